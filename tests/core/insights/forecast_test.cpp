// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/forecast.h"

#include <QTest>

#include <cmath>

using namespace slipway;
using namespace slipway::insights;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const ProductId kProduct{Uuid::version5({}, "product")};
const ProductId kOther{Uuid::version5({}, "other")};
const Instant kForecastStart{std::chrono::sys_days{std::chrono::January / 4 / 2027}};

/// Two phases of ten days each that took so much longer.
insights::PastRelease past(Instant start, double first, double second)
{
    const auto length = [](double ratio) {
        return std::chrono::milliseconds(static_cast<qint64>(ratio * 10 * 86'400'000));
    };
    const Instant middle = start + length(first);
    insights::PastRelease made{{}, kProduct, start, start + days(20), middle + length(second), {}};
    made.phases = {{u"dev"_s, {}, {start, start + days(10)}, TimeSpan{start, middle}},
                   {u"test"_s, {}, {start + days(10), start + days(20)}, TimeSpan{middle, made.shippedAt}}};
    return made;
}

std::vector<insights::PastRelease> history(const std::vector<std::pair<double, double>> &ratios)
{
    std::vector<insights::PastRelease> made;
    for (std::size_t i = 0; i < ratios.size(); ++i)
        made.push_back(
            past(kForecastStart - days(400) + days(25) * static_cast<int>(i), ratios[i].first, ratios[i].second));
    return made;
}

std::vector<insights::PastRelease> ofOther(std::vector<insights::PastRelease> releases)
{
    for (insights::PastRelease &each : releases)
        each.product = kOther;
    return releases;
}

/// At its very begin.
RunningRelease fresh()
{
    return {kForecastStart, kForecastStart + days(20), u"dev"_s, kForecastStart, kForecastStart, {}};
}

double chanceOf(const RunningRelease &release, const std::vector<insights::PastRelease> &known)
{
    Random random(5);
    return forecast(release, kProduct, known, random)->chance;
}

bool isAbout(double value, double expected)
{
    if (std::abs(value - expected) > 0.015)
        qWarning("%g instead of %g", value, expected);
    return std::abs(value - expected) <= 0.015;
}

} // namespace

