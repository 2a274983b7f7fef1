// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/focusables.h"
#include "support/plan_builder.h"
#include "support/team.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/conflicts_panel.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/timeline_view.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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

namespace {

/// A page over a team's workspace, shown in a window; "now" is Mon 4 Jan 2027.
struct Shown {
    TemporaryWorkspace workspace;
    Team team{workspace};
    std::unique_ptr<CalendarPage> page;

    void open(const QString &tab, QSize size = {1232, 800})
    {
        page = std::make_unique<CalendarPage>(workspace.session());
        page->resize(size);
        Route route;
        route.page = u"calendar"_s;
        route.tab = tab;
        page->openRoute(route);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->firstFocus()->setFocus();
    }

    [[nodiscard]] CalendarCanvas &canvas() const { return *qobject_cast<CalendarCanvas *>(page->firstFocus()); }
    [[nodiscard]] int indexOf(ReleaseId id) const
    {
        const auto &all = canvas().page().releases;
        const auto found = std::ranges::find(all, id, &service::CalendarRelease::id);
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }
    [[nodiscard]] QPoint barOf(ReleaseId id) const
    {
        const QRect bar = canvas().barRect(indexOf(id));
        return {bar.left() + bar.width() / 2, bar.center().y()};
    }
    [[nodiscard]] Instant shipOf(ReleaseId id) { return valueOf(workspace.queries().plan(id)).release.ship; }
    [[nodiscard]] int dayWidth() const
    {
        const QRect bar = canvas().barRect(0);
        Q_UNUSED(bar);
        return (canvas().viewport()->width() - MonthGeometry::kWeekColumn) / 7;
    }
    void drag(QPoint from, QPoint by, bool drop = true) const
    {
        QWidget *viewport = canvas().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, from + by / 2);
        QTest::mouseMove(viewport, from + by);
        if (drop)
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + by);
    }
    [[nodiscard]] QWidget *tip() const { return canvas().findChild<QWidget *>(u"calendarDragTip"_s); }
};

