// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"
#include "support/small_team.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/palette_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using slipway::test::SmallTeam;

namespace {

/// A window with a field that has the keyboard, and the palette over it.
struct Desk {
    SmallTeam team;
    QWidget window;
    QLineEdit field{&window};
    QAction move{u"Move the ship date…"_s, &window};
    QAction deploy{u"Deploy…"_s, &window};
    CommandPalette palette{team.workspace.session(), &window};
    ReleaseId release = team.release(team.payments, u"4.2"_s, QDate(2027, 1, 14));

    Desk()
    {
        deploy.setEnabled(false);
        deploy.setStatusTip(u"The gate says no-go."_s);
        move.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
        window.resize(1200, 800);
        window.show();
        field.setFocus();
    }

    void open(const QString &text = {})
    {
        PaletteOffer offer;
        offer.actions = {&move, &deploy};
        offer.places = {{u"Calendar"_s, {}, u"view-calendar-month"_s, {.page = u"calendar"_s}}};
        offer.recent = {{u"Ledger 2.9"_s, u"Releases"_s, u"package"_s, {.page = u"releases"_s}}};
        palette.open(std::move(offer), text);
    }

    [[nodiscard]] QLineEdit *line() const { return palette.findChild<QLineEdit *>(u"paletteLine"_s); }
    [[nodiscard]] QListView *list() const { return palette.findChild<QListView *>(u"paletteList"_s); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList titles;
        const auto *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, 0).data().toString();
        return titles;
    }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(line(), key, modifiers); }
};

} // namespace

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_findsReleasesActionsAndThings()
    {
        Desk desk;
        desk.open();
        QTest::keyClicks(desk.line(), u"pay"_s);
        QCOMPARE(desk.shown(), (QStringList{u"Releases"_s, u"Payments 4.2"_s, u"Products"_s, u"Payments"_s}));
        QCOMPARE(desk.current(), u"Payments 4.2"_s);
        QCOMPARE(desk.palette.findChild<QLabel *>(u"paletteCount"_s)->text().left(1), u"2"_s);
    }

    void items_areFoundByTheirTitle()
    {
        Desk desk;
        desk.open(u"announce"_s);
        QVERIFY(desk.shown().contains(u"Announce it"_s));
        QSignalSpy gone(&desk.palette, &CommandPalette::routeRequested);
        desk.press(Qt::Key_Return);
        QCOMPARE(gone.count(), 1);
        const auto route = gone.first().first().value<Route>();
        QCOMPARE(route.release, std::optional(desk.release));
        QCOMPARE(route.tab, u"checklist"_s);
        QVERIFY(!route.focus.isNull());
    }

    void hitsOfActiveReleases_comeFirst_andMoreCanBeShown()
    {
        Desk desk;
        for (int i = 1; i <= 8; ++i) {
            const ReleaseId old =
                desk.team.release(desk.team.ledger, u"1.%1"_s.arg(i), QDate(2027, 1, 14).addDays(7 * i));
            desk.team.setState(old, ReleaseState::Cancelled);
        }
        desk.open(u"announce"_s);
        const auto at = [&](int row) {
            return desk.list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY2(at(1).contains(u"Payments 4.2"_s), qPrintable(at(1)));
        QCOMPARE(desk.shown().count(u"Announce it"_s), 6);
        QCOMPARE(at(7), u"Show more, 6 of 9"_s);
        QVERIFY(desk.palette.findChild<QLabel *>(u"paletteCount"_s)->text().startsWith(u"6 of 9"_s));
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.palette.isVisible());
        QCOMPARE(desk.shown().count(u"Announce it"_s), 9);
        QVERIFY(!desk.shown().contains(u"Show more"_s));
    }

    void enter_opensTheReleaseAndGivesTheKeyboardBack()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.field.hasFocus(), 2000);
        desk.open(u"payments"_s);
        QVERIFY(desk.line()->hasFocus());
        QSignalSpy gone(&desk.palette, &CommandPalette::routeRequested);
        desk.press(Qt::Key_Return);
        QCOMPARE(gone.count(), 1);
        QCOMPARE(gone.first().first().value<Route>().release, std::optional(desk.release));
        QVERIFY(!desk.palette.isVisible());
        QVERIFY(desk.field.hasFocus());
    }

    void enter_runsAnAction()
    {
        Desk desk;
        QSignalSpy run(&desk.move, &QAction::triggered);
        desk.open(u"move ship"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(run.count(), 1);
        QVERIFY(!desk.palette.isVisible());
    }

    void aDisabledAction_saysWhyAndDoesNotRun()
    {
        Desk desk;
        QSignalSpy run(&desk.deploy, &QAction::triggered);
        desk.open(u"deploy"_s);
        QCOMPARE(desk.current(), u"Deploy…"_s);
        QCOMPARE(desk.list()->currentIndex().data(Qt::AccessibleTextRole).toString(),
                 u"Deploy…, The gate says no-go."_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(run.count(), 0);
        QVERIFY(desk.palette.isVisible());
    }

    void arrows_skipHeadingsAndGoRound()
    {
        Desk desk;
        desk.open(u"pay"_s);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.current(), u"Payments"_s);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.current(), u"Payments 4.2"_s);
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.current(), u"Payments"_s);
    }

    void anEmptyLine_offersRecentPlacesFirst()
    {
        Desk desk;
        desk.open();
        QCOMPARE(desk.shown().first(2), (QStringList{u"Recent places"_s, u"Ledger 2.9"_s}));
        QVERIFY(desk.shown().contains(u"Calendar"_s));
        // What cannot be done now is not offered before it is asked for.
        QVERIFY(!desk.shown().contains(u"Deploy…"_s));
    }

    void tab_showsWhatCanBeDoneWithARelease()
    {
        Desk desk;
        desk.open(u"pay"_s);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.shown().first(), u"Payments 4.2"_s);
        QVERIFY(desk.shown().contains(u"Sign-offs"_s));
        QTest::keyClicks(desk.line(), u"check"_s);
        QSignalSpy gone(&desk.palette, &CommandPalette::routeRequested);
        desk.press(Qt::Key_Return);
        QCOMPARE(gone.count(), 1);
        QCOMPARE(gone.first().first().value<Route>().tab, u"checklist"_s);
    }

    void escape_leavesTheReleaseThenThePalette()
    {
        Desk desk;
        desk.open(u"pay"_s);
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.palette.isVisible());
        QCOMPARE(desk.line()->text(), u"pay"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.palette.isVisible());
    }

    void nothingFound_saysSo()
    {
        Desk desk;
        desk.open(u"zzzz"_s);
        QCOMPARE(desk.shown(), QStringList());
        QCOMPARE(desk.palette.findChild<QLabel *>(u"paletteCount"_s)->text(), u"nothing found"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Down);
        QVERIFY(desk.palette.isVisible());
    }

    void oddText_isSearchedForAsItStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotation mark") << u"\"pay"_s;
        QTest::newRow("operators of a search engine") << u"pay AND OR NOT *"_s;
        QTest::newRow("percent and underscore") << u"%_"_s;
        QTest::newRow("long") << QString(5000, u'x');
        QTest::newRow("beyond the base plane") << u"🚢"_s;
    }

    void oddText_isSearchedForAsItStands()
    {
        QFETCH(QString, text);
        Desk desk;
        desk.open(text);
        QCOMPARE(desk.shown(), QStringList());
    }

    void aClickBesideIt_closesIt()
    {
        Desk desk;
        desk.open();
        QTest::mouseClick(&desk.palette, Qt::LeftButton, {}, QPoint(10, 700));
        QVERIFY(!desk.palette.isVisible());
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
