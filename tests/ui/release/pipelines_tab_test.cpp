// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipelines/fake_pipelines.h"

#include "support/focusables.h"
#include "support/small_team.h"
#include "ui/release/release_detail_page.h"
#include "ui/widgets/pipelines/trigger_dialog.h"

#include <QLabel>
#include <QLineEdit>
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

    void aDeploymentMadeElsewhere_wantsANote()
    {
        Shown shown;
        shown.page->findChild<QPushButton *>(u"recordByHand"_s)->click();
        auto *record = shown.page->window()->findChild<QPushButton *>(u"recordDeployment"_s);
        QVERIFY(record && !record->isEnabled());
        QTest::keyClicks(shown.page->window()->findChild<QLineEdit *>(u"recordNote"_s), u"by the night shift"_s);
        QVERIFY(record->isEnabled());
    }
};

QTEST_MAIN(PipelinesTabTest)
#include "pipelines_tab_test.moc"
