// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_builders.h"
#include "ui/calendar/bar_move.h"
#include "ui/calendar/month_geometry.h"
#include "ui/calendar/timeline_layout.h"
#include "ui/calendar/week_layout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace slipway::ui::calendar;

namespace {

const MonthSegment *segmentOf(const MonthWeek &week, EntryKind kind, int entry)
{
    const auto found =
        std::ranges::find_if(week.segments, [&](const MonthSegment &s) { return s.kind == kind && s.entry == entry; });
    return found == week.segments.end() ? nullptr : &*found;
}

/// Many releases over two years, the same each time.
service::CalendarPage crowdedPage(int count)
{
    QRandomGenerator random(42);
    std::vector<service::CalendarRelease> bars;
    const Instant first = at("2026-01-05T09:00");
    for (int i = 0; i < count; ++i) {
        const Instant from = first + std::chrono::hours(random.bounded(2 * 365 * 24));
        service::CalendarRelease bar = aBar(i + 1, from, from + std::chrono::hours(1 + random.bounded(24 * 40)));
        bar.product = numbered<ProductId>(1 + random.bounded(3));
        bars.push_back(bar);
    }
    std::ranges::sort(bars, {}, [](const service::CalendarRelease &each) { return each.span.from; });
    return aPage(std::move(bars));
}

} // namespace

class CalendarLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBarOverTwoWeeks_hasASegmentInEachWithItsTrueEnds()
    {
        const MonthLayout layout(aPage({aBar(1, "2027-01-07T09:00", "2027-01-12T14:00")}), QDate(2026, 12, 28), 5);
        QVERIFY(layout.weeks()[0].segments.empty());
        const MonthSegment *first = segmentOf(layout.weeks()[1], EntryKind::Release, 0);
        const MonthSegment *second = segmentOf(layout.weeks()[2], EntryKind::Release, 0);
        QVERIFY(first && second);
        QCOMPARE(std::pair(first->firstDay, first->lastDay), std::pair(3, 6));
        QCOMPARE(std::pair(first->isStart, first->isEnd), std::pair(true, false));
        QCOMPARE(std::pair(second->firstDay, second->lastDay), std::pair(0, 1));
        QCOMPARE(std::pair(second->isStart, second->isEnd), std::pair(false, true));
        QVERIFY(layout.weeks()[3].segments.empty());
    }

    void barsOfADay_neverShareALaneAndTheLayoutIsTheSameEachTime()
    {
        const service::CalendarPage page = crowdedPage(400);
        const MonthLayout layout(page, QDate(2026, 6, 1), 6);
        const MonthLayout again(page, QDate(2026, 6, 1), 6);
        for (std::size_t week = 0; week < 6; ++week) {
            QCOMPARE(layout.weeks()[week].segments, again.weeks()[week].segments);
            std::set<std::pair<int, int>> taken;
            for (const MonthSegment &each : layout.weeks()[week].segments)
                for (int day = each.firstDay; day <= each.lastDay; ++day)
                    QVERIFY(taken.insert({each.lane, day}).second);
        }
    }

    void whatStillMoves_getsALaneBeforeWhatIsOver()
    {
        const MonthLayout layout(aPage({aBar(1, "2027-01-04T09:00", "2027-01-20T14:00", ReleaseState::Closed),
                                        aBar(2, "2027-01-04T10:00", "2027-01-20T14:00", ReleaseState::InProgress),
                                        aBar(3, "2027-01-04T11:00", "2027-01-07T14:00", ReleaseState::Planned)}),
                                 QDate(2027, 1, 4), 1);
        const MonthWeek &week = layout.weeks()[0];
        QCOMPARE(segmentOf(week, EntryKind::Release, 2)->lane, 0); // ships in the week
        QCOMPARE(segmentOf(week, EntryKind::Release, 1)->lane, 1);
        QCOMPARE(segmentOf(week, EntryKind::Release, 0)->lane, 2);
    }

    void whatHasNoRoom_isCountedTogetherWithWhatWasNotRead()
    {
        service::CalendarPage page =
            aPage({aBar(1, "2027-01-05T09:00", "2027-01-05T14:00"), aBar(2, "2027-01-05T09:00", "2027-01-05T15:00"),
                   aBar(3, "2027-01-05T09:00", "2027-01-06T14:00")});
        page.further = {{at("2027-01-05T08:00"), at("2027-01-06T08:00")},
                        {at("2027-01-06T08:00"), at("2027-01-07T08:00")}};
        const MonthLayout layout(page, QDate(2027, 1, 4), 1);
        QCOMPARE(layout.weeks()[0].hiddenOn(1, 2), 2); // one bar and one not read
        QCOMPARE(layout.weeks()[0].hiddenOn(2, 2),
                 2 + (segmentOf(layout.weeks()[0], EntryKind::Release, 2)->lane >= 2 ? 1 : 0));
        QCOMPARE(layout.weeks()[0].hiddenOn(3, 2), 1);
        QCOMPARE(layout.weeks()[0].hiddenOn(4, 2), 0);
        QCOMPARE(layout.weeks()[0].hiddenOn(1, 3), 1);
    }

    void aFreezeThatReachesIntoTheNightOfMonday_isHatchedThereWithoutACaption()
    {
        service::CalendarPage page = aPage({});
        page.freezes.push_back({});
        page.freezes[0].span = {at("2026-12-29T00:00"), at("2027-01-04T06:00")};
        page.freezes[0].zone = kBerlin;
        const MonthLayout layout(page, QDate(2026, 12, 28), 2);
        QVERIFY(segmentOf(layout.weeks()[0], EntryKind::Freeze, 0));
        QVERIFY(!segmentOf(layout.weeks()[1], EntryKind::Freeze, 0));
    }

    void months_showTheWeeksTheyTouch_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("firstDayOfWeek");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("weeks");
        QTest::newRow("over the year's edge") << QDate(2027, 1, 15) << 1 << QDate(2026, 12, 28) << 5;
        QTest::newRow("week 53") << QDate(2026, 12, 31) << 1 << QDate(2026, 11, 30) << 5;
        QTest::newRow("six weeks") << QDate(2026, 11, 1) << 1 << QDate(2026, 10, 26) << 6;
        QTest::newRow("exactly four") << QDate(2027, 2, 10) << 1 << QDate(2027, 2, 1) << 4;
        QTest::newRow("leap day") << QDate(2028, 2, 29) << 1 << QDate(2028, 1, 31) << 5;
        QTest::newRow("weeks from Sunday") << QDate(2027, 1, 15) << 7 << QDate(2026, 12, 27) << 6;
        QTest::newRow("weeks from Saturday") << QDate(2027, 1, 15) << 6 << QDate(2026, 12, 26) << 6;
    }
    void months_showTheWeeksTheyTouch()
    {
        QFETCH(QDate, day);
        QFETCH(int, firstDayOfWeek);
        const auto begins = static_cast<Qt::DayOfWeek>(firstDayOfWeek);
        QTEST(firstShownDay(day, begins), "first");
        QTEST(weeksOfMonth(day, begins), "weeks");
    }

    void days_are23And25HoursLongWhereTheClockChanges()
    {
        const DayGrid spring(QDate(2027, 3, 22), 14, kBerlin);
        QCOMPARE(spring.start(7) - spring.start(6), std::chrono::milliseconds(std::chrono::hours(23)));
        QCOMPARE(spring.dayOf(at("2027-03-28T23:59")), 6);
        QCOMPARE(spring.position(at("2027-03-28T00:00")), 6.0);
        const DayGrid autumn(QDate(2027, 10, 25), 7, kBerlin);
        QCOMPARE(autumn.start(7) - autumn.start(6), std::chrono::milliseconds(std::chrono::hours(25)));
        QCOMPARE(autumn.dayOf(autumn.start(7) - std::chrono::milliseconds(1)), 6);
        QCOMPARE(autumn.dayOf(autumn.start(7)), 7);
    }

    void movingByDays_keepsTheWallTimeOverAChangeOfTheClock()
    {
        const TimeSpan span{at("2027-03-22T09:00"), at("2027-03-26T14:00")};
        const TimeSpan moved = movedByDays(span, BarPart::Body, 7, kBerlin);
        QCOMPARE(moved, (TimeSpan{at("2027-03-29T09:00"), at("2027-04-02T14:00")}));
        QCOMPARE(movedByDays(moved, BarPart::Body, -7, kBerlin), span);
    }

    void draggingTheStartPastTheShip_stopsOnTheLastDayInOrder()
    {
        const TimeSpan span{at("2027-01-04T09:00"), at("2027-01-08T14:00")};
        QCOMPARE(movedByDays(span, BarPart::StartEdge, 30, kBerlin).from, at("2027-01-08T09:00"));
        QCOMPARE(movedByDays(span, BarPart::ShipEdge, -30, kBerlin).to, at("2027-01-04T14:00"));
    }

    void momentsThatOverlap_shareTheWidthOfTheirDay()
    {
        const WeekLayout layout(
            aPage({aBar(1, "2027-01-01T09:00", "2027-01-05T14:00"), aBar(2, "2027-01-01T09:00", "2027-01-05T14:10"),
                   aBar(3, "2027-01-01T09:00", "2027-01-05T18:00")}),
            QDate(2027, 1, 4), 30);
        QCOMPARE(layout.moments().size(), 3u);
        QCOMPARE(layout.moments()[0].columns, 2);
        QCOMPARE(layout.moments()[1].columns, 2);
        QVERIFY(layout.moments()[0].column != layout.moments()[1].column);
        QCOMPARE(layout.moments()[2].columns, 1);
        QCOMPARE(layout.moments()[2].fromMinute, 18 * 60);
    }

    void aFreezeOverNights_isABandOnEachOfItsDays()
    {
        service::CalendarPage page = aPage({});
        page.freezes.push_back({});
        page.freezes[0].span = {at("2027-01-05T18:00"), at("2027-01-07T06:00")};
        const WeekLayout layout(page, QDate(2027, 1, 4), 30);
        QCOMPARE(layout.bands().size(), 3u);
        QCOMPARE(std::tuple(layout.bands()[0].day, layout.bands()[0].fromMinute, layout.bands()[0].toMinute),
                 std::tuple(1, 18 * 60, 24 * 60));
        QCOMPARE(std::tuple(layout.bands()[2].day, layout.bands()[2].fromMinute, layout.bands()[2].toMinute),
                 std::tuple(3, 0, 6 * 60));
    }

    void aRowOfTheTimeline_findsExactlyWhatTouchesASpan()
    {
        const service::CalendarPage page = crowdedPage(2000);
        std::vector<service::CalendarLane> lanes;
        for (int n = 1; n <= 2; ++n) // the third product is in the rest
            lanes.push_back({numbered<ProductId>(n).value, QString::number(n), {}});
        const TimelineLayout layout(page, lanes, LaneKind::Product, QStringLiteral("None"));
        QCOMPARE(layout.lanes().size(), 3u);
        const TimeSpan span{at("2026-07-01T00:00"), at("2026-07-15T00:00")};
        std::set<int> found;
        int all = 0;
        for (int row = 0; row < layout.rowCount(); ++row) {
            Instant end = Instant::min();
            for (const TimelineBar &bar : layout.bars(row, {Instant::min(), Instant::max()})) {
                QVERIFY(bar.span.from >= end); // bars of a row do not overlap
                end = bar.span.to;
                ++all;
                QCOMPARE(layout.rowOf(bar.release), row);
            }
            for (const TimelineBar &bar : layout.bars(row, span))
                found.insert(bar.release);
        }
        QCOMPARE(all, 2000);
        for (int i = 0; i < 2000; ++i) {
            const TimeSpan bar = page.releases[static_cast<std::size_t>(i)].span;
            QCOMPARE(found.contains(i), bar.to >= span.from && bar.from < span.to);
        }
    }

    void aReleaseWithoutAnEnvironment_standsInTheLastLane()
    {
        service::CalendarPage page =
            aPage({aBar(1, "2027-01-04T09:00", "2027-01-08T14:00"), aBar(2, "2027-01-04T09:00", "2027-01-08T14:00")});
        page.releases[1].environment = numbered<EnvironmentId>(7);
        const TimelineLayout layout(page, {{numbered<EnvironmentId>(7).value, QStringLiteral("production"), {}}},
                                    LaneKind::Environment, QStringLiteral("None"));
        QCOMPARE(layout.lanes().size(), 2u);
        QCOMPARE(layout.laneOfRow(layout.rowOf(1)), 0);
        QCOMPARE(layout.laneOfRow(layout.rowOf(0)), 1);
        QCOMPARE(layout.lanes()[1].head.title, QStringLiteral("None"));
    }

    void cellsOfAMonth_coverTheirAreaWithoutGapsAndAreFoundAgain()
    {
        for (const QSize size : {QSize(897, 741), QSize(651, 403), QSize(1233, 1111)}) {
            const MonthGeometry geometry(size, 5, 22, 28);
            for (int week = 0; week < 5; ++week) {
                for (int day = 0; day < 7; ++day) {
                    const QRect cell = geometry.cell(week, day);
                    QCOMPARE(geometry.dayAt(cell.topLeft()), std::pair(week, day));
                    QCOMPARE(geometry.dayAt(cell.bottomRight()), std::pair(week, day));
                    if (day < 6)
                        QCOMPARE(cell.right() + 1, geometry.cell(week, day + 1).left());
                }
            }
            QCOMPARE(geometry.cell(4, 6).bottomRight(), QPoint(size.width() - 1, size.height() - 1));
            QCOMPARE(geometry.dayAt({5, 100}), std::pair(-1, -1));
        }
    }
};

QTEST_GUILESS_MAIN(CalendarLayoutTest)
#include "calendar_layout_test.moc"