QStringList childNames(QWidget *widget)
{
    QStringList names;
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(widget);
    for (int i = 0; i < list->childCount(); ++i)
        names += list->child(i)->text(QAccessible::Name);
    return names;
}

} // namespace

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

    void theScreenReader_hearsEachBarFreezeAndState()
    {
        Shown shown;
        const ReleaseId id = shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        Freeze freeze;
        freeze.name = u"Year-end"_s;
        freeze.span = {at("2027-01-20T00:00"), at("2027-01-22T00:00")};
        freeze.zone = "Europe/Berlin";
        shown.workspace.done(service::Save<Freeze>{freeze});
        for (const QString &tab : {u"month"_s, u"week"_s, u"timeline"_s}) {
            shown.open(tab);
            QStringList names = childNames(&shown.canvas());
            QVERIFY2(names[0] == u"Payments 4.2, draft, ships Thu 14 Jan 14:00 CET"_s, qPrintable(names.join(u'\n')));
            if (tab != u"week"_s)
                QVERIFY2(names.contains(u"Freeze Year-end, all environments: all products, Wed 20 Jan – Thu 21 Jan"_s),
                         qPrintable(names.join(u'\n')));
            QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.canvas());
            QAccessibleInterface *bar = list->child(0);
            QCOMPARE(bar->role(), QAccessible::ListItem);
            QVERIFY(!bar->rect().isEmpty());
            QCOMPARE(list->indexOfChild(bar), 0);
            QSignalSpy routes(shown.page.get(), &Page::routeRequested);
            bar->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            QCOMPARE(routes.count(), 1);
            QCOMPARE(routes[0][0].value<Route>().release, id);
            QVERIFY(bar->state().selected);
            QCOMPARE(namelessControls(shown.page.get()), QStringList());
        }
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

    void aFreezeOfADay_isAddedFromItsMenu()
    {
        Shown shown;
        shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        shown.open(u"month"_s);
        shown.canvas().setCurrentDay(QDate(2027, 1, 20));
        shown.canvas().showDayMenu(QDate(2027, 1, 20), {400, 300});
        auto *menu = shown.canvas().findChild<QMenu *>(u"calendarDayMenu"_s);
        QVERIFY(menu && menu->isVisible());
        menu->actions()[1]->trigger();
        menu->close();
        auto *editor = shown.page->window()->findChild<QDialog *>(u"freezeEditor"_s);
        QVERIFY(editor && editor->isVisible());
        auto *save = editor->findChild<QPushButton *>(u"freezeSave"_s);
        QTest::mouseClick(save, Qt::LeftButton); // without a name it is refused, and says so
        QTRY_VERIFY(std::ranges::any_of(editor->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"name"_s, Qt::CaseInsensitive) && label->wordWrap();
        }));
        QVERIFY(editor->isVisible());
        editor->findChild<QLineEdit *>(u"freezeName"_s)->setText(u"Stocktaking"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(valueOf(shown.workspace.queries().freezes()).size(), 1u);
        const Freeze made = valueOf(shown.workspace.queries().freezes())[0];
        QCOMPARE(made.span, (TimeSpan{at("2027-01-20T00:00"), at("2027-01-22T00:00")}));
        QTRY_COMPARE(shown.canvas().page().freezes.size(), 1u);
    }

    void aCalendarFile_isReadThroughTheDialogAndSaysWhatCame()
    {
        Shown shown;
        shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        shown.open(u"month"_s);
        QSignalSpy notices(shown.page.get(), &Page::noticeRaised);
        shown.page->findChild<QAction *>(u"calendarImport"_s)->trigger();
        auto *dialog = shown.page->window()->findChild<QDialog *>(u"calendarFileDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto *accept = dialog->findChild<QPushButton *>(u"calendarFileAccept"_s);
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QLineEdit *>(u"calendarFile"_s)
            ->setText(QStringLiteral(SLIPWAY_FIXTURES "/calendars/ical.js__recur_instances.ics"));
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(notices.count(), 1);
        const auto notice = notices[0][0].value<Notice>();
        QVERIFY2(notice.text.contains(u"event"_s), qPrintable(notice.text));
        QVERIFY(notice.action);
    }

    void theAgenda_listsTheDaysAndOpensWhatIsChosen()
    {
        Shown shown;
        const ReleaseId id = shown.team.release(u"4.2"_s, "2027-01-14T14:00");
        shown.open(u"agenda"_s);
        auto &agenda = *qobject_cast<AgendaView *>(shown.page->firstFocus());
        QStringList lines;
        int ships = -1;
        for (int row = 0; row < agenda.model()->rowCount(); ++row) {
            lines += agenda.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            if (lines.back() == u"Thu 14 Jan, 14:00, Ships, Payments 4.2"_s)
                ships = row;
        }
        QVERIFY2(ships > 0, qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"Thu 7 Jan, 18:00, Code freeze, Payments 4.2"_s), qPrintable(lines.join(u'\n')));
        QSignalSpy routes(shown.page.get(), &Page::routeRequested);
        agenda.setCurrentIndex(agenda.model()->index(ships, 0));
        QTest::keyClick(&agenda, Qt::Key_Return);
        QCOMPARE(routes.count(), 1);
        QCOMPARE(routes[0][0].value<Route>().release, id);
    }

    void anEmptyWorkspace_saysWhatThePageIsForAndOffersTheFirstStep()
    {
        TemporaryWorkspace workspace;
        CalendarPage page(workspace.session());
        page.resize(1232, 800);
        page.show();
        QSignalSpy wishes(&page, &Page::newReleaseRequested);
        const auto *title = [&]() -> QLabel * {
            for (QLabel *label : page.findChildren<QLabel *>())
                if (label->isVisible() && label->text() == u"Nothing is planned yet"_s)
                    return label;
            return nullptr;
        }();
        QVERIFY(title);
        QPushButton *first = nullptr;
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"New release…"_s)
                first = button;
        QVERIFY(first);
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(wishes.count(), 1);
    }
};

QTEST_MAIN(CalendarPageTest)
#include "calendar_page_test.moc"
