// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/due_rule.h"

#include "core/schedule/reschedule.h"

#include "support/plan_builder.h"

#include <QRegularExpression>
#include <QTest>
#include <rapidcheck.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DueRule ruleOf(const char *text)
{
    const auto rule = DueRule::parse(QString::fromUtf8(text));
    if (!rule)
        qFatal("%s", text);
    return *rule;
}

} // namespace

class DueRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_areReadAndWrittenInOneForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        auto row = [](const char *text, const char *canonical) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
        };
        row("T", "T");
        row("S", "S");
        row("T-5wd@09:00", "T-5wd@09:00");
        row("T-5d", "T-5d");
        row("T+2w", "T+2w");
        row("T-90min", "T-90min");
        row("T+4h", "T+4h");
        row("code_freeze", "code_freeze");
        row("code_freeze + 1 wd @ 9:30", "code_freeze+1wd@09:30");
        row("T−5wd", "T-5wd");
        row("T–5wd", "T-5wd");
        row("T@18:00", "T@18:00");
        row("T-0wd", "T");
        row("T+0h", "T");
        row("T-0d@08:00", "T@08:00");
        row("  S+3d  ", "S+3d");
        row("T-10000d", "T-10000d");
    }
    void rules_areReadAndWrittenInOneForm()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, canonical);
        const auto rule = DueRule::parse(text);
        QVERIFY(rule);
        QCOMPARE(rule->toString(), canonical);
    }

    void whatIsARule_isToldAsThePatternOfIt()
    {
        const QRegularExpression pattern(
            uR"(^([A-Za-z][A-Za-z0-9_]*)(?:\s*([-+\x{2212}\x{2013}])\s*(\d{1,6})\s*(min|h|wd|d|w))?(?:\s*@\s*(\d{1,2}:\d{2}))?$)"_s);
        const QStringList pieces =
            u"T|S|code_freeze|x9|é| |\t|\u00A0|\n|-|+|\u2212|\u2013|0|5|10000|10001|1234567|\u0665|min|h|d|wd|w|m|@|09:00|9:5|"
            "23:59|24:00|:|\u0001"_s.split(u'|');
        const auto piece = rc::gen::elementOf(std::vector<QString>(pieces.begin(), pieces.end()));
        QVERIFY(rc::check("texts of pieces of rules", [&] {
            QString text;
            // Most begin as rules do, so that they come far enough.
            for (const QString &each : {u"T"_s, u"-"_s, u"5"_s, u"d"_s, u"@"_s, u"09:00"_s})
                text += *rc::gen::inRange(0, 4) > 0 ? each : *piece;
            text = text.first(*rc::gen::inRange<qsizetype>(0, text.size() + 1))
                   + (*rc::gen::arbitrary<bool>() ? *piece : QString());
            const auto match = pattern.match(text.trimmed());
            const QTime time = QTime::fromString(match.captured(5), u"h:mm"_s);
            const bool isElapsed = match.captured(4) == u"h"_s || match.captured(4) == u"min"_s;
            const bool isRule = match.hasMatch() && match.captured(3).toInt() <= 10'000
                                && (!match.hasCaptured(5) || (time.isValid() && !isElapsed));
            const auto rule = DueRule::parse(text);
            RC_ASSERT(rule.has_value() == isRule);
            if (!rule)
                return;
            const int amount = match.captured(3).toInt();
            RC_ASSERT(rule->anchor == match.captured(1));
            RC_ASSERT(rule->amount == (match.captured(2) == u"+"_s ? amount : -amount));
            RC_ASSERT(rule->timeOfDay == (match.hasCaptured(5) ? std::optional(time) : std::nullopt));
            DueRule unitOnly;
            unitOnly.anchor = u"T"_s;
            unitOnly.amount = 1;
            unitOnly.unit = rule->unit;
            RC_ASSERT(amount == 0 || unitOnly.toString() == u"T+1"_s + match.captured(4));
        }));
    }

    void whatIsNoRule_isRefusedWithAnExample_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 " ",
                                 "5d",
                                 "-5wd",
                                 "T-",
                                 "T-5",
                                 "T-wd",
                                 "T-5x",
                                 "T--5d",
                                 "T-5wd@",
                                 "T-5wd@9",
                                 "T-5wd@25:00",
                                 "T-5wd@09:60",
                                 "T-5h@09:00",
                                 "T-30min@09:00",
                                 "T-0h@09:00",
                                 "T-10001d",
                                 "T-999999d",
                                 "T-99999999999d",
                                 "T-5d@09:00:00",
                                 "T-5.5d",
                                 "@09:00",
                                 "code-freeze-1d",
                                 "1st-2d",
                                 "T-5wd 09:00",
                                 "T-5dT-5d",
                                 "T-5 d d"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoRule_isRefusedWithAnExample()
    {
        QFETCH(const QString, text);
        const auto rule = DueRule::parse(text);
        QVERIFY(!rule);
        QCOMPARE(rule.error().kind, ErrorKind::BadInput);
        QVERIFY(rule.error().sentence.contains(u"T-5wd@09:00"));
    }

    void whatIsPrinted_isReadBack()
    {
        QVERIFY(rc::check("round trip", [] {
            DueRule rule;
            rule.anchor = QString::fromStdString(*rc::gen::element<std::string>("T", "S", "code_freeze", "rc1", "Ga"));
            rule.amount = *rc::gen::inRange(-10'000, 10'001);
            rule.unit = *rc::gen::element(DueRule::Unit::Minutes, DueRule::Unit::Hours, DueRule::Unit::Days,
                                          DueRule::Unit::WorkingDays, DueRule::Unit::Weeks);
            if (rule.amount == 0)
                rule.unit = DueRule::Unit::Days;
            const bool isElapsed = rule.unit == DueRule::Unit::Minutes || rule.unit == DueRule::Unit::Hours;
            if (!isElapsed && *rc::gen::arbitrary<bool>())
                rule.timeOfDay = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 24 * 60));
            const auto read = DueRule::parse(rule.toString());
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == rule);
        }));
    }

    void dueDates_followTheRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("expected");
        auto row = [](const char *rule, const char *expected) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(expected);
        };
        // Ship: Thu 1 Apr 2027 14:00 in Berlin, after the change to summer time on 28 March. Good Friday is 26 March.
        row("T", "2027-04-01T12:00:00Z");
        row("T-1d", "2027-03-31T12:00:00Z");
        row("T-5d", "2027-03-27T13:00:00Z");
        row("T-1w", "2027-03-25T13:00:00Z");
        row("T-5wd", "2027-03-24T13:00:00Z");
        row("T-5wd@09:00", "2027-03-24T08:00:00Z");
        row("T-4d@02:30", "2027-03-28T01:30:00Z");
        row("T-96h", "2027-03-28T12:00:00Z");
        row("T-6000min", "2027-03-28T08:00:00Z");
        row("T+1wd@10:00", "2027-04-02T08:00:00Z");
        row("T@00:00", "2027-03-31T22:00:00Z");
    }
    void dueDates_followTheRule()
    {
        QFETCH(const QString, rule);
        QFETCH(const QString, expected);
        WorkCalendar calendar;
        calendar.addHoliday(QDate(2027, 3, 26), u"Good Friday"_s);
        const Instant due = *DueRule::parse(rule)->resolve(at("2027-04-01T14:00"), "Europe/Berlin", calendar);
        QCOMPARE(toRfc3339(due), expected);
    }

    void aRuleThatLeavesTheCalendar_isRefused()
    {
        for (const char *rule : {"T+9000w", "T+10000d", "T+9000wd"}) {
            const auto late = DueRule::parse(QString::fromLatin1(rule))->resolve(at("9980-01-01T12:00"), "UTC", {});
            QVERIFY2(!late && late.error().kind == ErrorKind::BadInput, rule);
        }
        QVERIFY(!DueRule::parse(u"T-9000w"_s)->resolve(at("0020-01-01T12:00"), "UTC", {}));
        QVERIFY(DueRule::parse(u"T+9000w"_s)->resolve(at("2027-01-01T12:00"), "UTC", {}));
    }

    void aMoveOutOfTheCalendar_isRefused()
    {
        const ReleasePlan plan = aRelease().withMilestone(u"end"_s, u"T+4w"_s).plan();
        QCOMPARE(moveShip(plan, at("9999-12-20T12:00"), {}, {}).error().kind, ErrorKind::BadInput);
        QCOMPARE(moveShip(aRelease().plan(), kLatestTime + std::chrono::hours(1), {}, {}).error().kind,
                 ErrorKind::BadInput);
    }

    /// Days and weeks keep the wall time in each zone of the machine, on each day of twenty years.
    void overTwentyYearsAndAllZones_theWallTimeIsKept()
    {
        const DueRule dayBefore = ruleOf("T-1d");
        const DueRule nineOClock = ruleOf("T-2w@09:00");
        const WorkCalendar calendar;
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
            // A stride that meets every day of the year in the course of the years.
            for (QDate day(2026, 1, 1); day.year() < 2046; day = day.addDays(19)) {
                const Instant ship = fromWallTime(day, QTime(14, 0), zone);
                const QDateTime one = inZone(*dayBefore.resolve(ship, zone, calendar), zone);
                QVERIFY2(one.date() == day.addDays(-1) && one.time() == QTime(14, 0), zone.constData());
                const QDateTime other = inZone(*nineOClock.resolve(ship, zone, calendar), zone);
                QVERIFY2(other.date() == day.addDays(-14) && other.time() == QTime(9, 0), zone.constData());
            }
        }
    }

    void onTheDaysClocksChange_noHourIsLostOrWon()
    {
        const DueRule rule = ruleOf("T-1d");
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
            const QTimeZone &place = zoneNamed(zone);
            const auto changes = place.transitions(QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC),
                                                   QDateTime(QDate(2046, 1, 1), QTime(0, 0), QTimeZone::UTC));
            for (const auto &change : changes) {
                const QDate day = change.atUtc.toTimeZone(place).date();
                for (int offset = -1; offset <= 2; ++offset) {
                    const Instant ship = fromWallTime(day.addDays(offset), QTime(12, 0), zone);
                    const QDateTime due = inZone(*rule.resolve(ship, zone, {}), zone);
                    QVERIFY2(due.time() == QTime(12, 0) && due.date() == day.addDays(offset - 1), zone.constData());
                }
            }
        }
    }

    void elapsedTime_isElapsedWhateverClocksDo()
    {
        QVERIFY(rc::check("hours are hours", [] {
            const auto zones = QTimeZone::availableTimeZoneIds();
            const QByteArray zone = zones[*rc::gen::inRange<qsizetype>(0, zones.size())];
            const Instant anchor = fromUnixMilliseconds(*rc::gen::inRange<qint64>(0, 3'000'000'000'000));
            const int hours = *rc::gen::inRange(-500, 500);
            const DueRule rule{u"T"_s, hours, DueRule::Unit::Hours, {}};
            RC_ASSERT(*rule.resolve(anchor, zone, {}) == anchor + std::chrono::hours(hours));
        }));
    }

    void workingDays_landOnWorkingDaysInTheZoneOfTheRelease()
    {
        QVERIFY(rc::check("working days", [] {
            const QByteArray zone =
                *rc::gen::element<QByteArray>("Europe/Berlin", "Pacific/Chatham", "America/Los_Angeles", "Asia/Tokyo");
            WorkCalendar calendar;
            for (int i = 0; i < 10; ++i)
                calendar.addHoliday(QDate(2027, 1, 1).addDays(*rc::gen::inRange(0, 120)), u"Holiday"_s);
            const Instant ship =
                fromWallTime(QDate(2027, 1, 1).addDays(*rc::gen::inRange(0, 120)), QTime(23, 30), zone);
            const int amount = *rc::gen::inRange(-30, 31);
            RC_PRE(amount != 0);
            const DueRule rule{u"T"_s, amount, DueRule::Unit::WorkingDays, QTime(0, 15)};
            const QDateTime due = inZone(*rule.resolve(ship, zone, calendar), zone);
            RC_ASSERT(calendar.isWorkingDay(due.date()));
            RC_ASSERT(due.date() == calendar.addWorkingDays(dayIn(ship, zone), amount));
        }));
    }
};

QTEST_GUILESS_MAIN(DueRuleTest)
#include "due_rule_test.moc"
