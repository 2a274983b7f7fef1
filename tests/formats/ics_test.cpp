// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/fixture.h"
#include "formats/ics/ics_calendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::formats;

namespace {

QByteArray inCalendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + lines + "END:VCALENDAR\r\n";
}

QByteArray anEvent(const QByteArray &lines)
{
    return inCalendar("BEGIN:VEVENT\r\nUID:one\r\n" + lines + "END:VEVENT\r\n");
}

IcsCalendar parsed(const QByteArray &bytes)
{
    const auto calendar = parseIcs(bytes, u"c.ics"_s, "Europe/Berlin");
    if (!calendar)
        qWarning() << calendar.error().where << calendar.error().sentence;
    return calendar.value_or(IcsCalendar{});
}

IcsEvent onlyEvent(const QByteArray &lines)
{
    const IcsCalendar calendar = parsed(anEvent(lines));
    return calendar.events.size() == 1 ? calendar.events.front() : IcsEvent{};
}

QString span(const IcsEvent &event)
{
    return toRfc3339(event.span.from) + u' ' + toRfc3339(event.span.to);
}

} // namespace

class IcsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realFiles_holdWhatTheyHold_data();
    void realFiles_holdWhatTheyHold();
    void brokenFiles_areRefusedWithLineAndReason_data();
    void brokenFiles_areRefusedWithLineAndReason();
    void timesOfEveryKind_meanTheRightInstant_data();
    void timesOfEveryKind_meanTheRightInstant();
    void zonesOfEveryMaker_areRecognised_data();
    void zonesOfEveryMaker_areRecognised();
    void aZoneNobodyKnows_isToldAndTakenAsTheDefault();
    void foldedLinesEscapesAndMarks_areRead();
    void lineEndsOfAnyKind_readTheSame_data();
    void lineEndsOfAnyKind_readTheSame();
    void anEventWithoutUid_keepsItsIdentity();
    void readingTwice_givesTheSame();
    void ofTwoVersions_theNewestCounts();
    void whatIsCalledOff_isNoEvent();
    void answersToInvitations_areNoEvents();
    void freezesAreTold_fromWhatIsSaidAboutThem_data();
    void freezesAreTold_fromWhatIsSaidAboutThem();
    void thousandsOfEvents_areReadWithOneWarningForAll();
};

void IcsTest::realFiles_holdWhatTheyHold_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("todos");
    QTest::addColumn<int>("undated");
    QTest::addColumn<int>("freezes");
    const auto row = [](const char *file, int events, int todos = 0, int undated = 0, int freezes = 0) {
        QTest::newRow(file) << events << todos << undated << freezes;
    };
    row("ical.js__blank_line_mid.ics", 0);
    row("ical.js__google_birthday.ics", 4);
    row("ical.js__recur_instances.ics", 3);
    row("ical4j__Belgische32feestdagen.ics", 30);
    row("ical4j__google_aus_holidays.ics", 96);
    row("icalendar__alarm_thunderbird_future.ics", 1);
    row("icalendar__bom_calendar.ics", 0);
    row("icalendar__calendar_with_unicode.ics", 0);
    row("icalendar__fuzz_testcase_vtimezone_lone_cr.ics", 0);
    row("icalendar__issue_156_RDATE_with_PERIOD_TZID_khal.ics", 1);
    row("icalendar__issue_722_missing_timezones.ics", 1, 1, 2);
    row("icalendar__parsing_error.ics", 2);
    row("kcalendarcore__KOrganizer_3.1.ics", 13);
    row("kcalendarcore__RFC2445_RRULETest12.ics", 1);
    row("kcalendarcore__exdate.ics", 1);
    row("libical__2446.ics", 11, 8, 5);
    row("libical__recur-errors.ics", 4);
    row("sig-release__1.35-schedule.ics", 31);
}

void IcsTest::realFiles_holdWhatTheyHold()
{
    QFETCH(int, events);
    QFETCH(int, todos);
    QFETCH(int, undated);
    QFETCH(int, freezes);
    const QByteArray bytes = tests::fixture(u"calendars/"_s + QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!bytes.isEmpty());
    const IcsCalendar calendar = parsed(bytes);
    QCOMPARE(std::ssize(calendar.events), events);
    QCOMPARE(calendar.todos, todos);
    QCOMPARE(calendar.undated, undated);
    QCOMPARE(std::ranges::count_if(calendar.events, &isFreeze), freezes);
}

