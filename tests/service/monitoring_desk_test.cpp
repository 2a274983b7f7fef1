// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/deployment_silences.h"
#include "net/secret.h"
#include "service/commands/analysis_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/commands/release_commands.h"
#include "service/monitoring/monitoring_server_desk.h"
#include "support/fake_source.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The keyring of these tests is empty.
class NoSecrets : public net::SecretStore
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
Result<T> answerInTime(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("the desk did not answer");
    return future.takeResult();
}

std::unique_ptr<MonitoringServerDesk> deskOf(Session &session, std::shared_ptr<FakeMonitor> monitor)
{
    auto desk = std::make_unique<MonitoringServerDesk>(
        session, std::make_shared<NoSecrets>(),
        [monitor](const MonitoringConnection &, const QByteArray &) -> Result<std::unique_ptr<monitoring::Source>> {
            return std::make_unique<FakeSource>(monitor);
        });
    desk->setHaste(1'000);
    return desk;
}

/// A workspace with one source that is told what to answer, and the desk that works with it.
struct MonitoringStage {
    TemporaryWorkspace workspace;
    Team team{workspace};
    std::shared_ptr<FakeMonitor> monitor = std::make_shared<FakeMonitor>();
    MonitoringConnectionId connection;
    std::unique_ptr<MonitoringServerDesk> desk;

    explicit MonitoringStage(MonitoringKind kind = MonitoringKind::Prometheus)
    {
        workspace->setActor(team.mara);
        MonitoringConnection made;
        made.name = u"Metrics"_s;
        made.kind = kind;
        made.url = u"http://127.0.0.1:9"_s;
        connection = workspace.done(SaveMonitoringConnection{made});
        open();
    }

    void open()
    {
        desk.reset();
        desk = deskOf(workspace.session(), monitor);
    }

    [[nodiscard]] ChartQuery lastHour(std::chrono::milliseconds step = 15s) const
    {
        return {connection, u"up"_s, {workspace.now() - 1h, workspace.now()}, step};
    }
    Result<ChartAnswer> chart(const ChartQuery &query) { return answerInTime(desk->chart(query)); }
    /// Points of what was asked since the last call.
    std::vector<qint64> pointsAsked()
    {
        std::vector<qint64> counts;
        for (const RangeQuery &each : std::exchange(monitor->asked, {}))
            counts.push_back((each.to - each.from) / each.step + 1);
        return counts;
    }
};

} // namespace

