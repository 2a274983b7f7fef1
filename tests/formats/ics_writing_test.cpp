// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/fixture.h"
#include "formats/ics/ics_calendar.h"

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::formats;

namespace {

const Instant kStamp = fromWallTime(QDate(2026, 12, 1), QTime(8, 0), "UTC");

std::vector<IcsEvent> parsedEvents(const QByteArray &bytes)
{
    const auto calendar = parseIcs(bytes, u"c.ics"_s, "Europe/Berlin");
    if (!calendar)
        qWarning() << calendar.error().where << calendar.error().sentence;
    return calendar ? calendar->events : std::vector<IcsEvent>();
}

/// What an event means; `raw` is how it was written.
std::vector<IcsEvent> meaning(std::vector<IcsEvent> events)
{
    for (IcsEvent &each : events)
        each.raw.clear();
    std::ranges::sort(events, {}, &IcsEvent::uid);
    return events;
}

QStringList starts(const QString &recurrence, const QString &from, const QByteArray &zone, bool allDay, int most = 5)
{
    const Instant first = parseTime(from, zone)->at;
    const auto found = expandRecurrence(recurrence, first, zone, allDay,
                                        {first - std::chrono::days(3), first + std::chrono::days(800)}, most);
    QStringList texts;
    if (found)
        for (const Instant at : *found)
            texts += inZone(at, zone).toString(u"yyyy-MM-dd HH:mm"_s);
    else
        texts += found.error().sentence;
    return texts;
}

/// Texts with everything that must be escaped, folded or left alone.
QString someText(int words)
{
    static const std::vector<std::string> kWords{"freeze", "a,b", "c;d", "\\n",      "\\",  "line\nbreak",  "ü",
                                                 "🚀",     ":",   "\"",  "tab\tbed", "x=y", "BEGIN:VEVENT", "日本語"};
    QStringList text{u"Plan"_s};
    for (int i = 0; i < words; ++i)
        text += QString::fromStdString(*rc::gen::elementOf(kWords));
    return text.join(u' ');
}

IcsEvent someEvent(int number)
{
    static const std::vector<std::string> kZones{"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata",
                                                 "Pacific/Chatham"};
    static const std::vector<std::string> kRules{"", "RRULE:FREQ=WEEKLY;BYDAY=TU",
                                                 "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=5", "RRULE:FREQ=YEARLY"};
    IcsEvent event;
    event.uid = u"event-"_s + QString::number(number) + u"@test"_s;
    event.summary = someText(*rc::gen::inRange(0, 20));
    event.description = someText(*rc::gen::inRange(0, 60));
    event.allDay = *rc::gen::arbitrary<bool>();
    event.zone = event.allDay ? QByteArray("Europe/Berlin") : QByteArray::fromStdString(*rc::gen::elementOf(kZones));
    const QDate day = QDate(2027, 1, 1).addDays(*rc::gen::inRange(0, 4000));
    const QTime clock = event.allDay ? QTime(0, 0) : QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
    event.span.from = fromWallTime(day, clock, event.zone);
    event.span.to = fromWallTime(day.addDays(*rc::gen::inRange(1, 30)), clock, event.zone);
    event.recurrence = QString::fromStdString(*rc::gen::elementOf(kRules));
    if (*rc::gen::arbitrary<bool>())
        event.categories = {u"freeze"_s, u"a,b"_s};
    return event;
}

} // namespace

class IcsWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realFiles_readBackTheSame_data();
    void realFiles_readBackTheSame();
    void anyEvents_readBackTheSame();
    void anotherProgram_readsWhatWeWrite();
    void lines_areNeverLongerThanAllowed();
    void whatWeDoNotKnow_isWrittenBack();
    void aTimeThatOccursTwice_isWrittenExactly();
    void recurrences_fallWhereTheyShould_data();
    void recurrences_fallWhereTheyShould();
    void whatIsMovedOrLeftOut_isTakenOutOfTheSeries();
    void aRuleOfEverySecond_givesOnlyWhatWasAskedFor();
    void whatIsNoRule_isRefused_data();
    void whatIsNoRule_isRefused();
};

void IcsWritingTest::realFiles_readBackTheSame_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"ical.js__google_birthday", "ical.js__recur_instances", "ical4j__Belgische32feestdagen",
                             "ical4j__google_aus_holidays", "icalendar__alarm_thunderbird_future",
                             "icalendar__issue_156_RDATE_with_PERIOD_TZID_khal", "kcalendarcore__KOrganizer_3.1",
                             "kcalendarcore__exdate", "libical__2446", "sig-release__1.35-schedule"})
        QTest::newRow(file) << u"calendars/%1.ics"_s.arg(QLatin1StringView(file));
}

