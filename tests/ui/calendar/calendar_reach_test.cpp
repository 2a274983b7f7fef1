// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/deployment_commands.h"
#include "service/commands/workspace_commands.h"
#include "shown_calendar.h"
#include "support/focusables.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_hold.h"
#include "ui/theme/type.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimeZone>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::ui::calendar;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QStringList childNames(QWidget *widget)
{
    QStringList names;
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(widget);
    for (int i = 0; i < list->childCount(); ++i)
        names += list->child(i)->text(QAccessible::Name);
    return names;
}

/// Mara acts, and lives in Tokyo.
void actInTokyo(Shown &shown)
{
    const std::vector<Person> people = valueOf(shown.workspace.queries().people());
    Person mara = *std::ranges::find(people, shown.team.mara, &Person::id);
    mara.zone = "Asia/Tokyo";
    shown.workspace.done(service::Save<Person>{mara});
    shown.workspace.session().setActor(mara.id);
}

} // namespace

/// What screen readers hear, what menus and dialogs do, the agenda, the empty page.
class CalendarReachTest : public QObject
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

    void whatWasGivenBack_staysAMutedBarInTheLaneOfItsEnvironment_readableInAQuarter()
    {
        Shown shown;
        const ReleaseId first = shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        const ReleaseId second = shown.team.plainRelease(u"4.3"_s, "2027-01-21T14:00");
        shown.workspace.session().setActor(shown.team.mara);
        const auto take = [&](ReleaseId release) {
            return shown.workspace.done(service::TakeLease{release, shown.team.staging, {}, u"Load test"_s});
        };
        const auto held = take(first);
        const auto inVain = take(second);
        shown.workspace.setNow(shown.workspace.now() + std::chrono::hours(1));
        shown.workspace.done(service::GiveBackLease{inVain, second, {}});
        shown.workspace.setNow(shown.workspace.now() + std::chrono::hours(2));
        shown.workspace.done(service::GiveBackLease{held, first, {}});
        shown.open(u"timeline"_s);
        shown.page->model().setLaneKind(LaneKind::Product);
        QVERIFY(shown.canvas().holds().empty());
        shown.page->model().setLaneKind(LaneKind::Environment);
        QCOMPARE(shown.canvas().holds().size(), std::size_t(1));
        const CalendarHold &past = shown.canvas().holds().front();
        QCOMPARE(past.kind, CalendarHold::Kind::Past);
        const QString name = text::accessibleName(past, shown.canvas().page().zone, QLocale());
        QVERIFY2(name.startsWith(u"staging, was held by Payments 4.2 from "_s) && name.contains(u"given back"_s),
                 qPrintable(name));
        QVERIFY(childNames(&shown.canvas()).contains(name));
        QVERIFY(text::tip(past, shown.canvas().page().zone, QLocale()).contains(u"Load test"_s));
        const QRect bar = shown.canvas().entryRect(EntryKind::Hold, 0);
        QVERIFY2(bar.width() >= 20, qPrintable(QString::number(bar.width())));
        QCOMPARE(shown.canvas().hitAt(bar.center()).hold, 0);
    }

    void heldEnvironments_areBarsInTheTimeline_andASignInTheMonth()
    {
        Shown shown;
        const ReleaseId first = shown.team.plainRelease(u"4.2"_s, "2027-01-14T14:00");
        const ReleaseId second = shown.team.plainRelease(u"4.3"_s, "2027-01-21T14:00");
        shown.team.release(u"4.4"_s); // books staging
        shown.workspace.session().setActor(shown.team.mara);
        shown.workspace.done(service::TakeLease{first, shown.team.staging, at("2027-01-05T18:00"), u"Load test"_s});
        shown.workspace.done(service::TakeLease{second, shown.team.staging, at("2027-01-06T18:00"), {}});
        shown.open(u"timeline"_s);
        const auto holdCalled = [&](const QString &begin) {
            const auto &holds = shown.canvas().holds();
            for (int i = 0; i < std::ssize(holds); ++i)
                if (text::accessibleName(holds[static_cast<std::size_t>(i)], shown.canvas().page().zone, QLocale())
                        .startsWith(begin))
                    return i;
            return -1;
        };
        const QString held = u"staging, held by Payments 4.2 until Tue 5 Jan 18:00"_s;
        const QString waits = u"staging, Payments 4.3 waits for it"_s;
        for (const LaneKind kind : {LaneKind::Product, LaneKind::Environment}) {
            shown.page->model().setLaneKind(kind);
            const QStringList names = childNames(&shown.canvas());
            QVERIFY2(names.contains(held) && names.contains(waits), qPrintable(names.join(u'\n')));
            const QRect bar = shown.canvas().entryRect(EntryKind::Hold, holdCalled(held));
            QVERIFY(!bar.isEmpty());
            QCOMPARE(shown.canvas().hitAt(bar.center()).hold, holdCalled(held));
            // No release's bar lies over it.
            QVERIFY(!bar.intersects(shown.canvas().barRect(shown.indexOf(first))));
            QCOMPARE(holdCalled(u"staging, booked for Payments 4.4"_s) >= 0, kind == LaneKind::Environment);
        }
        const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.canvas());
        const QString tip =
            list->child(list->childCount() - static_cast<int>(shown.canvas().holds().size()) + holdCalled(held))
                ->text(QAccessible::Description);
        for (const QString &fact : {u"Taken by Mara"_s, u"Waits, 1.: Payments 4.3, Mara"_s, u"Load test"_s})
            QVERIFY2(tip.contains(fact), qPrintable(tip));
        QVERIFY(shown.canvas().descriptionOf(shown.indexOf(first)).contains(held)); // where the keyboard gets to
        shown.open(u"month"_s);
        const QRect sign = shown.canvas().entryRect(EntryKind::Hold, holdCalled(held));
        QVERIFY(!sign.isEmpty());
        QCOMPARE(shown.canvas().hitAt(sign.center()).day, QDate(2027, 1, 4));
        QVERIFY(childNames(&shown.canvas()).contains(held));
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

    void somebodyInTokyo_seesEachReleaseOnTheirOwnDay_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("month") << u"month"_s;
        QTest::newRow("week") << u"week"_s;
    }
    void somebodyInTokyo_seesEachReleaseOnTheirOwnDay()
    {
        QFETCH(QString, mode);
        Shown shown;
        actInTokyo(shown);
        // 23:30 UTC is half past eight of the next morning in Tokyo.
        const ReleaseId id = shown.team.plainRelease(u"4.2"_s, "2027-01-07T00:30");
        QCOMPARE(toUnixMilliseconds(shown.shipOf(id)),
                 QDateTime(QDate(2027, 1, 6), QTime(23, 30), QTimeZone::UTC).toMSecsSinceEpoch());
        shown.open(mode);
        QCOMPARE(shown.canvas().page().zone, QByteArray("Asia/Tokyo"));
        const QWidget *viewport = shown.canvas().viewport();
        QDate last;
        for (int y = 0; y < viewport->height(); y += 4)
            for (int x = 0; x < viewport->width(); x += 4)
                if (const CanvasHit hit = shown.canvas().hitAt({x, y}); hit.release == shown.indexOf(id))
                    last = std::max(last, hit.day);
        QCOMPARE(last, QDate(2027, 1, 7));
    }

    void theAgendaInTokyo_hasTheReleaseUnderTheirDay()
    {
        Shown shown;
        actInTokyo(shown);
        shown.team.plainRelease(u"4.2"_s, "2027-01-14T20:00");
        shown.open(u"agenda"_s);
        auto &agenda = *qobject_cast<AgendaView *>(shown.page->firstFocus());
        QStringList lines;
        for (int row = 0; row < agenda.model()->rowCount(); ++row)
            lines += agenda.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        const auto ships = lines.indexOf(QRegularExpression(u"^Fri 15 Jan, .*Ships, Payments 4.2$"_s));
        QVERIFY2(ships >= 0, qPrintable(lines.join(u'\n')));
        // The time of the release's own zone, with its day, is not cut.
        const auto &model = *static_cast<const AgendaModel *>(agenda.model());
        const QString time = model.line(static_cast<int>(ships)).time;
        QCOMPARE(time, u"14 Jan 20:00 CET"_s);
        const auto &delegate = *qobject_cast<AgendaDelegate *>(agenda.itemDelegate());
        QVERIFY(delegate.timeWidth() > QFontMetrics(fontOf(Type::Small, agenda.font())).horizontalAdvance(time));
    }

    void milestones_areDiamondsOnTheirDay_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("month") << u"month"_s;
        QTest::newRow("timeline") << u"timeline"_s;
    }
    void milestones_areDiamondsOnTheirDay()
    {
        QFETCH(QString, mode);
        Shown shown;
        const ReleaseId id = shown.team.release(u"4.2"_s, "2027-01-14T14:00");
        shown.open(mode);
        CalendarCanvas &canvas = shown.canvas();
        (void)canvas.viewport()->grab();
        const int release = shown.indexOf(id);
        QVERIFY(!canvas.page().releases[static_cast<std::size_t>(release)].milestones.empty());
        std::map<int, QDate> found;
        for (int y = 0; y < canvas.viewport()->height(); y += 3)
            for (int x = 0; x < canvas.viewport()->width(); x += 2)
                if (const CanvasHit hit = canvas.hitAt({x, y}); hit.milestone >= 0) {
                    QCOMPARE(hit.release, release);
                    found.emplace(hit.milestone, hit.day);
                }
        const auto &milestones = canvas.page().releases[static_cast<std::size_t>(release)].milestones;
        int expected = 0;
        for (int i = 0; i < std::ssize(milestones); ++i) {
            const service::CalendarMilestone &each = milestones[static_cast<std::size_t>(i)];
            if (each.at >= canvas.page().releases[static_cast<std::size_t>(release)].span.to)
                continue;
            ++expected;
            QVERIFY2(found.contains(i), qPrintable(each.name));
            QVERIFY(std::abs(found[i].daysTo(dayIn(each.at, canvas.page().zone))) <= 1);
        }
        QVERIFY(expected > 0);
        QCOMPARE(static_cast<int>(found.size()), expected);
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

QTEST_MAIN(CalendarReachTest)
#include "calendar_reach_test.moc"
