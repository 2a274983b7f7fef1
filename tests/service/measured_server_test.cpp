// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/closure_commands.h"
#include "service/commands/analysis_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/commands/release_commands.h"
#include "service/criteria/measuring_desk.h"
#include "support/reference_table.h"
#include "support/server_process.h"
#include "support/source_desk.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant kBegin = fromUnixMilliseconds(1767225600000);
const Instant kDeployed = kBegin + 3h;

/// As in the reference's own script.
QString errorRatio(const QString &track)
{
    return u"sum(rate(http_requests_total{track=\"%1\",code=~\"5..\"}[2m]))/sum(rate(http_requests_total{track=\"%1\"}[2m]))"_s
        .arg(track);
}
QString latency(const QString &track)
{
    return u"histogram_quantile(0.95,sum by (le)(rate(http_request_duration_seconds_bucket{track=\"%1\"}[2m])))"_s.arg(
        track);
}

} // namespace

/// Criteria on the generated history, measured by a real Prometheus.
class MeasuredServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void init();
    void cleanup();

    void theHistoryGivesTheVerdictsOfTheReference_data();
    void theHistoryGivesTheVerdictsOfTheReference();
    void countsGiveTheSameVerdict();
    void countsOfNothing_areNoPass();
    void aLabelTellsTheTracksApart();
    void aBakedReleaseHaltsWhenErrorsRise();
    void whatSaysSoIsRolledBackByItself();
    void aNewNameOfTheConnectionIsFollowed();
    void whatHeldPasses();
    void aMetricMeasuresItsThreshold_data();
    void aMetricMeasuresItsThreshold();
    void noDataAndNanAreNoPass();
    void aWrongQueryIsAnErrorWithItsPlace();
    void whatTheServerRefusesIsNotAskedAgain_data();
    void whatTheServerRefusesIsNotAskedAgain();
    void whatCannotBeReachedIsAskedAgain();
    void manyToManyIsAnError();
    void aServerThatDiesIsAnError();
    void aCourseGoesOnAfterAKill();
    void theErrorBudgetBurns();
    void thePastShowsWhatACriterionWouldHaveDone();
    void thePastIsReadAsItWouldHaveBeenMeasured_data();
    void thePastIsReadAsItWouldHaveBeenMeasured();
    void aReleaseIsNotClosedWhileItIsWatched();

private:
    CriterionId add(CriterionKind kind, QJsonObject parameters, const QString &title = u"Measured"_s)
    {
        parameters[u"connection"_s] = u"Shop"_s;
        return m_workspace->done(AddCriterion{.release = m_release,
                                              .phase = {},
                                              .title = title,
                                              .kind = kind,
                                              .parameters = parameters,
                                              .threshold = {},
                                              .owner = {}});
    }
    AnalysisRecord evaluated(CriterionId criterion)
    {
        auto future = m_desk->evaluate(m_release, criterion);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the desk did not answer");
        auto answer = future.takeResult();
        return valueOf(std::move(answer));
    }
    Criterion row(CriterionId id)
    {
        for (const Criterion &each : valueOf(m_workspace->queries().plan(m_release)).criteria)
            if (each.id == id)
                return each;
        return {};
    }
    std::vector<MeasurementRecord> measurements(const AnalysisRecord &course)
    {
        return valueOf(m_workspace->queries().measurements(course.id));
    }
    void openDesk()
    {
        m_desk.reset();
        m_sources = std::make_unique<SourceDesk>();
        MonitoringConnection connection = valueOf(m_workspace->queries().measuringConnection(u"Shop"_s));
        m_sources->add(connection);
        m_desk = std::make_unique<MeasuringDesk>(m_workspace->session(), *m_sources);
        m_desk->setHaste(1'000);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
    std::unique_ptr<SourceDesk> m_sources;
    std::unique_ptr<MeasuringDesk> m_desk;
    ReleaseId m_release;
};

void MeasuredServerTest::initTestCase()
{
    m_server = std::make_unique<ServerProcess>(u"monitoring/run_prometheus.py"_s,
                                               QStringList{u"--dir"_s, m_folder.path()}, 60);
    QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
}

void MeasuredServerTest::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->setNow(kBegin + 1h);
    m_team = std::make_unique<Team>(*m_workspace);
    MonitoringConnection connection;
    connection.name = u"Shop"_s;
    connection.url = m_server->url();
    m_workspace->done(SaveMonitoringConnection{connection});
    m_release = m_team->plainRelease(u"1.5.0"_s, "2026-01-01T03:00");
    m_team->takeTo(m_release, {ReleaseState::Planned, ReleaseState::InProgress});
    (*m_workspace)->setActor(m_team->mara);
    m_workspace->setNow(kDeployed);
    m_workspace->done(EditRelease{.release = m_release, .environment = std::optional(m_team->production)});
    m_workspace->done(RecordDeployment{.release = m_release,
                                       .environment = m_team->production,
                                       .startedAt = kDeployed,
                                       .finishedAt = kDeployed,
                                       .note = u"by hand"_s});
    m_workspace->setNow(kBegin + 6h);
    openDesk();
}

