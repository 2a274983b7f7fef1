// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/work_calendar.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

WorkCalendar withNewYear()
{
    WorkCalendar calendar;
    calendar.addHoliday(QDate(2027, 1, 1), u"New Year"_s);
    calendar.addHoliday(QDate(2027, 1, 6), u"Epiphany"_s);
    return calendar;
}

/// Weekends and holidays at random, but some day of the week is always worked.
WorkCalendar anyCalendar()
{
    WorkCalendar calendar;
    std::array<bool, 7> off{};
    for (bool &each : off)
        each = *rc::gen::arbitrary<bool>();
    off[*rc::gen::inRange<std::size_t>(0, 7)] = false;
    calendar.setWeekend(off);
    const int holidays = *rc::gen::inRange(0, 30);
    for (int i = 0; i < holidays; ++i)
        calendar.addHoliday(QDate(2027, 1, 1).addDays(*rc::gen::inRange(0, 365)), u"Holiday"_s);
    return calendar;
}

} // namespace

class WorkCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weekendsAndHolidays_areNotWorked()
    {
        const WorkCalendar calendar = withNewYear();
        QVERIFY(!calendar.isWorkingDay(QDate(2027, 1, 1)));
        QVERIFY(!calendar.isWorkingDay(QDate(2027, 1, 2)));
        QVERIFY(!calendar.isWorkingDay(QDate(2027, 1, 3)));
        QVERIFY(calendar.isWorkingDay(QDate(2027, 1, 4)));
        QCOMPARE(calendar.holidayName(QDate(2027, 1, 6)), u"Epiphany"_s);
        QVERIFY(calendar.holidayName(QDate(2027, 1, 7)).isEmpty());
    }

    void workingDays_areCountedAroundThem_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("none") << QDate(2027, 1, 2) << 0 << QDate(2027, 1, 2);
        QTest::newRow("over the weekend") << QDate(2027, 1, 8) << 1 << QDate(2027, 1, 11);
        QTest::newRow("over the holiday") << QDate(2027, 1, 5) << 1 << QDate(2027, 1, 7);
        QTest::newRow("from a Saturday on") << QDate(2027, 1, 9) << 1 << QDate(2027, 1, 11);
        QTest::newRow("from a Saturday back") << QDate(2027, 1, 9) << -1 << QDate(2027, 1, 8);
        QTest::newRow("back over New Year") << QDate(2027, 1, 4) << -1 << QDate(2026, 12, 31);
        QTest::newRow("five back") << QDate(2027, 1, 14) << -5 << QDate(2027, 1, 7);
        QTest::newRow("six back, over Epiphany") << QDate(2027, 1, 14) << -6 << QDate(2027, 1, 5);
    }
    void workingDays_areCountedAroundThem()
    {
        QFETCH(const QDate, from);
        QFETCH(const int, count);
        QFETCH(const QDate, expected);
        QCOMPARE(withNewYear().addWorkingDays(from, count), expected);
    }

    void otherWeekends_areRespected()
    {
        WorkCalendar calendar;
        calendar.setWeekend({false, false, false, false, true, true, false}); // Friday and Saturday
        QCOMPARE(calendar.addWorkingDays(QDate(2027, 1, 14), 1), QDate(2027, 1, 17));
        QVERIFY(calendar.isWeekend(QDate(2027, 1, 15)));
    }

    void aCalendarWithoutWork_comesToAnEnd()
    {
        WorkCalendar calendar;
        calendar.setWeekend({true, true, true, true, true, true, true});
        QVERIFY(calendar.addWorkingDays(QDate(2027, 1, 14), 3).isValid());
        QVERIFY(calendar.addWorkingDays(QDate(2027, 1, 14), -3).isValid());
        QVERIFY(calendar.workingDayFrom(QDate(2027, 1, 14)).isValid());
        QCOMPARE(calendar.workingDaysBetween(QDate(2027, 1, 1), QDate(2027, 12, 31)), 0);
    }

    void addingAndCounting_agree()
    {
        QVERIFY(rc::check("n working days on are n working days away", [] {
            const WorkCalendar calendar = anyCalendar();
            const QDate from = QDate(2027, 1, 1).addDays(*rc::gen::inRange(0, 365));
            const int count = *rc::gen::inRange(1, 60);
            const QDate on = calendar.addWorkingDays(from, count);
            RC_ASSERT(calendar.isWorkingDay(on));
            RC_ASSERT(calendar.workingDaysBetween(from.addDays(1), on.addDays(1)) == count);
            const QDate back = calendar.addWorkingDays(from, -count);
            RC_ASSERT(calendar.isWorkingDay(back));
            RC_ASSERT(calendar.workingDaysBetween(back, from) == count);
        }));
    }

    void aWorkingDay_comesBackToItself()
    {
        QVERIFY(rc::check("there and back", [] {
            const WorkCalendar calendar = anyCalendar();
            const QDate day = calendar.workingDayFrom(QDate(2027, 1, 1).addDays(*rc::gen::inRange(0, 300)));
            const int count = *rc::gen::inRange(-40, 41);
            RC_ASSERT(calendar.addWorkingDays(calendar.addWorkingDays(day, count), -count) == day);
        }));
    }
};

QTEST_GUILESS_MAIN(WorkCalendarTest)
#include "work_calendar_test.moc"
