// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/automatic_rollback.h"
#include "service/commands/analysis_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/release_commands.h"
#include "service/criteria/measuring_desk.h"
#include "service/desk_stage.h"
#include "support/source_desk.h"
#include "ui/widgets/criteria/analysis_source.h"
#include "ui/widgets/pipelines/desk_pipelines_source.h"

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As the window puts it together: what watches a deployment, and what asks the CI server.
struct WatchedRollback {
    DeskStage stage;
    SourceDesk sources;
    std::unique_ptr<MeasuringDesk> measuring;
    std::unique_ptr<ui::DeskPipelinesSource> pipelines;
    ReleaseId release;
    int told = 0; ///< how often a deployment was said to be taken back by itself

    explicit WatchedRollback(bool hasJob = true)
    {
        stage.desk.reset();
        release = stage.team.plainRelease(u"1.5.0"_s, "2040-01-28T14:00");
        stage.team.takeTo(release, {ReleaseState::Planned, ReleaseState::InProgress});
        stage.workspace->setActor(stage.team.mara);
        ReleaseJob job;
        job.release = release;
        job.name = u"Take back"_s;
        job.connection = u"CI"_s;
        job.job = u"app"_s;
        job.purpose = RunPurpose::Rollback;
        if (hasJob)
            stage.workspace.done(AddReleaseJob{job});
        stage.workspace.done(EditRelease{.release = release, .environment = std::optional(stage.team.production)});
        stage.workspace.done(RecordDeployment{.release = release,
                                              .environment = stage.team.production,
                                              .startedAt = stage.workspace.now(),
                                              .finishedAt = stage.workspace.now(),
                                              .note = u"by hand"_s});
        pipelines = std::make_unique<ui::DeskPipelinesSource>(
            stage.workspace.session(), [this](Session &session) -> std::unique_ptr<CiDesk> {
                auto made = std::make_unique<ServerDesk>(
                    session, stage.secrets,
                    [this](const CiConnection &, const QByteArray &) -> Result<std::unique_ptr<ci::CiProvider>> {
                        return std::make_unique<FakeProvider>(stage.server);
                    });
                made->setHaste(kHaste);
                return made;
            });
        auto *source = new ui::AnalysisSource(stage.workspace.session(), [this]() -> AnalysisDesk & {
            measuring = std::make_unique<MeasuringDesk>(stage.workspace.session(), sources);
            measuring->setHaste(1'000);
            return *measuring;
        });
        QObject::connect(source, &ui::AnalysisSource::rollbackDue, pipelines.get(),
                         [this](const RollbackProposal &proposal) {
                             ++told;
                             window::rollBackBy(*pipelines, stage.workspace.session(), proposal);
                         });
        source->resume();
    }
    ~WatchedRollback() { delete ui::AnalysisSource::of(stage.workspace.session()); }

    /// A check of an address nobody answers at, in the bake time of the deployment.
    CriterionId failing(const QString &onFail, const QString &title = u"Health"_s)
    {
        const QJsonObject parameters{{u"url"_s, u"http://127.0.0.1:1/"_s},
                                     {u"timeout"_s, u"500ms"_s},
                                     {u"bake"_s, u"1h"_s},
                                     {u"on_fail"_s, onFail}};
        const CriterionId made = stage.workspace.done(AddCriterion{.release = release,
                                                                   .phase = {},
                                                                   .title = title,
                                                                   .kind = CriterionKind::Http,
                                                                   .parameters = parameters,
                                                                   .threshold = {},
                                                                   .owner = {}});
        ui::AnalysisSource::of(stage.workspace.session())->resume();
        return made;
    }
    AnalysisState state(CriterionId criterion)
    {
        const auto course = valueOf(stage.workspace.queries().newestAnalysis(criterion));
        return course ? course->state : AnalysisState::Pending;
    }
    std::optional<RollbackProposal> proposal() { return valueOf(stage.workspace.queries().analyses(release)).proposal; }
};

} // namespace

