// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_lines.h"

#include "support/plan_builder.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using slipway::test::at;

namespace {

constexpr const char *kBerlin = "Europe/Berlin";

/// Wed 6 Jan 2027 10:24 in Berlin.
Instant now()
{
    return fromWallTime(QDate(2027, 1, 6), QTime(10, 24), kBerlin);
}

Instant berlin(int day, int hour, int minute = 0)
{
    return fromWallTime(QDate(2027, 1, day), QTime(hour, minute), kBerlin);
}

WaitingCard anItem(Instant due)
{
    WaitingCard card;
    card.kind = WaitingCard::Kind::Item;
    card.releaseTitle = u"Payments 4.2"_s;
    card.title = u"Confirm the slot"_s;
    card.phaseName = u"Planning"_s;
    card.zone = kBerlin;
    card.due = due;
    return card;
}

WaitingCard aSignoff(SignoffState state)
{
    WaitingCard card;
    card.kind = WaitingCard::Kind::Signoff;
    card.releaseTitle = u"Payments 4.2"_s;
    card.zone = kBerlin;
    card.role = u"qa_lead"_s;
    card.signoff = state;
    card.due = berlin(8, 10, 24);
    card.facts = {.criteriaSatisfied = 6, .criteria = 8};
    return card;
}

} // namespace

class TodayLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theDueOfAnItem_saysHowPressingItIs_data()
    {
        QTest::addColumn<qint64>("due");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("urgency");
        auto row = [](const char *name, Instant due, const QString &text, Urgency urgency) {
            QTest::newRow(name) << toUnixMilliseconds(due) << text << static_cast<int>(urgency);
        };
        row("yesterday", berlin(5, 9), u"1 d overdue"_s, Urgency::Overdue);
        row("a minute ago", berlin(6, 10, 23), u"1 min overdue"_s, Urgency::Overdue);
        row("this afternoon", berlin(6, 17), u"today 17:00"_s, Urgency::Today);
        row("last minute of the day", berlin(6, 23, 59), u"today 23:59"_s, Urgency::Today);
        row("first minute of tomorrow", berlin(7, 0), u"Thu 7 Jan"_s, Urgency::Soon);
        row("in a week", berlin(13, 9), u"Wed 13 Jan"_s, Urgency::Later);
    }
    void theDueOfAnItem_saysHowPressingItIs()
    {
        QFETCH(qint64, due);
        QFETCH(QString, text);
        QFETCH(int, urgency);
        const WaitingLine line = waitingLine(anItem(fromUnixMilliseconds(due)), kBerlin, now());
        QCOMPARE(line.due, text);
        QCOMPARE(static_cast<int>(line.urgency), urgency);
        QVERIFY(line.dueExact.contains(u"Europe/Berlin"));
    }

    void anItemWithoutADue_hasNoDate()
    {
        WaitingCard card = anItem(now());
        card.due.reset();
        const WaitingLine line = waitingLine(card, kBerlin, now());
        QVERIFY(line.due.isEmpty());
        QCOMPARE(line.urgency, Urgency::Later);
        QCOMPARE(line.subtitle, u"Payments 4.2 · Planning"_s);
    }

    void anIncident_saysHowBadItIs_howItStandsAndSinceWhen()
    {
        WaitingCard card;
        card.kind = WaitingCard::Kind::Incident;
        card.title = u"Checkout fails"_s;
        card.severity = Severity::Sev2;
        card.incident = IncidentState::Mitigated;
        card.environment = u"production"_s;
        card.since = now() - std::chrono::hours(2);
        card.zone = kBerlin;
        const WaitingLine line = waitingLine(card, kBerlin, now());
        QCOMPARE(line.title, u"Checkout fails"_s);
        QVERIFY2(line.subtitle.startsWith(u"Sev 2"_s), qPrintable(line.subtitle));
        QVERIFY(line.subtitle.contains(u"mitigated"_s) && line.subtitle.contains(u"production"_s));
        QCOMPARE(line.due, u"2 h ago"_s);
        QCOMPARE(line.releaseTitle, u"production"_s);
        QVERIFY(line.urgency != Urgency::Overdue);
    }

    void aSignoff_saysInItsTitleHowItStands_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("title");
        QTest::newRow("pending") << static_cast<int>(SignoffState::Pending) << u"Sign-off: Payments 4.2"_s;
        QTest::newRow("stale") << static_cast<int>(SignoffState::Stale) << u"Sign-off is stale: Payments 4.2"_s;
        QTest::newRow("rejected") << static_cast<int>(SignoffState::Rejected)
                                  << u"Sign-off was rejected: Payments 4.2"_s;
        QTest::newRow("withdrawn") << static_cast<int>(SignoffState::Withdrawn)
                                   << u"Sign-off was withdrawn: Payments 4.2"_s;
    }
    void aSignoff_saysInItsTitleHowItStands()
    {
        QFETCH(int, state);
        QFETCH(QString, title);
        const WaitingLine line = waitingLine(aSignoff(static_cast<SignoffState>(state)), kBerlin, now());
        QCOMPARE(line.title, title);
        QCOMPARE(line.due, u"in 2 d"_s);
        QVERIFY(line.isDetailed);
    }

    void daysToTheShipDate_areThoseOfTheCalendar()
    {
        service::RunningCard card;
        card.zone = "Europe/Berlin";
        card.ship = berlin(14, 9); // less than eight times 24 hours away
        QCOMPARE(runningLine(card, kBerlin, now()).when, u"in 8 d"_s);
        card.ship = berlin(7, 9); // less than a day away
        QCOMPARE(runningLine(card, kBerlin, now()).when, u"in 22 h"_s);
        card.ship = berlin(7, 11);
        QCOMPARE(runningLine(card, kBerlin, now()).when, u"tomorrow"_s);
        card.ship = berlin(6, 14, 24);
        QCOMPARE(runningLine(card, kBerlin, now()).when, u"in 4 h"_s);
    }

    void aSignoffThatIsFarAndUnasked_keepsItsFactsBack()
    {
        WaitingCard card = aSignoff(SignoffState::Pending);
        card.due = berlin(28, 10);
        QVERIFY(!waitingLine(card, kBerlin, now()).isDetailed);
        card.askedAt = berlin(5, 16, 5);
        card.askedBy = u"Jonas Weber"_s;
        const WaitingLine asked = waitingLine(card, kBerlin, now());
        QVERIFY(asked.isDetailed);
        QVERIFY2(asked.subtitle.contains(u"asked by Jonas Weber, Tue 5 Jan 16:05"), qPrintable(asked.subtitle));
    }

    void factsAreGood_onlyWhenEverythingIsThere()
    {
        WaitingCard card = aSignoff(SignoffState::Stale);
        card.facts->items = 4;
        card.facts->itemsDone = 4;
        WaitingLine line = waitingLine(card, kBerlin, now());
        QVERIFY(line.facts.empty());
        addDetails(card, line);
        QCOMPARE(line.facts.size(), 2u);
        QCOMPARE(line.facts[0], (Fact{Fact::Tone::Open, u"Criteria 6 of 8"_s}));
        QCOMPARE(line.facts[1], (Fact{Fact::Tone::Good, u"Checklist 4 of 4"_s}));
    }

    void aReleaseOnItsLastDay_countsDown()
    {
        RunningCard card;
        card.title = u"Identity 3.3"_s;
        card.state = ReleaseState::Deploying;
        card.environment = u"production"_s;
        card.zone = kBerlin;
        card.ship = berlin(6, 14);
        const RunningLine line = runningLine(card, kBerlin, now());
        QCOMPARE(line.title, u"Identity 3.3 › production"_s);
        QCOMPARE(line.countdown, u"3 h 36 min"_s);
        QCOMPARE(line.countdownText, u"until it ships at 14:00"_s);
        QCOMPARE(runningLine(card, kBerlin, berlin(6, 13, 1)).countdown, u"59 min"_s);
        QVERIFY(runningLine(card, kBerlin, berlin(6, 14, 1)).countdown.isEmpty());
        QVERIFY(runningLine(card, kBerlin, berlin(5, 13, 59)).countdown.isEmpty());
        QVERIFY(line.contradiction.isEmpty());
        card.contradiction = u"The server contradicts it"_s;
        QCOMPARE(runningLine(card, kBerlin, now()).contradiction, card.contradiction);
    }

    void theAgenda_namesEachDayOnce()
    {
        AgendaRow first;
        first.kind = AgendaRow::Kind::Milestone;
        first.at = berlin(7, 18);
        first.zone = kBerlin;
        first.what = u"Code freeze"_s;
        AgendaRow second = first;
        second.kind = AgendaRow::Kind::Ship;
        second.at = berlin(7, 19);
        AgendaRow later = first;
        later.at = berlin(14, 9);
        later.isAllDay = true;
        const auto lines = agendaLines({first, second, later}, kBerlin, now());
        QCOMPARE(lines.size(), 3u);
        QCOMPARE(lines[0].day, u"Thu 7 Jan"_s);
        QCOMPARE(lines[0].daySub, u"tomorrow"_s);
        QVERIFY(lines[1].day.isEmpty());
        QCOMPARE(lines[1].time, u"19:00"_s);
        QCOMPARE(lines[2].daySub, u"in 8 d"_s);
        QCOMPARE(lines[2].time, u"all day"_s);
    }

    void daysOfTheAgenda_areCutInTheZoneOfThePerson()
    {
        AgendaRow row;
        row.at = berlin(7, 0, 30);
        row.zone = kBerlin;
        QCOMPARE(agendaLines({row}, kBerlin, now()).at(0).day, u"Thu 7 Jan"_s);
        QCOMPARE(agendaLines({row}, "America/New_York", now()).at(0).day, u"Wed 6 Jan"_s);
    }
};

QTEST_GUILESS_MAIN(TodayLinesTest)
#include "today_lines_test.moc"