void IcsTest::brokenFiles_areRefusedWithLineAndReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason");
    const auto file = [](const char *name, int line, const QString &reason) {
        QTest::newRow(name) << tests::fixture(u"calendars/"_s + QString::fromUtf8(name)) << line << reason;
    };
    file("ical4j__phpicalendar_sample.ics", 186, u"20031114T18300"_s);
    file("icalendar__big_bad_calendar.ics", 41, u"VCALENDAR"_s);
    file("icalendar__issue_1081_invalid_rrule_freq.ics", 7, u"INVALID_TYPE_CAUSES_ERROR"_s);
    file("libical__fuzz42536390.ics", 1, u"BEI"_s);
    file("libical__stresstest.ics", 28, u"Sorry, I cannot change"_s);
    const auto event = [](const char *name, const QByteArray &lines, int line, const QString &reason) {
        QTest::newRow(name) << anEvent(lines) << line << reason;
    };
    QTest::newRow("empty") << QByteArray() << 1 << u"VCALENDAR"_s;
    QTest::newRow("Markdown") << QByteArray("# Plan\n") << 1 << u"# Plan"_s;
    QTest::newRow("crossed ends") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n") << 3
                                  << u"VCALENDAR"_s;
    QTest::newRow("cut off") << inCalendar("BEGIN:VEVENT\r\nDTSTART:20270114\r\n").chopped(15) << 5
                             << u"never closed"_s;
    event("no such day", "DTSTART:20270230\r\n", 6, u"20270230"_s);
    event("no such hour", "DTSTART:20270114T250000\r\n", 6, u"T250000"_s);
    event("an end that is no date", "DTSTART:20270114\r\nDTEND:soon\r\n", 7, u"soon"_s);
    event("no duration", "DTSTART:20270114T100000Z\r\nDURATION:1H\r\n", 7, u"1H"_s);
    event("count of nothing", "DTSTART:20270114\r\nRRULE:FREQ=DAILY;COUNT=0\r\n", 7, u"COUNT"_s);
    event("no frequency", "DTSTART:20270114\r\nRRULE:BYDAY=MO\r\n", 7, u"FREQ"_s);
    event("no weekday", "DTSTART:20270114\r\nRRULE:FREQ=WEEKLY;BYDAY=XX\r\n", 7, u"XX"_s);
    event("end of a rule that is no date", "DTSTART:20270114\r\nRRULE:FREQ=WEEKLY;UNTIL=never\r\n", 7, u"NEVER"_s);
    event("no part of a rule", "DTSTART:20270114\r\nRRULE:FREQ=WEEKLY;BYDAX=TU\r\n", 7, u"BYDAX"_s);
    event("month 13", "DTSTART:20270114\r\nRRULE:FREQ=YEARLY;BYMONTH=13\r\n", 7, u"13"_s);
    event("exception that is no date", "DTSTART:20270114\r\nEXDATE:20270114,x\r\n", 7, u"“x”"_s);
    event("not UTF-8", "DTSTART:20270114\r\nSUMMARY:caf\xE9\r\n", 7, u"UTF-8"_s);
    event("a line without a colon", "DTSTART:20270114\r\nSUMMARY\r\n", 7, u"SUMMARY"_s);
}

void IcsTest::brokenFiles_areRefusedWithLineAndReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, reason);
    const auto calendar = parseIcs(bytes, u"c.ics"_s, "Europe/Berlin");
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().kind, ErrorKind::BadInput);
    QCOMPARE(calendar.error().where, u"c.ics:"_s + QString::number(line));
    QVERIFY2(calendar.error().sentence.contains(reason), qPrintable(calendar.error().sentence));
}

