// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/conflicts.h"

#include "support/plan_builder.h"

#include <QLocale>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const PersonId kConflictedMara = numbered<PersonId>(1);
const EnvironmentId kBookedStaging = numbered<EnvironmentId>(1);
const EnvironmentId kBookedStaging2 = numbered<EnvironmentId>(2);

Schedule::Entry conflictEntry(int n, const char *start, const char *ship)
{
    const ReleasePlan plan = aRelease().numberedAs(n).starting(start).shipping(ship).raw();
    return {plan.release, u"Payments 4.%1"_s.arg(n), {}};
}

Schedule conflictSchedule(std::vector<Schedule::Entry> entries)
{
    Schedule schedule;
    schedule.releases = std::move(entries);
    schedule.people = {aPerson(1, u"Mara"_s), aPerson(2, u"Jonas"_s)};
    schedule.environments = {{kBookedStaging, u"staging"_s, {}, {}, {}}, {kBookedStaging2, u"staging-2"_s, {}, {}, {}}};
    return schedule;
}

Booking booked(int n, EnvironmentId environment, int release, const char *from, const char *to)
{
    return {numbered<BookingId>(n), environment, numbered<ReleaseId>(release), {}, {at(from), at(to)}, {}};
}

Milestone milestone(int n, const char *name, const char *when, const char *rule = "")
{
    Milestone made;
    made.id = numbered<MilestoneId>(n);
    made.key = QString::fromLatin1(name);
    made.name = made.key;
    made.at = at(when);
    made.rule = QString::fromLatin1(rule);
    return made;
}

Assignment due(int n, PersonId person, int release, const char *when)
{
    return {person, numbered<ReleaseId>(release), numbered<ItemId>(n), u"Item %1"_s.arg(n), at(when)};
}

QStringList kinds(const std::vector<Conflict> &conflicts)
{
    QStringList words;
    for (const Conflict &each : conflicts)
        words += toText(each.kind);
    return words;
}

} // namespace

class ConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aPlanWithoutCollisions_hasNone()
    {
        QVERIFY(findConflicts({}).empty());
        QVERIFY(findConflicts(conflictSchedule({conflictEntry(1, "2027-01-04", "2027-01-14T14:00"),
                                                conflictEntry(2, "2027-01-14T14:00", "2027-01-28T14:00")}))
                    .empty());
    }

    void shippingInAFreeze_saysWhichAndWhenItIsOver()
    {
        Schedule schedule = conflictSchedule({conflictEntry(1, "2027-01-04", "2027-01-28T10:00")});
        schedule.freezes = {aFreeze(1, u"Quarter-close freeze"_s, "2027-01-28", "2027-02-01T06:00")};
        const auto found = findConflicts(schedule);
        QCOMPARE(kinds(found), QStringList{u"freeze"_s});
        QCOMPARE(found[0].release, numbered<ReleaseId>(1));
        QCOMPARE(found[0].with, schedule.freezes[0].id.value);
        QCOMPARE(found[0].title, u"Payments 4.1 ships in a freeze"_s);
        QCOMPARE(found[0].detail, u"Quarter-close freeze, Thu 28 Jan – Mon 1 Feb"_s);
        QCOMPARE(found[0].proposal, u"Next free slot: Mon 1 Feb 10:00"_s);
        QCOMPARE(found[0].proposedShip, at("2027-02-01T10:00"));
    }

    void shippingWhenAFreezeEnds_isNoConflict()
    {
        Schedule schedule = conflictSchedule({conflictEntry(1, "2027-01-04", "2027-02-01T06:00")});
        schedule.freezes = {aFreeze(1, u"Freeze"_s, "2027-01-28", "2027-02-01T06:00")};
        QVERIFY(findConflicts(schedule).empty());
    }

    void anOverriddenFreeze_isNoConflict()
    {
        Schedule schedule = conflictSchedule({conflictEntry(1, "2027-01-04", "2027-01-28T10:00")});
        schedule.freezes = {aFreeze(1, u"Freeze"_s, "2027-01-28", "2027-02-01T06:00")};
        FreezeOverride leave;
        leave.freeze = schedule.freezes[0].id;
        leave.release = numbered<ReleaseId>(1);
        leave.expires = at("2027-01-28T10:00") + 1ms;
        schedule.overrides = {leave};
        QVERIFY(findConflicts(schedule).empty());
        schedule.overrides[0].expires = at("2027-01-28T10:00");
        QCOMPARE(kinds(findConflicts(schedule)), QStringList{u"freeze"_s});
    }

    void shippingOnAWeekendOrHoliday_saysWhich()
    {
        Schedule schedule = conflictSchedule(
            {conflictEntry(1, "2026-12-07", "2027-01-09T14:00"), conflictEntry(2, "2026-12-07", "2027-01-06T14:00")});
        WorkCalendar calendar;
        calendar.addHoliday(QDate(2027, 1, 6), u"Epiphany"_s);
        schedule.productCalendars.insert(schedule.releases[0].release.product, calendar);
        const auto found = findConflicts(schedule);
        QCOMPARE(kinds(found), (QStringList{u"non_working_day"_s, u"non_working_day"_s}));
        QCOMPARE(found[0].detail, u"Wed 6 Jan is Epiphany"_s);
        QCOMPARE(found[0].proposedShip, at("2027-01-07T14:00"));
        QCOMPARE(found[1].detail, u"Sat 9 Jan is a weekend"_s);
        QCOMPARE(found[1].proposedShip, at("2027-01-11T14:00"));
    }

    void theDay_isThatOfTheZoneOfTheRelease()
    {
        // Saturday 00:30 in Auckland is still Friday in Berlin.
        Schedule schedule;
        const ReleasePlan plan = aRelease().inZone("Pacific/Auckland").shipping("2027-01-09T00:30").raw();
        schedule.releases = {{plan.release, u"P 1"_s, {}}};
        QCOMPARE(kinds(findConflicts(schedule)), QStringList{u"non_working_day"_s});
    }

    void twoReleasesInOneEnvironment_areNamedWithAPlaceThatIsFree()
    {
        Schedule schedule = conflictSchedule(
            {conflictEntry(1, "2027-01-04", "2027-01-14T14:00"), conflictEntry(2, "2027-01-04", "2027-01-21T14:00")});
        schedule.bookings = {booked(1, kBookedStaging, 1, "2027-01-04", "2027-01-14"),
                             booked(2, kBookedStaging, 2, "2027-01-12", "2027-01-20")};
        const auto found = findConflicts(schedule);
        QCOMPARE(kinds(found), QStringList{u"booking"_s});
        QCOMPARE(found[0].release, numbered<ReleaseId>(2));
        QCOMPARE(found[0].with, numbered<ReleaseId>(1).value);
        QCOMPARE(found[0].title, u"staging booked twice"_s);
        QCOMPARE(found[0].when, TimeSpan({at("2027-01-12"), at("2027-01-14")}));
        QCOMPARE(found[0].proposedEnvironment, std::optional(kBookedStaging2));
        QCOMPARE(found[0].proposal, u"staging-2 is free in that span"_s);
    }

    void theProposedEnvironment_isFreeForTheWholeBooking()
    {
        Schedule schedule = conflictSchedule({conflictEntry(1, "2027-01-04", "2027-01-14T14:00"),
                                              conflictEntry(2, "2027-01-04", "2027-01-21T14:00"),
                                              conflictEntry(3, "2027-01-04", "2027-01-28T14:00")});
        schedule.bookings = {booked(1, kBookedStaging, 1, "2027-01-04", "2027-01-14"),
                             booked(2, kBookedStaging, 2, "2027-01-12", "2027-01-20"),
                             booked(3, kBookedStaging2, 3, "2027-01-15", "2027-01-16")};
        const auto found = findConflicts(schedule);
        QCOMPARE(kinds(found), QStringList{u"booking"_s});
        QVERIFY(!found[0].proposedEnvironment);
        QCOMPARE(found[0].proposal, u"Book it from Thu 14 Jan 00:00 on"_s);
    }

    void bookingsThatTouch_orBelongToOneRelease_orToNoneThatIsActive_areNoConflict()
    {
        Schedule schedule = conflictSchedule(
            {conflictEntry(1, "2027-01-04", "2027-01-14T14:00"), conflictEntry(2, "2027-01-04", "2027-01-21T14:00")});
        schedule.bookings = {booked(1, kBookedStaging, 1, "2027-01-04", "2027-01-12"),
                             booked(2, kBookedStaging, 2, "2027-01-12", "2027-01-20"),
                             booked(3, kBookedStaging, 2, "2027-01-13", "2027-01-14"),
                             booked(4, kBookedStaging, 99, "2027-01-01", "2027-02-01"),
                             booked(5, kBookedStaging2, 1, "2027-01-04", "2027-01-12")};
        QVERIFY(findConflicts(schedule).empty());
    }

    void threeBookingsOfOnePlace_areEachPairNamed()
    {
        Schedule schedule = conflictSchedule({conflictEntry(1, "2027-01-04", "2027-01-14"),
                                              conflictEntry(2, "2027-01-04", "2027-01-14"),
                                              conflictEntry(3, "2027-01-04", "2027-01-14")});
        schedule.bookings = {booked(1, kBookedStaging, 1, "2027-01-04", "2027-01-20"),
                             booked(2, kBookedStaging, 2, "2027-01-05", "2027-01-06"),
                             booked(3, kBookedStaging, 3, "2027-01-07", "2027-01-08")};
        QCOMPARE(findConflicts(schedule).size(), 2u);
        schedule.bookings[1].span.to = at("2027-01-07T00:01");
        QCOMPARE(findConflicts(schedule).size(), 3u);
    }

    void aPersonWithTooMuchOnADay_isToldADayWithRoom()
    {
        Schedule schedule = conflictSchedule(
            {conflictEntry(1, "2027-01-04", "2027-01-14T14:00"), conflictEntry(2, "2027-01-04", "2027-01-21T14:00")});
        schedule.people[0].itemsPerDay = 2;
        schedule.assignments = {
            due(1, kConflictedMara, 1, "2027-01-08T17:00"), due(2, kConflictedMara, 2, "2027-01-08T09:00"),
            due(3, kConflictedMara, 1, "2027-01-08T12:00"), due(4, kConflictedMara, 1, "2027-01-11T12:00"),
            due(5, kConflictedMara, 1, "2027-01-11T12:00")};
        const auto found = findConflicts(schedule);
        QCOMPARE(kinds(found), QStringList{u"over_booked"_s});
        QCOMPARE(found[0].with, kConflictedMara.value);
        QCOMPARE(found[0].title, u"Mara is over-booked on Fri 8 Jan"_s);
        QCOMPARE(found[0].detail, u"3 items due, takes 2 a day"_s);
        // Monday is full as well.
        QCOMPARE(found[0].proposal, u"Give some to somebody else, or make them due on Tue 12 Jan"_s);
        QCOMPARE(found[0].when, TimeSpan({at("2027-01-08T09:00"), at("2027-01-08T17:00")}));
        QCOMPARE(conflictsOf(schedule, numbered<ReleaseId>(1)).size(), 1u);
        QCOMPARE(conflictsOf(schedule, numbered<ReleaseId>(2)).size(), 1u);
        QVERIFY(conflictsOf(schedule, numbered<ReleaseId>(3)).empty());
    }

    void asMuchAsAPersonTakes_isNotTooMuch()
    {
        Schedule schedule = conflictSchedule({conflictEntry(1, "2027-01-04", "2027-01-14T14:00")});
        for (int i = 0; i < schedule.people[0].itemsPerDay; ++i)
            schedule.assignments.push_back(due(i, kConflictedMara, 1, "2027-01-08T12:00"));
        schedule.assignments.push_back(due(50, numbered<PersonId>(2), 1, "2027-01-08T12:00"));
        schedule.assignments.push_back(due(51, kConflictedMara, 1, "2027-01-09T00:00"));
        QVERIFY(findConflicts(schedule).empty());
    }

    void aPersonAwayOrOnHoliday_isNamedWithTheDayTheyAreBack()
    {
        Schedule schedule = conflictSchedule({conflictEntry(1, "2027-01-04", "2027-01-14T14:00")});
        schedule.absences = {
            {numbered<AbsenceId>(1), kConflictedMara, QDate(2027, 1, 7), QDate(2027, 1, 8), u"training"_s}};
        WorkCalendar holidays;
        holidays.addHoliday(QDate(2027, 1, 11), u"Founders' Day"_s);
        schedule.personCalendars.insert(kConflictedMara, holidays);
        schedule.assignments = {due(1, kConflictedMara, 1, "2027-01-07T12:00"),
                                due(2, kConflictedMara, 1, "2027-01-11T12:00"),
                                due(3, numbered<PersonId>(2), 1, "2027-01-07T12:00")};
        const auto found = findConflicts(schedule);
        QCOMPARE(kinds(found), (QStringList{u"away"_s, u"away"_s}));
        QCOMPARE(found[0].title, u"Mara is away on Thu 7 Jan"_s);
        QCOMPARE(found[0].detail, u"Payments 4.1: “Item 1” is due, training"_s);
        QCOMPARE(found[0].proposal, u"Give it to somebody else, or make it due on Tue 12 Jan"_s);
        QCOMPARE(found[1].detail, u"Payments 4.1: “Item 2” is due, Founders' Day"_s);
        QCOMPARE(found[1].with, kConflictedMara.value);
    }

    void theFirstAndLastDayOfAnAbsence_count_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("isAway");
        QTest::newRow("day before") << u"2027-01-06T23:59"_s << false;
        QTest::newRow("first day") << u"2027-01-07T00:00"_s << true;
        QTest::newRow("last day") << u"2027-01-08T23:59"_s << true;
        QTest::newRow("day after") << u"2027-01-09T00:00"_s << false;
    }
    void theFirstAndLastDayOfAnAbsence_count()
    {
        QFETCH(const QString, when);
        QFETCH(const bool, isAway);
        Schedule schedule = conflictSchedule({conflictEntry(1, "2027-01-04", "2027-01-14T14:00")});
        schedule.absences = {{numbered<AbsenceId>(1), kConflictedMara, QDate(2027, 1, 7), QDate(2027, 1, 8), {}}};
        schedule.assignments = {due(1, kConflictedMara, 1, qPrintable(when))};
        QCOMPARE(!findConflicts(schedule).empty(), isAway);
    }

    void aCoordinatorAwayWhenTheReleaseShips_isAConflict()
    {
        Schedule schedule = conflictSchedule({conflictEntry(1, "2027-01-04", "2027-01-14T14:00")});
        schedule.releases[0].release.coordinator = kConflictedMara;
        schedule.absences = {
            {numbered<AbsenceId>(1), kConflictedMara, QDate(2027, 1, 14), QDate(2027, 1, 14), u"holiday"_s}};
        const auto found = findConflicts(schedule);
        QCOMPARE(kinds(found), QStringList{u"away"_s});
        QCOMPARE(found[0].detail, u"Payments 4.1: the release ships, holiday"_s);
    }

    void milestonesOutOfOrder_areNamed_data()
    {
        QTest::addColumn<QStringList>("dates");
        QTest::addColumn<QStringList>("details");
        QTest::newRow("in order") << QStringList{u"2027-01-05"_s, u"2027-01-12"_s} << QStringList{};
        QTest::newRow("on one moment") << QStringList{u"2027-01-12"_s, u"2027-01-12"_s} << QStringList{};
        QTest::newRow("at start and ship") << QStringList{u"2027-01-04"_s, u"2027-01-14T14:00"_s} << QStringList{};
        QTest::newRow("swapped") << QStringList{u"2027-01-12"_s, u"2027-01-05"_s}
                                 << QStringList{u"b on Tue 5 Jan 00:00 lies before a"_s};
        QTest::newRow("before the start") << QStringList{u"2026-12-31"_s, u"2027-01-05"_s}
                                          << QStringList{u"a on Thu 31 Dec 00:00 lies before Start"_s};
        QTest::newRow("after the ship date") << QStringList{u"2027-01-05"_s, u"2027-01-15"_s}
                                             << QStringList{u"b on Fri 15 Jan 00:00 lies after the ship date"_s};
    }
    void milestonesOutOfOrder_areNamed()
    {
        QFETCH(const QStringList, dates);
        QFETCH(const QStringList, details);
        Schedule schedule = conflictSchedule({conflictEntry(1, "2027-01-04", "2027-01-14T14:00")});
        schedule.releases[0].milestones = {milestone(1, "a", qPrintable(dates[0])),
                                           milestone(2, "b", qPrintable(dates[1]))};
        const auto found = findConflicts(schedule);
        QStringList said;
        for (const Conflict &each : found) {
            QCOMPARE(each.kind, Conflict::Kind::MilestoneOrder);
            QVERIFY(!each.proposal.isEmpty());
            said += each.detail;
        }
        QCOMPARE(said, details);
    }

    void aMilestoneMeantToComeAfterShipping_isInOrder()
    {
        Schedule schedule = conflictSchedule({conflictEntry(1, "2027-01-04", "2027-01-14T14:00")});
        schedule.releases[0].milestones = {milestone(1, "ga", "2027-01-18", "T+2wd")};
        QVERIFY(findConflicts(schedule).empty());
    }

    void aReleaseThatShipsBeforeWhatItNeeds_isToldTheDayAfter()
    {
        Schedule schedule = conflictSchedule(
            {conflictEntry(1, "2027-01-04", "2027-01-14T14:00"), conflictEntry(2, "2027-01-04", "2027-01-21T10:00")});
        schedule.releases[0].release.dependsOn = {numbered<ReleaseId>(2)};
        const auto found = findConflicts(schedule);
        QCOMPARE(kinds(found), QStringList{u"dependency"_s});
        QCOMPARE(found[0].with, numbered<ReleaseId>(2).value);
        QCOMPARE(found[0].detail, u"Needs Payments 4.2, which ships Thu 21 Jan 10:00"_s);
        QCOMPARE(found[0].proposedShip, at("2027-01-21T14:00"));
        QCOMPARE(conflictsOf(schedule, numbered<ReleaseId>(2)).size(), 1u);

        schedule.releases[1].release.ship = at("2027-01-14T14:00");
        QVERIFY(findConflicts(schedule).empty());
    }

    void aDependencyThatHasShipped_isNoConflictAndNotWaitedFor()
    {
        Schedule schedule = conflictSchedule({conflictEntry(1, "2027-01-04", "2027-01-09T14:00")});
        Release needed = aRelease().numberedAs(5).in(ReleaseState::Released).shipping("2027-03-01T10:00").raw().release;
        needed.shippedAt = at("2027-01-05");
        schedule.dependencies = {needed};
        schedule.releases[0].release.dependsOn = {needed.id};
        const auto found = findConflicts(schedule);
        QCOMPARE(kinds(found), QStringList{u"non_working_day"_s});
        QCOMPARE(found[0].proposedShip, at("2027-01-11T14:00"));
    }

    void conflicts_comeByTime()
    {
        Schedule schedule = conflictSchedule(
            {conflictEntry(1, "2027-01-04", "2027-01-30T14:00"), conflictEntry(2, "2027-01-04", "2027-01-16T14:00")});
        schedule.assignments = {due(1, kConflictedMara, 1, "2027-01-07T12:00")};
        schedule.absences = {{numbered<AbsenceId>(1), kConflictedMara, QDate(2027, 1, 7), QDate(2027, 1, 8), {}}};
        QCOMPARE(kinds(findConflicts(schedule)), (QStringList{u"away"_s, u"non_working_day"_s, u"non_working_day"_s}));
    }
};

QTEST_GUILESS_MAIN(ConflictsTest)
#include "conflicts_test.moc"
