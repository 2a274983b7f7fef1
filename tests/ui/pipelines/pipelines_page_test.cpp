// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_pipelines.h"

#include "support/focusables.h"
#include "ui/pipelines/run_matters.h"
#include "ui/widgets/pipelines/run_words.h"
#include "ui/widgets/pipelines/trigger_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::test::Desk;
using slipway::test::FakePipelines;
using slipway::test::idOf;

class PipelinesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aWorkspaceWithoutConnections_offersToAddOne()
    {
        Desk desk;
        desk.source.m_connections.clear();
        PipelinesPage &page = desk.open();
        QSignalSpy routes(&page, &Page::routeRequested);
        auto *add = page.findChild<QAction *>(u"addConnection"_s);
        QVERIFY(add && add->isEnabled());
        QVERIFY(desk.find<QWidget>(u"pipelinesEmpty"_s));
        add->trigger();
        QCOMPARE(routes.at(0).at(0).value<Route>(),
                 (Route{.page = u"settings"_s, .tab = u"connections"_s, .intent = u"new"_s}));
        QVERIFY(desk.source.m_calls.isEmpty());
    }

    void theTree_saysHowEachServerStands_andTryingAgainAsksIt()
    {
        Desk desk;
        desk.open();
        auto *tree = desk.find<QTreeView>(u"jobTree"_s);
        QCOMPARE(tree->model()->rowCount(), 2);
        const QModelIndex jenkins = tree->model()->index(1, 0);
        QVERIFY(jenkins.data(Qt::AccessibleTextRole).toString().contains(u"Not reached"_s));
        const QModelIndex why = tree->model()->index(0, 0, jenkins);
        QCOMPARE(why.data().toString(), u"Not reached since 08:02."_s);
        const QModelIndex job = tree->model()->index(0, 0, tree->model()->index(0, 0));
        QCOMPARE(job.data(Qt::AccessibleTextRole).toString(), u"Running, integration-tests"_s);
        desk.source.m_calls.clear();
        tree->setFocus();
        tree->setCurrentIndex(why);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(desk.source.m_calls, QStringList{u"jobs anew"_s});
    }

    void filtering_leavesTheJobsThatContainTheText()
    {
        Desk desk;
        desk.open();
        auto *tree = desk.find<QTreeView>(u"jobTree"_s);
        QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 2);
        QTest::keyClicks(desk.find<QLineEdit>(u"jobFilter"_s), u"PORTAL"_s);
        QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
        QCOMPARE(tree->model()->index(0, 0, tree->model()->index(0, 0)).data().toString(), u"portal-ui"_s);
    }

    void runs_tellHowFarAndWhatFailed_andTheNewestIsShown()
    {
        Desk desk;
        desk.open();
        auto *runs = desk.find<QListView>(u"runs"_s);
        QCOMPARE(desk.rows(runs), (QStringList{u"#1842, Running, release/4.2, 10:12, 60\u2009%"_s,
                                               u"#1841, Failed, release/4.2, 09:44, 25 of 1312 failed"_s}));
        QCOMPARE(desk.find<QLabel>(u"runNumber"_s)->text(), u"#1842"_s);
        QCOMPARE(desk.find<QWidget>(u"runState"_s)->accessibleName(), u"Running 60\u2009%"_s);
        QCOMPARE(desk.find<QLabel>(u"runFacts"_s)->text(), u"release/4.2 at 1f73aa8, 12 min 00 s"_s);
        QCOMPARE(desk.source.m_watching, 1);
        runs->setFocus();
        QTest::keyClick(runs, Qt::Key_Down);
        QCOMPARE(desk.find<QLabel>(u"runNumber"_s)->text(), u"#1841"_s);
        QCOMPARE(desk.source.m_watching, 0);
    }

    void whatTheServerTells_keepsTheChosenRun()
    {
        Desk desk;
        desk.open();
        auto *runs = desk.find<QListView>(u"runs"_s);
        runs->setCurrentIndex(runs->model()->index(1, 0));
        desk.source.m_runs.insert(desk.source.m_runs.begin(),
                                  desk.run(3, u"1843"_s, RunState::Queued, RunResult::None, 1min));
        Q_EMIT desk.source.changed();
        QCoreApplication::processEvents();
        QCOMPARE(runs->model()->rowCount(), 3);
        QCOMPARE(runs->currentIndex().row(), 2);
        QCOMPARE(desk.find<QLabel>(u"runNumber"_s)->text(), u"#1841"_s);
    }

    void whatIsWritten_asksNoServer_butAConnectionThatIsNew()
    {
        Desk desk;
        desk.open();
        desk.source.m_calls.clear();
        Q_EMIT desk.source.changed();
        QCOMPARE(desk.source.m_calls, QStringList());
        CiConnection fresh;
        fresh.id = idOf<CiConnectionId>(3);
        fresh.name = u"GitLab"_s;
        desk.source.m_connections.push_back(fresh);
        Q_EMIT desk.source.changed();
        QTRY_COMPARE(desk.source.m_calls, QStringList{u"jobs"_s});
    }

    /// One list of a server tells of all its runs, one after the other.
    void manyChanges_areShownTogether()
    {
        Desk desk;
        desk.open();
        QSignalSpy shown(&desk.page->model(), &pipelines::PipelinesViewModel::runsChanged);
        const auto changeMany = [&] {
            for (int i = 0; i < 50; ++i) {
                Q_EMIT desk.source.changed();
                Q_EMIT desk.source.runChanged(desk.running.id);
            }
        };
        changeMany();
        const auto atOnce = shown.size();
        QVERIFY2(atOnce <= 4, qPrintable(QString::number(atOnce)));
        desk.source.m_runs.front().state = RunState::Done;
        changeMany();
        QTRY_VERIFY(shown.size() > atOnce);
        QVERIFY(shown.size() <= 3 * atOnce);
    }

    void aRunStartedElsewhere_isListed_andCanBeFollowed()
    {
        Desk desk;
        service::RunView foreign;
        foreign.connection = desk.buildbot.id;
        foreign.job = u"integration-tests"_s;
        foreign.externalId = foreign.number = u"1850"_s;
        foreign.state = RunState::Running;
        foreign.startedBy = u"push"_s;
        foreign.startedAt = desk.source.m_now - 1min;
        service::RunView known = foreign;
        known.externalId = known.number = u"1842"_s;
        desk.source.m_serverRuns = {foreign, known};
        desk.open();
        auto *runs = desk.find<QListView>(u"runs"_s);
        QCOMPARE(runs->model()->rowCount(), 3);
        runs->setCurrentIndex(runs->model()->index(0, 0));
        QTRY_VERIFY(desk.find<QWidget>(u"foreignBar"_s));
        desk.source.m_triggerAnswer = desk.run(5, u"1850"_s, RunState::Running, RunResult::None, 1min);
        desk.source.m_runs.insert(desk.source.m_runs.begin(), *desk.source.m_triggerAnswer);
        desk.find<QPushButton>(u"adoptRun"_s)->click();
        QTRY_VERIFY(!desk.find<QWidget>(u"foreignBar"_s));
        QVERIFY(desk.source.m_calls.contains(u"adopt 1850"_s));
        QCOMPARE(runs->model()->rowCount(), 3);
    }

    void aRunInDoubt_isSettledByAPerson_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("call");
        QTest::newRow("look") << u"lookAgain"_s << u"refresh"_s;
        QTest::newRow("never") << u"neverStarted"_s << u"it never started"_s;
        QTest::newRow("this one") << u"itIsThisOne"_s << u"it is 1850"_s;
    }

    void aRunInDoubt_isSettledByAPerson()
    {
        QFETCH(QString, button);
        QFETCH(QString, call);
        Desk desk;
        CiRun doubt = desk.run(7, {}, RunState::SendUnknown, RunResult::None, 1min);
        desk.source.m_runs.insert(desk.source.m_runs.begin(), doubt);
        service::RunView foreign;
        foreign.job = u"integration-tests"_s;
        foreign.externalId = foreign.number = u"1850"_s;
        desk.source.m_serverRuns = {foreign};
        PipelinesPage &page = desk.open();
        page.openRoute({.page = u"pipelines"_s, .focus = doubt.id.value});
        QCOMPARE(page.route().focus, doubt.id.value);
        QTRY_VERIFY(desk.find<QPushButton>(button));
        auto *press = desk.find<QPushButton>(button);
        QVERIFY(press->isEnabled());
        if (press->menu()) {
            QCOMPARE(press->menu()->actions().size(), 1);
            press->menu()->actions().first()->trigger();
        } else {
            press->click();
        }
        QTRY_VERIFY(desk.source.m_calls.contains(call));
    }

    void approvingForProduction_wantsTheNameTyped()
    {
        Desk desk;
        desk.source.m_runs.front().state = RunState::WaitingGate;
        service::GateView gate;
        gate.id = u"7"_s;
        gate.name = u"production"_s;
        gate.environment = u"production"_s;
        gate.asWhom = u"mara"_s;
        gate.needsComment = true;
        desk.source.m_gates = {gate};
        desk.open();
        QTRY_VERIFY(desk.find<QWidget>(u"gateBar"_s));
        auto *approve = desk.find<QPushButton>(u"approveGate"_s);
        auto *reject = desk.find<QPushButton>(u"rejectGate"_s);
        QVERIFY(!approve->isEnabled());
        QVERIFY(!reject->isEnabled());
        QTest::keyClicks(desk.find<QLineEdit>(u"gateComment"_s), u"checked"_s);
        QVERIFY(reject->isEnabled());
        QVERIFY(!approve->isEnabled());
        QCOMPARE(approve->toolTip(), u"Type production to approve."_s);
        QTest::keyClicks(desk.find<QLineEdit>(u"gateTyped"_s), u"production"_s);
        QVERIFY(approve->isEnabled());
        approve->click();
        QTRY_VERIFY(desk.source.m_calls.contains(u"approve 7 checked"_s));
    }

    void namesOfEnvironments_thatPeopleDependOn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isLike");
        QTest::newRow("production") << u"production"_s << true;
        QTest::newRow("prod-eu") << u"prod-eu"_s << true;
        QTest::newRow("Live") << u"Live"_s << true;
        QTest::newRow("staging") << u"staging"_s << false;
        QTest::newRow("products") << u"products-test"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void namesOfEnvironments_thatPeopleDependOn()
    {
        QFETCH(QString, name);
        QFETCH(bool, isLike);
        QCOMPARE(pipelines::isProductionLike(name), isLike);
    }

    void choosingAStep_showsItsLog()
    {
        Desk desk;
        service::RunView view = desk.source.view(desk.running);
        service::PartView build;
        build.id = u"1"_s;
        build.name = u"build"_s;
        build.state = RunState::Done;
        build.result = RunResult::Success;
        build.hasLog = true;
        service::PartView integration = build;
        integration.id = u"2"_s;
        integration.name = u"integration"_s;
        integration.state = RunState::Running;
        integration.result = RunResult::None;
        view.parts = {build, integration};
        desk.source.m_views[desk.running.id] = view;
        desk.open();
        QVERIFY(desk.source.m_calls.contains(u"log 2"_s)); // what runs tells most
        auto *tabs = desk.find<QTabBar>(u"runTabs"_s);
        QCOMPARE(tabs->tabText(1), u"Steps  2"_s);
        tabs->setCurrentIndex(1);
        auto *steps = desk.find<QTreeView>(u"steps"_s);
        steps->setFocus();
        steps->setCurrentIndex(steps->model()->index(0, 0));
        QTest::keyClick(steps, Qt::Key_Return);
        QCOMPARE(tabs->currentIndex(), 0);
        QVERIFY(desk.source.m_calls.contains(u"log 1"_s));
    }

    void cancelling_isOfferedWhereTheServerCan()
    {
        Desk desk;
        desk.open();
        auto *cancel = desk.find<QPushButton>(u"cancelRun"_s);
        QVERIFY(!cancel->isEnabled());
        service::RunView view = desk.source.view(desk.running);
        view.mayCancel = true;
        desk.source.m_views[desk.running.id] = view;
        Q_EMIT desk.source.runChanged(desk.running.id);
        QVERIFY(cancel->isEnabled());
        cancel->click();
        QTRY_VERIFY(desk.source.m_calls.contains(u"cancel"_s));
    }

    void everyControl_hasAName()
    {
        Desk desk;
        PipelinesPage &page = desk.open();
        QCOMPARE(test::namelessControls(&page), QStringList());
    }

    void startingAJob_showsWhatWillBeSent_andSendsItOnce()
    {
        Desk desk;
        arrangeForm(desk);
        TriggerDialog *dialog = openDialog(desk);
        auto *facts = dialog->findChild<QLabel *>(u"triggerFacts"_s);
        QVERIFY(facts->text().contains(u"https://ci.example"_s));
        QVERIFY(facts->text().contains(u"As mara"_s));
        auto *send = dialog->findChild<QPushButton *>(u"sendRun"_s);
        send->click();
        QVERIFY(!desk.source.m_calls.contains(u"trigger"_s)); // a value that is needed is missing
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"value_suite"_s), u"smoke"_s);
        dialog->findChild<QComboBox *>(u"value_shape"_s)->setCurrentText(u"large"_s);
        dialog->findChild<QCheckBox *>(u"value_dry"_s)->setChecked(false);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"value_token"_s), u"hush"_s);
        desk.source.m_answersLate = true;
        desk.source.m_triggerAnswer = desk.run(9, u"1844"_s, RunState::Queued, RunResult::None, 0min);
        send->click();
        QVERIFY(!send->isEnabled());
        send->click();
        QTest::mouseClick(send, Qt::LeftButton);
        QCOMPARE(desk.source.m_calls.count(u"trigger"_s), 1);
        QCOMPARE(desk.source.m_wish->parameters,
                 (QMap<QString, QString>{{u"suite"_s, u"smoke"_s}, {u"shape"_s, u"large"_s}, {u"dry"_s, u"false"_s}}));
        QCOMPARE(desk.source.m_wish->secrets, (QMap<QString, QString>{{u"token"_s, u"hush"_s}}));
        QCOMPARE(desk.source.m_wish->ref, u"main"_s);
        QVERIFY(!desk.source.m_wasAgain);
        desk.source.m_runs.insert(desk.source.m_runs.begin(), *desk.source.m_triggerAnswer);
        QPointer<TriggerDialog> open(dialog);
        desk.source.answerTrigger();
        QTRY_VERIFY(!open);
        QCOMPARE(desk.find<QLabel>(u"runNumber"_s)->text(), u"#1844"_s);
    }

    void theSameAgainWithinAMoment_isAskedFirst()
    {
        Desk desk;
        arrangeForm(desk);
        TriggerDialog *dialog = openDialog(desk);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"value_suite"_s), u"smoke"_s);
        desk.source.m_triggerAnswer = failure(ErrorKind::Conflict, u"The same was started 12 s ago."_s);
        auto *send = dialog->findChild<QPushButton *>(u"sendRun"_s);
        send->click();
        QTRY_COMPARE(send->text(), u"Start it once more"_s);
        QVERIFY(problemOf(dialog).contains(u"12 s ago"_s));
        send->click();
        QTRY_COMPARE(desk.source.m_calls.count(u"trigger"_s), 2);
        QVERIFY(desk.source.m_wasAgain);
    }

    void whatTheServerRefuses_staysInTheDialog()
    {
        Desk desk;
        arrangeForm(desk);
        TriggerDialog *dialog = openDialog(desk);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"value_suite"_s), u"smoke"_s);
        CiRun refused = desk.run(9, {}, RunState::Rejected, RunResult::None, 0min);
        refused.message = u"no worker of that shape."_s;
        desk.source.m_triggerAnswer = refused;
        dialog->findChild<QPushButton *>(u"sendRun"_s)->click();
        QTRY_VERIFY(problemOf(dialog).contains(u"Nothing was started"_s));
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QPushButton *>(u"sendRun"_s)->isEnabled());
    }

    void whenNoAnswerComes_theDialogSaysSo_andOffersTheRunOnly()
    {
        Desk desk;
        arrangeForm(desk);
        TriggerDialog *dialog = openDialog(desk);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"value_suite"_s), u"smoke"_s);
        desk.source.m_triggerAnswer = desk.run(9, {}, RunState::SendUnknown, RunResult::None, 0min);
        desk.source.m_runs.insert(desk.source.m_runs.begin(), *desk.source.m_triggerAnswer);
        auto *send = dialog->findChild<QPushButton *>(u"sendRun"_s);
        send->click();
        QTRY_COMPARE(send->text(), u"Show the run"_s);
        QVERIFY(problemOf(dialog).startsWith(u"It is not known whether it started"_s));
        send->click();
        QCOMPARE(desk.source.m_calls.count(u"trigger"_s), 1);
        QTRY_VERIFY(desk.find<QWidget>(u"doubtBar"_s));
    }

    void aServerThatDoesNotAnswer_leavesNothingToSend()
    {
        Desk desk;
        desk.source.m_formError = Error{ErrorKind::Remote, u"Buildbot cannot be reached."_s, {}, {}};
        TriggerDialog *dialog = openDialog(desk);
        QVERIFY(!dialog->findChild<QPushButton *>(u"sendRun"_s)->isEnabled());
        QCOMPARE(problemOf(dialog), u"Buildbot cannot be reached."_s);
        desk.source.m_formError.reset();
        dialog->findChild<QPushButton *>(u"askAgain"_s)->click();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"sendRun"_s)->isEnabled());
    }

    void whatStandsInTheWayOfADeployment_wantsAReason()
    {
        Desk desk;
        TriggerDialog dialog(desk.source, {}, u"Deploy"_s, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *send = dialog.findChild<QPushButton *>(u"sendRun"_s);
        QTRY_VERIFY(send->isEnabled());
        dialog.setObstacles({{{.text = u"Sign-offs are missing."_s}}, u"Only a release coordinator may override."_s});
        QVERIFY(!send->isEnabled());
        dialog.setObstacles({{{.text = u"Sign-offs are missing."_s}}, {}});
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"overrideReason"_s), u"agreed by phone"_s);
        QVERIFY(send->isEnabled());
        send->click();
        QTRY_VERIFY(desk.source.m_wish.has_value());
        QCOMPARE(desk.source.m_wish->overrideReason, u"agreed by phone"_s);
    }

    void theDialog_growsWithItsFields_andShowsWhereItIsSent()
    {
        Desk desk;
        for (int i = 0; i < 6; ++i)
            desk.source.m_form.parameters.push_back({.key = u"p%1"_s.arg(i)});
        TriggerDialog *dialog = openDialog(desk);
        const auto *last = dialog->findChild<QWidget *>(u"parameter_p5"_s);
        QVERIFY(last);
        QTRY_VERIFY(dialog->rect().contains(QRect(last->mapTo(dialog, QPoint()), last->size())));
        QVERIFY(dialog->findChild<QLabel *>(u"triggerFacts"_s)->isVisible());
    }

    void aParameterThatTheServerDoesNotList_isLeftOutWhenItIsEmptied()
    {
        Desk desk;
        service::RunWish wish;
        wish.parameters = {{u"gone"_s, u"1"_s}};
        TriggerDialog dialog(desk.source, wish, u"Run"_s, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *send = dialog.findChild<QPushButton *>(u"sendRun"_s);
        QTRY_VERIFY(send->isEnabled());
        dialog.findChild<QLineEdit *>(u"value_gone"_s)->clear();
        send->click();
        QTRY_VERIFY(desk.source.m_wish.has_value());
        QVERIFY(desk.source.m_wish->parameters.isEmpty());
    }

    void aJobTheServerSaysNothingOf_standsAsItsNewestRunHere()
    {
        Desk desk;
        service::JobView silent;
        silent.key = silent.name = u"integration-tests"_s;
        desk.source.m_jobs.insert_or_assign(desk.buildbot.id, std::vector{silent});
        desk.open();
        const auto *tree = desk.page->findChild<QTreeView *>(u"jobTree"_s);
        const auto spoken = [&] {
            return tree->model()->index(0, 0, tree->model()->index(0, 0)).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_VERIFY2(spoken().contains(u"Running"_s), qPrintable(spoken()));
        desk.source.m_runs.front().state = RunState::Done;
        desk.source.m_runs.front().result = RunResult::Success;
        Q_EMIT desk.source.runChanged(desk.source.m_runs.front().id);
        QTRY_VERIFY2(spoken().contains(u"Succeeded"_s), qPrintable(spoken()));
    }

private:
    static void arrangeForm(Desk &desk)
    {
        using Type = service::ParameterView::Type;
        service::ParameterView suite;
        suite.key = u"suite"_s;
        suite.isRequired = true;
        service::ParameterView shape;
        shape.key = u"shape"_s;
        shape.type = Type::Choice;
        shape.choices = {u"small"_s, u"large"_s};
        shape.defaultValue = u"small"_s;
        service::ParameterView dry;
        dry.key = u"dry"_s;
        dry.type = Type::Boolean;
        dry.defaultValue = u"true"_s;
        service::ParameterView token;
        token.key = u"token"_s;
        token.type = Type::Secret;
        desk.source.m_form.parameters = {suite, shape, dry, token};
        desk.source.m_form.defaultRef = u"main"_s;
        desk.source.m_form.sendsTo = u"https://ci.example"_s;
        desk.source.m_form.asWhom = u"mara"_s;
    }

    static TriggerDialog *openDialog(Desk &desk)
    {
        desk.open();
        desk.find<QPushButton>(u"runJob"_s)->click();
        auto *dialog = desk.page->findChild<TriggerDialog *>();
        if (!dialog)
            qFatal("no dialog");
        QCoreApplication::processEvents();
        return dialog;
    }

    static QString problemOf(const TriggerDialog *dialog)
    {
        return dialog->findChild<QWidget *>(u"triggerProblem"_s)->accessibleName();
    }
};

QTEST_MAIN(PipelinesPageTest)
#include "pipelines_page_test.moc"