void IcsTest::timesOfEveryKind_meanTheRightInstant_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *lines, const char *expected) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromUtf8(expected);
    };
    row("UTC", "DTSTART:20270114T130000Z\r\nDTEND:20270114T140000Z\r\n", "2027-01-14T13:00:00Z 2027-01-14T14:00:00Z");
    row("in a zone", "DTSTART;TZID=America/New_York:20270714T090000\r\nDTEND;TZID=Europe/Berlin:20270714T160000\r\n",
        "2027-07-14T13:00:00Z 2027-07-14T14:00:00Z");
    row("floating: the reader's zone", "DTSTART:20270114T140000\r\n", "2027-01-14T13:00:00Z 2027-01-14T13:00:00Z");
    row("a day", "DTSTART;VALUE=DATE:20270114\r\n", "2027-01-13T23:00:00Z 2027-01-14T23:00:00Z");
    row("a day without saying so", "DTSTART:20270114\r\nDTEND:20270116\r\n",
        "2027-01-13T23:00:00Z 2027-01-15T23:00:00Z");
    row("a day that ends on itself", "DTSTART:20270114\r\nDTEND:20270114\r\n",
        "2027-01-13T23:00:00Z 2027-01-14T23:00:00Z");
    row("days across a clock change", "DTSTART;VALUE=DATE:20270327\r\nDURATION:P2D\r\n",
        "2027-03-26T23:00:00Z 2027-03-28T22:00:00Z");
    row("a nominal day across a clock change", "DTSTART;TZID=Europe/Berlin:20270327T120000\r\nDURATION:P1D\r\n",
        "2027-03-27T11:00:00Z 2027-03-28T10:00:00Z");
    row("24 hours across a clock change", "DTSTART;TZID=Europe/Berlin:20270327T120000\r\nDURATION:PT24H\r\n",
        "2027-03-27T11:00:00Z 2027-03-28T11:00:00Z");
    row("weeks and minutes", "DTSTART:20270114T000000Z\r\nDURATION:P1W\r\n",
        "2027-01-14T00:00:00Z 2027-01-21T00:00:00Z");
    row("24:00", "DTSTART:20270114T240000Z\r\n", "2027-01-15T00:00:00Z 2027-01-15T00:00:00Z");
    row("a leap second", "DTSTART:20161231T235960Z\r\n", "2016-12-31T23:59:59Z 2016-12-31T23:59:59Z");
    row("ends before it begins", "DTSTART:20270114T130000Z\r\nDTEND:20270114T120000Z\r\n",
        "2027-01-14T13:00:00Z 2027-01-14T13:00:00Z");
}

void IcsTest::timesOfEveryKind_meanTheRightInstant()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, expected);
    QCOMPARE(span(onlyEvent(lines)), expected);
}

void IcsTest::zonesOfEveryMaker_areRecognised_data()
{
    QTest::addColumn<QByteArray>("tzid");
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<QByteArray>("zone");
    const auto rules = [](const char *standard, const char *summer, const char *from, const char *to) {
        return "BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:" + QByteArray(summer)
               + "\r\nTZOFFSETTO:" + standard + "\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=" + to
               + "\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:" + standard
               + "\r\nTZOFFSETTO:" + summer + "\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=" + from
               + "\r\nEND:DAYLIGHT\r\n";
    };
    QTest::newRow("IANA") << QByteArray("Asia/Tokyo") << QByteArray() << QByteArray("Asia/Tokyo");
    QTest::newRow("quoted") << QByteArray("\"Asia/Tokyo\"") << QByteArray() << QByteArray("Asia/Tokyo");
    QTest::newRow("Windows") << QByteArray("W. Europe Standard Time") << QByteArray() << QByteArray("Europe/Berlin");
    QTest::newRow("Windows, quoted") << QByteArray("\"Central Standard Time\"") << QByteArray()
                                     << QByteArray("America/Chicago");
    QTest::newRow("Mozilla's prefix") << QByteArray("/mozilla.org/20070129_1/Europe/London") << QByteArray()
                                      << QByteArray("Europe/London");
    QTest::newRow("with a dash") << QByteArray("US-Eastern") << QByteArray() << QByteArray("US/Eastern");
    QTest::newRow("a custom name with its place")
        << QByteArray("mine") << QByteArray("X-LIC-LOCATION:Europe/Paris\r\n") << QByteArray("Europe/Paris");
    QTest::newRow("a custom name with central European rules")
        << QByteArray("Customized Time Zone") << rules("+0100", "+0200", "3", "10") << QByteArray("Europe/Berlin");
    QTest::newRow("a custom name with New York's rules")
        << QByteArray("Office") << rules("-0500", "-0400", "3", "11") << QByteArray("America/New_York");
    QTest::newRow("a custom name south of the equator")
        << QByteArray("Sydney office") << rules("+1000", "+1100", "10", "4") << QByteArray("Australia/Sydney");
    QTest::newRow("a custom name without summer time")
        << QByteArray("India")
        << QByteArray(
               "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\n")
        << QByteArray("Asia/Kolkata");
}