void IcsWritingTest::realFiles_readBackTheSame()
{
    QFETCH(QString, file);
    const auto first = parsedEvents(tests::fixture(file));
    QVERIFY(!first.empty());
    const QByteArray written = writeIcs(first, kStamp);
    const auto second = parsedEvents(written);
    QVERIFY(meaning(second) == meaning(first));
    QCOMPARE(writeIcs(second, kStamp), written);
}

void IcsWritingTest::anyEvents_readBackTheSame()
{
    const bool holds = rc::check("events come back as they were", [] {
        std::vector<IcsEvent> events;
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
            events.push_back(someEvent(i));
        const QByteArray written = writeIcs(events, kStamp);
        RC_LOG() << written.toStdString();
        RC_ASSERT(meaning(parsedEvents(written)) == meaning(events));
    });
    QVERIFY(holds);
}

void IcsWritingTest::anotherProgram_readsWhatWeWrite()
{
    const auto events = parsedEvents(tests::fixture(u"calendars/ical.js__recur_instances.ics"_s));
    IcsEvent freeze;
    freeze.uid = u"f@slipway"_s;
    freeze.summary = u"Freeze, all of it; really"_s;
    freeze.categories = {u"freeze"_s};
    freeze.zone = "Europe/Berlin";
    freeze.span = {fromWallTime(QDate(2027, 3, 27), QTime(12, 0), "Europe/Berlin"),
                   fromWallTime(QDate(2027, 3, 29), QTime(12, 0), "Europe/Berlin")};
    std::vector<IcsEvent> all = events;
    all.push_back(freeze);

    KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
    KCalendarCore::ICalFormat format;
    QVERIFY(format.fromRawString(calendar, writeIcs(all, kStamp)));
    QCOMPARE(calendar->rawEvents().size(), 4);
    const auto read = calendar->event(u"f@slipway"_s);
    QVERIFY(read);
    QCOMPARE(read->summary(), freeze.summary);
    QCOMPARE(read->dtStart().timeZone().id(), QByteArray("Europe/Berlin"));
    QCOMPARE(read->dtStart().time(), QTime(12, 0));
    QCOMPARE(fromDateTime(read->dtEnd()), freeze.span.to);
    const auto series = calendar->event(u"623c13c0-6c2b-45d6-a12b-c33ad61c4868"_s);
    QVERIFY(series && series->recurs());
    QCOMPARE(calendar->eventInstances(series).size(), 2);
}

void IcsWritingTest::lines_areNeverLongerThanAllowed()
{
    IcsEvent event;
    event.uid = u"a"_s;
    event.summary = u"überlängenträger 🚀 "_s.repeated(40).trimmed();
    event.zone = "UTC";
    const QByteArray written = writeIcs({event}, kStamp);
    for (const QByteArray &line : written.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // 75 and the carriage return
        QVERIFY2(QString::fromUtf8(line).toUtf8() == line, "a line ends inside a character");
    }
    QCOMPARE(parsedEvents(written).at(0).summary, event.summary);
}

void IcsWritingTest::whatWeDoNotKnow_isWrittenBack()
{
    const QByteArray written =
        writeIcs(parsedEvents(tests::fixture(u"calendars/icalendar__alarm_thunderbird_future.ics"_s)), kStamp);
    QVERIFY(written.contains("BEGIN:VALARM\r\n"));
    QVERIFY(written.contains("ACTION:DISPLAY\r\n"));
    QCOMPARE(written.count("BEGIN:"), written.count("END:"));
    QCOMPARE(written.count("\nDTSTAMP"), 1);
    QCOMPARE(written.count("\nSUMMARY"), 1);
}

void IcsWritingTest::aTimeThatOccursTwice_isWrittenExactly()
{
    IcsEvent event;
    event.uid = u"a"_s;
    event.zone = "Europe/Berlin";
    event.span.from = fromWallTime(QDate(2027, 10, 31), QTime(1, 30), "UTC"); // the second 02:30
    event.span.to = event.span.from + std::chrono::hours(1);
    QCOMPARE(parsedEvents(writeIcs({event}, kStamp)).at(0).span.from, event.span.from);
}

