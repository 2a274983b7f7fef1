// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/duration_text.h"
#include "core/readiness/gate.h"
#include "core/readiness/measured_condition.h"
#include "core/readiness/measured_series.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace slipway;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class MeasuredConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsAreRead_data();
    void durationsAreRead();
    void everyDurationComesBack();
    void conditionsAreRead_data();
    void conditionsAreRead();
    void wrongParametersNameTheirKey_data();
    void wrongParametersNameTheirKey();
    void theSeriesBehindACriterion_data();
    void theSeriesBehindACriterion();
    void aBakedMetricEndsWithItsTime();
    void holdingNeedsEnoughMeasurements();
    void aComparisonWaitsForItsWindow();
    void onlyAPassSatisfies();
    void whatIsWatchedAfterShippingDoesNotBlockIt();
};

void MeasuredConditionTest::durationsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("length"); // ms; -1: refused
    QTest::newRow("seconds") << u"90s"_s << qint64(90'000);
    QTest::newRow("minutes are no milliseconds") << u"15m"_s << qint64(900'000);
    QTest::newRow("milliseconds") << u"500ms"_s << qint64(500);
    QTest::newRow("several") << u"1h30m"_s << qint64(5'400'000);
    QTest::newRow("a bare number") << u"2.5"_s << qint64(2'500);
    QTest::newRow("a week") << u"1w"_s << qint64(604'800'000);
    QTest::newRow("nothing") << QString() << qint64(-1);
    QTest::newRow("no number") << u"h"_s << qint64(-1);
    QTest::newRow("the wrong order") << u"30m1h"_s << qint64(-1);
    QTest::newRow("negative") << u"-5"_s << qint64(-1);
    QTest::newRow("an age") << u"11000d"_s << qint64(-1);
    QTest::newRow("another word") << u"soon"_s << qint64(-1);
}

void MeasuredConditionTest::durationsAreRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, length);
    const auto read = durationFrom(text);
    QCOMPARE(read ? read->count() : -1, length);
}

void MeasuredConditionTest::everyDurationComesBack()
{
    QVERIFY(rc::check([] {
        const auto length = *rc::gen::inRange<qint64>(0, 86'400'000LL * 400);
        RC_ASSERT(durationFrom(durationCode(std::chrono::milliseconds(length))) == std::chrono::milliseconds(length));
    }));
}

void MeasuredConditionTest::conditionsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ValueUnit>("unit");
    QTest::addColumn<QString>("comparison");
    QTest::addColumn<double>("threshold");
    QTest::newRow("at most") << u"<= 0.01"_s << ValueUnit::Ratio << u"<="_s << 0.01;
    QTest::newRow("percent of a ratio") << u"≤ 1 %"_s << ValueUnit::Ratio << u"<="_s << 0.01;
    QTest::newRow("percent as they are") << u">=99.5%"_s << ValueUnit::Percent << u">="_s << 99.5;
    QTest::newRow("above") << u"> 3e2"_s << ValueUnit::Number << u">"_s << 300.0;
    QTest::newRow("differs") << u"≠ 0"_s << ValueUnit::Number << u"!="_s << 0.0;
    QTest::newRow("no comparison") << u"0.01"_s << ValueUnit::Number << QString() << 0.0;
    QTest::newRow("no number") << u"<= much"_s << ValueUnit::Number << QString() << 0.0;
    QTest::newRow("not a number") << u"<= nan"_s << ValueUnit::Number << QString() << 0.0;
}

void MeasuredConditionTest::conditionsAreRead()
{
    QFETCH(QString, text);
    QFETCH(ValueUnit, unit);
    QFETCH(QString, comparison);
    QFETCH(double, threshold);
    const auto read = conditionFrom(text, unit);
    QCOMPARE(read ? toText(read->comparison) : QString(), comparison);
    if (read)
        QCOMPARE(read->threshold, threshold);
}