void IcsTest::zonesOfEveryMaker_areRecognised()
{
    QFETCH(QByteArray, tzid);
    QFETCH(QByteArray, definition);
    QFETCH(QByteArray, zone);
    const QByteArray defined = definition.isEmpty()
                                   ? QByteArray()
                                   : "BEGIN:VTIMEZONE\r\nTZID:" + tzid + "\r\n" + definition + "END:VTIMEZONE\r\n";
    const IcsCalendar calendar = parsed(
        inCalendar(defined + "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=" + tzid + ":20270714T120000\r\nEND:VEVENT\r\n"));
    QCOMPARE(calendar.events.size(), 1u);
    QCOMPARE(calendar.events[0].zone, zone);
    QCOMPARE(calendar.events[0].span.from, fromWallTime(QDate(2027, 7, 14), QTime(12, 0), zone));
    QVERIFY(calendar.warnings.isEmpty());
}

void IcsTest::aZoneNobodyKnows_isToldAndTakenAsTheDefault()
{
    const IcsCalendar calendar = parsed(anEvent("DTSTART;TZID=Atlantis:20270714T120000\r\n"));
    QCOMPARE(calendar.events.at(0).zone, QByteArray("Europe/Berlin"));
    QCOMPARE(calendar.warnings.size(), 1);
    QVERIFY(calendar.warnings[0].startsWith(u"c.ics:6: "));
    QVERIFY(calendar.warnings[0].contains(u"Atlantis"));
}

void IcsTest::foldedLinesEscapesAndMarks_areRead()
{
    const IcsEvent event = onlyEvent(
        "DTSTART\r\n :20270114T100000Z\r\nSUMMARY;X-P=\"a:b;c\":One\\, two\\; th\r\n ree \xC3\r\n \xA9\\nfour \\\\ five, six\r\n"
        "CATEGORIES:a\\,b,c\r\nCATEGORIES:d\r\n");
    QCOMPARE(event.summary, u"One, two; three é\nfour \\ five, six"_s);
    QCOMPARE(event.categories, (QStringList{u"a,b"_s, u"c"_s, u"d"_s}));
}

void IcsTest::lineEndsOfAnyKind_readTheSame_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("Unix") << QByteArray("\n");
    QTest::newRow("old Mac") << QByteArray("\r");
    QTest::newRow("copied in text mode") << QByteArray("\r\r\n");
}

void IcsTest::lineEndsOfAnyKind_readTheSame()
{
    QFETCH(QByteArray, lineEnd);
    const QByteArray bytes = tests::fixture(u"calendars/kcalendarcore__KOrganizer_3.1.ics"_s).replace("\r\n", "\n");
    const IcsCalendar expected = parsed(bytes);
    QCOMPARE(expected.events.size(), 13u);
    QVERIFY(parsed(QByteArray(bytes).replace("\n", lineEnd)) == expected);
    QVERIFY(parsed("\xEF\xBB\xBF" + bytes) == expected);
}

void IcsTest::anEventWithoutUid_keepsItsIdentity()
{
    const QByteArray once = "BEGIN:VEVENT\r\nDTSTART:20270114\r\nSUMMARY:Launch\r\n";
    const IcsCalendar first = parsed(inCalendar(once + "END:VEVENT\r\n" + once + "END:VEVENT\r\n"));
    const IcsCalendar later = parsed(inCalendar(once + "DESCRIPTION:now described\r\nSEQUENCE:4\r\nEND:VEVENT\r\n"));
    QCOMPARE(first.events.size(), 2u);
    QVERIFY(first.events[0].uid != first.events[1].uid);
    QVERIFY(later.events[0].uid == first.events[0].uid || later.events[0].uid == first.events[1].uid);
}

void IcsTest::readingTwice_givesTheSame()
{
    const QByteArray bytes = tests::fixture(u"calendars/libical__2446.ics"_s);
    QVERIFY(parsed(bytes) == parsed(bytes));
}

void IcsTest::ofTwoVersions_theNewestCounts()
{
    const auto version = [](const QByteArray &sequence, const QByteArray &summary) {
        return "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20270114\r\nSEQUENCE:" + sequence + "\r\nSUMMARY:" + summary
               + "\r\nEND:VEVENT\r\n";
    };
    const IcsCalendar calendar =
        parsed(inCalendar(version("1", "old") + version("3", "new") + version("2", "between")));
    QCOMPARE(calendar.events.size(), 1u);
    QCOMPARE(calendar.events[0].summary, u"new"_s);
    QCOMPARE(calendar.warnings.size(), 1);
}

