// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_builder.h"
#include "ui/calendar/time_axis.h"
#include "ui/calendar/time_scale.h"

#include <QTest>

#include <rapidcheck.h>

using namespace slipway;
using namespace slipway::test;
using namespace slipway::ui::calendar;

namespace {

/// Runs a property and fails the test with its counterexample.
void checkProperty(const char *name, const auto &property)
{
    const bool holds = rc::check(name, property);
    QVERIFY2(holds, name);
}

TimeScale anyScale()
{
    const auto from = fromUnixMilliseconds(*rc::gen::inRange<qint64>(1'700'000'000'000, 1'900'000'000'000));
    const auto days = *rc::gen::inRange(1, 731);
    return TimeScale({from, from + std::chrono::days(days)}, *rc::gen::inRange(100, 4000));
}

double daysOf(const TimeScale &scale)
{
    return scale.width() / scale.pixelsPerDay();
}

} // namespace

class TimeAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zooming_keepsTheTimeUnderThePointer()
    {
        checkProperty("the time at x stays at x", [] {
            TimeScale scale = anyScale();
            const double x = *rc::gen::inRange(0, scale.width());
            const Instant before = scale.at(x);
            for (int i = *rc::gen::inRange(1, 20); i > 0; --i)
                scale.zoom(*rc::gen::inRange(50, 200) / 100.0, x);
            RC_ASSERT(std::abs((scale.at(x) - before).count()) <= 1);
        });
    }

    void zoomingThereAndBack_isWhereOneWas()
    {
        checkProperty("inside the limits zooming is undone by its inverse", [] {
            TimeScale scale = anyScale();
            const double factor = *rc::gen::inRange(101, 300) / 100.0;
            const double x = *rc::gen::inRange(0, scale.width());
            const TimeSpan before = scale.span();
            RC_PRE(daysOf(scale) / factor > TimeScale::kShortestDays);
            scale.zoom(factor, x);
            scale.zoom(1 / factor, x);
            RC_ASSERT(std::abs((scale.span().from - before.from).count()) <= 2);
            RC_ASSERT(std::abs((scale.span().to - before.to).count()) <= 2);
        });
    }

    void noZoom_leavesADayToTwoYears()
    {
        checkProperty("a day to two years", [] {
            TimeScale scale = anyScale();
            for (int i = *rc::gen::inRange(1, 60); i > 0; --i) {
                scale.zoom(*rc::gen::inRange(10, 1000) / 100.0, *rc::gen::inRange(0, scale.width()));
                RC_ASSERT(daysOf(scale) >= TimeScale::kShortestDays - 1e-6);
                RC_ASSERT(daysOf(scale) <= TimeScale::kLongestDays + 1e-6);
            }
        });
    }

    void timeAndPixels_areInverse()
    {
        checkProperty("x(at(x)) is x", [] {
            const TimeScale scale = anyScale();
            const double x = *rc::gen::inRange(-5000, 5000);
            RC_ASSERT(std::abs(scale.x(scale.at(x)) - x) < 0.01);
        });
    }

    void anotherWidth_keepsStartAndSizeOfADay()
    {
        TimeScale scale({at("2027-01-01T00:00"), at("2027-03-01T00:00")}, 1000);
        const double before = scale.pixelsPerDay();
        scale.setWidth(1400);
        QCOMPARE(scale.span().from, at("2027-01-01T00:00"));
        QCOMPARE(scale.pixelsPerDay(), before);
    }

    void ticks_beginWhereDaysBeginAlsoWhenTheClockChanges_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<double>("pixelsPerDay");
        for (const char *zone :
             {"Europe/Berlin", "America/New_York", "Pacific/Chatham", "America/Sao_Paulo", "Asia/Kolkata", "UTC"})
            for (const double pixels : {0.5, 1.5, 3.0, 10.0, 30.0, 200.0, 500.0, 1200.0})
                QTest::addRow("%s at %g", zone, pixels) << QByteArray(zone) << pixels;
    }
    void ticks_beginWhereDaysBeginAlsoWhenTheClockChanges()
    {
        QFETCH(QByteArray, zone);
        QFETCH(double, pixelsPerDay);
        const Instant from = at("2027-03-10T13:00");
        const TimeSpan visible{from, from + std::chrono::hours(static_cast<int>(24 * 1200 / pixelsPerDay))};
        const TimeAxis axis = timeAxis(visible, pixelsPerDay, zone, QLocale::c());
        QVERIFY(!axis.major.empty() && !axis.minor.empty());
        QVERIFY(axis.major.front().at <= visible.from);
        QVERIFY(axis.minor.size() < 400); // never more than can be told apart
        for (std::size_t i = 1; i < axis.minor.size(); ++i)
            QVERIFY(axis.minor[i - 1].at < axis.minor[i].at);
        for (const ui::calendar::AxisTick &tick : axis.major) {
            const QDateTime wall = inZone(tick.at, zone);
            QCOMPARE(wall, wall.date().startOfDay(zoneNamed(zone)));
        }
    }
};

QTEST_GUILESS_MAIN(TimeAxisTest)
#include "time_axis_test.moc"