void MeasuredServerTest::cleanup()
{
    m_desk.reset();
    m_sources.reset();
    m_team.reset();
    m_workspace.reset();
}

void MeasuredServerTest::theHistoryGivesTheVerdictsOfTheReference_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("pair");
    for (const QString &metric : {u"error_ratio"_s, u"p95"_s})
        for (const QString &pair : {u"canary_vs_concurrent_stable"_s, u"stable_after_vs_before"_s})
            QTest::addRow("%s %s", qPrintable(metric), qPrintable(pair)) << metric << pair;
}

void MeasuredServerTest::theHistoryGivesTheVerdictsOfTheReference()
{
    QFETCH(QString, metric);
    QFETCH(QString, pair);
    const auto query = metric == u"p95" ? latency : errorRatio;
    const bool isCanary = pair.startsWith(u"canary");
    QJsonObject asked{{u"query"_s, query(isCanary ? u"canary"_s : u"stable"_s)},
                      {u"mode"_s, isCanary ? u"canary"_s : u"before_after"_s},
                      {u"window"_s, u"57m"_s},
                      {u"step"_s, u"1m"_s},
                      {u"settle"_s, u"3m"_s},
                      {u"direction"_s, u"increase"_s},
                      {u"effect"_s, 1.2}};
    if (isCanary)
        asked[u"baseline"_s] = query(u"stable"_s);
    const CriterionId criterion = add(CriterionKind::Comparison, asked);
    const AnalysisRecord course = evaluated(criterion);

    const QJsonObject expected = referenceTable(u"judge_history.json"_s).object()[metric][pair].toObject();
    const bool passes = expected[u"label"_s].toString() == u"Pass";
    QVERIFY2(course.state == (passes ? AnalysisState::Pass : AnalysisState::Fail), qPrintable(course.reason));
    QCOMPARE(row(criterion).state, passes ? CriterionState::Satisfied : CriterionState::NotSatisfied);
    const auto measured = measurements(course);
    QCOMPARE(measured.size(), 1U);
    const QJsonObject detail = measured.front().detail;
    QCOMPARE(detail[u"candidate_count"_s].toInt(), expected[u"n"_s][0].toInt());
    QCOMPARE(detail[u"baseline_count"_s].toInt(), expected[u"n"_s][1].toInt());
    QVERIFY(isNear(detail[u"ratio"_s].toDouble(), expected[u"effect"_s].toDouble()));
    QVERIFY(isNear(measured.front().value, expected[u"effect"_s].toDouble()));
    // The reference's solver is exact to a ten-thousandth.
    QVERIFY(std::abs(detail[u"shift"_s].toDouble() - expected[u"estimate"_s].toDouble()) < 2e-4);
    QVERIFY(std::abs(detail[u"low"_s].toDouble() - expected[u"ci"_s][0].toDouble()) < 2e-4);
    QVERIFY(std::abs(detail[u"high"_s].toDouble() - expected[u"ci"_s][1].toDouble()) < 2e-4);
    QCOMPARE(detail[u"candidate"_s].toArray().size(), 57);
}