void MeasuredConditionTest::wrongParametersNameTheirKey_data()
{
    QTest::addColumn<CriterionKind>("kind");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("key");
    const QJsonObject metric{{u"connection"_s, u"P"_s}, {u"query"_s, u"up"_s}, {u"threshold"_s, u">= 1"_s}};
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject changed = metric;
        changed[key] = value;
        return changed;
    };
    QTest::newRow("sound") << CriterionKind::Metric << metric << QString();
    QTest::newRow("no query") << CriterionKind::Metric << with(u"query"_s, QString()) << u"query"_s;
    QTest::newRow("no connection") << CriterionKind::Metric << with(u"connection"_s, QString()) << u"connection"_s;
    QTest::newRow("a threshold that is none")
        << CriterionKind::Metric << with(u"threshold"_s, u"low"_s) << u"threshold"_s;
    QTest::newRow("an unknown key") << CriterionKind::Metric << with(u"treshold"_s, u"> 1"_s) << u"treshold"_s;
    QTest::newRow("an interval that is none")
        << CriterionKind::Metric << with(u"interval"_s, u"often"_s) << u"interval"_s;
    QTest::newRow("too often") << CriterionKind::Metric << with(u"interval"_s, u"10ms"_s) << u"interval"_s;
    QTest::newRow("a policy that is none") << CriterionKind::Metric << with(u"no_data"_s, u"ignore"_s) << u"no_data"_s;
    QTest::newRow("a rollback of nothing")
        << CriterionKind::Metric << with(u"on_fail"_s, u"rollback"_s) << u"on_fail"_s;
    QTest::newRow("it could never fail") << CriterionKind::Metric << with(u"failure_limit"_s, -1) << u"interval"_s;
    QTest::newRow("no window") << CriterionKind::Slo << QJsonObject{{u"connection"_s, u"P"_s}, {u"query"_s, u"up"_s}}
                               << u"query"_s;
    QTest::newRow("a password in an address")
        << CriterionKind::Http << QJsonObject{{u"url"_s, u"https://a:b@shop/"_s}} << u"url"_s;
    QTest::newRow("another scheme") << CriterionKind::Http << QJsonObject{{u"url"_s, u"file:///etc/passwd"_s}}
                                    << u"url"_s;
    QTest::newRow("no hosts") << CriterionKind::Checks << QJsonObject{{u"connection"_s, u"N"_s}} << u"hosts"_s;
    QTest::newRow("a matcher that is none")
        << CriterionKind::Alerts << QJsonObject{{u"connection"_s, u"A"_s}, {u"matchers"_s, QJsonArray{u"service"_s}}}
        << u"matchers"_s;
    QTest::newRow("a canary without a baseline")
        << CriterionKind::Comparison
        << QJsonObject{{u"connection"_s, u"P"_s}, {u"query"_s, u"up"_s}, {u"mode"_s, u"canary"_s}} << u"baseline"_s;
    QTest::newRow("a window for three steps")
        << CriterionKind::Comparison
        << QJsonObject{{u"connection"_s, u"P"_s}, {u"query"_s, u"up"_s}, {u"window"_s, u"3m"_s}} << u"window"_s;
}

void MeasuredConditionTest::wrongParametersNameTheirKey()
{
    QFETCH(CriterionKind, kind);
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, key);
    const auto read = readMeasured(kind, parameters);
    QCOMPARE(read ? QString() : read.error().where, key);
    if (!read)
        QVERIFY(!read.error().sentence.isEmpty());
    QCOMPARE(measuredThreshold(kind, parameters).isEmpty(), !read.has_value());
}

void MeasuredConditionTest::theSeriesBehindACriterion_data()
{
    QTest::addColumn<CriterionKind>("kind");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QStringList>("series");
    const auto row = [](const char *name, CriterionKind kind, QJsonObject parameters, const QStringList &series) {
        if (kind != CriterionKind::Http)
            parameters[u"connection"_s] = u"P"_s;
        QTest::newRow(name) << kind << parameters << series;
    };
    row("a metric", CriterionKind::Metric, {{u"query"_s, u"errors"_s}, {u"threshold"_s, u"< 1"_s}}, {u"P errors"_s});
    row("with what stands behind it", CriterionKind::Metric,
        {{u"query"_s, u"errors"_s}, {u"threshold"_s, u"< 1"_s}, {u"samples"_s, u"requests"_s}},
        {u"P errors"_s, u"P requests"_s});
    row("a canary", CriterionKind::Comparison,
        {{u"query"_s, u"canary"_s}, {u"baseline"_s, u"stable"_s}, {u"mode"_s, u"canary"_s}},
        {u"P canary"_s, u"P stable"_s});
    row("counts", CriterionKind::Comparison,
        {{u"bad"_s, u"increase(e[$window])"_s}, {u"total"_s, u"increase(r[$window])"_s}, {u"window"_s, u"30m"_s}},
        {u"P increase(e[30m])"_s, u"P increase(r[30m])"_s});
    row("an error budget", CriterionKind::Slo, {{u"query"_s, u"rate(e[$window])"_s}},
        {u"P rate(e[5m])"_s, u"P rate(e[30m])"_s, u"P rate(e[1h])"_s, u"P rate(e[6h])"_s});
    row("alerts that a Prometheus keeps", CriterionKind::Alerts,
        {{u"matchers"_s, QJsonArray{u"service=\"shop\""_s}}, {u"history"_s, u"H"_s}},
        {u"H ALERTS{alertstate=\"firing\",service=\"shop\"}"_s});
    row("checks", CriterionKind::Checks, {{u"hosts"_s, QJsonArray{u"web1"_s}}}, {});
    row("an address", CriterionKind::Http, {{u"url"_s, u"https://shop.example/"_s}}, {});
}

