// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/conflicts.h"

#include "support/plan_builder.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

const PersonId kBusyMara = numbered<PersonId>(1);

Schedule::Entry slotEntry(int n, const char *start, const char *ship)
{
    const ReleasePlan plan = aRelease().numberedAs(n).starting(start).shipping(ship).raw();
    return {plan.release, u"Payments 4.%1"_s.arg(n), {}};
}

Schedule slotSchedule(std::vector<Schedule::Entry> entries)
{
    Schedule schedule;
    schedule.releases = std::move(entries);
    schedule.people = {aPerson(1, u"Mara"_s)};
    return schedule;
}

} // namespace

class NextFreeSlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextFreeSlot_reallyIsFree()
    {
        QVERIFY(rc::check("a release shipped in its slot has none of the conflicts of its day", [] {
            Schedule schedule = slotSchedule(
                {slotEntry(1, "2026-12-01", "2027-01-14T14:00"), slotEntry(2, "2026-12-01", "2027-01-20T16:00")});
            Release &release = schedule.releases[0].release;
            release.ship += std::chrono::minutes(*rc::gen::inRange(0, 60 * 24 * 30));
            release.coordinator = kBusyMara;
            if (*rc::gen::arbitrary<bool>())
                release.dependsOn = {numbered<ReleaseId>(2)};
            schedule.releases[1].release.ship += std::chrono::hours(*rc::gen::inRange(0, 600));
            const int freezes = *rc::gen::inRange(0, 6);
            for (int i = 0; i < freezes; ++i) {
                Freeze freeze = aFreeze(i + 50, u"Freeze"_s, "2027-01-10", "2027-01-11");
                freeze.span.from += std::chrono::hours(*rc::gen::inRange(0, 24 * 60));
                freeze.span.to = freeze.span.from + std::chrono::hours(*rc::gen::inRange(1, 24 * 12));
                schedule.freezes.push_back(freeze);
            }
            WorkCalendar calendar;
            for (int i = 0; i < 5; ++i)
                calendar.addHoliday(QDate(2027, 1, 10).addDays(*rc::gen::inRange(0, 60)), u"Holiday"_s);
            schedule.productCalendars.insert(release.product, calendar);
            const QDate leaves = QDate(2027, 1, 10).addDays(*rc::gen::inRange(0, 60));
            schedule.absences = {
                {numbered<AbsenceId>(1), kBusyMara, leaves, leaves.addDays(*rc::gen::inRange(0, 20)), {}}};
            const Instant from = release.ship;
            const auto slot = nextFreeSlot(schedule, release, from);
            RC_ASSERT(slot.has_value());
            RC_ASSERT(*slot >= from);
            RC_ASSERT(inZone(*slot, release.shipZone).time() == inZone(from, release.shipZone).time());
            // No day before it would have done.
            for (QDate day = dayIn(from, release.shipZone); day < dayIn(*slot, release.shipZone); day = day.addDays(1))
            {
                release.ship = fromWallTime(day, inZone(from, release.shipZone).time(), release.shipZone);
                RC_ASSERT(release.ship < from || !conflictsOf(schedule, release.id).empty());
            }
            release.ship = *slot;
            RC_ASSERT(conflictsOf(schedule, release.id).empty());
        }));
    }

    void withoutASlotWithinAYear_thatIsSaid()
    {
        Schedule schedule = slotSchedule({slotEntry(1, "2027-01-04", "2027-01-14T14:00")});
        schedule.freezes = {aFreeze(1, u"For ever"_s, "2027-01-01", "2030-01-01")};
        const auto found = findConflicts(schedule);
        QCOMPARE(found.size(), 1u);
        QVERIFY(!found[0].proposedShip);
        QVERIFY(!found[0].proposal.isEmpty());
    }

    void aSlotInAGapOfTheClock_movesOnWithIt()
    {
        Schedule schedule = slotSchedule({slotEntry(1, "2027-01-04", "2027-03-26T02:30")});
        schedule.freezes = {aFreeze(1, u"Freeze"_s, "2027-03-26", "2027-03-28")};
        WorkCalendar everyDay;
        everyDay.setWeekend({});
        schedule.productCalendars.insert(schedule.releases[0].release.product, everyDay);
        QCOMPARE(nextFreeSlot(schedule, schedule.releases[0].release, at("2027-03-26T02:30")), at("2027-03-28T03:30"));
    }
};

QTEST_GUILESS_MAIN(NextFreeSlotTest)
#include "next_free_slot_test.moc"