/// A criterion that fails in the bake time, from its server to the job that takes the release back.
class AutomaticRollbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withTheFlag_theJobIsStartedOnce()
    {
        WatchedRollback watched;
        const CriterionId criterion = watched.failing(u"rollback"_s);
        QTRY_COMPARE_WITH_TIMEOUT(watched.state(criterion), AnalysisState::Fail, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(watched.stage.server->created, 1, 10'000);
        const auto page = valueOf(watched.stage.workspace.queries().pipelines(watched.release));
        QVERIFY(std::ranges::any_of(page.deployments, &Deployment::isRollback));
        // Another one that fails meanwhile, and time that goes by, start nothing more.
        watched.stage.workspace.setNow(watched.stage.workspace.now() + 2min);
        const CriterionId second = watched.failing(u"rollback"_s, u"Health of the other"_s);
        watched.measuring->wake();
        QTRY_VERIFY_WITH_TIMEOUT(isFinal(watched.state(second)), 10'000);
        QTest::qWait(500);
        QCOMPARE(watched.stage.server->created, 1);
    }

    void withTheFlag_theReasonsStandOnTheRollback()
    {
        WatchedRollback watched;
        (void)watched.failing(u"rollback"_s);
        QTRY_COMPARE_WITH_TIMEOUT(watched.stage.server->created, 1, 10'000);
        const auto page = valueOf(watched.stage.workspace.queries().pipelines(watched.release));
        const auto rollback = std::ranges::find(page.deployments, true, &Deployment::isRollback);
        QVERIFY(rollback != page.deployments.end());
        QVERIFY2(rollback->note.contains(u"Health"), qPrintable(rollback->note));
    }

    void withTheFlag_itIsNobodysDoing_andTheTrailNamesWhoArmedIt()
    {
        WatchedRollback watched;
        watched.stage.workspace->setActor(watched.stage.team.henrik);
        const CriterionId criterion = watched.failing(u"halt"_s);
        watched.stage.workspace->setActor(watched.stage.team.mara);
        const QJsonObject parameters{{u"url"_s, u"http://127.0.0.1:1/"_s},
                                     {u"timeout"_s, u"500ms"_s},
                                     {u"bake"_s, u"1h"_s},
                                     {u"on_fail"_s, u"rollback"_s}};
        watched.stage.workspace.done(EditMeasuredCriterion{watched.release, criterion, parameters});
        watched.stage.workspace->setActor(watched.stage.team.jonas);
        ui::AnalysisSource::of(watched.stage.workspace.session())->resume();
        QTRY_COMPARE_WITH_TIMEOUT(watched.stage.server->created, 1, 10'000);
        const auto page = valueOf(watched.stage.workspace.queries().pipelines(watched.release));
        const auto rollback = std::ranges::find(page.deployments, true, &Deployment::isRollback);
        QVERIFY(rollback != page.deployments.end());
        QVERIFY(!rollback->person);
        const auto run = valueOf(watched.stage.workspace.queries().run(*rollback->run));
        QVERIFY(!run.requestedBy);
        const auto trail = valueOf(watched.stage.workspace.queries().activity(watched.release));
        const auto entry = std::ranges::find(trail, u"ci.run.by_itself"_s, &ActivityEntry::action);
        QVERIFY(entry != trail.end());
        QVERIFY(entry->actor.isEmpty());
        QVERIFY2(entry->reason.contains(u"Mara"_s) && entry->reason.contains(u"Health"_s)
                     && !entry->reason.contains(u"Henrik"_s),
                 qPrintable(entry->reason));
    }

    void withoutTheFlag_itIsOnlyProposed_data()
    {
        QTest::addColumn<QString>("onFail");
        QTest::newRow("halt") << u"halt"_s;
        QTest::newRow("nothing") << u"nothing"_s;
    }
    void withoutTheFlag_itIsOnlyProposed()
    {
        QFETCH(QString, onFail);
        WatchedRollback watched;
        const CriterionId criterion = watched.failing(onFail);
        QTRY_COMPARE_WITH_TIMEOUT(watched.state(criterion), AnalysisState::Fail, 10'000);
        QTest::qWait(500);
        QCOMPARE(watched.stage.server->created, 0);
        QCOMPARE(watched.told, 0);
        QVERIFY(watched.proposal());
        QVERIFY(!watched.proposal()->isAutomatic);
        QVERIFY(watched.proposal()->note().contains(u"Health"));
    }

    void withoutAJob_theProposalStands()
    {
        WatchedRollback watched(false);
        const CriterionId criterion = watched.failing(u"rollback"_s);
        QTRY_COMPARE_WITH_TIMEOUT(watched.state(criterion), AnalysisState::Fail, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(watched.told, 1, 5'000);
        QTest::qWait(300);
        QCOMPARE(watched.stage.server->created, 0);
        QVERIFY(watched.proposal() && watched.proposal()->isAutomatic);
    }
};

QTEST_MAIN(AutomaticRollbackTest)
#include "automatic_rollback_test.moc"
