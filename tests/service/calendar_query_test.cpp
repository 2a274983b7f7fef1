// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/release_commands.h"
#include "service/holidays.h"
#include "service/queries/queries.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

/// What the calendar reads of crowded times, and the names of holidays.
class CalendarQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void beyondTheLimit_nothingIsReadAndThePageSaysSo()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        for (int day = 10; day < 14; ++day)
            team.plainRelease(QString::number(day), qPrintable(u"2027-01-%1T12:00"_s.arg(day)));
        const TimeSpan month{at("2027-01-01T00:00"), at("2027-02-01T00:00")};
        const auto crowded =
            valueOf(workspace.queries().calendar(month, {}, {}, {.parts = 1, .mostOfPart = 3, .isByLane = true}));
        QVERIFY(crowded.isByLane);
        QVERIFY(crowded.releases.empty() && crowded.further.empty());
        const auto whole =
            valueOf(workspace.queries().calendar(month, {}, {}, {.parts = 1, .mostOfPart = 4, .isByLane = true}));
        QVERIFY(!whole.isByLane);
        QCOMPARE(whole.releases.size(), 4u);
    }

    void bookings_nameTheirEnvironmentAndRelease()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const auto all = valueOf(workspace.queries().bookings({at("2027-01-01T00:00"), at("2027-02-01T00:00")}));
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].booking.release, id);
        QCOMPARE(all[0].environment, u"staging"_s);
        QCOMPARE(all[0].release, u"Payments 4.2"_s);
        QVERIFY(valueOf(workspace.queries().bookings({at("2028-01-01T00:00"), at("2028-02-01T00:00")})).empty());
    }

    void lanes_countEachReleaseWhereItShipsAndReadTheSameOnes()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId first = team.plainRelease(u"1"_s, "2027-01-31T23:59");
        team.plainRelease(u"2"_s, "2027-02-01T00:00");
        const ReleaseId cancelled = team.plainRelease(u"3"_s, "2027-02-15T12:00");
        team.takeTo(cancelled, {ReleaseState::Planned, ReleaseState::Cancelled});
        team.plainRelease(u"4"_s, "2027-03-02T12:00"); // under way in the span, ships after it
        CreateRelease other;
        other.product = team.ledger;
        other.version = u"1"_s;
        other.ship = at("2027-01-20T12:00");
        workspace.done(other);
        const std::vector<Instant> edges{at("2027-01-01T00:00"), at("2027-02-01T00:00"), at("2027-03-01T00:00")};
        const std::vector<Uuid> lanes{team.payments.value, team.ledger.value};
        const auto counts = valueOf(workspace.queries().calendarCounts(LaneKind::Product, lanes, edges, {}));
        QCOMPARE(counts.size(), 2u);
        QCOMPARE(counts[0].parts[0].all(), 1);
        QCOMPARE(counts[0].parts[1].all(), 2);
        QCOMPARE(counts[0].parts[1].of(ReleaseState::Cancelled), 1);
        QCOMPARE(counts[0].all, 4);
        QCOMPARE(counts[1].parts[0].all(), 1);
        const auto read = valueOf(workspace.queries().calendarLanes(LaneKind::Product, {team.payments.value},
                                                                    {edges.front(), edges.back()}, {}));
        QCOMPARE(read.size(), 4u);
        QVERIFY(std::ranges::contains(read, first, &CalendarRelease::id));
        QVERIFY(std::ranges::all_of(read, [](const CalendarRelease &each) { return each.productName == u"Payments"; }));
        // The filter counts, too.
        CalendarFilter filter;
        filter.states = {ReleaseState::Cancelled};
        QCOMPARE(valueOf(workspace.queries().calendarCounts(LaneKind::Product, lanes, edges, filter))[0].all, 1);
    }

    void aLaneOfNothing_holdsWhatHasNoEnvironment()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        CreateRelease wish;
        wish.product = team.ledger;
        wish.version = u"7"_s;
        wish.ship = at("2027-01-20T12:00");
        wish.environment = team.staging;
        workspace.done(wish);
        team.plainRelease(u"1"_s, "2027-01-25T12:00");
        const TimeSpan month{at("2027-01-01T00:00"), at("2027-02-01T00:00")};
        const auto nowhere = valueOf(workspace.queries().calendarLanes(LaneKind::Environment, {Uuid{}}, month, {}));
        const auto mara = valueOf(workspace.queries().calendarLanes(LaneKind::Person, {team.mara.value}, month, {}));
        const auto staging =
            valueOf(workspace.queries().calendarLanes(LaneKind::Environment, {team.staging.value}, month, {}));
        QCOMPARE(nowhere.size(), 1u);
        QCOMPARE(nowhere[0].version, u"1"_s);
        QCOMPARE(mara.size(), 2u);
        QCOMPARE(staging.size(), 1u);
        QCOMPARE(staging[0].version, u"7"_s);
    }

    void weekends_areThoseOfTheCountry()
    {
        const QDate friday(2027, 6, 11);
        const QDate sunday(2027, 6, 13);
        QVERIFY(!workCalendarOf(u"de-by_de"_s, 2027, 2027).isWeekend(friday));
        QVERIFY(workCalendarOf(u"de-by_de"_s, 2027, 2027).isWeekend(sunday));
        QVERIFY(workCalendarOf(u"eg_ar"_s, 2027, 2027).isWeekend(friday));
        QVERIFY(!workCalendarOf(u"eg_ar"_s, 2027, 2027).isWeekend(sunday));
    }

    void holidays_areNamedInTheLanguageOfTheWindowWhereTheyAreKeptInIt()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QDate newYear(2027, 1, 1);
        const QString english = workCalendarOf(u"jp_ja"_s, 2027, 2027).holidays().value(newYear);
        QCOMPARE(english, workCalendarOf(u"jp_en-us"_s, 2027, 2027).holidays().value(newYear));
        QVERIFY2(english.startsWith(u"New Year"), qPrintable(english));
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        QVERIFY(workCalendarOf(u"jp_ja"_s, 2027, 2027).holidays().value(newYear) != english);
        // Kept in German only: the name stays, and the region says whose it is.
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(workCalendarOf(u"de_de"_s, 2027, 2027).holidays().value(newYear), u"Neujahr"_s);
        QVERIFY(holidayRegionName(u"de_de"_s).startsWith(u"Germany"));
        QCOMPARE(holidayRegionName(u"nowhere"_s), u"nowhere"_s);
    }

    void theHolidaysOfAPage_sayWhoseTheyAre()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const auto page =
            valueOf(workspace.queries().calendar({at("2027-01-01T00:00"), at("2027-02-01T00:00")}, {}, {}));
        for (const CalendarHoliday &each : page.holidays)
            QCOMPARE(each.region, holidayRegionName(u"de_de"_s));
    }
};

QTEST_GUILESS_MAIN(CalendarQueryTest)
#include "calendar_query_test.moc"
