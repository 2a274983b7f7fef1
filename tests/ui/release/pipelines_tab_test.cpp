// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipelines/fake_pipelines.h"

#include "service/commands/deployment_commands.h"
#include "service/commands/release_job_commands.h"
#include "service/commands/runbook_commands.h"
#include "support/focusables.h"
#include "support/keyboard_walk.h"
#include "support/small_team.h"
#include "ui/release/release_detail_page.h"
#include "ui/widgets/pipelines/trigger_dialog.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <class EntityId>
EntityId numbered(int number)
{
    return EntityId{Uuid::version7(1'700'000'000'000, {0, 0, 0, 0, 0, 0, 0, 0, 1, static_cast<std::uint8_t>(number)})};
}

/// A release under way with a test job that failed and a deploy job, on screen at its pipelines.
struct Shown {
    test::SmallTeam team;
    test::FakePipelines source;
    ReleaseId release;
    CiRun run;
    std::unique_ptr<ReleaseDetailPage> page;

    explicit Shown(bool hasJobs = true)
    {
        release = team.release(team.payments, u"4.2"_s, QDate(2027, 1, 14));
        team.setState(release, ReleaseState::Planned);
        if (hasJobs)
            addJobs();
        page = std::make_unique<ReleaseDetailPage>(team.workspace.session(), nullptr, &source);
        page->resize(1240, 800);
        page->show();
        page->openRoute({.page = u"releases"_s, .release = release, .tab = u"pipelines"_s});
        QCoreApplication::processEvents();
    }

    void addJobs()
    {
        run.id = numbered<CiRunId>(9);
        run.number = u"1841"_s;
        run.state = RunState::Done;
        run.result = RunResult::Failure;
        run.ref = u"release/4.2"_s;
        run.startedAt = source.m_now - 1h;
        const auto add = [&](int number, const QString &name, RunPurpose purpose, std::optional<CiRun> newest) {
            service::ReleasePipelines::Job job;
            job.job.id = numbered<ReleaseJobId>(number);
            job.job.release = release;
            job.job.name = name;
            job.job.job = u"payments"_s;
            job.job.connection = u"Buildbot"_s;
            job.job.purpose = purpose;
            job.connection = numbered<CiConnectionId>(1);
            job.newest = newest;
            source.m_release.jobs.push_back(job);
        };
        add(1, u"Integration tests"_s, RunPurpose::Test, run);
        add(2, u"Deploy"_s, RunPurpose::Deploy, {});
    }

    [[nodiscard]] QTreeView *table(const QString &name) const { return page->findChild<QTreeView *>(name); }

    /// Follows the link in a column of the first row that has that text, by keyboard where it is the row's first link.
    void follow(const QString &tableName, const QString &text, int column) const
    {
        QTreeView *view = table(tableName);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex cell = view->model()->index(row, column);
            if (cell.siblingAtColumn(0).data().toString() != text)
                continue;
            view->scrollTo(cell);
            const QRect place = view->visualRect(cell);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.topLeft() + QPoint(20, place.height() / 2));
            return;
        }
        qFatal("no row %s", qPrintable(text));
    }

    [[nodiscard]] TriggerDialog *dialog() const { return page->findChild<TriggerDialog *>(); }
};

} // namespace

class PipelinesTabTest : public QObject
{
    Q_OBJECT

    /// The sheet that a button opens, or the first link behind the first two columns of a table; it has the focus.
    static QPointer<QDialog> opened(Shown &shown, const QString &opener, const QString &sheet)
    {
        shown.page->activateWindow();
        if (!QTest::qWaitForWindowActive(shown.page.get()))
            qFatal("the page does not become active");
        if (opener == u"passOver"_s)
            shown.table(u"releaseJobs"_s)->setCurrentIndex(shown.table(u"releaseJobs"_s)->model()->index(1, 0));
        if (auto *button = shown.page->findChild<QPushButton *>(opener))
            button->click();
        else
            shown.follow(opener, opener == u"releaseJobs"_s ? u"Integration tests"_s : u"production"_s, 3);
        QPointer<QDialog> dialog;
        const bool isThere = QTest::qWaitFor([&] {
            dialog = shown.page->window()->findChild<QDialog *>(sheet);
            return dialog && dialog->isVisible();
        });
        if (!isThere || !QTest::qWaitForWindowActive(dialog)
            || !QTest::qWaitFor([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }))
            qFatal("no %s", qPrintable(sheet));
        return dialog;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aReleaseWithoutJobs_offersToAddOne()
    {
        Shown shown(false);
        auto *add = shown.page->findChild<QPushButton *>(u"addJob"_s);
        QVERIFY(add && add->isEnabled());
        add->click();
        auto *name = shown.page->window()->findChild<QLineEdit *>(u"jobName"_s);
        QVERIFY(name && name->isVisible());
    }

    void jobs_tellTheirNewestRun()
    {
        Shown shown;
        const QTreeView *jobs = shown.table(u"releaseJobs"_s);
        QCOMPARE(jobs->model()->rowCount(), 3); // with the heading of those in no phase
        const QString spoken = jobs->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Integration tests"_s) && spoken.contains(u"Failed"_s) && spoken.contains(u"#1841"_s),
                 qPrintable(spoken));
        QCOMPARE(test::namelessControls(shown.page.get()), QStringList());
    }

