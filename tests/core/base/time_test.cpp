// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include "core/base/time_text.h"

#include <QLocale>
#include <QTest>
#include <rapidcheck.h>

using namespace slipway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QString utc(Instant at)
{
    return toRfc3339(at);
}
} // namespace

class TimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallTimes_areReadAsThePeopleOfThatPlaceMeanThem_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("expected");
        auto row = [](const char *name, QDate day, QTime time, const char *zone, const char *expected) {
            QTest::newRow(name) << day << time << QByteArray(zone) << QString::fromLatin1(expected);
        };
        row("Berlin in winter", {2027, 1, 14}, {14, 0}, "Europe/Berlin", "2027-01-14T13:00:00Z");
        row("Berlin in summer", {2027, 7, 14}, {14, 0}, "Europe/Berlin", "2027-07-14T12:00:00Z");
        row("Berlin, before the gap", {2027, 3, 28}, {1, 59}, "Europe/Berlin", "2027-03-28T00:59:00Z");
        row("Berlin, start of the gap moves on by an hour", {2027, 3, 28}, {2, 0}, "Europe/Berlin",
            "2027-03-28T01:00:00Z");
        row("Berlin, inside the gap", {2027, 3, 28}, {2, 30}, "Europe/Berlin", "2027-03-28T01:30:00Z");
        row("Berlin, after the gap", {2027, 3, 28}, {3, 0}, "Europe/Berlin", "2027-03-28T01:00:00Z");
        row("Berlin, twice: the first", {2027, 10, 31}, {2, 30}, "Europe/Berlin", "2027-10-31T00:30:00Z");
        row("New York, gap", {2027, 3, 14}, {2, 15}, "America/New_York", "2027-03-14T07:15:00Z");
        row("New York, twice: the first", {2027, 11, 7}, {1, 30}, "America/New_York", "2027-11-07T05:30:00Z");
        row("Lord Howe, a gap of half an hour", {2027, 10, 3}, {2, 10}, "Australia/Lord_Howe", "2027-10-02T15:40:00Z");
        row("Lord Howe, twice: the first", {2027, 4, 4}, {1, 45}, "Australia/Lord_Howe", "2027-04-03T14:45:00Z");
        row("Chatham", {2027, 1, 14}, {14, 0}, "Pacific/Chatham", "2027-01-14T00:15:00Z");
        row("Apia, a day that never was", {2011, 12, 30}, {12, 0}, "Pacific/Apia", "2011-12-30T22:00:00Z");
        row("Havana, midnight does not exist", {2024, 3, 10}, {0, 0}, "America/Havana", "2024-03-10T05:00:00Z");
        row("an old name", {2024, 7, 1}, {12, 0}, "US/Eastern", "2024-07-01T16:00:00Z");
        row("Kathmandu", {2027, 1, 14}, {14, 0}, "Asia/Kathmandu", "2027-01-14T08:15:00Z");
        row("unknown zone is UTC", {2027, 1, 14}, {14, 0}, "Middle/Earth", "2027-01-14T14:00:00Z");
        row("no zone is UTC", {2027, 1, 14}, {14, 0}, "", "2027-01-14T14:00:00Z");
    }
    void wallTimes_areReadAsThePeopleOfThatPlaceMeanThem()
    {
        QFETCH(const QDate, day);
        QFETCH(const QTime, time);
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, expected);
        QCOMPARE(utc(fromWallTime(day, time, zone)), expected);
    }

    void inEveryZone_aWallTimeThatExistsIsKept()
    {
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
            Instant previous = fromWallTime(QDate(2026, 12, 31), QTime(2, 30), zone);
            for (QDate day(2027, 1, 1); day.year() == 2027; day = day.addDays(1)) {
                const Instant at = fromWallTime(day, QTime(2, 30), zone);
                const QDateTime shown = inZone(at, zone);
                // In a gap the clock shows more than was asked for, by at most the gap; never less, never another day.
                QVERIFY2(shown.date() == day, zone.constData());
                QVERIFY2(shown.time() >= QTime(2, 30) && shown.time() <= QTime(4, 30), zone.constData());
                QVERIFY2(at - previous >= 22h && at - previous <= 26h, zone.constData());
                previous = at;
            }
        }
    }

    void inEveryZone_clocksShowWhatTheFilesOfTheMachineSay()
    {
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
            const QTimeZone file(zone);
            for (QDate day(1995, 1, 3); day.year() < 2045; day = day.addDays(61)) {
                const QDateTime expected(day, QTime(11, 59, 59, 999), file);
                const Instant at = fromDateTime(expected);
                QVERIFY2(inZone(at, zone).offsetFromUtc() == expected.offsetFromUtc()
                             && inZone(at, zone).time() == expected.time(),
                         qPrintable(QString::fromLatin1(zone) + u' ' + utc(at)));
                QVERIFY2(fromWallTime(day, expected.time(), zone) == at,
                         qPrintable(QString::fromLatin1(zone) + u' ' + utc(at)));
            }
        }
    }

    void farTimes_haveClocksToo()
    {
        QCOMPARE(inZone(kLatestTime, "Europe/Berlin").toString(u"yyyy-MM-dd HH:mm"_s), u"10000-01-01 00:59"_s);
        QCOMPARE(inZone(kEarliestTime, "UTC").date(), QDate(1, 1, 1));
        QCOMPARE(utc(fromWallTime({9999, 7, 1}, {12, 0}, "Europe/Berlin")), u"9999-07-01T10:00:00Z"_s);
    }

    void whatClocksAreCalled()
    {
        const Instant july = fromWallTime({2027, 7, 1}, {12, 0}, "UTC");
        QCOMPARE(zoneAbbreviation(july, "Europe/Berlin"), u"CEST"_s);
        QCOMPARE(zoneAbbreviation(july, "America/New_York"), u"EDT"_s);
        QCOMPARE(zoneAbbreviation(july, "Etc/UTC"), u"UTC"_s);
    }

    void aTimeThatOccursTwice_isTheFirst()
    {
        QVERIFY(rc::check("no earlier instant shows the same clock", [] {
            const auto zones = QTimeZone::availableTimeZoneIds();
            const QByteArray zone = zones[*rc::gen::inRange<qsizetype>(0, zones.size())];
            const QDate day = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 20 * 365));
            const QTime time = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 24 * 60));
            const Instant at = fromWallTime(day, time, zone);
            for (const auto back : {30min, 60min, 120min})
                RC_ASSERT(inZone(at - back, zone).toString(Qt::ISODate).left(16)
                          != inZone(at, zone).toString(Qt::ISODate).left(16));
        }));
    }

    void whatPeopleType_isUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QByteArray>("zone");
        auto row = [](const char *text, const char *expected, const char *zone = "Europe/Berlin") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected) << QByteArray(zone);
        };
        row("2027-01-14", "2027-01-14T08:00:00Z");
        row("2027-01-14T14:00", "2027-01-14T13:00:00Z");
        row("2027-01-14 14:00", "2027-01-14T13:00:00Z");
        row("2027-01-14 9:05", "2027-01-14T08:05:00Z");
        row("2027-01-14T14:00:30", "2027-01-14T13:00:30Z");
        row("  2027-01-14T14:00  ", "2027-01-14T13:00:00Z");
        row("2027-01-14T14:00:00Z", "2027-01-14T14:00:00Z");
        row("2027-01-14t14:00:00z", "2027-01-14T14:00:00Z");
        row("2027-01-14T14:00:00+01:00", "2027-01-14T13:00:00Z");
        row("2027-01-14T14:00:00-03:30", "2027-01-14T17:30:00Z");
        row("2027-01-14T14:00:00-00:00", "2027-01-14T14:00:00Z");
        row("2027-01-14T14:00:00.5Z", "2027-01-14T14:00:00.500Z");
        row("2027-01-14T14:00:00.123456789Z", "2027-01-14T14:00:00.123Z");
        row("2027-01-14T14:00 America/New_York", "2027-01-14T19:00:00Z", "America/New_York");
        row("2027-01-14T14:00America/New_York", "2027-01-14T19:00:00Z", "America/New_York");
        row("2027-01-14T14:00[America/New_York]", "2027-01-14T19:00:00Z", "America/New_York");
        row("2027-01-14T14:00-05:00[America/New_York]", "2027-01-14T19:00:00Z", "America/New_York");
        row("2027-01-14 Asia/Tokyo", "2027-01-14T00:00:00Z", "Asia/Tokyo");
        row("2027-01-14T14:00 America/Argentina/Buenos_Aires", "2027-01-14T17:00:00Z",
            "America/Argentina/Buenos_Aires");
        row("2027-01-14T14:00 Etc/GMT+5", "2027-01-14T19:00:00Z", "Etc/GMT+5");
        row("2027-01-14T14:00 UTC", "2027-01-14T14:00:00Z", "UTC");
        row("2024-02-29", "2024-02-29T08:00:00Z");
        row("2027-03-28T02:30", "2027-03-28T01:30:00Z");
    }
    void whatPeopleType_isUnderstood()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QFETCH(const QByteArray, zone);
        const auto read = parseTime(text, "Europe/Berlin", QTime(9, 0));
        QVERIFY(read);
        QCOMPARE(utc(read->at), expected);
        QCOMPARE(read->zone, zone);
    }

    void whatIsNoTime_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "tomorrow",
                                 "2027",
                                 "2027-01",
                                 "2027-1-14",
                                 "14.01.2027",
                                 "2027-13-01",
                                 "2027-02-29",
                                 "2027-02-30",
                                 "2027-00-10",
                                 "0000-01-01",
                                 "2027-01-14T",
                                 "2027-01-14T24:00",
                                 "2027-01-14T14:60",
                                 "2027-01-14T14:00:60",
                                 "2027-01-14T14",
                                 "2027-01-14T14:0",
                                 "2027-01-14T014:00",
                                 "2027-01-14T14:005",
                                 "2027-01-14T14:00:00+25:00",
                                 "2027-01-14T14:00:00+05:75",
                                 "2027-01-14T14:00:00+0100",
                                 "2027-01-14+01:00",
                                 "2027-01-14Z",
                                 "2027-01-14T14:00 Middle/Earth",
                                 "2027-01-14T14:00 europe/berlin",
                                 "2027-01-14T14:00[Europe/Berlin",
                                 "2027-01-14T14:00 Europe/Berlin]",
                                 "2027-01-14T14:00 ../etc/passwd",
                                 "2027-01-14T14:00 Europe/Berlin x",
                                 "x2027-01-14",
                                 "-2027-01-14",
                                 "2027-01-14T14:00Z Europe/Berlin",
                                 "2027-01-14T14:00:00.Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoTime_isRefused()
    {
        QFETCH(const QString, text);
        const auto read = parseTime(text, "Europe/Berlin");
        QVERIFY2(!read, read ? qPrintable(utc(read->at)) : "");
    }

    void everyZoneOfTheMachine_canBeTyped()
    {
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
            QVERIFY2(isZoneName(zone), zone.constData());
            if (zone.startsWith("UTC+") || zone.startsWith("UTC-"))
                continue;
            const auto read = parseTime(u"2027-01-14T14:00 "_s + QString::fromLatin1(zone), "Europe/Berlin");
            QVERIFY2(read && read->zone == zone, zone.constData());
        }
    }

    void whatIsNoZone_isRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"", "Berlin", "Europe/", "/Berlin", "Middle/Earth", "../UTC", "Europe/Berlin/", "ABC3DEF", "local"})
            QTest::newRow(name) << QByteArray(name);
    }
    void whatIsNoZone_isRefused()
    {
        QFETCH(const QByteArray, name);
        QVERIFY(!isZoneName(name));
    }

    void withoutAnyZone_timesAreUtc()
    {
        const auto read = parseTime(u"2027-01-14T14:00", {});
        QVERIFY(read);
        QCOMPARE(utc(read->at), u"2027-01-14T14:00:00Z"_s);
        QCOMPARE(read->zone, QByteArray("UTC"));
    }

    void whatIsWrittenAsRfc3339_isReadBack()
    {
        QVERIFY(rc::check("RFC 3339 round trip", [] {
            const Instant at = fromUnixMilliseconds(*rc::gen::inRange<qint64>(0, 4'000'000'000'000));
            const auto read = parseTime(toRfc3339(at), "Asia/Kathmandu");
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->at == at);
        }));
    }

    void whatIsWrittenAsRfc3339_isWhatQDateTimeWrites()
    {
        QVERIFY(rc::check("every time of the calendar, with and without milliseconds", [] {
            const qint64 drawn =
                *rc::gen::inRange(toUnixMilliseconds(kEarliestTime), toUnixMilliseconds(kLatestTime) + 1);
            for (const qint64 at : {drawn, drawn / 1000 * 1000, drawn / 86'400'000 * 86'400'000}) {
                const QDateTime expected = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC);
                RC_ASSERT(toRfc3339(fromUnixMilliseconds(at))
                          == expected.toString(at % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs));
            }
        }));
    }

    void whatNoCalendarHolds_isRefusedAndNeverWrittenAsNothing()
    {
        QVERIFY(parseTime(u"9999-12-31T23:59:59Z", "UTC"));
        QVERIFY(!parseTime(u"9999-12-31T23:30:00-01:00", "UTC"));
        QVERIFY(!parseTime(u"0001-01-01T00:30:00+01:00", "UTC"));
        QCOMPARE(toRfc3339(kLatestTime + std::chrono::hours(1)), u"9999-12-31T23:59:59.999Z"_s);
        QCOMPARE(toRfc3339(kEarliestTime - std::chrono::hours(1)), u"0001-01-01T00:00:00Z"_s);
    }

    void spansThatOnlyTouch_doNotOverlap()
    {
        const Instant noon = fromWallTime(QDate(2027, 1, 14), QTime(12, 0), "UTC");
        const TimeSpan morning{noon - 4h, noon};
        const TimeSpan afternoon{noon, noon + 4h};
        QVERIFY(!morning.overlaps(afternoon));
        QVERIFY(!afternoon.overlaps(morning));
        QVERIFY(morning.overlaps({noon - 1ms, noon + 1h}));
        QVERIFY(morning.contains(noon - 4h));
        QVERIFY(!morning.contains(noon));
        QVERIFY(TimeSpan({noon, noon}).isEmpty());
    }

    void spans_areSaidByTheDaysTheyTouch()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        const Instant from = fromWallTime(QDate(2027, 1, 28), QTime(0, 0), "Europe/Berlin");
        const Instant to = fromWallTime(QDate(2027, 2, 2), QTime(0, 0), "Europe/Berlin");
        QCOMPARE(spanText({from, to}, "Europe/Berlin"), u"Thu 28 Jan – Mon 1 Feb"_s);
        QCOMPARE(spanText({from, from + 24h}, "Europe/Berlin"), u"Thu 28 Jan"_s);
        QCOMPARE(spanText({from, from}, "Europe/Berlin"), u"Thu 28 Jan"_s);
        QCOMPARE(timeText(from + 14h, "Europe/Berlin"), u"Thu 28 Jan 14:00"_s);
    }
};

QTEST_GUILESS_MAIN(TimeTest)
#include "time_test.moc"
