// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/backtest.h"
#include "core/readiness/metric_readings.h"

#include <QTest>

using namespace slipway;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant kDeployed = fromUnixMilliseconds(1'767'225'600'000);

/// A value each minute from an hour before the deployment to an hour after it.
Series perMinute(const std::function<double(int)> &valueOf)
{
    Series series;
    for (int minute = -60; minute <= 60; ++minute) {
        series.times.push_back(toUnixMilliseconds(kDeployed + std::chrono::minutes(minute)));
        series.values.push_back(valueOf(minute));
    }
    return series;
}

/// 1, and 9 at one minute between two readings.
Series spike()
{
    return perMinute([](int minute) { return minute == 7 ? 9.0 : 1.0; });
}

AnalysisRules everyFiveMinutes(int minimumSamples = 1)
{
    AnalysisRules rules;
    rules.passWhen = {Comparison::AtMost, 5};
    rules.interval = 5min;
    rules.count = 5;
    rules.minimumSamples = minimumSamples;
    return rules;
}

MetricCondition overTime(MetricCondition::Reduction reduction = MetricCondition::Reduction::Worst)
{
    MetricCondition asked;
    asked.range = 5min;
    asked.step = 1min;
    asked.reduction = reduction;
    return asked;
}

AnalysisState verdict(const MetricCondition &asked, const AnalysisRules &rules, const std::vector<Series> &told,
                      const std::vector<Series> &counted = {})
{
    const MetricReadings read = readingsOf(asked, rules.passWhen, told, counted,
                                           {kDeployed + rules.initialDelay, kDeployed + 30min, rules.interval});
    const PastRelease release{u"1.0"_s, kDeployed, true, read.values, read.samples};
    return backtest(rules, {release}).cases.front().state;
}

} // namespace

class MetricReadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeSeesWhatIsBetweenTwoReadings()
    {
        QCOMPARE(verdict({}, everyFiveMinutes(), {spike()}), AnalysisState::Pass);
        QCOMPARE(verdict(overTime(), everyFiveMinutes(), {spike()}), AnalysisState::Fail);
    }

    void theReductionDecides_data()
    {
        using Reduction = MetricCondition::Reduction;
        QTest::addColumn<Reduction>("reduction");
        QTest::addColumn<AnalysisState>("state");
        QTest::newRow("worst") << Reduction::Worst << AnalysisState::Fail;
        QTest::newRow("max") << Reduction::Highest << AnalysisState::Fail;
        QTest::newRow("mean") << Reduction::Mean << AnalysisState::Pass;
        QTest::newRow("min") << Reduction::Lowest << AnalysisState::Pass;
        QTest::newRow("last") << Reduction::Last << AnalysisState::Pass;
    }
    void theReductionDecides()
    {
        QFETCH(MetricCondition::Reduction, reduction);
        QTEST(verdict(overTime(reduction), everyFiveMinutes(), {spike()}), "state");
    }

    void severalSeriesAreReducedToo()
    {
        const Series well = perMinute([](int) { return 1.0; });
        const Series bad = perMinute([](int) { return 8.0; });
        MetricCondition asked;
        QCOMPARE(verdict(asked, everyFiveMinutes(), {bad, well}), AnalysisState::Fail);
        asked.reduction = MetricCondition::Reduction::Mean;
        QCOMPARE(verdict(asked, everyFiveMinutes(), {bad, well}), AnalysisState::Pass);
        asked.reduction = MetricCondition::Reduction::Last;
        QCOMPARE(verdict(asked, everyFiveMinutes(), {bad, well}), AnalysisState::Pass);
        QCOMPARE(verdict(asked, everyFiveMinutes(), {well, bad}), AnalysisState::Fail);
    }

    void tooFewSamplesAreNoVerdict()
    {
        const Series well = perMinute([](int) { return 1.0; });
        QCOMPARE(verdict(overTime(), everyFiveMinutes(6), {well}), AnalysisState::Pass); // both ends of five minutes
        QCOMPARE(verdict(overTime(), everyFiveMinutes(7), {well}), AnalysisState::Inconclusive);
        // However long it lasts: an instant query has one value.
        QCOMPARE(verdict({}, everyFiveMinutes(2), {well}), AnalysisState::Inconclusive);
    }

    void theQueryForSamplesIsAsked()
    {
        MetricCondition asked;
        asked.samplesQuery = u"sum(increase(requests[5m]))"_s;
        const Series well = perMinute([](int) { return 1.0; });
        QCOMPARE(verdict(asked, everyFiveMinutes(100), {well}, {perMinute([](int) { return 250.0; })}),
                 AnalysisState::Pass);
        QCOMPARE(verdict(asked, everyFiveMinutes(100), {well}, {perMinute([](int) { return 12.0; })}),
                 AnalysisState::Inconclusive);
        QCOMPARE(verdict(asked, everyFiveMinutes(100), {well}, {}), AnalysisState::Inconclusive);
    }

    void aGapIsNoData()
    {
        const Series late = perMinute([](int minute) { return minute < 12 ? std::nan("") : 1.0; });
        const MetricReadings read =
            readingsOf(overTime(), {Comparison::AtMost, 5}, {late}, {}, {kDeployed, kDeployed + 20min, 5min});
        QCOMPARE(read.values.values.size(), 5U);
        QVERIFY(std::isnan(read.values.values[3])); // from minute 10 on
        QCOMPARE(read.values.values[4], 1.0);
    }

    void everyReadingFindsItsPoints_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("asked");
        QTest::newRow("whole steps") << 60 << 15 << 15;
        QTest::newRow("steps that do not fit") << 60 << 45 << 15;
        QTest::newRow("longer steps") << 60 << 120 << 60;
    }
    void everyReadingFindsItsPoints()
    {
        QFETCH(int, interval);
        QFETCH(int, step);
        MetricCondition condition = overTime();
        condition.step = std::chrono::seconds(step);
        QTEST(static_cast<int>(pastStep(condition, std::chrono::seconds(interval)).count() / 1000), "asked");
        condition.range = 0ms;
        QCOMPARE(pastStep(condition, std::chrono::seconds(interval)), std::chrono::seconds(interval));
    }
};

QTEST_GUILESS_MAIN(MetricReadingsTest)
#include "metric_readings_test.moc"