    void oneClick_opensWhatWillBeSent_filledFromTheRelease()
    {
        Shown shown;
        shown.source.m_form.takesRef = true;
        shown.follow(u"releaseJobs"_s, u"Integration tests"_s, 3);
        QTRY_VERIFY(shown.dialog());
        QCOMPARE(shown.dialog()->findChild<QLineEdit *>(u"ref"_s)->text(), u"release/4.2"_s);
        QVERIFY(!shown.dialog()->findChild<QWidget *>(u"obstacles"_s)->isVisibleTo(shown.dialog()));
    }

    void rings_tellHowTheyStand_andAreMarked()
    {
        Shown shown;
        auto &workspace = shown.team.workspace;
        const auto canary = workspace.done(service::Save<Environment>{{.name = u"canary"_s}});
        workspace.done(service::SetRings{shown.release, {{canary, 90}, {shown.team.production, 0}}});
        workspace.done(service::RecordDeployment{.release = shown.release,
                                                 .environment = canary,
                                                 .startedAt = workspace.now(),
                                                 .finishedAt = workspace.now(),
                                                 .note = u"by hand"_s});
        const auto show = [&] {
            shown.source.m_release.rings = test::valueOf(workspace.queries().pipelines(shown.release)).rings;
            Q_EMIT shown.source.runChanged({});
        };
        show();
        QTreeView *rings = shown.table(u"releaseRings"_s);
        QCOMPARE(rings->model()->rowCount(), 2);
        shown.follow(u"releaseRings"_s, u"1. canary"_s, 3);
        QTRY_COMPARE(test::valueOf(workspace.queries().pipelines(shown.release)).rings[0].standing.state,
                     RingStanding::State::Soaking);
        show();
        QVERIFY(rings->model()->index(0, 2).data().toString().startsWith(u"1 h 30 min left"_s));
        // That it is red needs a reason, and tells it afterwards.
        shown.follow(u"releaseRings"_s, u"1. canary"_s, 4);
        workspace.done(service::MarkRing{shown.release, shown.source.m_release.rings[0].ring.id, SoakMark::Kind::Red,
                                         u"errors"_s});
        show();
        const QString spoken = rings->model()->index(0, 2).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"errors"_s), qPrintable(spoken));
        QCOMPARE(test::namelessControls(shown.page.get()), QStringList());
    }

    void rings_areChangedInTheirSheet()
    {
        Shown shown;
        shown.page->findChild<QPushButton *>(u"editRings"_s)->click();
        auto *sheet = shown.page->window()->findChild<QWidget *>(u"ringsSheet"_s);
        QVERIFY(sheet);
        QCOMPARE(test::namelessControls(sheet), QStringList());
        sheet->findChild<QPushButton *>(u"saveRings"_s)->click();
        QTRY_COMPARE(test::valueOf(shown.team.workspace.queries().pipelines(shown.release)).rings.size(), 1u);
    }

    void anEnvironment_isHeldFromHere_andGivenBack()
    {
        Shown shown;
        shown.page->findChild<QPushButton *>(u"takeLease"_s)->click();
        auto *sheet = shown.page->window()->findChild<QWidget *>(u"leaseSheet"_s);
        QVERIFY(sheet);
        QCOMPARE(test::namelessControls(sheet), QStringList());
        sheet->findChild<QPushButton *>(u"saveLease"_s)->click();
        const auto leases = [&] { return test::valueOf(shown.team.workspace.queries().leases()); };
        QTRY_COMPARE(leases().size(), 1u);
        shown.source.m_release.leases = leases();
        Q_EMIT shown.source.runChanged({});
        shown.follow(u"releaseLeases"_s, leases()[0].environment, 4);
        QTRY_VERIFY(leases().empty()); // its holder needs no reason
    }

    void aConnectionThatIsNotSetUp_leadsToWhereItIs()
    {
        Shown shown;
        shown.source.m_release.jobs[0].connection.reset();
        Q_EMIT shown.source.runChanged({});
        QSignalSpy routes(shown.page.get(), &Page::routeRequested);
        shown.follow(u"releaseJobs"_s, u"Integration tests"_s, 3);
        QCOMPARE(routes.size(), 1);
        QCOMPARE(routes[0][0].value<Route>().tab, u"connections"_s);
    }

    void theRun_isShownOnItsPage()
    {
        Shown shown;
        QSignalSpy routes(shown.page.get(), &Page::routeRequested);
        shown.follow(u"releaseJobs"_s, u"Integration tests"_s, 1);
        // The link stands in the second line.
        if (routes.isEmpty()) {
            QTreeView *view = shown.table(u"releaseJobs"_s);
            const QRect place = view->visualRect(view->model()->index(1, 1));
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.bottomLeft() + QPoint(40, -12));
        }
        QCOMPARE(routes.size(), 1);
        QCOMPARE(routes.at(0).at(0).value<Route>(), (Route{.page = u"pipelines"_s, .focus = shown.run.id.value}));
    }

    void deploying_saysWhatStandsInTheWay()
    {
        Shown shown;
        shown.follow(u"releasePlaces"_s, u"production"_s, 3);
        QTRY_VERIFY(shown.dialog());
        const auto *obstacles = shown.dialog()->findChild<QWidget *>(u"obstacles"_s);
        QVERIFY(obstacles->isVisibleTo(shown.dialog()));
        QVERIFY(!shown.dialog()->findChildren<QLabel *>(u"reason"_s).isEmpty());
        QVERIFY(!shown.dialog()->findChild<QPushButton *>(u"sendRun"_s)->isEnabled());
    }

    void whatStandsInTheWay_isGroupedByWhatHelps()
    {
        using Kind = service::DeploymentObstacle::Kind;
        Shown shown(false);
        TriggerDialog dialog(shown.source, {}, u"Deploy"_s, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.setObstacles({{{Kind::Gate, u"a sign-off is missing"_s},
                              {Kind::Place, u"Ledger 3.1 holds the environment"_s},
                              {Kind::Gate, u"an item is open"_s},
                              {Kind::Never, u"the release is held"_s}},
                             u"Nobody can override this."_s});
        QStringList texts;
        for (const auto *label : dialog.findChild<QWidget *>(u"obstacles"_s)->findChildren<QLabel *>())
            if (label->objectName() == u"reasonGroup"_s || label->objectName() == u"reason"_s)
                texts += label->objectName() == u"reason"_s ? label->text() : u"#"_s;
        QCOMPARE(texts, (QStringList{u"#"_s, u"the release is held"_s, u"#"_s, u"a sign-off is missing"_s,
                                     u"an item is open"_s, u"#"_s, u"Ledger 3.1 holds the environment"_s}));
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"overrideReason"_s)->isVisible());
        QVERIFY(dialog.findChild<QLabel *>(u"whyNoOverride"_s)->isVisible());
    }

    void eachSheet_isWalkedByTab_andLeftByEsc_data()
    {
        QTest::addColumn<QString>("opener"); // a button, or the table whose link is followed
        QTest::addColumn<QString>("sheet");
        QTest::newRow("a job of the release") << u"addJob"_s << u"jobSheet"_s;
        QTest::newRow("a deployment made elsewhere") << u"recordByHand"_s << u"recordSheet"_s;
        QTest::newRow("holding an environment") << u"takeLease"_s << u"leaseSheet"_s;
        QTest::newRow("rings") << u"editRings"_s << u"ringsSheet"_s;
        QTest::newRow("a second person") << u"passOver"_s << u"skipSheet"_s;
        QTest::newRow("starting a job") << u"releaseJobs"_s << u"triggerDialog"_s;
        QTest::newRow("deploying") << u"releasePlaces"_s << u"triggerDialog"_s;
    }

    void eachSheet_isWalkedByTab_andLeftByEsc()
    {
        QFETCH(QString, opener);
        QFETCH(QString, sheet);
        Shown shown;
        shown.source.m_form.takesRef = true;
        shown.source.m_form.parameters = {{.key = u"version"_s, .isRequired = true}, {.key = u"where"_s}};
        QPointer<QDialog> dialog = opened(shown, opener, sheet);
        QVERIFY(dialog);
        QCOMPARE(test::wrongStepsOfWalk(dialog).join(u'\n'), QString());
        QCOMPARE(test::namelessControls(dialog), QStringList());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QVERIFY(!shown.source.m_calls.contains(u"trigger"_s));
    }

    void returnInAField_doesWhatTheSheetIsFor()
    {
        Shown shown;
        auto &queries = shown.team.workspace.queries();
        QPointer<QDialog> sheet = opened(shown, u"takeLease"_s, u"leaseSheet"_s);
        QTest::keyClicks(sheet->findChild<QLineEdit *>(u"leaseNote"_s), u"Load test"_s);
        QTest::keyClick(sheet->findChild<QLineEdit *>(u"leaseNote"_s), Qt::Key_Return);
        QTRY_COMPARE(test::valueOf(queries.leases()).size(), 1u);
        QTRY_VERIFY(!sheet);
        sheet = opened(shown, u"addJob"_s, u"jobSheet"_s);
        QTest::keyClick(sheet->findChild<QLineEdit *>(u"jobName"_s), Qt::Key_Return);
        QVERIFY(sheet->isVisible()); // nothing is named yet
        sheet->findChild<QComboBox *>(u"jobConnection"_s)->setEditText(u"Buildbot"_s);
        sheet->findChild<QComboBox *>(u"jobKey"_s)->setEditText(u"unit"_s);
        QTest::keyClicks(sheet->findChild<QLineEdit *>(u"jobName"_s), u"Unit tests"_s);
        QTest::keyClick(sheet->findChild<QLineEdit *>(u"jobName"_s), Qt::Key_Return);
        QTRY_COMPARE(test::valueOf(queries.pipelines(shown.release)).jobs.size(), 1u);
        QTRY_VERIFY(!sheet);
    }

    /// What stays on record for ever is not done by a Return that was meant for a field.
    void whatCannotBeUndone_isDoneByItsButtonOnly()
    {
        Shown shown;
        QPointer<QDialog> sheet = opened(shown, u"passOver"_s, u"skipSheet"_s);
        QTest::keyClicks(sheet->findChild<QLineEdit *>(u"skipReason"_s), u"the report is wrong"_s);
        sheet->findChild<QComboBox *>(u"skipWith"_s)->setCurrentIndex(1);
        auto *confirm = sheet->findChild<QPushButton *>(u"confirmSkip"_s);
        QVERIFY(confirm->isEnabled());
        QTest::keyClick(sheet->findChild<QLineEdit *>(u"skipReason"_s), Qt::Key_Return);
        QVERIFY(sheet->isVisible());
        confirm->setFocus();
        QTest::keyClick(confirm, Qt::Key_Return);
        QTRY_VERIFY(!sheet);
        shown.source.m_triggerAnswer = shown.run;
        sheet = opened(shown, u"releaseJobs"_s, u"triggerDialog"_s);
        auto *send = sheet->findChild<QPushButton *>(u"sendRun"_s);
        QTRY_VERIFY(send->isEnabled());
        send->setFocus();
        QTest::keyClick(send, Qt::Key_Return);
        QTRY_VERIFY(shown.source.m_calls.contains(u"trigger"_s));
    }

    void aJob_isNotSavedWithoutNameAndJob()
    {
        Shown shown(false);
        shown.page->findChild<QPushButton *>(u"addJob"_s)->click();
        QWidget *window = shown.page->window();
        auto *save = window->findChild<QPushButton *>(u"saveJob"_s);
        QVERIFY(save && !save->isEnabled());
        QTest::keyClicks(window->findChild<QLineEdit *>(u"jobName"_s), u"Unit tests"_s);
        window->findChild<QComboBox *>(u"jobConnection"_s)->setEditText(u"Buildbot"_s);
        QVERIFY(!save->isEnabled());
        window->findChild<QComboBox *>(u"jobKey"_s)->setEditText(u"unit"_s);
        QVERIFY(save->isEnabled());
    }

    void aSecretOfTheForm_isNoParameterOfAJob()
    {
        Shown shown(false);
        shown.source.m_connections = {
            {.id = {Uuid::fromString(u"018f0000-0000-7000-8000-000000000900"_s).value()}, .name = u"Farm"_s}};
        shown.source.m_form.parameters = {{.key = u"pin"_s, .type = service::ParameterView::Type::Secret}};
        shown.page->findChild<QPushButton *>(u"addJob"_s)->click();
        QWidget *window = shown.page->window();
        window->findChild<QLineEdit *>(u"jobName"_s)->setText(u"Unit tests"_s);
        window->findChild<QComboBox *>(u"jobConnection"_s)->setEditText(u"Farm"_s);
        window->findChild<QComboBox *>(u"jobKey"_s)->setEditText(u"unit"_s);
        auto *parameters = window->findChild<QPlainTextEdit *>(u"jobParameters"_s);
        parameters->setPlainText(u"pin = 4711"_s);
        window->findChild<QPushButton *>(u"saveJob"_s)->click();
        QTRY_VERIFY(window->findChild<QWidget *>(u"jobSheet"_s)->isVisible()
                    && window->findChild<QPushButton *>(u"saveJob"_s)->isEnabled());
        QTRY_VERIFY(std::ranges::any_of(window->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"pin"_s) && label->text().contains(u"secret"_s);
        }));
        parameters->setPlainText(u"pin = {{ release.version }}"_s);
        window->findChild<QPushButton *>(u"saveJob"_s)->click();
        QTRY_VERIFY(!window->findChild<QWidget *>(u"jobSheet"_s));
    }

    void allLinksOfARow_areReachedByKey()
    {
        Shown shown;
        QTreeView *jobs = shown.table(u"releaseJobs"_s);
        jobs->setCurrentIndex(jobs->model()->index(1, 0));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint(), Qt::NoModifier);
        QCoreApplication::sendEvent(jobs->viewport(), &asked);
        auto *menu = jobs->findChild<QMenu *>(u"rowLinks"_s);
        QVERIFY(menu);
        const auto actions = menu->actions();
        QCOMPARE(actions.size(), 3);
        actions.last()->trigger();
        QTRY_VERIFY(shown.dialog());
    }

    void aDeploymentMadeElsewhere_wantsANote()
    {
        Shown shown;
        shown.page->findChild<QPushButton *>(u"recordByHand"_s)->click();
        auto *record = shown.page->window()->findChild<QPushButton *>(u"recordDeployment"_s);
        QVERIFY(record && !record->isEnabled());
        QTest::keyClicks(shown.page->window()->findChild<QLineEdit *>(u"recordNote"_s), u"by the night shift"_s);
        QVERIFY(record->isEnabled());
    }

    void aFailedJob_isPassedOverByTwo()
    {
        Shown shown;
        auto *button = shown.page->findChild<QPushButton *>(u"passOver"_s);
        QVERIFY(button && !button->isEnabled());
        QTreeView *jobs = shown.table(u"releaseJobs"_s);
        jobs->setCurrentIndex(jobs->model()->index(2, 0)); // never run
        QVERIFY(!button->isEnabled());
        jobs->setCurrentIndex(jobs->model()->index(1, 0)); // failed
        QVERIFY(button->isEnabled());
        button->click();
        auto *confirm = shown.page->window()->findChild<QPushButton *>(u"confirmSkip"_s);
        QVERIFY(confirm && !confirm->isEnabled()); // wants a reason and somebody else
    }

    void aStepOfTheRunbook_startsItsJob()
    {
        Shown shown;
        ReleaseJob job = shown.source.m_release.jobs[0].job;
        job.id = shown.team.workspace.done(service::AddReleaseJob{job});
        shown.source.m_release.jobs[0].job = job;
        service::RunbookStepText text;
        text.title = u"Test the candidate"_s;
        text.kind = StepKind::Job;
        text.job = job.id;
        const RunbookStepId step = shown.team.workspace.done(service::AddRunbookStep{shown.release, text, {}});
        shown.team.workspace.done(service::StartCutover{shown.release, {}, false});
        shown.page->openRoute({.page = u"releases"_s, .release = shown.release, .tab = u"runbook"_s});
        QCoreApplication::processEvents();
        QTreeView *steps = shown.table(u"runbookSteps"_s);
        steps->setCurrentIndex(steps->model()->index(0, 0));
        auto *begin = shown.page->findChild<QPushButton *>(u"beginStep"_s);
        QVERIFY(begin->isEnabled());
        QCOMPARE(begin->text(), u"Start the job…"_s);
        begin->click();
        QTRY_VERIFY(shown.dialog());
        auto *send = shown.dialog()->findChild<QPushButton *>(u"sendRun"_s);
        QTRY_VERIFY(send->isEnabled());
        send->click();
        QTRY_VERIFY(shown.source.m_wish);
        QCOMPARE(shown.source.m_wish->step, std::optional(step));
    }
};

QTEST_MAIN(PipelinesTabTest)
#include "pipelines_tab_test.moc"