/// Charts from memory, from the workspace and from servers; silences of deployments.
class MonitoringDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChart_isAskedForOnce_thenItsTailOnly()
    {
        MonitoringStage stage;
        const auto first = valueOf(stage.chart(stage.lastHour()));
        QCOMPARE(stage.pointsAsked(), std::vector<qint64>{241});
        QCOMPARE(first.series.size(), 1u);
        QCOMPARE(first.series[0].samples.size(), 241u);
        QVERIFY(first.problem.isEmpty());
        stage.workspace.setNow(stage.workspace.now() + 30s);
        const auto second = valueOf(stage.chart(stage.lastHour()));
        const auto asked = stage.pointsAsked();
        QCOMPARE(asked.size(), 1u);
        QVERIFY2(asked[0] <= 6, qPrintable(QString::number(asked[0])));
        QCOMPARE(second.series[0].samples.size(), 243u);
        // A span that is over asks nobody.
        const TimeSpan past{stage.workspace.now() - 50min, stage.workspace.now() - 10min};
        (void)valueOf(stage.chart({stage.connection, u"up"_s, past, 15s}));
        QVERIFY(stage.pointsAsked().empty());
    }

    void aChartThatEndsALittleEarlier_cutsNothingOff()
    {
        MonitoringStage stage;
        (void)valueOf(stage.chart(stage.lastHour()));
        ChartQuery earlier = stage.lastHour();
        earlier.span.to -= 30s;
        (void)valueOf(stage.chart(earlier));
        const auto again = valueOf(stage.chart(earlier));
        const DenseSeries &samples = again.series[0].samples;
        QCOMPARE(samples.size(), 241u);
        QCOMPARE(samples.time(240), toUnixMilliseconds(stage.workspace.now()));
    }

    void lateSamples_changeTheNewestPoints()
    {
        MonitoringStage stage;
        (void)valueOf(stage.chart(stage.lastHour()));
        stage.monitor->value = [](qint64) { return 7.0; };
        stage.workspace.setNow(stage.workspace.now() + 15s);
        const auto answer = valueOf(stage.chart(stage.lastHour()));
        const DenseSeries &samples = answer.series[0].samples;
        QCOMPARE(samples.value(samples.size() - 1), 7.0F);
        QCOMPARE(samples.value(samples.size() - 4), 7.0F);
        QVERIFY(samples.value(samples.size() - 30) != 7.0F);
    }

    void aSeriesThatEnds_endsInTheChart()
    {
        MonitoringStage stage;
        const qint64 end = toUnixMilliseconds(stage.workspace.now() - 2min);
        stage.monitor->hasCanary = [end](qint64 time) { return time < end + 120'000; };
        (void)valueOf(stage.chart(stage.lastHour()));
        stage.monitor->hasCanary = [end](qint64 time) { return time < end + 90'000; };
        stage.workspace.setNow(stage.workspace.now() + 60s);
        const auto answer = valueOf(stage.chart(stage.lastHour()));
        QCOMPARE(answer.series.size(), 2u);
        const DenseSeries &canary = answer.series[1].samples;
        QVERIFY(canary.time(canary.size() - 1) < end + 90'000);
    }

    void whatWasKept_isThereAfterARestart_andOnlyTheRestIsAskedFor()
    {
        MonitoringStage stage;
        (void)valueOf(stage.chart(stage.lastHour()));
        stage.open();
        (void)stage.pointsAsked();
        const auto again = valueOf(stage.chart(stage.lastHour()));
        QCOMPARE(again.series[0].samples.size(), 241u);
        const auto asked = stage.pointsAsked();
        QCOMPARE(asked.size(), 1u);
        QVERIFY2(asked[0] <= 5, qPrintable(QString::number(asked[0])));
        // Earlier samples beside those that are known.
        ChartQuery longer = stage.lastHour();
        longer.span.from -= 1h;
        const auto wide = valueOf(stage.chart(longer));
        QCOMPARE(wide.series[0].samples.size(), 481u);
        QCOMPARE(stage.pointsAsked().front(), 240);
    }

    void aServerThatIsAway_leavesWhatWasKept()
    {
        MonitoringStage stage;
        (void)valueOf(stage.chart(stage.lastHour()));
        stage.monitor->isDown = true;
        stage.open();
        const auto answer = valueOf(stage.chart(stage.lastHour()));
        QCOMPARE(answer.problem, u"nobody answers there"_s);
        QVERIFY(answer.series[0].samples.size() > 230);
        QCOMPARE(answer.askedAt, stage.workspace.now());
        QCOMPARE(stage.desk->state(stage.connection).standing, ConnectionState::Standing::NotReached);
        const auto other = stage.chart({stage.connection, u"never asked"_s, stage.lastHour().span, 15s});
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::Remote);
    }

    void aWrongQuery_isToldWithItsPlace_andNotKept()
    {
        MonitoringStage stage;
        ChartQuery wrong = stage.lastHour();
        wrong.expression = u"((up"_s;
        const auto refused = stage.chart(wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QCOMPARE(refused.error().where, u"1:3"_s);
        QCOMPARE(valueOf(stage.workspace.queries().sampleCacheUse()).series, 0);
        wrong.step = 0ms;
        QCOMPARE(stage.chart(wrong).error().kind, ErrorKind::BadInput);
    }

    void aServerThatDiesInTheMiddle_leavesTheOtherPieces_andOnlyTheHoleIsAskedForAgain()
    {
        MonitoringStage stage;
        ChartQuery days = stage.lastHour();
        days.span.from = days.span.to - 5 * 24h; // 28,801 points: three pieces
        stage.monitor->failing = {1};
        const auto answer = valueOf(stage.chart(days));
        QCOMPARE(stage.pointsAsked(), (std::vector<qint64>{11'001, 11'001, 6'799}));
        QVERIFY(!answer.problem.isEmpty());
        QCOMPARE(answer.series[0].samples.size(), 11'001u + 6'799u);
        stage.monitor->failing.clear();
        QTest::qWait(10); // servers that failed rest a while, a thousand times shorter here
        const auto whole = valueOf(stage.chart(days));
        QVERIFY(whole.problem.isEmpty());
        QCOMPARE(whole.series[0].samples.size(), 28'801u);
        qint64 sum = 0;
        for (const qint64 each : stage.pointsAsked())
            sum += each;
        QVERIFY2(sum < 11'001 + 4'096 + 10, qPrintable(QString::number(sum)));
    }

    void anotherStep_isAnotherTimeLine()
    {
        MonitoringStage stage;
        (void)valueOf(stage.chart(stage.lastHour()));
        (void)stage.pointsAsked();
        const auto coarse = valueOf(stage.chart(stage.lastHour(60s)));
        QCOMPARE(coarse.series[0].samples.size(), 61u);
        QCOMPARE(coarse.series[0].samples.step(), 60'000);
        QCOMPARE(stage.pointsAsked(), std::vector<qint64>{61});
    }

    void whatLiesInTheFuture_isLeftOut()
    {
        MonitoringStage stage;
        ChartQuery ahead = stage.lastHour();
        ahead.span.to += 1h;
        QCOMPARE(valueOf(stage.chart(ahead)).series[0].samples.size(), 241u);
        ahead.span.from = ahead.span.to - 1min;
        QVERIFY(valueOf(stage.chart(ahead)).series.empty());
    }

    void aCanceledChart_endsItsRequest_andTheNextOneIsAnswered()
    {
        MonitoringStage stage;
        stage.monitor->isSlow = true;
        auto asked = stage.desk->chart(stage.lastHour());
        QTRY_VERIFY(!stage.monitor->asked.empty());
        asked.cancel();
        QTRY_VERIFY(stage.monitor->wasStopped);
        stage.monitor->isSlow = false;
        QCOMPARE(valueOf(stage.chart(stage.lastHour())).series[0].samples.size(), 241u);
    }

    void twoChartsOfOneQuery_askOnce()
    {
        MonitoringStage stage;
        auto one = stage.desk->chart(stage.lastHour());
        auto other = stage.desk->chart(stage.lastHour());
        QCOMPARE(valueOf(answerInTime(one)).series[0].samples.size(), 241u);
        QCOMPARE(valueOf(answerInTime(other)).series[0].samples.size(), 241u);
        qint64 sum = 0;
        for (const qint64 each : stage.pointsAsked())
            sum += each;
        QVERIFY2(sum < 250, qPrintable(QString::number(sum)));
        QVERIFY(stage.desk->isIdle());
    }

    void twoProgramsOnOneWorkspace_shareWhatIsKept()
    {
        MonitoringStage stage;
        (void)valueOf(stage.chart(stage.lastHour()));
        (void)valueOf(answerInTime(stage.desk->cacheUse())); // written by then
        const auto session = stage.workspace.secondSession();
        const auto second = deskOf(*session, stage.monitor);
        (void)stage.pointsAsked();
        QCOMPARE(valueOf(answerInTime(second->chart(stage.lastHour()))).series[0].samples.size(), 241u);
        QVERIFY(stage.pointsAsked().front() <= 5);
    }

    void theCacheIsBounded_cleared_andWhatAReleaseKeepsStays()
    {
        MonitoringStage stage;
        (void)valueOf(stage.chart(stage.lastHour()));
        const auto use = valueOf(answerInTime(stage.desk->cacheUse()));
        QVERIFY(use.bytes > 0 && use.series == 1 && use.keptBytes == 0);
        const ReleaseId release = stage.team.plainRelease(u"4.2"_s);
        ChartQuery kept = stage.lastHour();
        kept.expression = u"kept"_s;
        QCOMPARE(valueOf(answerInTime(stage.desk->keep(release, {kept}))), 1);
        QVERIFY(answerInTime(stage.desk->clearCache()));
        const auto left = valueOf(answerInTime(stage.desk->cacheUse()));
        QVERIFY(left.bytes > 0 && left.bytes == left.keptBytes);
        QVERIFY(answerInTime(stage.desk->setCacheLimit(5 << 20)));
        QCOMPARE(valueOf(stage.workspace.queries().sampleCacheUse()).limit, qint64(5 << 20));
        QVERIFY(!answerInTime(stage.desk->setCacheLimit(100)));
    }

    void aReleaseThatIsOver_keepsWhatItsPanelsShowed()
    {
        MonitoringStage stage;
        stage.desk->resume();
        const auto [release, deployment] = deployed(stage);
        Panel panel;
        panel.release = release;
        panel.title = u"Errors"_s;
        panel.connection = u"metrics"_s;
        panel.queries = {{u"errors"_s, {}}};
        (void)stage.workspace.done(SavePanel{panel});
        stage.workspace.setNow(stage.workspace.now() + 3h);
        (void)stage.workspace.done(FinishDeployment{release, deployment, DeploymentOutcome::Succeeded, {}});
        QCOMPARE(valueOf(stage.workspace.queries().sampleCacheUse()).keptBytes, 0);
        for (const auto state : {ReleaseState::Deploying, ReleaseState::Released, ReleaseState::RolledBack})
            stage.workspace.done(ChangeReleaseState{.release = release, .state = state, .overrideReason = u"a test"_s});
        QTRY_VERIFY(valueOf(stage.workspace.queries().sampleCacheUse()).keptBytes > 0);
    }

    void aReleaseThatWasClosedMeanwhile_keepsItToo()
    {
        MonitoringStage stage;
        const auto [release, deployment] = deployed(stage);
        Panel panel;
        panel.release = release;
        panel.title = u"Errors"_s;
        panel.connection = u"metrics"_s;
        panel.queries = {{u"errors"_s, {}}};
        (void)stage.workspace.done(SavePanel{panel});
        stage.workspace.setNow(stage.workspace.now() + 3h);
        (void)stage.workspace.done(FinishDeployment{release, deployment, DeploymentOutcome::Succeeded, {}});
        stage.desk.reset(); // closed from the command line, while no window is open
        for (const auto state : {ReleaseState::Deploying, ReleaseState::Released, ReleaseState::RolledBack})
            stage.workspace.done(ChangeReleaseState{.release = release, .state = state, .overrideReason = u"a test"_s});
        stage.open();
        stage.desk->resume();
        QTRY_VERIFY(valueOf(stage.workspace.queries().sampleCacheUse()).keptBytes > 0);
    }

    void howeverAWatchEnds_whatItLookedAtIsKept_data()
    {
        QTest::addColumn<QString>("end");
        for (const char *end : {"pass", "fail", "stopped", "taken back", "ended while nobody was there"})
            QTest::newRow(end) << QString::fromLatin1(end);
    }

    void howeverAWatchEnds_whatItLookedAtIsKept()
    {
        QFETCH(QString, end);
        MonitoringStage stage;
        stage.desk->resume();
        const auto [release, deployment] = deployed(stage);
        (void)stage.workspace.done(FinishDeployment{release, deployment, DeploymentOutcome::Succeeded, {}});
        const CriterionId criterion = stage.workspace.done(AddCriterion{.release = release,
                                                                        .phase = {},
                                                                        .title = u"Errors"_s,
                                                                        .kind = CriterionKind::Metric,
                                                                        .parameters = {{u"connection"_s, u"Metrics"_s},
                                                                                       {u"query"_s, u"errors"_s},
                                                                                       {u"samples"_s, u"requests"_s},
                                                                                       {u"threshold"_s, u"< 5"_s},
                                                                                       {u"failures"_s, 1},
                                                                                       {u"successes"_s, 1},
                                                                                       {u"bake"_s, u"4h"_s}},
                                                                        .threshold = {},
                                                                        .owner = {}});
        const AnalysisRecord course = stage.workspace.done(BeginWatch{release, criterion});
        stage.workspace.setNow(stage.workspace.now() + 1h);
        const auto kept = [&] { return valueOf(stage.workspace.queries().sampleCacheUse()).keptBytes; };
        QCOMPARE(kept(), 0);
        if (end == u"pass" || end == u"fail") {
            MeasurementRecord measured;
            measured.at = stage.workspace.now();
            measured.value = end == u"pass" ? 1 : 9;
            const auto decided = stage.workspace.done(RecordMeasurement{release, course.id, measured});
            QCOMPARE(decided.state, end == u"pass" ? AnalysisState::Pass : AnalysisState::Fail);
        } else if (end == u"stopped") {
            stage.workspace.done(StopAnalysis{release, course.id});
        } else {
            if (end != u"taken back")
                stage.desk.reset();
            (void)stage.workspace.done(RecordDeployment{.release = release,
                                                        .environment = stage.team.production,
                                                        .isRollback = true,
                                                        .startedAt = stage.workspace.now(),
                                                        .finishedAt = stage.workspace.now(),
                                                        .note = u"by hand"_s});
            stage.workspace.done(EndWatch{release, course.id});
            if (!stage.desk) {
                stage.open();
                stage.desk->resume();
            }
        }
        QTRY_VERIFY(kept() > 0);
        QTRY_VERIFY(std::ranges::count(stage.monitor->asked, u"errors"_s, &RangeQuery::expression) > 0
                    && std::ranges::count(stage.monitor->asked, u"requests"_s, &RangeQuery::expression) > 0);
        const RangeQuery &first = *std::ranges::find(stage.monitor->asked, u"errors"_s, &RangeQuery::expression);
        QVERIFY(first.from <= course.startedAt - 1h + 15s);
    }

    void variablesOfGrafana_areFilledIn()
    {
        MonitoringStage stage;
        ChartQuery query = stage.lastHour(60s);
        query.expression = u"rate(up[$__rate_interval]) + rate(up[${__interval}]) + $__range_s"_s;
        (void)valueOf(stage.chart(query));
        QCOMPARE(stage.monitor->asked.front().expression, u"rate(up[75s]) + rate(up[60s]) + 3600"_s);
    }

    void namesForCompletion_areAskedOnceAMinute()
    {
        MonitoringStage stage;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(valueOf(answerInTime(stage.desk->metricNames(stage.connection))), QStringList{u"up"_s});
        QCOMPARE(stage.monitor->listsAsked, 1);
    }

    void aDeployment_isSilencedWhileItLasts()
    {
        MonitoringStage stage(MonitoringKind::Alertmanager);
        auto connection = valueOf(stage.workspace.queries().findMonitoringConnection(u"metrics"_s));
        connection = withSilences(connection, u"Production"_s, {u"service=\"shop\""_s});
        (void)stage.workspace.done(SaveMonitoringConnection{connection});
        stage.desk->resume();
        QTRY_VERIFY(stage.desk->isIdle());
        const auto [release, deployment] = deployed(stage);
        QTRY_COMPARE(stage.monitor->silences.size(), 1u);
        const Silence made = stage.monitor->silences[0];
        QCOMPARE(taggedKey(made.comment), deployment.toString());
        QCOMPARE(made.matchers, (std::vector{LabelMatcher{u"service"_s, u"shop"_s}}));
        QVERIFY(made.endsAt > stage.workspace.now() && made.endsAt <= stage.workspace.now() + 1h);
        stage.workspace.setNow(stage.workspace.now() + 20min); // still under way: prolonged, not made twice
        QVERIFY(answerInTime(stage.desk->settleSilences()));
        QCOMPARE(stage.monitor->silences.size(), 1u);
        QVERIFY(stage.monitor->silences[0].endsAt > made.endsAt);
        (void)stage.workspace.done(FinishDeployment{release, deployment, DeploymentOutcome::Succeeded, {}});
        QTRY_COMPARE(stage.monitor->silences[0].state, Silence::State::Expired);
    }

    void afterACrash_whatIsOverIsEnded_andOthersSilencesStay()
    {
        MonitoringStage stage(MonitoringKind::Alertmanager);
        auto connection = valueOf(stage.workspace.queries().findMonitoringConnection(u"metrics"_s));
        (void)stage.workspace.done(SaveMonitoringConnection{withSilences(connection, u"*"_s, {u"service=shop"_s})});
        stage.desk->resume();
        const auto [release, deployment] = deployed(stage);
        QTRY_COMPARE(stage.monitor->silences.size(), 1u);
        stage.monitor->silences.push_back({.id = u"other"_s, .comment = u"by hand"_s, .state = Silence::State::Active});
        stage.monitor->silences.push_back({.id = u"foreign"_s,
                                           .comment = u"[slipway:018bcfe5-6be8-7000-8000-000700000fff]"_s,
                                           .state = Silence::State::Active});
        stage.desk.reset(); // the program dies, and the deployment ends without it
        (void)stage.workspace.done(FinishDeployment{release, deployment, DeploymentOutcome::Failed, {}});
        QCOMPARE(stage.monitor->silences[0].state, Silence::State::Active);
        stage.monitor->isDown = true; // nor can the server be reached at once
        stage.open();
        stage.desk->resume();
        QTRY_VERIFY(stage.desk->isIdle());
        stage.monitor->isDown = false;
        QTRY_COMPARE(stage.monitor->silences[0].state, Silence::State::Expired);
        QCOMPARE(stage.monitor->silences[1].state, Silence::State::Active);
        QCOMPARE(stage.monitor->silences[2].state, Silence::State::Active);
    }

    void whatComesAboutAfterTheEnd_isEndedToo()
    {
        MonitoringStage stage(MonitoringKind::Alertmanager);
        auto connection = valueOf(stage.workspace.queries().findMonitoringConnection(u"metrics"_s));
        (void)stage.workspace.done(SaveMonitoringConnection{withSilences(connection, u"*"_s, {u"service=shop"_s})});
        stage.desk->resume();
        const auto [release, deployment] = deployed(stage);
        QTRY_COMPARE(stage.monitor->silences.size(), 1u);
        stage.desk.reset(); // dies between two commands, of which the server has not come to the second yet
        (void)stage.workspace.done(FinishDeployment{release, deployment, DeploymentOutcome::Failed, {}});
        stage.open();
        stage.desk->resume();
        QTRY_COMPARE(stage.monitor->silences[0].state, Silence::State::Expired);
        QTRY_VERIFY(stage.desk->isIdle());
        stage.monitor->silences.push_back(
            {.id = u"late"_s, .comment = silenceTag(deployment.toString()), .state = Silence::State::Active});
        QTRY_COMPARE(stage.monitor->silences[1].state, Silence::State::Expired);
    }

    void aConnectionThatIsGone_saysSo()
    {
        MonitoringStage stage;
        (void)valueOf(stage.chart(stage.lastHour()));
        (void)stage.workspace.done(RemoveMonitoringConnection{stage.connection});
        QCOMPARE(stage.chart(stage.lastHour()).error().kind, ErrorKind::NotFound);
        QCOMPARE(answerInTime(stage.desk->instant(stage.connection, u"up"_s, {})).error().kind, ErrorKind::NotFound);
    }

    void aDeskThatCloses_answersWhatIsUnderWay()
    {
        MonitoringStage stage;
        stage.monitor->isSlow = true;
        auto asked = stage.desk->chart(stage.lastHour());
        auto waiting = stage.desk->chart(stage.lastHour());
        QTRY_VERIFY(!stage.monitor->asked.empty());
        asked.cancel();
        stage.desk.reset();
        QTRY_VERIFY(waiting.isFinished());
    }

private:
    static std::pair<ReleaseId, DeploymentId> deployed(MonitoringStage &stage)
    {
        const ReleaseId release = stage.team.plainRelease(u"4.2"_s);
        stage.team.takeTo(release, {ReleaseState::Planned, ReleaseState::InProgress});
        stage.workspace->setActor(stage.team.henrik);
        const auto begun = stage.workspace.done(StartDeployment{
            .release = release, .environment = stage.team.production, .overrideReason = u"tried in a test"_s});
        return {release, begun.id};
    }
};

QTEST_GUILESS_MAIN(MonitoringDeskTest)
#include "monitoring_desk_test.moc"