/// The simulation behind the chance of a date, and how well it would have done.
class ForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeed_tellsTheSame()
    {
        const auto known = history({{1, 1}, {1.2, 1}, {0.9, 1.1}, {1, 1.3}, {1.1, 0.8}});
        Random one(7);
        Random other(7);
        const auto a = forecast(fresh(), kProduct, known, one);
        const auto b = forecast(fresh(), kProduct, known, other);
        QCOMPARE(a->chance, b->chance);
        QCOMPARE(a->likely, b->likely);
        QVERIFY(a->runs >= 10'000);
    }

    void aTeamThatIsAlwaysOnTime_hasLittleToFear_andOneThatNeverIs_littleChance()
    {
        // Five that were seen, and one imagined that is on time in half of the cases.
        QVERIFY(isAbout(chanceOf(fresh(), history({{1, 1}, {0.9, 1}, {1, 0.8}, {1, 1}, {1, 1}})), 5.5 / 6));
        QVERIFY(isAbout(chanceOf(fresh(), history({{1.5, 1}, {1.2, 1}, {1.3, 1}, {1.1, 1}, {2, 1}})), 0.5 / 6));
    }

    void lateReleasesOfTheHistory_areDrawnWhole()
    {
        // Half of them are late in both phases: the chance is a half, not a quarter.
        Random random(3);
        const auto told =
            forecast(fresh(), kProduct, history({{1, 1}, {1.5, 1.5}, {1, 1}, {1.5, 1.5}, {1, 1}, {1.5, 1.5}}), random);
        QVERIFY(isAbout(told->chance, 0.5));
        QCOMPARE(told->sure, kForecastStart + days(30));
        QVERIFY(told->even <= told->likely && told->likely <= told->sure);
        // What is late in one phase and made up in the next ships on time.
        QVERIFY(chanceOf(fresh(), history({{1.5, 0.5}, {1.5, 0.5}, {1.4, 0.6}, {1.5, 0.5}, {1.3, 0.7}})) > 0.9);
    }

    void whatIsLeft_isMeasuredFromThePhaseUnderWay()
    {
        // Development was always late and testing never: in testing there is nothing to fear any more.
        const auto known = history({{1.5, 1}, {1.5, 1}, {1.3, 1}, {1.4, 1}, {1.5, 1}});
        RunningRelease testing = fresh();
        testing.phase = u"test"_s;
        testing.begun = testing.plannedBegin = testing.now = kForecastStart + days(10);
        QVERIFY(chanceOf(testing, known) > 0.9);
        QVERIFY(chanceOf(fresh(), known) < 0.1);
        // Begun two days late it ends two days late.
        testing.begun = testing.now = kForecastStart + days(12);
        QVERIFY(chanceOf(testing, known) < 0.1);
        testing.grace = days(2);
        QVERIFY(chanceOf(testing, known) > 0.9);
    }

    void whatTookLongerAlready_isNotLikeThoseThatHadShippedByNow()
    {
        const auto known = history({{1, 0.5}, {1, 2}, {1, 0.5}, {1, 2}, {1, 0.5}, {1, 2}});
        RunningRelease testing = fresh();
        testing.phase = u"test"_s;
        testing.begun = testing.plannedBegin = testing.now = kForecastStart + days(10);
        QVERIFY(isAbout(chanceOf(testing, known), 0.5));
        testing.now = kForecastStart + days(16);
        QVERIFY(isAbout(chanceOf(testing, known), 0.5 / 4));
        // Longer than any: half as long again as it took already.
        testing.now = kForecastStart + days(40);
        Random random(1);
        QCOMPARE(forecast(testing, kProduct, known, random)->even, kForecastStart + days(55));
    }

    void otherProducts_countLess_andFillUpWhatIsMissing()
    {
        const auto late = ofOther(history(
            {{1.5, 1}, {1.5, 1}, {1.5, 1}, {1.5, 1}, {1.5, 1}, {1.5, 1}, {1.5, 1}, {1.5, 1}, {1.5, 1}, {1.5, 1}}));
        QVERIFY(isAbout(chanceOf(fresh(), late), 0.5 / 6));
        auto both = history({{1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}});
        both.insert(both.end(), late.begin(), late.end());
        QVERIFY(isAbout(chanceOf(fresh(), both), 5.5 / 11));
        Random random(1);
        const auto told = forecast(fresh(), kProduct, both, random);
        QCOMPARE(told->own, 5);
        QCOMPARE(told->others, 10);
    }

    void littleHistory_tellsNothing()
    {
        Random random(1);
        QVERIFY(!forecast(fresh(), kProduct, history({{1, 1}, {1, 1}}), random));
        QVERIFY(!backtest(history({{1, 1}, {1, 1}}), random));
    }

    void aCancelledForecast_tellsNothing()
    {
        Random random(1);
        const auto known = history({{1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}});
        QVERIFY(!forecast(fresh(), kProduct, known, random, kForecastRuns, [] { return true; }));
    }

    void whereAReleaseStands_isToldByItsPhases()
    {
        std::vector<PhaseTime> phases = past(kForecastStart, 1.2, 1).phases;
        phases[1].actual.reset();
        const auto late = runningAt(phases, kForecastStart, kForecastStart + days(15), kForecastStart + days(20));
        QCOMPARE(late.phase, u"test"_s);
        QCOMPARE(late.begun, kForecastStart + days(12));
        QCOMPARE(late.plannedBegin, kForecastStart + days(10));
        const auto early = runningAt(phases, kForecastStart, kForecastStart + days(3), kForecastStart + days(20));
        QCOMPARE(early.phase, u"dev"_s);
        QCOMPARE(early.begun, kForecastStart);
        phases[1].actual = TimeSpan{kForecastStart + days(12), kForecastStart + days(14)};
        phases.push_back({u"watch"_s, {}, {kForecastStart + days(20), kForecastStart + days(22)}, {}});
        // All has ended but the shipping, which the last phase waits for.
        QCOMPARE(runningAt(phases, kForecastStart, kForecastStart + days(15), kForecastStart + days(20)).phase,
                 u"test"_s);
    }

    void aPlan_isMeasuredByWhatIsDue_asTheCourseIsByWhatIsDone()
    {
        // An item of the first phase is due after the phase; a phase after shipping does not count.
        const auto measured = measuredPhases(
            {{u"plan"_s, {}, {kForecastStart, kForecastStart + days(2)}, {}, false, kForecastStart + days(6)},
             {u"dev"_s, {}, {kForecastStart + days(2), kForecastStart + days(9)}, {}, false, {}},
             {u"watch"_s, {}, {kForecastStart + days(10), kForecastStart + days(11)}, {}, false, {}}},
            kForecastStart + days(10));
        QCOMPARE(measured.size(), std::size_t(2));
        QCOMPARE(measured[0].planned, (TimeSpan{kForecastStart, kForecastStart + days(6)}));
        QCOMPARE(measured[1].planned, (TimeSpan{kForecastStart + days(6), kForecastStart + days(9)}));
    }

    void theBacktest_isCalibratedWhereThePastIsLikeTheFuture()
    {
        // One release in three is late, by chance that nothing tells beforehand.
        Random luck(11);
        std::vector<std::pair<double, double>> ratios;
        for (int i = 0; i < 120; ++i)
            ratios.emplace_back(1, luck() % 3 == 0 ? 1.4 : 0.95);
        Random random(2);
        const auto test = backtest(history(ratios), random, 500);
        QVERIFY(test->forecasts > 100);
        QVERIFY2(test->brier < 0.24 && std::abs(test->brier - test->plainBrier) < 0.01,
                 qPrintable(QString::number(test->brier)));
        int counted = 0;
        for (const CalibrationBin &bin : test->bins) {
            counted += bin.forecasts;
            if (bin.forecasts >= 40)
                QVERIFY2(std::abs(bin.said - bin.happened) < 0.15,
                         qPrintable(u"%1 %2"_s.arg(bin.said).arg(bin.happened)));
        }
        QCOMPARE(counted, test->forecasts);
        QVERIFY(test->insideSure > 0.85);
    }

    void theBacktest_knowsThePastAlone()
    {
        // Late for a hundred days, then never again: what came later does not make the first forecasts better.
        std::vector<std::pair<double, double>> ratios(30, {1, 1.4});
        ratios.insert(ratios.end(), 30, {1, 0.95});
        Random random(2);
        const auto all = backtest(history(ratios), random, 500);
        ratios.resize(45);
        Random again(2);
        const auto part = backtest(history(ratios), again, 500);
        QCOMPARE(all->forecasts - part->forecasts, 15);
        const auto lowest = [](const insights::Backtest &test) { return test.bins.front(); };
        QCOMPARE(lowest(*all), lowest(*part));
    }

    void theMethodIsStated() { QVERIFY(forecastMethod().contains(u"share of runs"_s)); }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "forecast_test.moc"