void MeasuredServerTest::countsGiveTheSameVerdict()
{
    const auto count = [](const QString &track, const QString &codes) {
        return u"sum(increase(http_requests_total{track=\"%1\"%2}[$window]))"_s.arg(track, codes);
    };
    const QString bad = u",code=~\"5..\""_s;
    const AnalysisRecord course =
        evaluated(add(CriterionKind::Comparison, {{u"mode"_s, u"canary"_s},
                                                  {u"bad"_s, count(u"canary"_s, bad)},
                                                  {u"total"_s, count(u"canary"_s, {})},
                                                  {u"baseline_bad"_s, count(u"stable"_s, bad)},
                                                  {u"baseline_total"_s, count(u"stable"_s, {})},
                                                  {u"window"_s, u"57m"_s},
                                                  {u"settle"_s, u"3m"_s},
                                                  {u"effect"_s, 1.2}}));
    QVERIFY2(course.state == AnalysisState::Fail, qPrintable(course.reason));
    const MeasurementRecord measured = measurements(course).front();
    QVERIFY2(*measured.value > 25 && *measured.value < 35, qPrintable(QString::number(*measured.value)));
    QCOMPARE(measured.detail[u"counts"_s].toArray().size(), 4);
}

void MeasuredServerTest::countsOfNothing_areNoPass()
{
    const QString total = u"sum(increase(http_requests_total{track=\"stable\"}[$window]))"_s;
    const auto judged = [&](const QString &bad, const QString &all) {
        return evaluated(add(CriterionKind::Comparison, {{u"bad"_s, bad},
                                                         {u"total"_s, all},
                                                         {u"window"_s, u"57m"_s},
                                                         {u"settle"_s, u"3m"_s},
                                                         {u"error_limit"_s, 0}}));
    };
    const QString misspelt = u"sum(increase(http_requests_total{track=\"stable\",code=\"9xx\"}[$window]))"_s;
    const AnalysisRecord unknown = judged(misspelt, total);
    QVERIFY2(unknown.state == AnalysisState::Inconclusive, qPrintable(unknown.reason));
    QVERIFY2(unknown.reason.contains(u"or vector(0)"), qPrintable(unknown.reason));
    QVERIFY(measurements(unknown).front().detail[u"counts"_s][0].isNull());
    const AnalysisRecord none = judged(misspelt + u" or vector(0)"_s, total);
    QVERIFY2(none.state == AnalysisState::Pass, qPrintable(none.reason));
    const AnalysisRecord exchanged =
        judged(total, u"sum(increase(http_requests_total{track=\"stable\",code=~\"5..\"}[$window]))"_s);
    QVERIFY2(exchanged.state == AnalysisState::Error, qPrintable(exchanged.reason));
    QVERIFY2(exchanged.reason.contains(u"exchanged"), qPrintable(exchanged.reason));
}

void MeasuredServerTest::aLabelTellsTheTracksApart()
{
    const AnalysisRecord course = evaluated(add(
        CriterionKind::Comparison,
        {{u"mode"_s, u"canary"_s},
         {u"query"_s,
          u"sum by (track)(rate(http_requests_total{code=~\"5..\"}[2m]))/sum by (track)(rate(http_requests_total[2m]))"_s},
         {u"label"_s, u"track"_s},
         {u"candidate_value"_s, u"canary"_s},
         {u"baseline_value"_s, u"stable"_s},
         {u"window"_s, u"57m"_s},
         {u"settle"_s, u"3m"_s},
         {u"effect"_s, 1.2}}));
    QVERIFY2(course.state == AnalysisState::Fail, qPrintable(course.reason));
    QVERIFY(isNear(measurements(course).front().value, 31.7660195448085));
}

