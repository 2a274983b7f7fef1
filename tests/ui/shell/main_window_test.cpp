// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"
#include "shell/window_desk.h"
#include "support/focusables.h"
#include "ui/shell/actor_menu.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/sidebar_model.h"
#include "ui/shell/window_place.h"
#include "ui/style/look.h"
#include "ui/widgets/labels.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using slipway::test::Desk;
using slipway::test::PlainPage;

namespace {

int badgeOfToday(const Desk &desk)
{
    return desk.find<QListView>(u"pageList"_s)->model()->index(0, 0).data(SidebarModel::BadgeRole).toInt();
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look = new Look(*qApp); }
    void init() { QSettings().clear(); }

    void theFirstPage_isBuiltAloneAndKept()
    {
        Desk desk;
        QCOMPARE(desk.page(), u"today"_s);
        QCOMPARE(*desk.pages.made, 1);
        const Page *first = desk.window.currentPage();
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(*desk.pages.made, 2);
        desk.press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(desk.window.currentPage(), first);
        QCOMPARE(*desk.pages.made, 2);
    }

    void keys_openEachPage_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("page");
        QTest::newRow("Ctrl+1") << Qt::Key_1 << u"today"_s;
        QTest::newRow("Ctrl+2") << Qt::Key_2 << u"calendar"_s;
        QTest::newRow("Ctrl+3") << Qt::Key_3 << u"releases"_s;
        QTest::newRow("Ctrl+,") << Qt::Key_Comma << u"settings"_s;
    }

    void keys_openEachPage()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, page);
        Desk desk;
        desk.press(key, Qt::ControlModifier);
        QCOMPARE(desk.page(), page);
    }

    void closing_asksAboutWhatIsNotSaved_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("canSave");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<int>("saved");
        QTest::newRow("save") << u"Save"_s << true << true << 1;
        QTest::newRow("save what cannot be saved") << u"Save"_s << false << false << 1;
        QTest::newRow("discard") << u"Discard"_s << true << true << 0;
        QTest::newRow("cancel") << u"Cancel"_s << true << false << 0;
    }
    void closing_asksAboutWhatIsNotSaved()
    {
        QFETCH(QString, answer);
        QFETCH(bool, canSave);
        QFETCH(bool, closes);
        QFETCH(int, saved);
        Desk desk;
        desk.press(Qt::Key_Comma, Qt::ControlModifier);
        PlainPage *page = desk.current();
        page->waiting = u"Products"_s;
        page->canSave = canSave;
        desk.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!desk.window.close());
        auto *question = desk.find<QMessageBox>(u"unsaved"_s);
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(u"Products"_s));
        const auto buttons = question->buttons();
        (*std::ranges::find(buttons, answer, &QAbstractButton::text))->click();
        QTRY_COMPARE(desk.window.isVisible(), !closes);
        QCOMPARE(page->saved, saved);
        if (answer == u"Save"_s && !closes)
            QCOMPARE(desk.page(), u"settings"_s);
    }

    void arrowsInTheSidebar_goThroughThePages()
    {
        Desk desk;
        auto *list = desk.find<QListView>(u"pageList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(desk.page(), u"calendar"_s);
        QVERIFY2(list->hasFocus(), "the keyboard stays in the sidebar, so that one can go on");
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(desk.page(), u"releases"_s);
    }

    void onePageIsChosen_acrossBothEndsOfTheSidebar()
    {
        Desk desk;
        desk.window.go({.page = u"settings"_s});
        QVERIFY(desk.find<QListView>(u"pageList"_s)->selectionModel()->selectedIndexes().isEmpty());
        QCOMPARE(desk.find<QListView>(u"settingsList"_s)->selectionModel()->selectedIndexes().size(), 1);
    }

    void aReleaseRoute_opensTheReleaseUnderReleases()
    {
        Desk desk;
        const ReleaseId id = desk.release();
        desk.window.go({.page = u"releases"_s, .release = id});
        QCOMPARE(desk.window.currentPage()->objectName(), u"releasePage"_s);
        auto *crumb = desk.find<QAbstractButton>(u"crumb"_s);
        QVERIFY(crumb);
        QTest::mouseClick(crumb, Qt::LeftButton);
        QCOMPARE(desk.window.currentPage()->objectName(), u"releasesPage"_s);
    }

    void anUnknownPage_opensTheFirst()
    {
        Desk desk;
        desk.window.go({.page = u"pipelines"_s});
        QCOMPARE(desk.window.currentPage()->objectName(), u"todayPage"_s);
    }

    void backAndForward_followTheWay()
    {
        Desk desk;
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.press(Qt::Key_3, Qt::ControlModifier);
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.page(), u"calendar"_s);
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.page(), u"today"_s);
        QVERIFY(!desk.find<QToolButton>(u"back"_s)->isEnabled());
        desk.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(desk.page(), u"calendar"_s);
    }

    void undoAndRedo_takeBackAndSayWhat()
    {
        Desk desk;
        const ReleaseId id = desk.release();
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAction>(u"actionUndo"_s)->isEnabled(), 5000);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.notice().startsWith(u"This change was undone:"_s), 5000);
        QCOMPARE(test::valueOf(desk.team.workspace.queries().releaseCount({})), 0);
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.notice().startsWith(u"This change was made again:"_s), 5000);
        QVERIFY(test::valueOf(desk.team.workspace.queries().plan(id)).release.version == u"4.2"_s);
    }

    void whatWaitsForMe_isCountedInTheSidebar()
    {
        Desk desk;
        const ReleaseId id = desk.release();
        desk.team.setState(id, ReleaseState::Planned);
        const int waiting = test::valueOf(desk.team.workspace.queries().waitingCount(desk.team.mara));
        QVERIFY(waiting > 0);
        QTRY_COMPARE_WITH_TIMEOUT(badgeOfToday(desk), waiting, 5000);
        desk.team.workspace->setActor(PersonId{});
        QCOMPARE(badgeOfToday(desk), 0);
    }

    void choosingWhoActs_isRememberedForTheWorkspace()
    {
        Desk desk;
        auto *button = desk.find<QToolButton>(u"personButton"_s);
        QCOMPARE(button->accessibleName(), u"You are Mara Lind"_s);
        Q_EMIT button->menu()->aboutToShow();
        const auto actions = button->menu()->actions();
        const auto jonas = std::ranges::find(actions, u"Jonas Weber"_s, &QAction::text);
        QVERIFY(jonas != actions.end());
        (*jonas)->trigger();
        QCOMPARE(desk.team.workspace->actor(), desk.team.jonas);
        QCOMPARE(button->accessibleName(), u"You are Jonas Weber"_s);
        QVERIFY(!QSettings().allKeys().filter(u"actor/"_s).isEmpty());
    }

    void whoActs_isWrittenDownOnlyWhenItChanged()
    {
        const auto remember = [](PersonId person) {
            rememberActor(u"/a.slipway"_s, person);
            QSettings().sync();
        };
        const PersonId mara{Uuid::fromBytes(QByteArray(16, 'm')).value()};
        remember(mara);
        QFile preferences(QSettings().fileName());
        QVERIFY(preferences.open(QIODevice::ReadWrite));
        const QDateTime before = QDateTime::currentDateTime().addDays(-1);
        QVERIFY(preferences.setFileTime(before, QFileDevice::FileModificationTime));
        preferences.close();
        const QDateTime written = QFileInfo(preferences.fileName()).lastModified();
        remember(mara);
        QCOMPARE(QFileInfo(preferences.fileName()).lastModified(), written);
        remember(PersonId{Uuid::fromBytes(QByteArray(16, 'j')).value()});
        QVERIFY(QFileInfo(preferences.fileName()).lastModified() > written);
    }

    void ctrlK_opensThePaletteAndItNavigates()
    {
        Desk desk;
        desk.press(Qt::Key_K, Qt::ControlModifier);
        auto *line = desk.find<QLineEdit>(u"paletteLine"_s);
        QVERIFY(line && line->isVisible());
        QTest::keyClicks(line, u"people"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(desk.page(), u"settings"_s);
        QCOMPARE(desk.window.currentPage()->route().tab, u"people"_s);
    }

    void everyAction_isInThePalette_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"New release", "Undo", "Redo", "Refresh", "Back up", "Restore", "Open workspace", "Import a calendar",
              "Import a table", "Handbook", "About", "Quit", "Appearance: dark", "Language: English", "Fold"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void everyAction_isInThePalette()
    {
        QFETCH(QString, typed);
        Desk desk;
        desk.window.openPalette(typed);
        const auto *model = desk.find<QListView>(u"paletteList"_s)->model();
        QStringList found;
        for (int row = 0; row < model->rowCount(); ++row)
            found << model->index(row, 0).data().toString();
        QVERIFY2(!found.filter(typed).isEmpty(), qPrintable(found.join(u'\n')));
    }

    void f5_readsAgain()
    {
        Desk desk;
        const int before = desk.current()->refreshed;
        desk.press(Qt::Key_F5);
        QCOMPARE(desk.current()->refreshed, before + 1);
    }

    void anotherProcess_isNoticedByRefresh()
    {
        Desk desk;
        QSignalSpy changed(&desk.team.workspace.session(), &service::Session::changed);
        auto other = desk.team.workspace.secondSession();
        service::Save<Product> command{{.name = u"Identity"_s}};
        (void)test::valueOf(other->run(command));
        desk.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 5000);
    }

    void narrowWindows_foldTheSidebar()
    {
        Desk desk;
        QCOMPARE(desk.find(u"sidebar"_s)->width(), 208);
        desk.window.resize(1200, 800);
        QCOMPARE(desk.find(u"sidebar"_s)->width(), 48);
        desk.window.resize(1440, 900);
        QCOMPARE(desk.find(u"sidebar"_s)->width(), 208);
    }

    void foldingByHand_isRemembered()
    {
        Desk desk;
        QTest::mouseClick(desk.find<QToolButton>(u"foldSidebar"_s), Qt::LeftButton);
        QCOMPARE(desk.find(u"sidebar"_s)->width(), 48);
        const Desk again;
        QCOMPARE(again.find(u"sidebar"_s)->width(), 48);
    }

    void everyControlOfTheFrame_hasAName()
    {
        Desk desk;
        QCOMPARE(test::namelessControls(&desk.window), QStringList());
        desk.window.openPalette();
        desk.window.showNotice({Notice::Kind::Done, u"Moved."_s, {}, u"Undo"_s, [] {}});
        QCOMPARE(test::namelessControls(&desk.window), QStringList());
    }

    void tab_reachesEveryControlOfTheFrame()
    {
        Desk desk;
        QSet<QString> reached;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &desk.window, Qt::Key_Tab);
            if (QApplication::focusWidget())
                reached << QApplication::focusWidget()->objectName();
        }
        for (const QString &name : {u"pageList"_s, u"settingsList"_s, u"workspaceButton"_s, u"personButton"_s,
                                    u"foldSidebar"_s, u"searchButton"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void theRing_showsAfterTheKeyboardAndGoesWithTheMouse()
    {
        Desk desk;
        auto *button = desk.find<QToolButton>(u"foldSidebar"_s);
        QTest::keyClick(button, Qt::Key_Tab);
        QVERIFY(desk.window.testAttribute(Qt::WA_KeyboardFocusChange));
        QTest::mouseClick(desk.find(u"path"_s), Qt::LeftButton);
        QVERIFY(!desk.window.testAttribute(Qt::WA_KeyboardFocusChange));
        QTest::keyClick(button, Qt::Key_Down);
        QVERIFY(desk.window.testAttribute(Qt::WA_KeyboardFocusChange));
    }

    void theTheme_changesAtRunTime()
    {
        Desk desk;
        m_look->choose(Appearance::Dark);
        QTRY_VERIFY_WITH_TIMEOUT(themeOf(desk.find(u"sidebar"_s)).isDark(), 5000);
        const QImage dark = desk.find(u"sidebar"_s)->grab().toImage();
        QCOMPARE(dark.pixelColor(2, 400), Theme::dark().color(Token::Sidebar));
        const auto *path = desk.find(u"path"_s)->findChild<Label *>();
        QCOMPARE(path->palette().color(path->foregroundRole()), Theme::dark().color(Token::Text));
        m_look->choose(Appearance::Light);
        QTRY_VERIFY_WITH_TIMEOUT(!themeOf(desk.find(u"sidebar"_s)).isDark(), 5000);
        const QImage light = desk.find(u"sidebar"_s)->grab().toImage();
        QCOMPARE(light.pixelColor(2, 400), Theme::light().color(Token::Sidebar));
    }

    void choosingAnAppearance_savesItAndTellsTheProgram()
    {
        Desk desk;
        QSignalSpy told(&desk.window, &MainWindow::preferencesChanged);
        const auto actions = desk.window.actions();
        const auto dark = std::ranges::find(actions, u"Appearance: dark"_s, &QAction::text);
        (*dark)->trigger();
        QCOMPARE(told.count(), 1);
        QCOMPARE(Preferences::load().appearance, Appearance::Dark);
    }

    void anotherLanguage_rebuildsTheWindowAtTheSamePlace()
    {
        Desk desk;
        desk.press(Qt::Key_2, Qt::ControlModifier);
        const QPointer<Page> before = desk.window.currentPage();
        const QLocale usual;
        const auto restored = qScopeGuard([&] { QLocale::setDefault(usual); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&desk.window, &event);
        QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), 5000);
        QCOMPARE(desk.page(), u"calendar"_s);
        QCOMPARE(desk.current()->locale(), QLocale());
        desk.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(desk.page(), u"releases"_s);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desk.find<QLineEdit>(u"paletteLine"_s)->isVisible());
    }

    void wordsThatALibraryBrings_leaveTheWindowAsItIs()
    {
        Desk desk;
        desk.press(Qt::Key_2, Qt::ControlModifier);
        const QPointer<Page> before = desk.window.currentPage();
        class Words : public QTranslator
        {
        public:
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char *, const char *, const char *, int) const override { return {}; }
        } words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        QTest::qWait(50);
        QCOMPARE(desk.window.currentPage(), before.data());
        QVERIFY(before);
    }

    void aDialog_darkensTheWindowWhileItIsOpen()
    {
        Desk desk;
        desk.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find(u"scrim"_s)->isVisible(), 5000);
        desk.window.findChild<QDialog *>()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.find(u"scrim"_s)->isVisible(), 5000);
    }

private:
    Look *m_look = nullptr;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
