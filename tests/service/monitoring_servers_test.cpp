// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/deployment_silences.h"
#include "monitoring/registry.h"
#include "net/limits.h"
#include "net/secret.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/monitoring/monitoring_server_desk.h"
#include "support/server_process.h"
#include "support/team.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant kBegin{std::chrono::milliseconds(1'767'225'600'000)};

class OneSecret : public net::SecretStore
{
public:
    [[nodiscard]] QCoro::Task<Result<net::Secret>> read(SecretKind, QString) override
    {
        co_return net::Secret("s3cret");
    }
    [[nodiscard]] QCoro::Task<Result<>> write(QString, net::Secret) override { co_return Result<>{}; }
    [[nodiscard]] QCoro::Task<Result<>> remove(QString) override { co_return Result<>{}; }
};

template <class T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("the desk did not answer");
    return future.takeResult();
}

std::unique_ptr<MonitoringServerDesk> realDesk(Session &session)
{
    return std::make_unique<MonitoringServerDesk>(session, std::make_shared<OneSecret>(),
                                                  [](const MonitoringConnection &connection, const QByteArray &secret) {
                                                      return monitoring::makeSource(connection, net::Secret(secret));
                                                  });
}

/// A workspace at the present time with one real server.
struct Stage {
    TemporaryWorkspace workspace;
    Team team{workspace};
    MonitoringConnectionId connection;
    std::unique_ptr<MonitoringServerDesk> desk;

    explicit Stage(MonitoringConnection made)
    {
        workspace.setNow(net::systemNow());
        workspace->setActor(team.mara);
        made.name = u"Metrics"_s;
        connection = workspace.done(SaveMonitoringConnection{made});
        desk = realDesk(workspace.session());
    }

    std::pair<ReleaseId, DeploymentId> deployed()
    {
        const ReleaseId release = team.plainRelease(u"4.2"_s);
        team.takeTo(release, {ReleaseState::Planned, ReleaseState::InProgress});
        workspace->setActor(team.henrik);
        const auto begun = workspace.done(
            StartDeployment{.release = release, .environment = team.production, .overrideReason = u"a test"_s});
        return {release, begun.id};
    }

    /// Those that are not over, with the tag of a deployment.
    std::vector<Silence> open(DeploymentId deployment)
    {
        auto all = valueOf(answerOf(desk->silences(connection)));
        std::erase_if(all, [&](const Silence &each) { return !isOpenFor(each, deployment.toString()); });
        return all;
    }
};

} // namespace

