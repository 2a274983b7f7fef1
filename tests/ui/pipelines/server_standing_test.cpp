// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_pipelines.h"

#include "support/focusables.h"
#include "support/keyboard_walk.h"
#include "ui/pipelines/confirm_run_sheet.h"
#include "ui/widgets/table/row_table_model.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTreeView>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::test::Desk;
using slipway::test::idOf;

/// How servers stand in the tree of jobs, and what a person says while one is away.
class ServerStandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theTree_nestsFolders_andCountsJobs()
    {
        Desk desk;
        std::vector<service::JobView> jobs = *desk.source.m_jobs.at(desk.buildbot.id);
        jobs.back().folder = u"web"_s;
        service::JobView shop = jobs.back();
        shop.key = shop.name = u"shop-ui"_s;
        jobs.push_back(shop);
        desk.source.m_jobs.insert_or_assign(desk.buildbot.id, jobs);
        desk.open();
        auto *tree = desk.find<QTreeView>(u"jobTree"_s);
        const QAbstractItemModel *model = tree->model();
        const QModelIndex server = model->index(0, 0);
        QCOMPARE(server.siblingAtColumn(1).data().toString(), u"3"_s);
        QCOMPARE(static_cast<Glyph>(server.data(GlyphRole).toInt()), Glyph::Approved);
        QCOMPARE(server.data(Qt::AccessibleTextRole).toString(), u"Reached, Buildbot; Jobs: 3"_s);
        QCOMPARE(model->rowCount(server), 2); // a job of no folder, and the folder
        const QModelIndex folder = model->index(1, 0, server);
        QCOMPARE(folder.data().toString(), u"web"_s);
        QCOMPARE(folder.siblingAtColumn(1).data().toString(), u"2"_s);
        QVERIFY(tree->isExpanded(folder));
        tree->setFocus();
        tree->setCurrentIndex(model->index(1, 0, folder));
        QCOMPARE(desk.page->model().job()->job, u"shop-ui"_s);
        Q_EMIT desk.source.changed();
        QCOMPARE(tree->currentIndex().data().toString(), u"shop-ui"_s);
    }

    void whileTheServerIsAway_aPersonSaysWhatTheRunCameTo_data()
    {
        QTest::addColumn<bool>("isByMenu");
        QTest::newRow("bar") << false;
        QTest::newRow("menu") << true;
    }

    void whileTheServerIsAway_aPersonSaysWhatTheRunCameTo()
    {
        QFETCH(bool, isByMenu);
        Desk desk;
        PipelinesPage &page = desk.open();
        auto *action = page.findChild<QAction *>(u"confirmByHand"_s);
        QVERIFY(action && !action->isEnabled()); // the server answers
        QVERIFY(!desk.find<QWidget>(u"awayBar"_s));
        desk.source.m_states[desk.buildbot.id] = {service::ConnectionState::Standing::NotReached,
                                                  desk.source.m_now - 30min, u"connection refused"_s, 2};
        Q_EMIT desk.source.connectionChanged(desk.buildbot.id);
        QTRY_VERIFY(desk.find<QWidget>(u"awayBar"_s));
        QCOMPARE(desk.find<QWidget>(u"awayBar"_s)->accessibleName(), u"Not reached since 09:54."_s);
        if (isByMenu)
            action->trigger();
        else
            desk.find<QPushButton>(u"confirmByHand"_s)->click();
        auto *sheet = page.findChild<pipelines::ConfirmRunSheet *>();
        QVERIFY(sheet);
        auto *confirm = sheet->findChild<QPushButton *>(u"confirmRun"_s);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(sheet->findChild<QLineEdit *>(u"confirmedNote"_s), u"Jonas saw it end"_s);
        sheet->findChild<QComboBox *>(u"confirmedResult"_s)->setCurrentIndex(1);
        confirm->click();
        QTRY_VERIFY(desk.source.m_calls.contains(u"confirm failure: Jonas saw it end"_s));
        QTRY_VERIFY(desk.find<QWidget>(u"unverifiedBar"_s));
        QVERIFY(!desk.find<QWidget>(u"awayBar"_s));
        QVERIFY(!action->isEnabled()); // it is over
    }

    void confirmingByHand_isDoneByKeyboard_andLeftByEsc()
    {
        Desk desk;
        desk.source.m_states[desk.buildbot.id].standing = service::ConnectionState::Standing::NotReached;
        PipelinesPage &page = desk.open();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto open = [&]() -> QPointer<QDialog> {
            desk.find<QPushButton>(u"confirmByHand"_s)->click();
            return page.findChild<pipelines::ConfirmRunSheet *>();
        };
        QPointer<QDialog> sheet = open();
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        QTRY_VERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(test::wrongStepsOfWalk(sheet).join(u'\n'), QString());
        QCOMPARE(test::namelessControls(sheet), QStringList());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet);
        QVERIFY(desk.source.m_calls.filter(u"confirm"_s).isEmpty());
        sheet = open();
        QTest::keyClicks(sheet->findChild<QLineEdit *>(u"confirmedNote"_s), u"seen"_s);
        QTest::keyClick(sheet->findChild<QLineEdit *>(u"confirmedNote"_s), Qt::Key_Return);
        QTRY_VERIFY(desk.source.m_calls.contains(u"confirm success: seen"_s));
    }

    void aRunInDoubt_ofAServerThatIsAway_canBeConfirmedToo()
    {
        Desk desk;
        CiRun doubt = desk.run(7, {}, RunState::SendUnknown, RunResult::None, 1min);
        desk.source.m_runs.insert(desk.source.m_runs.begin(), doubt);
        desk.source.m_states[desk.buildbot.id].standing = service::ConnectionState::Standing::NotReached;
        desk.open().openRoute({.page = u"pipelines"_s, .focus = doubt.id.value});
        QTRY_VERIFY(desk.find<QPushButton>(u"confirmByHand"_s));
        QVERIFY(desk.find<QPushButton>(u"confirmByHand"_s)->isEnabled());
        QVERIFY(!desk.find<QWidget>(u"awayBar"_s));
    }
};

QTEST_MAIN(ServerStandingTest)
#include "server_standing_test.moc"
