// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/analysis_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/commands/release_commands.h"
#include "service/criteria/measuring_desk.h"
#include "support/server_process.h"
#include "support/source_desk.h"
#include "support/team.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kBetween = 10min;

} // namespace

/// Alerts that come and go between two measurements, of a real Prometheus and a real Alertmanager.
class AlertsOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_metrics.reset(), m_alerts.reset(); }
    void init();
    void cleanup() { m_desk.reset(), m_sources.reset(), m_team.reset(), m_workspace.reset(); }

    void prometheusKeepsThem_data();
    void prometheusKeepsThem();
    void beforeTheDeploymentTheyDoNotCount();
    void alertmanagerForgets_butItIsLookedOften();
    void aHistoryThatCannotBeAsked_isAnError();
    void aNewNameOfTheHistory_isFollowed();

private:
    CriterionId watched(QJsonObject asked)
    {
        asked[u"bake"_s] = u"2h"_s;
        asked[u"interval"_s] = u"10m"_s;
        const CriterionId criterion = m_workspace->done(AddCriterion{.release = m_release,
                                                                     .phase = {},
                                                                     .title = u"No new alert"_s,
                                                                     .kind = CriterionKind::Alerts,
                                                                     .parameters = asked,
                                                                     .threshold = {},
                                                                     .owner = {}});
        m_desk->resume();
        return criterion;
    }
    MonitoringConnectionId connectTo(const QString &name, MonitoringConnection connection)
    {
        connection.name = name;
        connection.id = m_workspace->done(SaveMonitoringConnection{connection});
        m_sources->add(connection);
        return connection.id;
    }
    void deploy()
    {
        m_workspace->done(EditRelease{.release = m_release, .environment = std::optional(m_team->production)});
        m_workspace->done(RecordDeployment{.release = m_release,
                                           .environment = m_team->production,
                                           .startedAt = m_workspace->now(),
                                           .finishedAt = m_workspace->now(),
                                           .note = u"by hand"_s});
    }
    std::vector<MeasurementRecord> measured(CriterionId criterion)
    {
        const auto course = valueOf(m_workspace->queries().newestAnalysis(criterion));
        return course ? valueOf(m_workspace->queries().measurements(course->id)) : std::vector<MeasurementRecord>{};
    }
    AnalysisState state(CriterionId criterion)
    {
        const auto course = valueOf(m_workspace->queries().newestAnalysis(criterion));
        return course ? course->state : AnalysisState::Pending;
    }
    /// As if so much time had gone by.
    void later()
    {
        m_workspace->setNow(m_workspace->now() + kBetween);
        m_desk->wake();
    }
    bool isFiring(MonitoringConnectionId connection, const QString &name, const QString &job = {})
    {
        auto asked = m_sources->alerts(connection, {});
        if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 10'000))
            return false;
        const auto alerts = valueOf(asked.takeResult());
        return std::ranges::any_of(alerts, [&](const Alert &each) {
            return each.labels.value(u"alertname"_s) == name && each.labels.value(u"job"_s) == job
                   && each.state != Alert::State::Pending;
        });
    }
    void push(const QString &name, const QString &endsAt = {})
    {
        QJsonObject alert{{u"labels"_s, QJsonObject{{u"alertname"_s, name}, {u"service"_s, u"shop"_s}}}};
        if (!endsAt.isEmpty())
            alert[u"endsAt"_s] = endsAt;
        QCOMPARE(m_alerts->command(
                     u"push "_s + QString::fromUtf8(QJsonDocument(QJsonArray{alert}).toJson(QJsonDocument::Compact))),
                 u"200"_s);
    }
    /// The node exporter is gone for a moment, and back.
    void comeAndGo()
    {
        QCOMPARE(m_metrics->command(u"node down"_s), u"down"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isFiring(m_prometheus, u"TargetDown"_s, u"node"_s), 20'000);
        QCOMPARE(m_metrics->command(u"node up"_s), u"up"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!isFiring(m_prometheus, u"TargetDown"_s, u"node"_s), 20'000);
    }

    QTemporaryDir m_alertFolder;
    QTemporaryDir m_metricFolder;
    std::unique_ptr<ServerProcess> m_alerts;
    std::unique_ptr<ServerProcess> m_metrics;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
    std::unique_ptr<SourceDesk> m_sources;
    std::unique_ptr<MeasuringDesk> m_desk;
    MonitoringConnectionId m_prometheus;
    MonitoringConnectionId m_alertmanager;
    ReleaseId m_release;
};

void AlertsOverTest::initTestCase()
{
    m_alerts = std::make_unique<ServerProcess>(u"monitoring/run_alertmanager.py"_s,
                                               QStringList{u"--dir"_s, m_alertFolder.path()}, 60);
    m_metrics = std::make_unique<ServerProcess>(u"monitoring/run_prometheus.py"_s,
                                                QStringList{u"--dir"_s, m_metricFolder.path()}, 60);
    for (const auto &each : {m_alerts.get(), m_metrics.get()})
        QVERIFY2(each->problem().isEmpty(), qPrintable(each->problem()));
}

void AlertsOverTest::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->setNow(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
    m_team = std::make_unique<Team>(*m_workspace);
    m_release = m_team->plainRelease(u"1.5.0"_s, "2040-01-28T14:00");
    m_team->takeTo(m_release, {ReleaseState::Planned, ReleaseState::InProgress});
    m_sources = std::make_unique<SourceDesk>();
    m_desk = std::make_unique<MeasuringDesk>(m_workspace->session(), *m_sources);
    m_desk->setHaste(1'000);
    m_prometheus = connectTo(u"Metrics"_s, {.kind = MonitoringKind::Prometheus, .url = m_metrics->url()});
    m_alertmanager = connectTo(u"Alerts"_s, {.kind = MonitoringKind::Alertmanager, .url = m_alerts->url()});
    QTRY_VERIFY_WITH_TIMEOUT(!isFiring(m_prometheus, u"TargetDown"_s, u"node"_s), 20'000);
}

void AlertsOverTest::prometheusKeepsThem_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("history");
    QTest::newRow("the connection itself") << u"Metrics"_s << QString();
    QTest::newRow("behind an Alertmanager") << u"Alerts"_s << u"Metrics"_s;
}

void AlertsOverTest::prometheusKeepsThem()
{
    QFETCH(QString, connection);
    QFETCH(QString, history);
    QTest::qWait(2'500); // two evaluations apart from what another row made fire
    m_workspace->setNow(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
    deploy();
    QJsonObject asked{{u"connection"_s, connection}, {u"matchers"_s, QJsonArray{u"job=\"node\""_s}}};
    if (!history.isEmpty())
        asked[u"history"_s] = history;
    const CriterionId criterion = watched(asked);
    QTRY_COMPARE_WITH_TIMEOUT(measured(criterion).size(), 1U, 10'000);
    QCOMPARE(measured(criterion).front().value, 0.0);
    comeAndGo();
    later();
    QTRY_COMPARE_WITH_TIMEOUT(measured(criterion).size(), 2U, 10'000);
    const MeasurementRecord last = measured(criterion).back();
    QVERIFY2(last.value == 1.0, qPrintable(last.said + last.error));
    QCOMPARE(state(criterion), AnalysisState::Fail);
    QVERIFY2(last.said.contains(u"TargetDown (over)"), qPrintable(last.said));
    const QJsonObject alert = last.detail[u"alerts"_s][0].toObject();
    QCOMPARE(alert[u"labels"_s][u"severity"_s].toString(), u"critical"_s);
    QVERIFY(!alert[u"starts_at"_s].toString().isEmpty() && !alert[u"last_seen_at"_s].toString().isEmpty());
}

void AlertsOverTest::beforeTheDeploymentTheyDoNotCount()
{
    comeAndGo();
    QTest::qWait(2'500); // two evaluations apart from what comes now
    m_workspace->setNow(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
    deploy();
    const CriterionId criterion =
        watched({{u"connection"_s, u"Metrics"_s}, {u"matchers"_s, QJsonArray{u"job=\"node\""_s}}});
    QTRY_COMPARE_WITH_TIMEOUT(measured(criterion).size(), 1U, 10'000);
    later();
    QTRY_COMPARE_WITH_TIMEOUT(measured(criterion).size(), 2U, 10'000);
    QCOMPARE(measured(criterion).back().value, 0.0);
    // One that fires all the time was there before.
    const CriterionId all =
        watched({{u"connection"_s, u"Metrics"_s}, {u"matchers"_s, QJsonArray{u"job=\"nobody\""_s}}});
    QTRY_VERIFY_WITH_TIMEOUT(!measured(all).empty(), 10'000);
    QCOMPARE(measured(all).front().value, 0.0);
    QCOMPARE(measured(all).front().detail[u"older"_s].toInt(), 1);
}

void AlertsOverTest::alertmanagerForgets_butItIsLookedOften()
{
    deploy();
    const CriterionId criterion =
        watched({{u"connection"_s, u"Alerts"_s}, {u"matchers"_s, QJsonArray{u"service=\"shop\""_s}}});
    QTRY_COMPARE_WITH_TIMEOUT(measured(criterion).size(), 1U, 10'000);
    QCOMPARE(measured(criterion).front().value, 0.0);
    push(u"ShortTrouble"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isFiring(m_alertmanager, u"ShortTrouble"_s), 10'000);
    const int asked = m_sources->asked;
    QTRY_VERIFY_WITH_TIMEOUT(m_sources->asked > asked + 2, 10'000); // it was looked at
    push(u"ShortTrouble"_s,
         toRfc3339(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) - 1s));
    QTRY_VERIFY_WITH_TIMEOUT(!isFiring(m_alertmanager, u"ShortTrouble"_s), 10'000);
    QCOMPARE(state(criterion), AnalysisState::Running);
    later();
    QTRY_COMPARE_WITH_TIMEOUT(state(criterion), AnalysisState::Fail, 10'000);
    QVERIFY2(measured(criterion).back().said.contains(u"ShortTrouble (over)"),
             qPrintable(measured(criterion).back().said));
}

void AlertsOverTest::aHistoryThatCannotBeAsked_isAnError()
{
    deploy();
    MonitoringConnection dead{.kind = MonitoringKind::Prometheus, .url = u"http://127.0.0.1:1"_s};
    connectTo(u"Gone"_s, dead);
    const CriterionId criterion = watched({{u"connection"_s, u"Alerts"_s},
                                           {u"history"_s, u"Gone"_s},
                                           {u"matchers"_s, QJsonArray{u"service=\"none\""_s}}});
    QTRY_VERIFY_WITH_TIMEOUT(!measured(criterion).empty(), 20'000);
    QVERIFY(!measured(criterion).front().error.isEmpty());
}

void AlertsOverTest::aNewNameOfTheHistory_isFollowed()
{
    const CriterionId criterion =
        m_workspace->done(AddCriterion{.release = m_release,
                                       .phase = {},
                                       .title = u"No new alert"_s,
                                       .kind = CriterionKind::Alerts,
                                       .parameters = {{u"connection"_s, u"Alerts"_s}, {u"history"_s, u"metrics"_s}},
                                       .threshold = {},
                                       .owner = {}});
    MonitoringConnection renamed = valueOf(m_workspace->queries().measuringConnection(u"Metrics"_s));
    renamed.name = u"Numbers"_s;
    m_workspace->done(SaveMonitoringConnection{renamed});
    const auto plan = valueOf(m_workspace->queries().plan(m_release));
    const auto found = std::ranges::find(plan.criteria, criterion, &Criterion::id);
    QCOMPARE(found->parameters[u"history"_s].toString(), u"Numbers"_s);
    QCOMPARE(found->parameters[u"connection"_s].toString(), u"Alerts"_s);
}

QTEST_GUILESS_MAIN(AlertsOverTest)
#include "alerts_over_test.moc"