/// The desk with a real Prometheus, a real Alertmanager and a real Nagios.
class MonitoringServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHistory_isChartedFromPrometheus_andLaterWithoutIt()
    {
        QTemporaryDir folder;
        auto server = std::make_unique<ServerProcess>(u"monitoring/run_prometheus.py"_s,
                                                      QStringList{u"--dir"_s, folder.path()}, 60);
        QVERIFY2(server->problem().isEmpty(), qPrintable(server->problem()));
        Stage stage({.kind = MonitoringKind::Prometheus, .url = server->url()});
        const ChartQuery errors{stage.connection,
                                u"sum by (track) (rate(http_requests_total{code=~\"5..\"}[5m])) / sum by (track) "
                                "(rate(http_requests_total[5m]))"_s,
                                {kBegin, kBegin + 6h},
                                15s};
        const auto online = valueOf(answerOf(stage.desk->chart(errors)));
        QVERIFY2(online.problem.isEmpty(), qPrintable(online.problem));
        QCOMPARE(online.series.size(), 2u);
        const auto canary = std::ranges::find(online.series, u"canary"_s,
                                              [](const ChartSeries &each) { return each.labels.value(u"track"_s); });
        QVERIFY(canary != online.series.end());
        const auto at = canary->samples.lowerBound(toUnixMilliseconds(kBegin + 3h + 30min));
        QVERIFY(std::abs(canary->samples.value(at) - 0.0585150F) < 1e-5F);
        QVERIFY(valueOf(answerOf(stage.desk->metricNames(stage.connection))).contains(u"http_requests_total"_s));
        QVERIFY(valueOf(answerOf(stage.desk->labelValues(stage.connection, u"track"_s, u"http_requests_total"_s)))
                    .contains(u"canary"_s));
        const auto wrong = answerOf(stage.desk->instant(stage.connection, u"sum(rate(x[5m])"_s, {}));
        QCOMPARE(wrong.error().kind, ErrorKind::BadInput);
        QCOMPARE(wrong.error().where, u"1:16"_s);
        const auto report = valueOf(
            answerOf(stage.desk->test(valueOf(stage.workspace.queries().findMonitoringConnection(u"metrics"_s)), {})));
        QVERIFY2(report.works, qPrintable(report.headline));

        // Two months at a step of a minute: pieces, and most of it empty.
        const auto wide = valueOf(answerOf(stage.desk->chart({stage.connection,
                                                              u"sum(up) or sum(rate(http_requests_total[5m]))"_s,
                                                              {kBegin - 24h * 10, kBegin + 24h * 10},
                                                              60s})));
        QVERIFY2(wide.problem.isEmpty(), qPrintable(wide.problem));

        server.reset();
        stage.desk.reset();
        stage.desk = realDesk(stage.workspace.session());
        const auto offline = valueOf(answerOf(stage.desk->chart(errors)));
        QCOMPARE(offline.series.size(), 2u);
        QVERIFY(offline.problem.isEmpty()); // whole: nobody needs to be asked
        ChartQuery further = errors;
        further.span.to += 1h;
        const auto partly = valueOf(answerOf(stage.desk->chart(further)));
        QVERIFY(!partly.problem.isEmpty());
        QCOMPARE(partly.series.size(), 2u);
    }

    void aDeployment_silencesAlertmanager_alsoWhenTheProgramIsKilled()
    {
        QTemporaryDir folder;
        ServerProcess server(u"monitoring/run_alertmanager.py"_s, {u"--dir"_s, folder.path()}, 60);
        QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
        MonitoringConnection connection{
            .name = u"Metrics"_s, .kind = MonitoringKind::Alertmanager, .url = server.url()};
        Stage stage(
            withSilences(connection, u"Production"_s, {u"service=\"shop\""_s, u"severity=~\"critical|warning\""_s}));
        stage.desk->resume();
        const auto [release, deployment] = stage.deployed();
        QTRY_COMPARE_WITH_TIMEOUT(stage.open(deployment).size(), 1u, 20'000);
        const Silence made = stage.open(deployment).front();
        QCOMPARE(made.matchers.size(), 2u);
        QVERIFY(made.endsAt < net::systemNow() + 1h);
        QVERIFY2(made.createdBy.startsWith(u"Henrik"_s), qPrintable(made.createdBy));
        QVERIFY(answerOf(stage.desk->settleSilences()));
        QCOMPARE(stage.open(deployment).size(), 1u);

        stage.desk.reset(); // killed
        (void)stage.workspace.done(FinishDeployment{release, deployment, DeploymentOutcome::Failed, {}});
        stage.desk = realDesk(stage.workspace.session());
        QCOMPARE(stage.open(deployment).size(), 1u);
        stage.desk->resume();
        QTRY_VERIFY_WITH_TIMEOUT(stage.open(deployment).empty(), 20'000);
    }

    void aDeployment_setsDowntimesInNagios_andEndsThem()
    {
        QTemporaryDir folder;
        ServerProcess server(u"monitoring/run_nagios.py"_s, {u"--dir"_s, folder.path()}, 60);
        QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
        MonitoringConnection connection{.name = u"Metrics"_s,
                                        .kind = MonitoringKind::Nagios,
                                        .url = server.url() + u"/cgi-bin/nagios4"_s,
                                        .auth = MonitoringAuth::Basic,
                                        .account = u"slipway"_s,
                                        .secretKind = SecretKind::Keyring};
        Stage stage(withSilences(connection, u"*"_s, {u"web1"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!valueOf(answerOf(stage.desk->checks(stage.connection, {}))).empty(), 20'000);
        const auto [release, deployment] = stage.deployed();
        const QStringList problems = valueOf(answerOf(stage.desk->settleSilences()));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        const auto made = stage.open(deployment);
        QVERIFY(!made.empty());
        QVERIFY(std::ranges::all_of(made, [](const Silence &each) { return each.host == u"web1"; }));
        (void)stage.workspace.done(FinishDeployment{release, deployment, DeploymentOutcome::Succeeded, {}});
        QVERIFY(valueOf(answerOf(stage.desk->settleSilences())).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(stage.open(deployment).empty(), 20'000);
    }
};

QTEST_GUILESS_MAIN(MonitoringServersTest)
#include "monitoring_servers_test.moc"
