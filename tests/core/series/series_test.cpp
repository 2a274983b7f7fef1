// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/value_text.h"
#include "support/every_sample.h"
#include "support/not_a_number.h"

#include <QLocale>
#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <limits>
#include <random>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFirstSample = 1'767'225'600'000;
constexpr qint64 kStep = 15'000;

/// A walk with spikes, on a grid so that equal values occur.
Series walk(std::size_t count, unsigned seed, double shareOfNan = 0, double shareOfHoles = 0)
{
    std::minstd_rand random(seed);
    const auto chance = [&] { return static_cast<double>(random()) / std::minstd_rand::max(); };
    Series series;
    qint64 time = kFirstSample;
    double level = 0;
    for (std::size_t i = 0; i < count; ++i) {
        level += std::round(8 * (chance() - 0.5)) / 4;
        const double spike = chance() < 1e-4 ? 500 : 0;
        series.times.push_back(time);
        series.values.push_back(chance() < shareOfNan ? kNan : level + spike);
        time += chance() < shareOfHoles ? kStep * 2 + 7 : kStep;
    }
    return series;
}

PixelColumns someColumns(qint64 length)
{
    const auto from = *rc::gen::inRange<qint64>(-length / 4, length);
    const auto span = *rc::gen::inRange<qint64>(1, length * 3 / 2);
    return {static_cast<double>(kFirstSample + from), static_cast<double>(kFirstSample + from + span),
            *rc::gen::inRange(1, 1300)};
}

} // namespace

class SeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_areThoseOfEverySample()
    {
        QVERIFY(rc::check([] {
            const auto count = static_cast<std::size_t>(*rc::gen::inRange(0, 9'000));
            const double nan = *rc::gen::element(0.0, 0.0, 0.0005, 0.3, 1.0);
            const double holes = *rc::gen::element(0.0, 0.0, 0.0005, 0.3);
            const Series series = walk(count, *rc::gen::arbitrary<unsigned>(), nan, holes);
            const DenseSeries dense(series, kStep);
            for (int i = 0; i < 2; ++i) {
                const PixelColumns columns = someColumns(static_cast<qint64>(count + 2) * kStep);
                RC_ASSERT(dense.lines(columns) == EverySample(series, kStep, columns).lines());
            }
        }));
    }

    void lines_coverThePixelsOfTheFullLine()
    {
        const Series series = walk(1'000'000, 7);
        const DenseSeries dense(series);
        const PlotLines full = unreduced(series, dense);
        const auto [low, high] = std::ranges::minmax(series.values);
        const auto begin = static_cast<double>(kFirstSample);
        const auto length = static_cast<double>(kStep) * 1e6;
        for (const auto &[from, share, width] : {std::tuple(0.0, 1.0, 1600), std::tuple(0.41, 0.001, 1200)}) {
            const PixelColumns columns(begin + from * length, begin + (from + share) * length, width);
            const PlotLines lines = dense.lines(columns);
            QVERIFY(lines.points.size() <= static_cast<std::size_t>(width) * 4 + 2);
            QCOMPARE(painted(lines, columns, low, high), painted(full, columns, low, high));
        }
    }

    void lines_withGaps_coverThePixelsOfTheFullLine()
    {
        const Series series = walk(100'000, 11, 0.01, 0.01);
        const DenseSeries dense(series, kStep);
        const auto begin = static_cast<double>(kFirstSample);
        const PixelColumns columns(begin, begin + 1e5 * kStep, 300);
        const auto whole = dense.summary(kFirstSample, std::numeric_limits<qint64>::max());
        QCOMPARE(painted(dense.lines(columns), columns, whole.low, whole.high),
                 painted(unreduced(series, dense), columns, whole.low, whole.high));
    }

    void columns_tellWhatEverySampleTells()
    {
        QVERIFY(rc::check([] {
            const auto count = static_cast<std::size_t>(*rc::gen::inRange(0, 30'000));
            const double nan = *rc::gen::element(0.0, 0.0, 0.0005, 0.3, 1.0);
            const double holes = *rc::gen::element(0.0, 0.0, 0.0005, 0.3);
            const Series series = walk(count, *rc::gen::arbitrary<unsigned>(), nan, holes);
            const DenseSeries dense(series, kStep);
            const PixelColumns columns = someColumns(static_cast<qint64>(count + 2) * kStep);
            const auto isSame = [](float one, float other) {
                return one == other || (std::isnan(one) && std::isnan(other));
            };
            std::size_t at = 0;
            while (at < count && columns.column(series.times[at]) < 0)
                ++at;
            for (const LineColumn &each : dense.columns(columns)) {
                const std::size_t from = each.column < 0 ? at - 1 : at;
                std::size_t to = from;
                Extremes range;
                do
                    range.take(dense.value(to++));
                while (to < count && each.column >= 0 && each.column < columns.count()
                       && columns.column(series.times[to]) == each.column);
                RC_ASSERT(each.column < 0 || each.column == columns.column(series.times[from]));
                RC_ASSERT(each.range == range);
                RC_ASSERT(isSame(each.first, dense.value(from)) && isSame(each.last, dense.value(to - 1)));
                RC_ASSERT(each.firstX == columns.x(static_cast<double>(series.times[from])));
                RC_ASSERT(each.lastX == columns.x(static_cast<double>(series.times[to - 1])));
                RC_ASSERT(each.column < 0 || each.isJoined == dense.isJoined(from));
                at = to;
            }
            const bool isAll = at >= count || columns.column(series.times[at]) == columns.count();
            RC_ASSERT(isAll);
        }));
    }

    void floats_areTakenOverWhereTheyStand()
    {
        std::vector<float> values(10'000, 2);
        values[7000] = 9;
        const float *place = values.data();
        const DenseSeries taken(kFirstSample, kStep, std::move(values));
        const DenseSeries copied(kFirstSample, kStep, std::vector<double>(place, place + 10'000));
        const PixelColumns columns(static_cast<double>(kFirstSample),
                                   static_cast<double>(kFirstSample + 10'000 * kStep), 300);
        QCOMPARE(taken.size(), 10'000U);
        QCOMPARE(place[7000], 9.F); // still there: the series has the buffer now
        QVERIFY(taken.lines(columns) == copied.lines(columns));
        QCOMPARE(taken.summary(kFirstSample, kFirstSample + 10'000 * kStep).mean, 2.0007);
    }

    void columns_stayTheSameWhilePanning()
    {
        const PixelColumns columns(1e12 + 0.4 * 7, 1e12 + 700, 100);
        const double shift = 13 * columns.width();
        const PixelColumns panned(columns.time(0) + shift + 1e-6, columns.time(100) + shift + 1e-6, 100);
        for (qint64 time = 1'000'000'000'200; time < 1'000'000'000'600; ++time)
            QCOMPARE(panned.column(time), columns.column(time) - 13);
        QCOMPARE(columns.column(0), -1);
        QCOMPARE(columns.column(2'000'000'000'000), 100);
        QVERIFY(columns.time(0) <= 1e12 + 0.4 * 7);
    }

    void liveSamples_makeWhatAllSamplesWouldHaveMade()
    {
        QVERIFY(rc::check([] {
            const auto count = static_cast<std::size_t>(*rc::gen::inRange(1, 9'000));
            const Series series = walk(count, *rc::gen::arbitrary<unsigned>(), 0.01, 0.001);
            DenseSeries live(Series{}, kStep);
            for (std::size_t from = 0; from < count;) {
                const std::size_t overlap = std::min<std::size_t>(from, *rc::gen::inRange<std::size_t>(0, 3));
                const std::size_t to = std::min(count, from + *rc::gen::inRange<std::size_t>(1, 5000));
                const std::span times(series.times);
                const std::span values(series.values);
                const DenseSeries before = live;
                const std::vector<double> early(overlap, -1e6); // a late sample changes the newest points
                live = live.withTail(times.subspan(from - overlap, overlap), early);
                live = live.withTail(times.subspan(from - overlap, to - from + overlap),
                                     values.subspan(from - overlap, to - from + overlap));
                RC_ASSERT(before.size() == from);
                from = to;
            }
            const DenseSeries whole(series, kStep);
            const PixelColumns columns = someColumns(static_cast<qint64>(count) * kStep);
            RC_ASSERT(live.lines(columns) == whole.lines(columns));
        }));
    }

    void aSnapshot_keepsWhatItHad_andSharesIt()
    {
        const Series series = walk(100'000, 3);
        const DenseSeries before(series);
        const DenseSeries after = before.withTail(std::vector{series.times.back() + kStep}, std::vector{1e9});
        QCOMPARE(before.size(), 100'000U);
        QCOMPARE(after.size(), 100'001U);
        QCOMPARE(after.value(100'000), 1e9F);
        QVERIFY(before.summary(0, std::numeric_limits<qint64>::max()).high < 1e9);
        QVERIFY(after.isJoined(100'000));
    }

    void memory_isWithinOneAndAHalfOfTheFloats()
    {
        const std::vector<double> values(1'000'000, 1.5);
        const DenseSeries dense(kFirstSample, kStep, values);
        const double perFloat = static_cast<double>(dense.bytes()) / (4.0 * 1e6);
        qInfo("%.3f of the floats", perFloat);
        QVERIFY(perFloat <= 1.25);
        QCOMPARE(dense.time(999'999), kFirstSample + kStep * 999'999);
        QCOMPARE(dense.lowerBound(kFirstSample + kStep * 5000 + 1), 5001U);
    }

    void summary_isThatOfTheSamplesInside()
    {
        QVERIFY(rc::check([] {
            const Series series = walk(static_cast<std::size_t>(*rc::gen::inRange(0, 9'000)), 5, 0.2);
            const DenseSeries dense(series);
            const qint64 from = kFirstSample + kStep * *rc::gen::inRange(-5, 13'000);
            const qint64 to = from + kStep * *rc::gen::inRange(0, 13'000);
            SeriesSummary expected;
            double sum = 0;
            for (std::size_t i = 0; i < series.times.size(); ++i) {
                const double value = series.values[i];
                if (series.times[i] < from || series.times[i] >= to || std::isnan(value))
                    continue;
                expected.low = expected.count > 0 ? std::min(expected.low, value) : value;
                expected.high = expected.count > 0 ? std::max(expected.high, value) : value;
                expected.last = value;
                sum += value;
                ++expected.count;
            }
            const SeriesSummary summary = dense.summary(from, to);
            RC_ASSERT(summary.count == expected.count);
            RC_ASSERT(summary.low == expected.low && summary.high == expected.high && summary.last == expected.last);
            if (summary.count > 0)
                RC_ASSERT(std::abs(summary.mean - sum / static_cast<double>(summary.count)) < 1e-9);
        }));
    }

    void crossings_areThoseOfTheSamplesInside()
    {
        QVERIFY(rc::check([] {
            const Series series = walk(static_cast<std::size_t>(*rc::gen::inRange(0, 20'000)),
                                       *rc::gen::arbitrary<unsigned>(), *rc::gen::element(0.0, 0.2));
            const DenseSeries dense(series);
            const qint64 from = kFirstSample + kStep * *rc::gen::inRange(-5, 20'000);
            const qint64 to = from + kStep * *rc::gen::inRange(0, 20'000);
            const double bound = *rc::gen::inRange(-20, 20);
            const bool isUpper = *rc::gen::arbitrary<bool>();
            int expected = 0;
            bool wasBeyond = false;
            for (std::size_t i = 0; i < series.times.size(); ++i) {
                const double value = series.values[i];
                if (series.times[i] < from || series.times[i] >= to || std::isnan(value))
                    continue;
                const bool isBeyond = isUpper ? value > bound : value < bound;
                expected += isBeyond && !wasBeyond ? 1 : 0;
                wasBeyond = isBeyond;
            }
            RC_ASSERT(dense.crossings(bound, isUpper, from, to) == expected);
        }));
    }

    void values_areWrittenInTheirUnit_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        const auto row = [](double value, const QString &unit, const QString &text) {
            QTest::addRow("%g %s", value, qPrintable(unit)) << value << unit << text;
        };
        row(0.0123, u"s"_s, u"12.3 ms"_s);
        row(0.9999, u"s"_s, u"1 s"_s);
        row(90, u"s"_s, u"1.5 min"_s);
        row(1.5e-6, u"s"_s, u"1.5 µs"_s);
        row(172'800, u"s"_s, u"2 d"_s);
        row(0, u"s"_s, u"0 s"_s);
        row(1500, u"ms"_s, u"1.5 s"_s);
        row(0.002019, u"ratio"_s, u"0.202 %"_s);
        row(99.95, u"%"_s, u"100 %"_s);
        row(-12.34, u"%"_s, u"-12.3 %"_s);
        row(1536, u"bytes"_s, u"1.5 KiB"_s);
        row(1023, u"bytes"_s, u"1023 B"_s);
        row(3.5 * 1024 * 1024 * 1024, u"bytes/s"_s, u"3.5 GiB/s"_s);
        row(340, u"/s"_s, u"340/s"_s);
        row(12'345, u"/s"_s, u"12.3 k/s"_s);
        row(1'234'567, u"number"_s, u"1.23 M"_s);
        row(7, u"number"_s, u"7"_s);
        row(1e300, u"number"_s, u"1e+288 T"_s);
        row(kNan, u"s"_s, u"–"_s);
        row(-std::numeric_limits<double>::infinity(), u"s"_s, u"−∞"_s);
    }

    void values_areWrittenInTheirUnit()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QTEST(valueText(value, fromText<ValueUnit>(unit).value()), "text");
    }

    void ticks_areRound_andShareOnePrefix()
    {
        const auto texts = [](double low, double high, ValueUnit unit, int most) {
            QStringList all;
            for (const AxisTick &tick : axisTicks(low, high, unit, most))
                all.push_back(tick.text);
            return all.join(u", "_s);
        };
        QCOMPARE(texts(0, 1, ValueUnit::Ratio, 5), u"0 %, 20 %, 40 %, 60 %, 80 %, 100 %"_s);
        QCOMPARE(texts(0, 0.5, ValueUnit::Seconds, 3), u"0 ms, 200 ms, 400 ms"_s);
        QCOMPARE(texts(-0.3, 2.1, ValueUnit::Seconds, 3), u"0 s, 1 s, 2 s"_s);
        QCOMPARE(texts(1000, 4096, ValueUnit::Bytes, 4), u"1 KiB, 2 KiB, 3 KiB, 4 KiB"_s);
        QCOMPARE(texts(0.101, 0.104, ValueUnit::Number, 3), u"101 m, 102 m, 103 m, 104 m"_s);
        QCOMPARE(texts(1, 1, ValueUnit::Number, 3), QString());
        QCOMPARE(texts(0, std::numeric_limits<double>::infinity(), ValueUnit::Number, 3), QString());
        QVERIFY(rc::check([] {
            const double low = *rc::gen::inRange(-1'000'000, 1'000'000) / 1000.0;
            const double high = low + *rc::gen::inRange(1, 1'000'000) / 1000.0;
            const auto ticks = axisTicks(low, high, ValueUnit::Seconds, 6);
            RC_ASSERT(!ticks.empty() && ticks.size() <= 8);
            const double slack = (high - low) * 1e-6;
            RC_ASSERT(ticks.front().value >= low - slack && ticks.back().value <= high + slack);
            for (std::size_t i = 1; i < ticks.size(); ++i)
                RC_ASSERT(ticks[i].text != ticks[i - 1].text);
        }));
    }

    void valuesBeyondAFloat_stayFinite_andInfinitiesStay()
    {
        const DenseSeries dense(0, 1000, std::vector{1e300, -1e300, std::numeric_limits<double>::infinity()});
        QCOMPARE(dense.value(0), std::numeric_limits<float>::max());
        QCOMPARE(dense.value(1), std::numeric_limits<float>::lowest());
        QVERIFY(std::isinf(dense.value(2)));
    }
};

QTEST_GUILESS_MAIN(SeriesTest)
#include "series_test.moc"