void MeasuredConditionTest::theSeriesBehindACriterion()
{
    QFETCH(CriterionKind, kind);
    QFETCH(QJsonObject, parameters);
    QFETCH(QStringList, series);
    const auto read = readMeasured(kind, parameters);
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    QStringList found;
    for (const MeasuredSeries &each : measuredSeries(*read))
        found += each.connection + u' ' + each.expression;
    QCOMPARE(found, series);
}

void MeasuredConditionTest::aBakedMetricEndsWithItsTime()
{
    const auto read = readMeasured(
        CriterionKind::Metric,
        {{u"connection"_s, u"P"_s}, {u"query"_s, u"up"_s}, {u"threshold"_s, u">= 1"_s}, {u"bake"_s, u"4h"_s}});
    QVERIFY(read);
    QCOMPARE(read->rules.within, std::chrono::milliseconds(4h));
    QCOMPARE(read->rules.interval, std::chrono::milliseconds(1min));
    QCOMPARE(read->rules.count, 0);
    QCOMPARE(read->onFail, OnFail::Halt);
    QVERIFY(read->needsDeployment());
}

void MeasuredConditionTest::holdingNeedsEnoughMeasurements()
{
    const auto read = readMeasured(CriterionKind::Metric, {{u"connection"_s, u"P"_s},
                                                           {u"query"_s, u"up"_s},
                                                           {u"threshold"_s, u">= 1"_s},
                                                           {u"for"_s, u"15m"_s},
                                                           {u"interval"_s, u"1m"_s}});
    QVERIFY(read);
    QCOMPARE(read->rules.count, 16);
}

void MeasuredConditionTest::aComparisonWaitsForItsWindow()
{
    const auto read = readMeasured(
        CriterionKind::Comparison,
        {{u"connection"_s, u"P"_s}, {u"query"_s, u"up"_s}, {u"window"_s, u"30m"_s}, {u"settle"_s, u"5m"_s}});
    QVERIFY(read);
    QCOMPARE(read->rules.initialDelay, std::chrono::milliseconds(35min));
    QVERIFY(read->needsDeployment());
}

void MeasuredConditionTest::onlyAPassSatisfies()
{
    for (const auto &[state, word] : EnumText<AnalysisState>::values) {
        const CriterionState made = criterionStateOf(state);
        QCOMPARE(made == CriterionState::Satisfied, state == AnalysisState::Pass);
        QCOMPARE(made == CriterionState::NotSatisfied, state == AnalysisState::Fail);
    }
    QCOMPARE(measuredValue(AnalysisState::Running, Measurement{.at = {}, .value = 3.0}), u"running"_s);
    QCOMPARE(measuredValue(AnalysisState::Pass, Measurement{.at = {}, .value = 0.0019199}), u"0.00192"_s);
    QCOMPARE(measuredValue(AnalysisState::Inconclusive, Measurement{.at = {}, .value = 3.0}), u"inconclusive: 3"_s);
    QCOMPARE(measuredValue(AnalysisState::Fail, Measurement{.at = {}}), u"no data"_s);
}

void MeasuredConditionTest::whatIsWatchedAfterShippingDoesNotBlockIt()
{
    ReleasePlan plan;
    plan.release.state = ReleaseState::InProgress;
    Criterion criterion;
    criterion.title = u"Errors"_s;
    criterion.kind = CriterionKind::Metric;
    criterion.parameters = {{u"bake"_s, u"4h"_s}};
    plan.criteria = {criterion};
    const auto blocks = [&] {
        return std::ranges::contains(checkGate(plan, {}, {}, {}).reasons, GateReason::Kind::Criterion,
                                     &GateReason::kind);
    };
    QVERIFY(!blocks());
    plan.criteria.front().parameters = {};
    QVERIFY(blocks());
}

QTEST_GUILESS_MAIN(MeasuredConditionTest)
#include "measured_condition_test.moc"