void IcsTest::whatIsCalledOff_isNoEvent()
{
    const IcsCalendar calendar =
        parsed(inCalendar("BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20270114\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n"));
    QVERIFY(calendar.events.empty());
    QCOMPARE(calendar.cancelled, QStringList{u"a"_s});
    const IcsCalendar series = parsed(inCalendar(
        "BEGIN:VEVENT\r\nUID:s\r\nDTSTART:20270114T100000Z\r\nRRULE:FREQ=DAILY;COUNT=3\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:s\r\nRECURRENCE-ID:20270115T100000Z\r\nDTSTART:20270115T100000Z\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n"));
    QCOMPARE(series.events.size(), 1u);
    QVERIFY(series.events[0].recurrence.contains(u"EXDATE:20270115T100000Z"));
}

void IcsTest::answersToInvitations_areNoEvents()
{
    const IcsCalendar calendar =
        parsed(inCalendar("METHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20270114\r\nEND:VEVENT\r\n"));
    QVERIFY(calendar.events.empty());
    QCOMPARE(calendar.messages, 1);
}

void IcsTest::freezesAreTold_fromWhatIsSaidAboutThem_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("expected");
    const auto days = [](const char *summary, bool expected) {
        QTest::newRow(summary) << QByteArray("DTSTART:20271220\r\nDTEND:20280103\r\nSUMMARY:" + QByteArray(summary)
                                             + "\r\n")
                               << expected;
    };
    days("Year-end change freeze", true);
    days("Production blackout", true);
    days("Holiday moratorium", true);
    days("No deployments", true);
    days("no-release week", true);
    days("Deployment-Sperre Weihnachten", true);
    days("Code freeze", false);
    days("🚨 Code & Test Freeze", false);
    days("Codefreeze", false);
    days("Code freeze, no deployments", true);
    days("Barcode freeze", true);
    days("Brace Yourself, Code Freeze is Coming", false);
    days("Call for Code Freeze Exceptions", false);
    days("Hard Code Freeze ends", false);
    days("Unfreeze", false);
    days("Freezer maintenance", false);
    days("Release 4.2", false);
    QTest::newRow("a deadline") << QByteArray("DTSTART:20271220T180000Z\r\nSUMMARY:Code freeze\r\n") << false;
    QTest::newRow("an hour") << QByteArray("DTSTART:20271220T180000Z\r\nDURATION:PT1H\r\nSUMMARY:Code freeze\r\n")
                             << false;
    QTest::newRow("an evening") << QByteArray("DTSTART:20271220T180000Z\r\nDURATION:PT4H\r\nSUMMARY:Network freeze\r\n")
                                << true;
    QTest::newRow("a category of the work")
        << QByteArray("DTSTART:20271220\r\nSUMMARY:Week 8\r\nCATEGORIES:Code freeze\r\n") << false;
    QTest::newRow("one of several categories")
        << QByteArray("DTSTART:20271220\r\nSUMMARY:Black Friday\r\nCATEGORIES:Retail,Deployment moratorium\r\n")
        << true;
    QTest::newRow("by category") << QByteArray(
        "DTSTART:20271220T180000Z\r\nDURATION:PT30M\r\nSUMMARY:Black Friday\r\nCATEGORIES:Freeze\r\n")
                                 << true;
}

void IcsTest::freezesAreTold_fromWhatIsSaidAboutThem()
{
    QFETCH(QByteArray, lines);
    QFETCH(bool, expected);
    QCOMPARE(isFreeze(onlyEvent(lines)), expected);
}

void IcsTest::thousandsOfEvents_areReadWithOneWarningForAll()
{
    QByteArray events;
    for (int i = 0; i < 5000; ++i)
        events += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i % 4000)
                  + "\r\nDTSTART:20270114T100000Z\r\nSUMMARY:\r\n\r\nEND:VEVENT\r\n";
    const IcsCalendar calendar = parsed(inCalendar(events));
    QCOMPARE(calendar.events.size(), 4000u);
    QVERIFY(calendar.warnings.size() <= 51);
    QVERIFY(calendar.warnings.back().contains(u"49"));
}

QTEST_GUILESS_MAIN(IcsTest)
#include "ics_test.moc"
