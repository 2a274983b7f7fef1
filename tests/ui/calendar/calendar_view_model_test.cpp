// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_builders.h"
#include "ui/calendar/calendar_view_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace slipway::ui::calendar;

class CalendarViewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void titles_sayWhatIsShown_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("title");
        QTest::newRow("month") << 0 << QDate(2027, 1, 6) << QStringLiteral("January 2027");
        QTest::newRow("agenda") << 3 << QDate(2027, 1, 6) << QStringLiteral("January 2027");
        QTest::newRow("week in a month") << 1 << QDate(2027, 1, 6) << QStringLiteral("4 – 10 Jan 2027");
        QTest::newRow("week over the year's edge") << 1 << QDate(2027, 1, 1) << QStringLiteral("28 Dec – 3 Jan 2027");
    }
    void titles_sayWhatIsShown()
    {
        QFETCH(int, mode);
        QFETCH(QDate, day);
        FakeSource source;
        CalendarViewModel model(source);
        model.setMode(static_cast<CalendarMode>(mode));
        model.setAnchor(day);
        QTEST(model.title(QLocale()), "title");
    }

    void nothingIsRead_beforeItIsAskedFor()
    {
        FakeSource source;
        CalendarViewModel model(source);
        model.restore(CalendarMode::Week, LaneKind::Person, {});
        QCOMPARE(source.loads, 0);
        model.refresh();
        QCOMPARE(source.loads, 1);
        QCOMPARE(source.lastSpan, (TimeSpan{at("2027-01-04T00:00"), at("2027-01-11T00:00")}));
    }

    void steppingMonths_endsOnTheLastDayOfShorterOnes()
    {
        FakeSource source;
        CalendarViewModel model(source);
        model.setAnchor(QDate(2027, 1, 31));
        model.step(1);
        QCOMPARE(model.anchor(), QDate(2027, 2, 28));
        QCOMPARE(model.firstDay(), QDate(2027, 2, 1));
        QCOMPARE(model.dayCount(), 28);
        model.goToToday();
        QCOMPARE(model.anchor(), QDate(2027, 1, 6));
    }

    void panningTheTimelineALittle_readsNothingAgain()
    {
        FakeSource source;
        CalendarViewModel model(source);
        model.setMode(CalendarMode::Timeline);
        const int before = source.loads;
        const TimeSpan shown = model.visibleSpan();
        model.setVisibleSpan({shown.from + std::chrono::days(5), shown.to + std::chrono::days(5)});
        QCOMPARE(source.loads, before);
        model.setVisibleSpan({shown.from + std::chrono::days(60), shown.to + std::chrono::days(60)});
        QCOMPARE(source.loads, before + 1);
        QVERIFY(source.lastSpan.from < model.visibleSpan().from && model.visibleSpan().to < source.lastSpan.to);
    }

    void zoomingIntoACrowdedSpan_readsWhatWasLeftOut()
    {
        FakeSource source;
        source.page.further = {{at("2027-01-05T08:00"), at("2027-01-06T08:00")}};
        CalendarViewModel model(source);
        model.setMode(CalendarMode::Timeline);
        const int before = source.loads;
        model.setVisibleSpan({at("2027-01-05T00:00"), at("2027-01-07T00:00")});
        QCOMPARE(source.loads, before + 1);
    }

    void aFilterByProduct_hidesTheLanesOfOthers()
    {
        FakeSource source;
        CalendarViewModel model(source);
        QCOMPARE(model.lanes().size(), 2u);
        QSignalSpy changed(&model, &CalendarViewModel::filterChanged);
        service::CalendarFilter filter;
        filter.products = {numbered<ProductId>(2)};
        model.setFilter(filter);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(source.lastFilter, filter);
        QCOMPARE(model.lanes().size(), 1u);
        QCOMPARE(model.lanes()[0].title, QStringLiteral("Ledger"));
        model.setFilter(filter);
        QCOMPARE(changed.count(), 1);
    }

    void conflicts_markAllWhoTakePartAndBlockedOnesDoNot()
    {
        FakeSource source;
        source.page =
            aPage({aBar(1, "2027-01-04T09:00", "2027-01-08T14:00"), aBar(2, "2027-01-04T09:00", "2027-01-08T14:00"),
                   aBar(3, "2027-01-04T09:00", "2027-01-08T14:00")});
        ConflictRow booking;
        booking.title = QStringLiteral("staging booked twice");
        booking.concerns = {numbered<ReleaseId>(1), numbered<ReleaseId>(2)};
        ConflictRow blocked;
        blocked.isBlocking = true;
        blocked.concerns = {numbered<ReleaseId>(3)};
        source.rows = {booking, blocked};
        CalendarViewModel model(source);
        model.refresh();
        QCOMPARE(model.conflicts().size(), 2u);
        QVERIFY(model.page().releases[0].hasConflict);
        QVERIFY(model.page().releases[1].hasConflict);
        QVERIFY(!model.page().releases[2].hasConflict);
        model.refresh(); // the marks stay while conflicts are looked for again
        QVERIFY(model.page().releases[0].hasConflict);
    }
};

QTEST_GUILESS_MAIN(CalendarViewModelTest)
#include "calendar_view_model_test.moc"
