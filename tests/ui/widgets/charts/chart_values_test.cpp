// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/table/table.h"
#include "ui/widgets/charts/chart_csv.h"
#include "ui/widgets/charts/chart_legend.h"
#include "ui/widgets/charts/chart_window.h"
#include "ui/widgets/charts/time_ticks.h"
#include "ui/widgets/charts/value_scale.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kBerlin = "Europe/Berlin";

QStringList texts(const std::vector<TimeTick> &ticks)
{
    QStringList list;
    for (const TimeTick &each : ticks)
        list.append(each.text);
    return list;
}

} // namespace

class ChartValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void times_areRoundOnTheClockOfTheZone_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("an hour") << qint64(60) << 7
                                 << QStringList{u"10:00"_s, u"10:10"_s, u"10:20"_s, u"10:30"_s, u"10:40"_s, u"10:50"_s};
        QTest::newRow("a day") << qint64(24 * 60) << 9 << QStringList{u"12:00"_s, u"15:00"_s, u"18:00"_s, u"21:00"_s,
                                                                      u"Thu 7"_s, u"03:00"_s, u"06:00"_s, u"09:00"_s};
        QTest::newRow("a week") << qint64(7 * 24 * 60) << 8
                                << QStringList{u"Thu 7"_s,  u"Fri 8"_s,  u"Sat 9"_s, u"Sun 10"_s,
                                               u"Mon 11"_s, u"Tue 12"_s, u"Wed 13"_s};
    }

    void times_areRoundOnTheClockOfTheZone()
    {
        QFETCH(qint64, minutes);
        QFETCH(int, most);
        QFETCH(QStringList, named);
        const Instant from = fromWallTime(QDate(2027, 1, 6), QTime(9, 57), kBerlin);
        const auto ticks = timeTicks({from, from + std::chrono::minutes(minutes)}, kBerlin, most);
        QCOMPARE(texts(ticks), named);
    }

    void whereTheClocksChange_hoursStayRound()
    {
        const Instant from = fromWallTime(QDate(2027, 3, 28), QTime(0, 0), kBerlin);
        const auto ticks = timeTicks({from, from + 12h}, kBerlin, 8);
        QCOMPARE(texts(ticks).last(), u"12:00"_s);
        for (std::size_t i = 1; i < ticks.size(); ++i)
            QVERIFY(ticks[i - 1].at < ticks[i].at);
    }

    void times_neverExceedWhatFits()
    {
        const Instant from = fromWallTime(QDate(2026, 5, 6), QTime(9, 57), kBerlin);
        for (qint64 seconds = 10; seconds < 400'000'000; seconds = seconds * 5 / 3 + 1)
            for (const int most : {2, 5, 12}) {
                const auto ticks = timeTicks({from, from + std::chrono::seconds(seconds)}, kBerlin, most);
                QVERIFY2(static_cast<int>(ticks.size()) <= most + 1,
                         qPrintable(u"%1 s, %2: %3"_s.arg(seconds).arg(most).arg(ticks.size())));
            }
    }

    void scales_beginAtZero_endRound_andShowThresholdsThatAreNear()
    {
        const ValueScale near = scaleFor(0.05, 0.63, {0.5}, ValueUnit::Percent, 5);
        QCOMPARE(near.low, 0.0);
        QCOMPARE(near.high, 0.8);
        QVERIFY(scaleFor(10, 20, {1000}, ValueUnit::Number, 5).high < 40);
        QVERIFY(scaleFor(10, 20, {70}, ValueUnit::Number, 5).high >= 70);
        QVERIFY(scaleFor(-5, 3, {}, ValueUnit::Number, 5).low <= -5);
        const ValueScale nothing = scaleFor(1, -1, {}, ValueUnit::Ratio, 5);
        QVERIFY(nothing.low < nothing.high);
        const ValueScale infinite = scaleFor(0, HUGE_VAL, {}, ValueUnit::Number, 5);
        QVERIFY(std::isfinite(infinite.high));
    }

    void csv_namesEachTimeOnce_andLeavesGapsEmpty()
    {
        ChartContents contents;
        contents.lines.push_back(
            {u"get, \"/pay\""_s, DenseSeries(1'767'225'600'000, 15'000, std::vector<double>{1.5, std::nan(""), -3})});
        contents.lines.push_back({u"other"_s, DenseSeries(1'767'225'615'000, 15'000, std::vector<double>{0.1, 7, 8})});
        const TimeSpan within{fromUnixMilliseconds(1'767'225'600'000), fromUnixMilliseconds(1'767'225'630'000)};
        QCOMPARE(chartCsv(contents, within), QByteArray("time,\"get, \"\"/pay\"\"\",other\r\n"
                                                        "2026-01-01T00:00:00Z,1.5,\r\n"
                                                        "2026-01-01T00:00:15Z,,0.1\r\n"
                                                        "2026-01-01T00:00:30Z,-3,7\r\n"));
        const auto table = formats::parseCsv(chartCsv(contents, within), u"csv"_s);
        QVERIFY(table && table->rows.size() == 3);
    }

    void theLegend_saysLowestMeanHighestNewest()
    {
        ChartContents contents;
        contents.unit = ValueUnit::Milliseconds;
        contents.lines.push_back({u"p95"_s, DenseSeries(0, 1000, std::vector<double>{100, 300, 200})});
        const TimeSpan within{fromUnixMilliseconds(0), fromUnixMilliseconds(10'000)};
        QCOMPARE(legendRows(contents, within, std::nullopt, kBerlin).front(),
                 (LegendRow{u"p95"_s, u"200 ms"_s, u"100 ms"_s, u"200 ms"_s, u"300 ms"_s, u"200 ms"_s}));
        QCOMPARE(legendRows(contents, within, fromUnixMilliseconds(1100), kBerlin).front().value, u"300 ms"_s);
        QCOMPARE(legendRows(contents, within, fromUnixMilliseconds(9000), kBerlin).front().value, u"–"_s);
    }

    void whatEnded_isSaidWithItsTime()
    {
        const Instant from = fromWallTime(QDate(2027, 1, 6), QTime(13, 57), kBerlin);
        const Instant until = from + 1h;
        const auto lasting = [&](std::size_t samples, std::size_t without = 0) {
            std::vector<double> values(samples, 5);
            values.insert(values.end(), without, std::nan(""));
            return DenseSeries(toUnixMilliseconds(from), 15'000, values);
        };
        QCOMPARE(seriesEnd(lasting(21), until), from + 5min);
        QCOMPARE(seriesEnd(lasting(21, 220), until), from + 5min); // told as gaps from then on
        QVERIFY(!seriesEnd(lasting(241), until));
        QVERIFY(!seriesEnd(lasting(238), until)); // late samples are no end
        QVERIFY(!seriesEnd(lasting(300), until)); // more is known than was asked for
        QVERIFY(!seriesEnd(lasting(0, 20), until));
        QVERIFY(!seriesEnd(DenseSeries(), until));
        QCOMPARE(endedText(from + 5min, until, kBerlin), u"ended 14:02"_s);
        QCOMPARE(endedText(from + 5min, until + 24h, kBerlin), u"ended 6 Jan 14:02"_s);

        ChartContents contents;
        contents.lines.push_back({u"old"_s, lasting(21), {}, from + 5min});
        contents.lines.push_back({u"new"_s, lasting(241)});
        const auto rows = legendRows(contents, {from, until}, std::nullopt, kBerlin);
        QCOMPARE(rows[0].ended, u"ended 14:02"_s);
        QVERIFY2(rows[0].sentence().startsWith(u"old: 5, ended 14:02;"), qPrintable(rows[0].sentence()));
        QCOMPARE(rows[1].ended, QString());
        QVERIFY(!rows[1].sentence().contains(u"ended"));
    }

    void crossings_areCountedOnce()
    {
        const DenseSeries series(0, 1000, std::vector<double>{1, 6, 7, 2, std::nan(""), 8, 8, 1});
        const TimeSpan all{fromUnixMilliseconds(0), fromUnixMilliseconds(100'000)};
        QCOMPARE(crossingsOf(series, {5, {}}, all), 2);
        QCOMPARE(crossingsOf(series, {5, {}, false}, all), 3);
    }

    void aWindow_zoomsPansAndReturns()
    {
        ChartWindow window;
        const Instant now = fromUnixMilliseconds(1'767'225'600'000);
        window.setWhole({now - 1h, now});
        QSignalSpy moved(&window, &ChartWindow::spanChanged);
        window.zoom(0.5, now - 30min);
        QCOMPARE(window.span(), (TimeSpan{now - 45min, now - 15min}));
        QVERIFY(window.isZoomed());
        window.setWhole({now - 59min, now + 1min});
        QCOMPARE(window.span(), (TimeSpan{now - 45min, now - 15min}));
        window.pan(1);
        QCOMPARE(window.span(), (TimeSpan{now - 29min, now + 1min}));
        window.reset();
        QCOMPARE(window.span(), window.whole());
        QVERIFY(!window.isZoomed());
        window.zoom(1e-9, now);
        QCOMPARE(window.span().to - window.span().from, 10s);
        QVERIFY(moved.size() >= 4);
    }

    void theWhole_movesOnWhileNobodyZoomed()
    {
        ChartWindow window;
        const Instant now = fromUnixMilliseconds(1'767'225'600'000);
        window.setWhole({now - 1h, now});
        window.setWhole({now - 1h + 15s, now + 15s});
        QCOMPARE(window.span(), (TimeSpan{now - 1h + 15s, now + 15s}));
    }
};

QTEST_MAIN(ChartValuesTest)
#include "chart_values_test.moc"