void IcsWritingTest::recurrences_fallWhereTheyShould_data()
{
    QTest::addColumn<QString>("recurrence");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("allDay");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *rule, const char *from, bool allDay,
                        const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf8(rule) << QString::fromUtf8(from) << allDay << expected;
    };
    row("weekly across the clock change", "FREQ=WEEKLY;BYDAY=TU", "2027-03-16T14:00", false,
        {u"2027-03-16 14:00"_s, u"2027-03-23 14:00"_s, u"2027-03-30 14:00"_s, u"2027-04-06 14:00"_s,
         u"2027-04-13 14:00"_s});
    row("the weekday is that of the zone, not of UTC", "RRULE:FREQ=WEEKLY;BYDAY=TU", "2027-01-05T00:30", false,
        {u"2027-01-05 00:30"_s, u"2027-01-12 00:30"_s, u"2027-01-19 00:30"_s, u"2027-01-26 00:30"_s,
         u"2027-02-02 00:30"_s});
    row("days", "RRULE:FREQ=DAILY;INTERVAL=2;COUNT=3", "2027-03-27", true,
        {u"2027-03-27 00:00"_s, u"2027-03-29 00:00"_s, u"2027-03-31 00:00"_s});
    row("days until one", "RRULE:FREQ=DAILY;UNTIL=20270329", "2027-03-27", true,
        {u"2027-03-27 00:00"_s, u"2027-03-28 00:00"_s, u"2027-03-29 00:00"_s});
    row("until a day, at a time", "RRULE:FREQ=DAILY;UNTIL=20270329", "2027-03-27T18:00", false,
        {u"2027-03-27 18:00"_s, u"2027-03-28 18:00"_s, u"2027-03-29 18:00"_s});
    row("the last working day of the month", "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3",
        "2027-01-29T10:00", false, {u"2027-01-29 10:00"_s, u"2027-02-26 10:00"_s, u"2027-03-31 10:00"_s});
    row("the second Tuesday", "RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=2", "2027-01-12T10:00", false,
        {u"2027-01-12 10:00"_s, u"2027-02-09 10:00"_s});
    row("29 February", "RRULE:FREQ=YEARLY", "2028-02-29", true, {u"2028-02-29 00:00"_s});
    row("more dates and fewer", "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20270112T130000Z\nRDATE:20270115T130000Z",
        "2027-01-05T14:00", false, {u"2027-01-05 14:00"_s, u"2027-01-15 14:00"_s, u"2027-01-19 14:00"_s});
}

void IcsWritingTest::recurrences_fallWhereTheyShould()
{
    QFETCH(QString, recurrence);
    QFETCH(QString, from);
    QFETCH(bool, allDay);
    QFETCH(QStringList, expected);
    QCOMPARE(starts(recurrence, from, "Europe/Berlin", allDay), expected);
}

void IcsWritingTest::whatIsMovedOrLeftOut_isTakenOutOfTheSeries()
{
    const auto events = parsedEvents(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:s\nDTSTART;TZID=Europe/Berlin:20270105T140000\nRRULE:FREQ=WEEKLY;COUNT=4\n"
        "EXDATE;TZID=Europe/Berlin:20270112T140000\nEND:VEVENT\nBEGIN:VEVENT\nUID:s\n"
        "RECURRENCE-ID;TZID=America/New_York:20270119T080000\nDTSTART;TZID=Europe/Berlin:20270120T090000\nEND:VEVENT\nEND:VCALENDAR\n");
    QCOMPARE(events.size(), 2u);
    QCOMPARE(events[1].uid, u"s/2027-01-19T13:00:00Z"_s);
    QCOMPARE(starts(events[0].recurrence, u"2027-01-05T14:00"_s, "Europe/Berlin", false),
             (QStringList{u"2027-01-05 14:00"_s, u"2027-01-26 14:00"_s}));
    QVERIFY(!writeIcs(events, kStamp).contains("EXDATE:20270119"));
}

void IcsWritingTest::aRuleOfEverySecond_givesOnlyWhatWasAskedFor()
{
    QCOMPARE(starts(u"RRULE:FREQ=SECONDLY"_s, u"2027-01-05T14:00"_s, "UTC", false, 7).size(), 7);
    QCOMPARE(starts(u"RRULE:FREQ=MINUTELY;COUNT=2147483647"_s, u"2027-01-05T14:00"_s, "UTC", false, 7).size(), 7);
    QVERIFY(starts(u"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"_s, u"2027-01-05T14:00"_s, "UTC", false).size() <= 1);
}

void IcsWritingTest::whatIsNoRule_isRefused_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("words") << u"every Tuesday"_s;
    QTest::newRow("no frequency") << u"RRULE:BYDAY=TU"_s;
    QTest::newRow("hour 25") << u"FREQ=DAILY;BYHOUR=25"_s;
    QTest::newRow("thousands of times a day") << u"FREQ=DAILY;BYMINUTE="_s + QStringList(60, u"1"_s).join(u',')
                                                     + u";BYSECOND="_s + QStringList(60, u"1"_s).join(u',');
}

void IcsWritingTest::whatIsNoRule_isRefused()
{
    QFETCH(QString, rule);
    const auto found = expandRecurrence(rule, kStamp, "UTC", false, {kStamp, kStamp + std::chrono::days(1)}, 5);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(IcsWritingTest)
#include "ics_writing_test.moc"
