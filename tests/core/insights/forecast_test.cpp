// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/forecast.h"

#include <QTest>

using namespace slipway;
using namespace slipway::insights;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Instant kStart{std::chrono::sys_days{std::chrono::January / 4 / 2027}};

/// Two phases of ten days each that took so much longer.
PastRelease past(Instant start, double first, double second)
{
    const auto length = [](double ratio) {
        return std::chrono::milliseconds(static_cast<qint64>(ratio * 10 * 86'400'000));
    };
    const Instant middle = start + length(first);
    PastRelease made{{}, start, start + days(20), middle + length(second), {}};
    made.phases = {{u"dev"_s, {}, {start, start + days(10)}, TimeSpan{start, middle}},
                   {u"test"_s, {}, {start + days(10), start + days(20)}, TimeSpan{middle, made.shippedAt}}};
    return made;
}

std::vector<PastRelease> history(const std::vector<std::pair<double, double>> &ratios)
{
    std::vector<PastRelease> made;
    for (std::size_t i = 0; i < ratios.size(); ++i)
        made.push_back(past(kStart - days(400) + days(25) * static_cast<int>(i), ratios[i].first, ratios[i].second));
    return made;
}

/// At its very begin.
RunningRelease fresh()
{
    return {kStart, kStart + days(20), {{u"dev"_s, days(10), {}}, {u"test"_s, days(10), {}}}};
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
        const auto a = forecast(fresh(), known, one);
        const auto b = forecast(fresh(), known, other);
        QCOMPARE(a->chance, b->chance);
        QCOMPARE(a->likely, b->likely);
        QVERIFY(a->runs >= 10'000);
    }

    void aTeamThatIsAlwaysOnTime_hasNothingToFear_andOneThatNeverIs_noChance()
    {
        Random random(1);
        QCOMPARE(forecast(fresh(), history({{1, 1}, {0.9, 1}, {1, 0.8}, {1, 1}, {1, 1}}), random)->chance, 1.0);
        QCOMPARE(forecast(fresh(), history({{1.5, 1}, {1.2, 1}, {1.3, 1}, {1.1, 1}, {2, 1}}), random)->chance, 0.0);
    }

    void lateReleasesOfTheHistory_areDrawnWhole()
    {
        // Half of them are late in both phases: the chance is a half, not a quarter.
        Random random(3);
        const auto told =
            forecast(fresh(), history({{1, 1}, {1.5, 1.5}, {1, 1}, {1.5, 1.5}, {1, 1}, {1.5, 1.5}}), random);
        QVERIFY2(std::abs(told->chance - 0.5) < 0.02, qPrintable(QString::number(told->chance)));
        QCOMPARE(told->sure, kStart + days(30));
        QVERIFY(told->even <= told->likely && told->likely <= told->sure);
    }

    void thePhaseUnderWay_takesAtLeastWhatItTook()
    {
        // Nine days into ten planned, where phases take ten or twenty: half are over tomorrow.
        Random random(5);
        const RunningRelease running{
            kStart + days(9), kStart + days(20), {{u"dev"_s, days(10), days(9)}, {u"test"_s, days(10), {}}}};
        const auto known = history({{1, 1}, {2, 1}, {1, 1}, {2, 1}, {1, 1}, {2, 1}});
        const auto told = forecast(running, known, random);
        QVERIFY(std::abs(told->chance - 0.5) < 0.02);
        // Eleven days into it nobody ends on time.
        const RunningRelease late{
            kStart + days(11), kStart + days(20), {{u"dev"_s, days(10), days(11)}, {u"test"_s, days(10), {}}}};
        QCOMPARE(forecast(late, known, random)->chance, 0.0);
    }

    void littleHistory_tellsNothing()
    {
        Random random(1);
        QVERIFY(!forecast(fresh(), history({{1, 1}, {1, 1}}), random));
        QVERIFY(!backtest(history({{1, 1}, {1, 1}}), random));
    }

    void aCancelledForecast_tellsNothing()
    {
        Random random(1);
        const auto known = history({{1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}});
        QVERIFY(!forecast(fresh(), known, random, kForecastRuns, [] { return true; }));
    }

    void whatIsLeft_beginsWithThePhaseUnderWay()
    {
        const PastRelease release = past(kStart, 1.2, 1);
        std::vector<PhaseTime> phases = release.phases;
        phases[1].actual.reset();
        const auto left = remainingOf(phases, kStart + days(15), kStart + days(20));
        QCOMPARE(left.remaining.size(), std::size_t(1));
        QCOMPARE(left.remaining[0].key, u"test"_s);
        QVERIFY(left.remaining[0].elapsed == days(3));
        const auto early = remainingOf(phases, kStart + days(3), kStart + days(20));
        QCOMPARE(early.remaining.size(), std::size_t(2));
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
        QVERIFY2(test->brier < 0.26 && std::abs(test->brier - test->plainBrier) < 0.03,
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

    void theMethodIsStated() { QVERIFY(forecastMethod().contains(u"share of runs"_s)); }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "forecast_test.moc"
