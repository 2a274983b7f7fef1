// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"
#include "shell/window_desk.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/window_place.h"
#include "ui/style/look.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using slipway::test::Desk;
using slipway::test::SmallTeam;

/// What comes and goes around the pages: notices, the window's place, other workspaces, dropped files.
class WindowSurroundingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look = new Look(*qApp); }
    void init() { QSettings().clear(); }

    void aNotice_offersItsActionAndGoes()
    {
        Desk desk;
        bool isDone = false;
        desk.window.showNotice({Notice::Kind::Done, u"Moved."_s, {}, u"Undo"_s, [&] { isDone = true; }});
        QCOMPARE(desk.notice(), u"Moved."_s);
        QTest::mouseClick(desk.find<QAbstractButton>(u"noticeAction"_s), Qt::LeftButton);
        QVERIFY(isDone);
        QCOMPARE(desk.notice(), QString());
    }

    void aWarning_hasASignOfItsOwnIsSpokenAndOffersTwoWays()
    {
        Desk desk;
        bool isSolved = false;
        Notice warning{Notice::Kind::Warning, u"Payments 4.2 ships Fri 15 Jan now"_s, {}, u"Undo"_s, [] {}};
        warning.otherText = u"Move to next free slot"_s;
        warning.otherAction = [&] { isSolved = true; };
        desk.window.showNotice(warning);
        QCOMPARE(desk.find<NoticeBar>(u"notice"_s)->accessibleName(), u"Warning: Payments 4.2 ships Fri 15 Jan now"_s);
        QVERIFY(desk.find<QAbstractButton>(u"noticeAction"_s)->isVisible());
        QVERIFY(NoticeBar::stay(Notice::Kind::Warning) > NoticeBar::stay(Notice::Kind::Done));
        QTest::mouseClick(desk.find<QAbstractButton>(u"noticeOtherAction"_s), Qt::LeftButton);
        QVERIFY(isSolved);
        QCOMPARE(desk.notice(), QString());
        desk.window.showNotice({Notice::Kind::Done, u"Moved."_s, {}, u"Undo"_s, [] {}});
        QVERIFY(!desk.find<QAbstractButton>(u"noticeOtherAction"_s)->isVisible());
    }

    void aNarrowWindow_hasAFoldedSidebarFromTheStart()
    {
        Desk narrow({1100, 700});
        QVERIFY(narrow.find<Sidebar>(u"sidebar"_s)->isFolded());
        Desk wide({1440, 900});
        QVERIFY(!wide.find<Sidebar>(u"sidebar"_s)->isFolded());
    }

    void aNotice_coversNothingAndGoesWithThePage()
    {
        Desk desk;
        desk.window.showNotice({Notice::Kind::Problem, u"It could not be moved."_s});
        QCoreApplication::processEvents();
        const auto *bar = desk.find<NoticeBar>(u"notice"_s);
        const QWidget *pages = desk.find(u"pages"_s);
        QVERIFY(desk.find(u"closeNotice"_s)->isVisible());
        QVERIFY(!QRect(bar->mapTo(&desk.window, QPoint()), bar->size())
                     .intersects(QRect(pages->mapTo(&desk.window, QPoint()), pages->size())));
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(desk.notice(), QString());
        QVERIFY(NoticeBar::stay(Notice::Kind::Problem) > NoticeBar::stay(Notice::Kind::Done));
    }

    void aNoticeOfTheStepThatGoesOn_staysOnTheNextPage()
    {
        Desk desk;
        desk.window.showNotice({Notice::Kind::Done, u"It was removed."_s});
        desk.window.go({.page = u"releases"_s});
        QCOMPARE(desk.notice(), u"It was removed."_s);
    }

    void aNoticeWithMarkup_showsItAsText()
    {
        Desk desk;
        desk.window.showNotice({Notice::Kind::Problem, u"<b>bold</b> & <img src=x>"_s});
        auto *label = desk.find<QLabel>(u"noticeText"_s);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), u"<b>bold</b> & <img src=x>"_s);
    }

    void aLongNotice_staysInsideThePage()
    {
        Desk desk({800, 600});
        desk.window.showNotice(
            {Notice::Kind::Problem, QString(60, u'x') + QString(u" word"_s).repeated(120), u"detail"_s});
        const auto *bar = desk.find<NoticeBar>(u"notice"_s);
        QVERIFY(bar->parentWidget()->rect().contains(bar->geometry()));
    }

    void theFirstWindow_fitsOnTheScreen()
    {
        SmallTeam team;
        const test::PlainPages pages;
        const MainWindow window(team.workspace.session(), pages.registry(), {});
        const QSize room = window.screen()->availableSize();
        QVERIFY(window.width() <= room.width() && window.height() <= room.height());
    }

    void aPlaceBesideTheScreen_isMovedAndMadeSmaller()
    {
        const QRect screen(0, 24, 1366, 744);
        QCOMPARE(placeWithin({0, 24, 1440, 900}, screen), screen);
        QCOMPARE(placeWithin({1000, 500, 800, 600}, screen), QRect(566, 168, 800, 600));
        QCOMPARE(placeWithin({100, 100, 800, 600}, screen), QRect(100, 100, 800, 600));
    }

    void recentWorkspaces_areListedWithoutThisOneAndThoseThatAreGone()
    {
        const QTemporaryDir folder;
        QFile there(folder.filePath(u"team & co.slipway"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        rememberWorkspace(folder.filePath(u"gone.slipway"_s));
        rememberWorkspace(there.fileName());
        QString opened;
        SmallTeam team;
        rememberWorkspace(team.workspace->file());
        const test::PlainPages pages;
        WorkspaceDoor door;
        door.open = [&](const QString &file) -> Result<> {
            opened = file;
            return {};
        };
        const MainWindow window(team.workspace.session(), pages.registry(), door);
        Q_EMIT window.findChild<QMenu *>(u"workspaceMenu"_s)->aboutToShow();
        const auto actions = window.findChild<QMenu *>(u"recentWorkspaces"_s)->actions();
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions.first()->text(), u"team && co"_s);
        actions.first()->trigger();
        QCOMPARE(opened, there.fileName());
    }

    void aDroppedCalendar_isImported()
    {
        Desk desk;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"freezes.ics"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:1@test\r\n"
                   "DTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\n"
                   "SUMMARY:Freeze\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&desk.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&desk.window, &drop);
        QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"freezes.ics was imported"_s), 5000);
    }

private:
    Look *m_look = nullptr;
};

QTEST_MAIN(WindowSurroundingsTest)
#include "window_surroundings_test.moc"