void MeasuredServerTest::aBakedReleaseHaltsWhenErrorsRise()
{
    const CriterionId criterion = add(CriterionKind::Metric,
                                      {{u"query"_s, errorRatio(u"canary"_s)},
                                       {u"threshold"_s, u"<= 0.01"_s},
                                       {u"unit"_s, u"ratio"_s},
                                       {u"bake"_s, u"4h"_s},
                                       {u"interval"_s, u"1m"_s},
                                       {u"initial_delay"_s, u"3m"_s},
                                       {u"failure_limit"_s, 2}},
                                      u"Errors of the canary"_s);
    m_desk->resume();
    QTRY_COMPARE_WITH_TIMEOUT(row(criterion).state, CriterionState::NotSatisfied, 20'000);
    const ReleaseAnalyses page = valueOf(m_workspace->queries().analyses(m_release, 10));
    const AnalysisView *view = page.of(criterion);
    QVERIFY(view);
    QCOMPARE(view->course.state, AnalysisState::Fail);
    QCOMPARE(view->course.startedAt, kDeployed);
    QCOMPARE(view->measurements.size(), 3U);
    // Pages that only tell how it stands read the last one.
    QCOMPARE(valueOf(m_workspace->queries().analyses(m_release)).of(criterion)->measurements.size(), 1U);
    // What was missed is measured with its own time.
    QCOMPARE(view->measurements.front().at, kDeployed + 3min);
    QVERIFY(page.proposal);
    QVERIFY(page.proposal->reasons.front().contains(u"Errors of the canary"));
    const ReleasePlan plan = valueOf(m_workspace->queries().plan(m_release));
    QVERIFY(plan.hold);
    QVERIFY2(plan.hold->reason.contains(u"Errors of the canary"), qPrintable(plan.hold->reason));
    QVERIFY(!page.proposal->isAutomatic);
    const TodayPage today = valueOf(m_workspace->queries().today(m_team->mara));
    QVERIFY(std::ranges::any_of(today.running, [&](const RunningCard &each) {
        return each.release == m_release && each.watchProblem.contains(u"Errors of the canary");
    }));
}

void MeasuredServerTest::whatSaysSoIsRolledBackByItself()
{
    std::vector<RollbackProposal> due;
    QObject::connect(m_desk.get(), &AnalysisDesk::rollbackDue, m_desk.get(),
                     [&](const RollbackProposal &each) { due.push_back(each); });
    add(CriterionKind::Metric, {{u"query"_s, errorRatio(u"canary"_s)},
                                {u"threshold"_s, u"<= 0.01"_s},
                                {u"bake"_s, u"1h"_s},
                                {u"initial_delay"_s, u"3m"_s},
                                {u"on_fail"_s, u"rollback"_s}});
    m_desk->resume();
    QTRY_COMPARE_WITH_TIMEOUT(due.size(), 1U, 20'000);
    QVERIFY(due.front().isAutomatic);
    QCOMPARE(due.front().environment, m_team->production);
    QVERIFY(valueOf(m_workspace->queries().plan(m_release)).hold);
}

void MeasuredServerTest::aNewNameOfTheConnectionIsFollowed()
{
    const CriterionId criterion =
        add(CriterionKind::Metric, {{u"query"_s, u"vector(1)"_s}, {u"threshold"_s, u"< 2"_s}});
    MonitoringConnection renamed = valueOf(m_workspace->queries().measuringConnection(u"Shop"_s));
    renamed.name = u"Store"_s;
    m_workspace->done(SaveMonitoringConnection{renamed});
    QCOMPARE(evaluated(criterion).state, AnalysisState::Pass);
}

void MeasuredServerTest::whatHeldPasses()
{
    const AnalysisRecord course = evaluated(add(CriterionKind::Metric, {{u"query"_s, errorRatio(u"stable"_s)},
                                                                        {u"threshold"_s, u"<= 0.01"_s},
                                                                        {u"bake"_s, u"2h"_s},
                                                                        {u"for"_s, u"15m"_s},
                                                                        {u"interval"_s, u"1m"_s}}));
    QVERIFY2(course.state == AnalysisState::Pass, qPrintable(course.reason));
    QCOMPARE(course.decidedAt, kDeployed + 15min);
    QCOMPARE(measurements(course).size(), 16U);
    QVERIFY(!valueOf(m_workspace->queries().plan(m_release)).hold);
}

void MeasuredServerTest::aMetricMeasuresItsThreshold_data()
{
    QTest::addColumn<QJsonObject>("asked");
    QTest::addColumn<AnalysisState>("state");
    QTest::newRow("under") << QJsonObject{{u"query"_s, u"vector(0.002)"_s}, {u"threshold"_s, u"<= 0.01"_s}}
                           << AnalysisState::Pass;
    QTest::newRow("over") << QJsonObject{{u"query"_s, u"vector(0.02)"_s}, {u"threshold"_s, u"<= 0.01"_s}}
                          << AnalysisState::Fail;
    QTest::newRow("a scalar") << QJsonObject{{u"query"_s, u"5"_s}, {u"threshold"_s, u"== 5"_s}} << AnalysisState::Pass;
    QTest::newRow("infinite") << QJsonObject{{u"query"_s, u"vector(1)/0"_s}, {u"threshold"_s, u"< 10"_s}}
                              << AnalysisState::Fail;
    QTest::newRow("between pass and fail")
        << QJsonObject{{u"query"_s, u"vector(3)"_s}, {u"threshold"_s, u"< 2"_s}, {u"fail"_s, u"> 5"_s}}
        << AnalysisState::Inconclusive;
    QTest::newRow("the worst of several counts")
        << QJsonObject{{u"query"_s, u"label_replace(vector(1),\"a\",\"x\",\"\",\"\") or vector(9)"_s},
                       {u"threshold"_s, u"< 5"_s}}
        << AnalysisState::Fail;
    QTest::newRow("over time, the mean") << QJsonObject{{u"query"_s, u"vector(4)"_s},
                                                        {u"threshold"_s, u"== 4"_s},
                                                        {u"range"_s, u"10m"_s},
                                                        {u"reduce"_s, u"mean"_s}}
                                         << AnalysisState::Pass;
    QTest::newRow("too few samples") << QJsonObject{{u"query"_s, u"vector(0)"_s},
                                                    {u"threshold"_s, u"< 1"_s},
                                                    {u"samples"_s, u"vector(12)"_s},
                                                    {u"min_samples"_s, 100}}
                                     << AnalysisState::Inconclusive;
}

void MeasuredServerTest::aMetricMeasuresItsThreshold()
{
    QFETCH(QJsonObject, asked);
    QFETCH(AnalysisState, state);
    const CriterionId criterion = add(CriterionKind::Metric, asked);
    const AnalysisRecord course = evaluated(criterion);
    QVERIFY2(course.state == state, qPrintable(course.reason));
    QCOMPARE(row(criterion).state == CriterionState::Satisfied, state == AnalysisState::Pass);
}

void MeasuredServerTest::noDataAndNanAreNoPass()
{
    for (const QString &query : {u"nothing_of_that_name"_s, u"vector(0)/0"_s}) {
        const AnalysisRecord unknown =
            evaluated(add(CriterionKind::Metric, {{u"query"_s, query}, {u"threshold"_s, u"< 1"_s}}));
        QCOMPARE(unknown.state, AnalysisState::Inconclusive);
        const AnalysisRecord failed = evaluated(
            add(CriterionKind::Metric, {{u"query"_s, query}, {u"threshold"_s, u"< 1"_s}, {u"no_data"_s, u"fail"_s}}));
        QCOMPARE(failed.state, AnalysisState::Fail);
        QVERIFY(!measurements(failed).front().value);
    }
}

void MeasuredServerTest::aWrongQueryIsAnErrorWithItsPlace()
{
    const CriterionId criterion =
        add(CriterionKind::Metric, {{u"query"_s, u"sum(rate(x[5m])"_s}, {u"threshold"_s, u"< 1"_s}});
    const AnalysisRecord course = evaluated(criterion);
    QCOMPARE(course.state, AnalysisState::Error);
    QVERIFY2(measurements(course).front().error.contains(u"1:16"), qPrintable(measurements(course).front().error));
    QCOMPARE(row(criterion).state, CriterionState::Unknown);
    QVERIFY2(row(criterion).value.startsWith(u"error"), qPrintable(row(criterion).value));
}

void MeasuredServerTest::whatTheServerRefusesIsNotAskedAgain_data()
{
    QTest::addColumn<CriterionKind>("kind");
    QTest::addColumn<QJsonObject>("asked");
    const QString wrong = u"sum(rate(x[5m])"_s;
    const QString right = errorRatio(u"stable"_s);
    QTest::newRow("compared") << CriterionKind::Comparison
                              << QJsonObject{{u"query"_s, wrong}, {u"window"_s, u"57m"_s}, {u"settle"_s, u"3m"_s}};
    QTest::newRow("the baseline") << CriterionKind::Comparison
                                  << QJsonObject{{u"query"_s, right},
                                                 {u"mode"_s, u"canary"_s},
                                                 {u"baseline"_s, wrong},
                                                 {u"window"_s, u"57m"_s},
                                                 {u"settle"_s, u"3m"_s}};
    QTest::newRow("measured often") << CriterionKind::Metric
                                    << QJsonObject{{u"query"_s, wrong}, {u"threshold"_s, u"< 1"_s}, {u"bake"_s, u"4h"_s}};
}

void MeasuredServerTest::whatTheServerRefusesIsNotAskedAgain()
{
    QFETCH(CriterionKind, kind);
    QFETCH(QJsonObject, asked);
    const AnalysisRecord course = evaluated(add(kind, asked));
    QCOMPARE(course.state, AnalysisState::Error);
    QVERIFY2(course.reason.contains(u"1:16"), qPrintable(course.reason));
    QCOMPARE(measurements(course).size(), 1U);
    QVERIFY(measurements(course).front().detail[u"refused"_s].toBool());
}

void MeasuredServerTest::whatCannotBeReachedIsAskedAgain()
{
    MonitoringConnection dead = valueOf(m_workspace->queries().measuringConnection(u"Shop"_s));
    dead.url = u"http://127.0.0.1:1"_s;
    m_sources->add(dead);
    const CriterionId criterion =
        add(CriterionKind::Comparison,
            {{u"query"_s, errorRatio(u"stable"_s)}, {u"window"_s, u"57m"_s}, {u"settle"_s, u"3m"_s}});
    auto future = m_desk->evaluate(m_release, criterion);
    const auto newest = [&] { return valueOf(m_workspace->queries().newestAnalysis(criterion)); };
    const auto count = [&] { return newest() ? measurements(*newest()).size() : 0U; };
    for (std::size_t times = 1; times <= 5; ++times) {
        QTRY_COMPARE(count(), times);
        m_workspace->setNow(m_workspace->now() + 10s);
        m_desk->wake();
    }
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(newest()->state, AnalysisState::Error);
}

void MeasuredServerTest::manyToManyIsAnError()
{
    const AnalysisRecord course =
        evaluated(add(CriterionKind::Metric, {{u"query"_s, u"http_requests_total / on(job) http_requests_total"_s},
                                              {u"threshold"_s, u"< 1"_s},
                                              {u"range"_s, u"5m"_s}}));
    QCOMPARE(course.state, AnalysisState::Error);
}

void MeasuredServerTest::aServerThatDiesIsAnError()
{
    MonitoringConnection dead = valueOf(m_workspace->queries().measuringConnection(u"Shop"_s));
    dead.url = u"http://127.0.0.1:1"_s;
    m_sources->add(dead);
    const CriterionId criterion =
        add(CriterionKind::Metric, {{u"query"_s, u"vector(1)"_s}, {u"threshold"_s, u"< 2"_s}});
    const AnalysisRecord course = evaluated(criterion);
    QCOMPARE(course.state, AnalysisState::Error);
    QCOMPARE(row(criterion).state, CriterionState::Unknown);
}

void MeasuredServerTest::aCourseGoesOnAfterAKill()
{
    m_workspace->setNow(kDeployed + 10min);
    const CriterionId criterion = add(CriterionKind::Metric, {{u"query"_s, errorRatio(u"stable"_s)},
                                                              {u"threshold"_s, u"<= 0.01"_s},
                                                              {u"bake"_s, u"2h"_s},
                                                              {u"interval"_s, u"5m"_s}});
    m_desk->resume();
    const auto count = [&] {
        const ReleaseAnalyses page = valueOf(m_workspace->queries().analyses(m_release, 100));
        return page.of(criterion) ? page.of(criterion)->measurements.size() : 0U;
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), 3U, 10'000);
    m_desk.reset();
    m_workspace->setNow(kDeployed + 3h);
    openDesk();
    m_desk->resume();
    QTRY_COMPARE_WITH_TIMEOUT(row(criterion).state, CriterionState::Satisfied, 20'000);
    const AnalysisRecord course = valueOf(m_workspace->queries().newestAnalysis(criterion)).value();
    QCOMPARE(course.decidedAt, kDeployed + 2h);
    QCOMPARE(count(), 25U); // at 0, 5, … 120 minutes, none twice
}

void MeasuredServerTest::theErrorBudgetBurns()
{
    const auto share = [](const QString &track) {
        return u"sum(rate(http_requests_total{track=\"%1\",code=~\"5..\"}[$window]))/sum(rate(http_requests_total{track=\"%1\"}[$window]))"_s
            .arg(track);
    };
    m_workspace->setNow(kBegin + 3h + 58min);
    const AnalysisRecord fast =
        evaluated(add(CriterionKind::Slo, {{u"query"_s, share(u"canary"_s)}, {u"objective"_s, 99.9}}));
    QVERIFY2(fast.state == AnalysisState::Fail, qPrintable(fast.reason));
    QCOMPARE(measurements(fast).front().detail[u"burn"_s].toString(), u"fast"_s);
    QVERIFY(*measurements(fast).front().value > 14.4);
    const AnalysisRecord slow =
        evaluated(add(CriterionKind::Slo, {{u"query"_s, share(u"stable"_s)}, {u"objective"_s, 99}}));
    QVERIFY2(slow.state == AnalysisState::Pass, qPrintable(slow.reason));
}

void MeasuredServerTest::thePastShowsWhatACriterionWouldHaveDone()
{
    auto future = m_desk->backtest(m_release,
                                   {{u"connection"_s, u"Shop"_s},
                                    {u"query"_s, errorRatio(u"canary"_s)},
                                    {u"threshold"_s, u"<= 0.01"_s},
                                    {u"interval"_s, u"1m"_s},
                                    {u"initial_delay"_s, u"3m"_s},
                                    {u"within"_s, u"30m"_s}},
                                   30);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    const BacktestReport report = valueOf(future.takeResult());
    QCOMPARE(report.result.cases.size(), 1U);
    QCOMPARE(report.result.goodBlocked, 1);
    QCOMPARE(report.result.cases.front().state, AnalysisState::Fail);
    QVERIFY(!report.proposal); // one release alone teaches nothing
}

void MeasuredServerTest::thePastIsReadAsItWouldHaveBeenMeasured_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<AnalysisState>("state");
    const QJsonObject overTime{{u"range"_s, u"5m"_s}, {u"step"_s, u"1m"_s}};
    const auto with = [](QJsonObject object, const QString &key, const QJsonValue &value) {
        object[key] = value;
        return object;
    };
    QTest::newRow("what is between two readings is not seen") << QJsonObject{} << AnalysisState::Pass;
    QTest::newRow("a range sees it") << overTime << AnalysisState::Fail;
    QTest::newRow("the mean bears it") << with(overTime, u"reduce"_s, u"mean"_s) << AnalysisState::Pass;
    QTest::newRow("enough samples") << with(with(overTime, u"reduce"_s, u"mean"_s), u"min_samples"_s, 6)
                                    << AnalysisState::Pass;
    QTest::newRow("too few samples") << with(with(overTime, u"reduce"_s, u"mean"_s), u"min_samples"_s, 7)
                                     << AnalysisState::Inconclusive;
    QTest::newRow("samples of a query of their own")
        << with(QJsonObject{{u"samples"_s, u"vector(12)"_s}}, u"min_samples"_s, 100) << AnalysisState::Inconclusive;
}

void MeasuredServerTest::thePastIsReadAsItWouldHaveBeenMeasured()
{
    QFETCH(QJsonObject, more);
    QFETCH(AnalysisState, state);
    QJsonObject asked{{u"connection"_s, u"Shop"_s},
                      {u"query"_s, u"10 * (minute() == bool 7) + 1"_s},
                      {u"threshold"_s, u"<= 5"_s},
                      {u"interval"_s, u"5m"_s},
                      {u"within"_s, u"30m"_s}};
    for (auto each = more.begin(); each != more.end(); ++each)
        asked[each.key()] = each.value();
    auto future = m_desk->backtest(m_release, asked, 30);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    const BacktestReport report = valueOf(future.takeResult());
    QCOMPARE(report.result.cases.size(), 1U);
    QVERIFY2(report.result.cases.front().state == state, qPrintable(report.result.cases.front().reason));
}

void MeasuredServerTest::aReleaseIsNotClosedWhileItIsWatched()
{
    const CriterionId criterion =
        add(CriterionKind::Metric,
            {{u"query"_s, errorRatio(u"stable"_s)}, {u"threshold"_s, u"<= 0.01"_s}, {u"bake"_s, u"2h"_s}});
    QCOMPARE(valueOf(m_workspace->queries().plan(m_release)).release.state, ReleaseState::Released);
    const CloseRelease close{m_release, {}, {}, u"all went well"_s, false};
    const Error refused = m_workspace->refused(close);
    QCOMPARE(refused.kind, ErrorKind::NotAllowed);
    QVERIFY(refused.detail.contains(u"Measured"));
    QCOMPARE(evaluated(criterion).state, AnalysisState::Pass);
    m_workspace->done(close);
}

QTEST_GUILESS_MAIN(MeasuredServerTest)
#include "measured_server_test.moc"
