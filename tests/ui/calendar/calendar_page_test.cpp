// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "shown_calendar.h"
#include "ui/calendar/conflicts_panel.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/timeline_view.h"
#include "ui/widgets/freeze_reason_sheet.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QWheelEvent>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::ui::calendar;
using namespace slipway::test;
using namespace Qt::StringLiterals;

/// Moving, finding and solving, by mouse and keys.
class CalendarPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qRegisterMetaType<Route>();
        qRegisterMetaType<Notice>();
    }

    void draggingABar_movesTheReleaseAndUndoBringsItBack()
    {
        Shown shown;
        const ReleaseId id = shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        shown.open(u"month"_s);
        QSignalSpy notices(shown.page.get(), &Page::noticeRaised);
        shown.drag(shown.barOf(id), {shown.dayWidth(), 0});
        QTRY_COMPARE(shown.shipOf(id), at("2027-01-15T14:00"));
        QTRY_COMPARE(notices.count(), 1);
        const auto notice = notices[0][0].value<Notice>();
        QVERIFY2(notice.text.contains(u"Payments 4.2"_s), qPrintable(notice.text));
        QVERIFY(notice.action);
        QTRY_COMPARE(shown.canvas().page().releases[static_cast<std::size_t>(shown.indexOf(id))].span.to,
                     at("2027-01-15T14:00"));
        notice.action();
        QTRY_COMPARE(shown.shipOf(id), at("2027-01-14T14:00"));
        QTRY_COMPARE(shown.canvas().page().releases[static_cast<std::size_t>(shown.indexOf(id))].span.to,
                     at("2027-01-14T14:00"));
    }

    void draggingTheShipEdge_leavesTheStart()
    {
        Shown shown;
        const ReleaseId id = shown.team.plainRelease(u"4.2"_s, "2027-01-13T14:00");
        const Instant start = valueOf(shown.workspace.queries().plan(id)).release.start;
        shown.open(u"month"_s);
        // The last segment of the bar, in the week of the 13th.
        QRect end;
        const MonthView &month = *qobject_cast<MonthView *>(&shown.canvas());
        for (int x = 0; x < month.viewport()->width() && end.isNull(); x += 2)
            for (int y = 0; y < month.viewport()->height() && end.isNull(); y += 6)
                if (const CanvasHit hit = month.hitAt({x, y}); hit.release >= 0 && hit.part == BarPart::ShipEdge)
                    end = QRect(x, y, 1, 1);
        QVERIFY(!end.isNull());
        shown.drag(end.topLeft(), {shown.dayWidth(), 0});
        QTRY_COMPARE(shown.shipOf(id), at("2027-01-14T14:00"));
        QCOMPARE(valueOf(shown.workspace.queries().plan(id)).release.start, start);
    }

    void draggingIntoAFreeze_showsTheConflictAndEscapeLeavesAllAsItWas()
    {
        Shown shown;
        const ReleaseId id = shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        Freeze freeze;
        freeze.name = u"Quarter-close freeze"_s;
        freeze.span = {at("2027-01-19T00:00"), at("2027-01-23T00:00")};
        freeze.zone = "Europe/Berlin";
        shown.workspace.done(service::Save<Freeze>{freeze});
        shown.open(u"month"_s);
        const QStringList before = shown.workspace.contents();
        shown.drag(shown.barOf(id), {5 * shown.dayWidth() - 1, 0}, false);
        const QPoint from = shown.barOf(id);
        QTest::mouseMove(shown.canvas().viewport(), from + QPoint(0, (shown.canvas().viewport()->height() - 28) / 5));
        QTRY_VERIFY(shown.tip()->isVisible());
        QTRY_VERIFY2(shown.tip()->accessibleDescription().contains(u"Quarter-close freeze"_s),
                     qPrintable(shown.tip()->accessibleDescription()));
        QVERIFY2(shown.tip()->accessibleName().startsWith(u"Ship Thu 21 Jan 14:00"_s),
                 qPrintable(shown.tip()->accessibleName()));
        QTest::keyClick(&shown.canvas(), Qt::Key_Escape);
        QVERIFY(!shown.tip()->isVisible());
        QTest::mouseRelease(shown.canvas().viewport(), Qt::LeftButton, {}, from);
        QTest::qWait(20);
        QCOMPARE(shown.workspace.contents(), before);
    }

    void aDropIntoAFreeze_isAWarningWithTheWayOut()
    {
        Shown shown;
        const ReleaseId id = shown.team.plainRelease(u"4.2"_s, "2027-01-13T14:00");
        Freeze freeze;
        freeze.name = u"Quarter close"_s;
        freeze.span = {at("2027-01-15T00:00"), at("2027-01-16T00:00")};
        freeze.zone = "Europe/Berlin";
        shown.workspace.done(service::Save<Freeze>{freeze});
        shown.open(u"month"_s);
        QSignalSpy notices(shown.page.get(), &Page::noticeRaised);
        shown.drag(shown.barOf(id), {2 * shown.dayWidth(), 0});
        QTRY_COMPARE(notices.count(), 1);
        const auto warning = notices[0][0].value<Notice>();
        QCOMPARE(warning.kind, Notice::Kind::Warning);
        QVERIFY2(warning.detail.contains(u"Quarter close"_s), qPrintable(warning.detail));
        QCOMPARE(warning.actionText, u"Undo"_s);
        QCOMPARE(warning.otherText, u"Move to next free slot"_s);
        warning.otherAction();
        QTRY_COMPARE(shown.shipOf(id), at("2027-01-18T14:00"));
        QTRY_COMPARE(notices.count(), 2);
        QCOMPARE(notices[1][0].value<Notice>().kind, Notice::Kind::Done);
    }

    void aStartThatStands_staysInTheGhostAsItDoesAfterTheDrop()
    {
        Shown shown;
        const ReleaseId id = shown.team.release(u"4.2"_s, "2027-01-14T14:00");
        shown.team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        const Instant start = valueOf(shown.workspace.queries().plan(id)).release.start;
        shown.open(u"timeline"_s);
        QTRY_VERIFY(!shown.canvas().barRect(shown.indexOf(id)).isEmpty());
        shown.drag(shown.barOf(id), {60, 0}, false);
        QTRY_VERIFY(shown.canvas().drag() && shown.canvas().drag()->isStarted);
        QTRY_COMPARE(shown.canvas().drag()->shown.from, start);
        QVERIFY(shown.canvas().drag()->span.from > start);
        const TimeSpan ghost = shown.canvas().drag()->shown;
        QVERIFY(ghost.to > at("2027-01-14T14:00"));
        QTest::mouseRelease(shown.canvas().viewport(), Qt::LeftButton, {}, shown.barOf(id) + QPoint(60, 0));
        QTRY_COMPARE(shown.shipOf(id), ghost.to);
        QCOMPARE(valueOf(shown.workspace.queries().plan(id)).release.start, ghost.from);
    }

    void aConflict_isSolvedWithOneClick()
    {
        Shown shown;
        const ReleaseId id = shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        Freeze freeze;
        freeze.name = u"Freeze"_s;
        freeze.span = {at("2027-01-14T00:00"), at("2027-01-16T00:00")};
        freeze.zone = "Europe/Berlin";
        shown.workspace.done(service::Save<Freeze>{freeze});
        shown.open(u"month"_s);
        QTRY_COMPARE(shown.page->findChildren<ConflictItem *>().size(), 1);
        auto *item = shown.page->findChild<ConflictItem *>();
        QVERIFY(item->accessibleName().contains(u"Payments 4.2"_s));
        QTRY_VERIFY(shown.canvas().page().releases[0].hasConflict);
        auto *button = item->findChild<QPushButton *>();
        QVERIFY2(button->text().startsWith(u"Move to"_s), qPrintable(button->text()));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(shown.shipOf(id), at("2027-01-18T14:00"));
        QTRY_COMPARE(shown.page->findChildren<ConflictItem *>().size(), 0);
        QTRY_VERIFY(!shown.canvas().page().releases[0].hasConflict);
    }

    void aFreezeInForce_isRemovedWithAReason()
    {
        Shown shown;
        shown.workspace->setActor(shown.team.mara);
        Freeze freeze;
        freeze.name = u"Freeze"_s;
        freeze.span = {shown.workspace.now() - std::chrono::hours(1), shown.workspace.now() + std::chrono::hours(48)};
        freeze.zone = "Europe/Berlin";
        freeze.id = shown.workspace.done(service::Save<Freeze>{freeze});
        shown.open(u"month"_s);
        Q_EMIT shown.canvas().freezeRemoveRequested(freeze.id);
        auto *sheet = shown.page->findChild<FreezeReasonSheet *>();
        QVERIFY(sheet);
        auto *confirm = sheet->findChild<QPushButton *>(u"confirmFreezeReason"_s);
        QVERIFY(!confirm->isEnabled());
        sheet->findChild<QPlainTextEdit *>(u"freezeReason"_s)->setPlainText(u"The audit ended early"_s);
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_VERIFY(valueOf(shown.workspace.queries().freezes()).empty());
    }

    void theKeyboardAlone_findsMovesAndOpensARelease_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::newRow("month") << u"month"_s;
        QTest::newRow("week") << u"week"_s;
        QTest::newRow("timeline") << u"timeline"_s;
    }
    void theKeyboardAlone_findsMovesAndOpensARelease()
    {
        QFETCH(QString, tab);
        Shown shown;
        const ReleaseId id = shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        shown.open(tab);
        QSignalSpy routes(shown.page.get(), &Page::routeRequested);
        CalendarCanvas &canvas = shown.canvas();
        QTest::keyClick(&canvas, Qt::Key_Down);
        QCOMPARE(canvas.current(), 0);
        QTest::keyClick(&canvas, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&canvas, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(shown.tip()->isVisible());
        QTest::keyClick(&canvas, Qt::Key_Return);
        QTRY_COMPARE(shown.shipOf(id), at("2027-01-22T14:00"));
        QTRY_VERIFY(canvas.page().releases[0].span.to == at("2027-01-22T14:00"));
        QCOMPARE(canvas.current(), 0); // still the current one after the refresh
        QTest::keyClick(&canvas, Qt::Key_Return);
        QCOMPARE(routes.count(), 1);
        QCOMPARE(routes[0][0].value<Route>().release, id);
    }

    void lettersChangeTheMode_andTheRouteSaysIt()
    {
        Shown shown;
        shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        shown.open(u"month"_s);
        const std::array<std::pair<Qt::Key, QString>, 4> keys{
            {{Qt::Key_T, u"timeline"_s}, {Qt::Key_A, u"agenda"_s}, {Qt::Key_W, u"week"_s}, {Qt::Key_M, u"month"_s}}};
        for (const auto &[key, tab] : keys) {
            QTest::keyClick(shown.page->firstFocus(), key);
            QCOMPARE(shown.page->route().tab, tab);
            QVERIFY(shown.page->firstFocus()->isVisible());
            QVERIFY(shown.page->firstFocus()->hasFocus());
        }
    }

    void aReleasedRelease_isNotMovedAndSaysWhy()
    {
        Shown shown;
        const ReleaseId id = shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        shown.team.takeTo(id, {ReleaseState::Cancelled});
        shown.open(u"month"_s);
        QSignalSpy notices(shown.page.get(), &Page::noticeRaised);
        QTest::keyClick(&shown.canvas(), Qt::Key_Down);
        QTest::keyClick(&shown.canvas(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(notices.count(), 1);
        QVERIFY(notices[0][0].value<Notice>().text.contains(u"cancelled"_s));
        shown.drag(shown.barOf(id), {3 * shown.dayWidth(), 0});
        QTest::qWait(20);
        QCOMPARE(shown.shipOf(id), at("2027-01-14T14:00"));
    }

    void emptyDays_offerANewRelease()
    {
        Shown shown;
        shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        shown.open(u"month"_s);
        QSignalSpy wishes(shown.page.get(), &Page::newReleaseRequested);
        const MonthGeometry geometry(shown.canvas().viewport()->size(), 5, 22, 28);
        QTest::mouseDClick(shown.canvas().viewport(), Qt::LeftButton, {}, geometry.cell(4, 3).center());
        QCOMPARE(wishes.count(), 1);
        QCOMPARE(wishes[0][0].toDate(), QDate(2027, 1, 28));
    }

    void aChangeElsewhere_isShownWithoutLosingTheCurrentBarOrThePlace()
    {
        Shown shown;
        for (int i = 0; i < 30; ++i)
            shown.team.plainRelease(u"4.%1"_s.arg(i), "2027-01-14T14:00");
        shown.open(u"timeline"_s);
        auto &timeline = *qobject_cast<TimelineView *>(&shown.canvas());
        const ReleaseId last = timeline.page().releases.back().id;
        QVERIFY(timeline.selectRelease(last));
        const int place = timeline.verticalScrollBar()->value();
        QVERIFY(place > 0);
        const TimeSpan span = timeline.scale().span();
        shown.workspace.done(service::EditRelease{.release = last, .version = u"9.9"_s});
        QTRY_COMPARE(timeline.page().releases[static_cast<std::size_t>(timeline.current())].version, u"9.9"_s);
        QCOMPARE(timeline.page().releases[static_cast<std::size_t>(timeline.current())].id, last);
        QCOMPARE(timeline.verticalScrollBar()->value(), place);
        QCOMPARE(timeline.scale().span(), span);
    }

    void readFromTheRight_theMonthIsMirrored()
    {
        Shown shown;
        const ReleaseId id = shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        shown.open(u"month"_s);
        const QRect plain = shown.canvas().barRect(shown.indexOf(id));
        shown.page->setLayoutDirection(Qt::RightToLeft);
        const QRect mirrored = shown.canvas().barRect(shown.indexOf(id));
        QCOMPARE(mirrored.left(), shown.canvas().viewport()->width() - 1 - plain.right());
        QCOMPARE(shown.canvas().hitAt(mirrored.center()).release, shown.indexOf(id));
        shown.drag(shown.barOf(id), {-shown.dayWidth(), 0}); // later is to the left
        QTRY_COMPARE(shown.shipOf(id), at("2027-01-15T14:00"));
    }

    void zoomingWithTheWheel_keepsTheTimeUnderThePointer()
    {
        Shown shown;
        shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        shown.open(u"timeline"_s);
        auto &timeline = *qobject_cast<TimelineView *>(&shown.canvas());
        const QPoint at(700, 200);
        const Instant before = timeline.scale().at(at.x() - 168);
        const double day = timeline.scale().pixelsPerDay();
        QWheelEvent wheel(at, timeline.viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(timeline.viewport(), &wheel);
        QVERIFY(timeline.scale().pixelsPerDay() > day);
        QVERIFY(std::chrono::abs(timeline.scale().at(at.x() - 168) - before) <= std::chrono::milliseconds(2));
        QCOMPARE(shown.page->model().visibleSpan(), timeline.scale().span());
    }
};

QTEST_MAIN(CalendarPageTest)
#include "calendar_page_test.moc"
