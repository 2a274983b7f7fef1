// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/connection_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/release_job_commands.h"
#include "service/commands/run_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/structure_commands.h"
#include "service/commands/test_commands.h"
#include "service/commands/workspace_commands.h"
#include "service/tests/read_report.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CiConnection aConnection(const QString &name = u"Buildbot"_s, const QString &url = u"http://127.0.0.1:8010"_s)
{
    CiConnection connection;
    connection.name = name;
    connection.url = url;
    return connection;
}

/// A release under way with a server, and what is asked for on it.
struct PipelineStage {
    TemporaryWorkspace workspace;
    Team team{workspace};
    CiConnectionId server;
    ReleaseId release;
    int keys = 0;

    explicit PipelineStage(bool isReady = true)
    {
        workspace->setActor(team.mara);
        server = workspace.done(SaveConnection{aConnection()});
        release = team.release(u"4.2"_s);
        if (isReady)
            team.makeReady(release);
        workspace->setActor(team.mara);
        team.takeTo(release, {ReleaseState::Planned, ReleaseState::InProgress});
        workspace->setActor(team.henrik);
    }

    RequestRun request(RunPurpose purpose = RunPurpose::Test)
    {
        RequestRun wish;
        wish.run.connection = server;
        wish.run.job = u"app"_s;
        wish.run.jobName = u"App"_s;
        wish.run.release = release;
        wish.run.purpose = purpose;
        wish.run.clientKey = u"key %1"_s.arg(++keys);
        if (purpose == RunPurpose::Deploy || purpose == RunPurpose::Rollback)
            wish.run.environment = team.production;
        return wish;
    }

    CiRun record(const CiRun &run, RunState state, RunResult result = RunResult::None)
    {
        RunNews news;
        news.state = state;
        news.result = result;
        if (state == RunState::Done)
            news.finishedAt = std::optional(workspace.now());
        return workspace.done(RecordRun{run.id, news, run.release});
    }

    ReleaseState state() const { return team.plan(release).release.state; }
    Deployment deployment() { return valueOf(workspace.queries().pipelines(release)).deployments.at(0); }
};

} // namespace

class PipelineCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnection_hasANameOfItsOwn_whichJobsFollow()
    {
        PipelineStage stage;
        QCOMPARE(stage.workspace.refused(SaveConnection{aConnection(u"BUILDBOT"_s)}).kind, ErrorKind::Conflict);
        ReleaseJob job;
        job.release = stage.release;
        job.name = u"Tests"_s;
        job.connection = u"buildbot"_s;
        job.job = u"app"_s;
        stage.workspace.done(AddReleaseJob{job});
        CiConnection renamed = valueOf(stage.workspace.queries().findConnection(u"buildbot"_s));
        renamed.name = u"Master"_s;
        stage.workspace.done(SaveConnection{renamed});
        QCOMPARE(stage.team.plan(stage.release).jobs.at(0).connection, u"Master"_s);
        stage.workspace.done(stage.request());
        QCOMPARE(stage.workspace.refused(RemoveConnection{stage.server}).kind, ErrorKind::NotAllowed);
    }

    void jobsOfARelease_areChecked()
    {
        PipelineStage stage;
        ReleaseJob job;
        job.release = stage.release;
        job.name = u"Tests"_s;
        job.connection = u"Buildbot"_s;
        job.parameters = {{u"version"_s, u"{{ release.versoin }}"_s}};
        const Error unknown = stage.workspace.refused(AddReleaseJob{job});
        QCOMPARE(unknown.kind, ErrorKind::BadInput);
        QVERIFY(unknown.sentence.contains(u"version"_s) && unknown.sentence.contains(u"release.versoin"_s));
        job.parameters = {};
        job.refPattern = u"("_s;
        QCOMPARE(stage.workspace.refused(AddReleaseJob{job}).kind, ErrorKind::BadInput);
        job.refPattern.clear();
        job.id = stage.workspace.done(AddReleaseJob{job});
        QCOMPARE(stage.workspace.refused(AddReleaseJob{job}).kind, ErrorKind::Conflict);
        job.name = u"Smoke"_s;
        stage.workspace.done(EditReleaseJob{job});
        QCOMPARE(stage.team.plan(stage.release).jobs.at(0).name, u"Smoke"_s);
        stage.workspace.done(RemoveReleaseJob{stage.release, job.id});
        QVERIFY(stage.team.plan(stage.release).jobs.empty());
        QVERIFY(!stage.workspace.undo());
        QCOMPARE(stage.team.plan(stage.release).jobs.size(), 1U);
    }

    void secrets_areNoParametersOfAJob_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("declared");
        QTest::addColumn<bool>("isRefused");
        const QStringList none;
        QTest::newRow("plain") << u"version"_s << u"4.2"_s << none << false;
        QTest::newRow("token") << u"token"_s << u"hunter2"_s << none << true;
        QTest::newRow("in capitals") << u"DEPLOY_TOKEN"_s << u"hunter2"_s << none << true;
        QTest::newRow("in humps") << u"dbPassword"_s << u"hunter2"_s << none << true;
        QTest::newRow("api key") << u"api_key"_s << u"hunter2"_s << none << true;
        QTest::newRow("client-secret") << u"client-secret"_s << u"hunter2"_s << none << true;
        QTest::newRow("part of a word") << u"tokenizer"_s << u"bert"_s << none << false;
        QTest::newRow("a switch") << u"use_token"_s << u"true"_s << none << false;
        QTest::newRow("a template") << u"token"_s << u"{{ release.version }}"_s << none << false;
        QTest::newRow("left empty") << u"token"_s << QString() << none << false;
        QTest::newRow("declared") << u"pin"_s << u"hunter2"_s << QStringList{u"pin"_s} << true;
        QTest::newRow("another one declared") << u"pin"_s << u"1"_s << QStringList{u"pan"_s} << false;
    }

    void secrets_areNoParametersOfAJob()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QStringList, declared);
        QFETCH(bool, isRefused);
        PipelineStage stage;
        ReleaseJob job;
        job.release = stage.release;
        job.name = u"Tests"_s;
        job.connection = u"Buildbot"_s;
        job.parameters = {{name, value}};
        const auto added = stage.workspace->run(AddReleaseJob{job, declared});
        QCOMPARE(!added.has_value(), isRefused);
        if (!isRefused)
            return;
        QCOMPARE(added.error().kind, ErrorKind::BadInput);
        QVERIFY2(added.error().sentence.contains(name) && added.error().sentence.contains(u"--param-env"_s),
                 qPrintable(added.error().sentence));
        QVERIFY(!added.error().sentence.contains(u"hunter2"_s) && !added.error().detail.contains(u"hunter2"_s));
        job.parameters = {};
        job.id = stage.workspace.done(AddReleaseJob{job});
        job.parameters = {{name, value}};
        QCOMPARE(stage.workspace.refused(EditReleaseJob{job, declared}).kind, ErrorKind::BadInput);
        QVERIFY(!stage.workspace.contents().join(u'\n').contains(u"hunter2"_s));
    }

    void secrets_areNoParametersOfAJobOfATemplate()
    {
        PipelineStage stage;
        const auto saved = [&](const char *value) {
            return stage.workspace->run(Save<Template>{
                {.name = u"Shop"_s,
                 .body = u"name: Shop\nphases:\n  - key: t\n    name: Testing\njobs:\n  - name: Tests\n"
                         "    connection: Buildbot\n    job: tests\n    parameters:\n      DEPLOY_TOKEN: \"%1\"\n"_s
                             .arg(QString::fromLatin1(value))}});
        };
        const auto refused = saved("hunter2");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY2(refused.error().sentence.contains(u"DEPLOY_TOKEN"_s), qPrintable(refused.error().sentence));
        QCOMPARE(refused.error().where, u"Shop: Tests"_s);
        QVERIFY(!stage.workspace.contents().join(u'\n').contains(u"hunter2"_s));
        QVERIFY(saved("{{ release.version }}").has_value());
    }

    void aRun_isWrittenDownAsSending_andCannotBeTakenBack()
    {
        PipelineStage stage;
        const QString undo = stage.workspace->undoText();
        const CiRun run = stage.workspace.done(stage.request());
        QCOMPARE(run.state, RunState::Sending);
        QCOMPARE(run.requestedBy, std::optional(stage.team.henrik));
        QCOMPARE(run.sentAt, std::optional(stage.workspace.now()));
        QCOMPARE(stage.workspace->undoText(), undo);
        QCOMPARE(valueOf(stage.workspace.queries().runsUnderWay()).size(), 1U);
    }

    void theSameTwice_isAskedAbout()
    {
        PipelineStage stage;
        stage.workspace.done(stage.request());
        QCOMPARE(stage.workspace.refused(stage.request()).kind, ErrorKind::Conflict);
        RequestRun other = stage.request();
        other.run.parameters = {{u"a"_s, u"b"_s}};
        stage.workspace.done(other);
        RequestRun again = stage.request();
        again.isAgain = true;
        stage.workspace.done(again);
        stage.workspace.setNow(stage.workspace.now() + 30s);
        stage.workspace.done(stage.request());
    }

    void aRun_needsAKeyAFittingRefAndAReleaseThatGoesOn()
    {
        PipelineStage stage;
        RequestRun wish = stage.request();
        wish.run.clientKey.clear();
        QCOMPARE(stage.workspace.refused(wish).kind, ErrorKind::BadInput);
        wish = stage.request();
        wish.refPattern = u"release/.*"_s;
        wish.run.ref = u"main"_s;
        QCOMPARE(stage.workspace.refused(wish).kind, ErrorKind::NotAllowed);
        stage.workspace.done(PullCord{stage.release, u"smells"_s});
        QCOMPARE(stage.workspace.refused(stage.request()).kind, ErrorKind::NotAllowed);
    }

    void whatTheServerSays_isRecordedInNobodysName_andOnlyWhatCanFollow()
    {
        PipelineStage stage;
        const CiRun run = stage.workspace.done(stage.request());
        stage.record(run, RunState::Rejected);
        const auto entries = valueOf(stage.workspace.queries().activity(stage.release));
        QVERIFY(entries.at(0).actor.isEmpty());
        RunNews news;
        news.state = RunState::Running;
        QCOMPARE(stage.workspace.refused(RecordRun{run.id, news}).kind, ErrorKind::Conflict);
    }

    void criteriaOnRuns_followThem_andGoStale()
    {
        PipelineStage stage(false);
        const CriterionId id =
            stage.workspace.done(AddCriterion{.release = stage.release,
                                              .title = u"Integration"_s,
                                              .kind = CriterionKind::Ci,
                                              .parameters = {{u"job"_s, u"App"_s}, {u"max_age_hours"_s, 24}}});
        const auto criterion = [&] {
            const auto plan = valueOf(stage.workspace.queries().plan(stage.release));
            return *std::ranges::find(plan.criteria, id, &Criterion::id);
        };
        QCOMPARE(criterion().state, CriterionState::Unknown);
        const CiRun run = stage.workspace.done(stage.request());
        stage.record(run, RunState::Running);
        QCOMPARE(criterion().state, CriterionState::Unknown);
        stage.record(run, RunState::Done, RunResult::Success);
        QCOMPARE(criterion().state, CriterionState::Satisfied);
        QCOMPARE(criterion().evaluatedAt, std::optional(stage.workspace.now()));
        stage.workspace.setNow(stage.workspace.now() + 25h);
        QCOMPARE(criterion().state, CriterionState::Unknown);
        QCOMPARE(stage.workspace.done(EvaluateCriterion{.release = stage.release, .criterion = id}).state,
                 CriterionState::Unknown);
    }

    void deploying_asksTheGate_andTheStateFollows()
    {
        PipelineStage stage(false);
        stage.workspace->setActor(stage.team.wei);
        const Error refused = stage.workspace.refused(stage.request(RunPurpose::Deploy));
        QCOMPARE(refused.kind, ErrorKind::NotAllowed);
        QVERIFY(!refused.detail.isEmpty());
        QCOMPARE(stage.state(), ReleaseState::InProgress);
        RequestRun overridden = stage.request(RunPurpose::Deploy);
        overridden.overrideReason = u"customers wait"_s;
        QCOMPARE(stage.workspace.refused(overridden).kind, ErrorKind::NotAllowed);
        stage.workspace->setActor(stage.team.henrik);
        const CiRun run = stage.workspace.done(overridden);
        QCOMPARE(stage.state(), ReleaseState::Deploying);
        QCOMPARE(stage.deployment().overrideReason, u"customers wait"_s);
        QCOMPARE(stage.deployment().run, std::optional(run.id));
        stage.record(run, RunState::Running);
        stage.record(run, RunState::Done, RunResult::Success);
        QCOMPARE(stage.state(), ReleaseState::Released);
        QCOMPARE(stage.deployment().outcome, DeploymentOutcome::Succeeded);
        const auto page = valueOf(stage.workspace.queries().environmentPage(stage.team.production));
        QVERIFY(page.leases.empty());
        QCOMPARE(page.current->release, stage.release);
    }

    void rollingBack_takesTheStateBack()
    {
        PipelineStage stage;
        const Error nothing = stage.workspace.refused(stage.request(RunPurpose::Rollback));
        QCOMPARE(nothing.kind, ErrorKind::NotAllowed);
        const CiRun run = stage.workspace.done(stage.request(RunPurpose::Deploy));
        stage.record(run, RunState::Done, RunResult::Failure);
        QCOMPARE(stage.state(), ReleaseState::Deploying);
        QCOMPARE(stage.deployment().outcome, DeploymentOutcome::Failed);
        const CiRun back = stage.workspace.done(stage.request(RunPurpose::Rollback));
        stage.record(back, RunState::Done, RunResult::Success);
        QCOMPARE(stage.state(), ReleaseState::RolledBack);
        QVERIFY(stage.deployment().isRollback);
        QVERIFY(!valueOf(stage.workspace.queries().environmentPage(stage.team.production)).current);
    }

    void whatWasConfirmedByHandAndContradicted_isTakenBackFromTheRelease()
    {
        PipelineStage stage;
        const CiRun run = stage.workspace.done(stage.request(RunPurpose::Deploy));
        stage.workspace.done(ConfirmRun{
            .run = run.id, .job = {}, .environment = {}, .note = u"seen"_s, .evidence = {}, .release = stage.release});
        QCOMPARE(stage.state(), ReleaseState::Released);
        QVERIFY(stage.deployment().isUnverified);
        stage.record(run, RunState::Done, RunResult::Failure);
        QCOMPARE(stage.state(), ReleaseState::Deploying);
        QVERIFY(!stage.team.plan(stage.release).release.shippedAt);
        QCOMPARE(stage.deployment().outcome, DeploymentOutcome::Failed);
        const auto entry = valueOf(stage.workspace.queries().activity(stage.release)).at(0);
        QVERIFY2(entry.reason.contains(u"contradicts"_s), qPrintable(entry.reason));
        QVERIFY(entry.summary.contains(u"4.2"_s));
        const auto today = valueOf(stage.workspace.queries().today(stage.team.mara));
        QVERIFY(today.finished.empty() && today.running.size() == 1);
        const auto card = stage.workspace.queries().completed(today.running.at(0));
        QVERIFY(valueOf(card).contradiction.contains(u"production"_s));
        QVERIFY(!valueOf(stage.workspace.queries().release(stage.release)).contradiction.isEmpty());
        // Deployed anew, and nothing is contradicted any more.
        stage.workspace.setNow(stage.workspace.now() + 1h);
        stage.record(stage.workspace.done(stage.request(RunPurpose::Deploy)), RunState::Done, RunResult::Success);
        QCOMPARE(stage.state(), ReleaseState::Released);
        QVERIFY(valueOf(stage.workspace.queries().release(stage.release)).contradiction.isEmpty());
    }

    void aContradictedDeployment_leavesWhatStandsOnAnotherOne()
    {
        PipelineStage stage;
        stage.record(stage.workspace.done(stage.request(RunPurpose::Deploy)), RunState::Done, RunResult::Success);
        stage.workspace.setNow(stage.workspace.now() + 1h);
        const CiRun back = stage.workspace.done(stage.request(RunPurpose::Rollback));
        stage.workspace.done(ConfirmRun{
            .run = back.id, .job = {}, .environment = {}, .note = u"seen"_s, .evidence = {}, .release = stage.release});
        QCOMPARE(stage.state(), ReleaseState::RolledBack);
        stage.record(back, RunState::Done, RunResult::Failure);
        QCOMPARE(stage.state(), ReleaseState::Released);
        QVERIFY(stage.team.plan(stage.release).release.shippedAt);
    }

    void aRefusedRequest_leavesTheReleaseWhereItWas()
    {
        PipelineStage stage;
        const CiRun run = stage.workspace.done(stage.request(RunPurpose::Deploy));
        QCOMPARE(stage.state(), ReleaseState::Deploying);
        stage.record(run, RunState::Rejected);
        QCOMPARE(stage.state(), ReleaseState::InProgress);
        QCOMPARE(stage.deployment().outcome, DeploymentOutcome::Cancelled);
        QVERIFY(valueOf(stage.workspace.queries().environmentPage(stage.team.production)).leases.empty());
    }

    void anEnvironment_isHeldByOne_andOthersWait()
    {
        PipelineStage stage;
        const ReleaseId other = stage.team.plainRelease(u"4.3"_s);
        const LeaseId first = stage.workspace.done(TakeLease{other, stage.team.production, {}, {}});
        const LeaseId second = stage.workspace.done(TakeLease{stage.release, stage.team.production, {}, {}});
        QCOMPARE(stage.workspace.refused(TakeLease{other, stage.team.production, {}, {}}).kind, ErrorKind::Conflict);
        QVERIFY(stage.workspace.refused(stage.request(RunPurpose::Deploy)).detail.contains(u"4.3"_s));
        stage.workspace->setActor(stage.team.wei);
        QCOMPARE(stage.workspace.refused(GiveBackLease{first, other, u"mine now"_s}).kind, ErrorKind::NotAllowed);
        stage.workspace->setActor(stage.team.henrik);
        stage.workspace.done(GiveBackLease{first, other, {}});
        stage.workspace.setNow(stage.workspace.now() + std::chrono::minutes(5));
        const CiRun run = stage.workspace.done(stage.request(RunPurpose::Deploy));
        stage.record(run, RunState::Done, RunResult::Success);
        // A lease that a person took stays when the deployment ends.
        const auto leases = valueOf(stage.workspace.queries().environmentPage(stage.team.production)).leases;
        QCOMPARE(leases.size(), 1U);
        QCOMPARE(leases.at(0).id, second);
    }

    void aFreezeOfToday_standsInTheWay()
    {
        PipelineStage stage;
        Freeze freeze;
        freeze.name = u"Quarter close"_s;
        freeze.span = {stage.workspace.now() - 1h, stage.workspace.now() + 1h};
        stage.workspace.done(Save<Freeze>{freeze});
        const auto obstacles =
            valueOf(stage.workspace.queries().deploymentObstacles(stage.release, stage.team.staging));
        QVERIFY(!obstacles.empty() && obstacles.at(0).text.contains(u"Quarter close"_s));
        QCOMPARE(obstacles.at(0).kind, DeploymentObstacle::Kind::Freeze);
        QVERIFY(mayBeOverridden(obstacles));
        RequestRun wish = stage.request(RunPurpose::Deploy);
        QCOMPARE(stage.workspace.refused(wish).kind, ErrorKind::NotAllowed);
        wish.overrideReason = u"agreed with finance"_s;
        stage.workspace.done(wish);
    }

    void theCord_isPulledByAnybody_andLetGoByFew()
    {
        PipelineStage stage;
        stage.workspace->setActor(stage.team.wei);
        QCOMPARE(stage.workspace.refused(PullCord{stage.release, {}}).kind, ErrorKind::BadInput);
        stage.workspace.done(PullCord{stage.release, u"data loss"_s});
        QCOMPARE(stage.workspace.refused(LetGo{stage.release, u"fine"_s}).kind, ErrorKind::NotAllowed);
        QCOMPARE(valueOf(stage.workspace.queries().gate(stage.release)).isGo, false);
        QVERIFY(!mayBeOverridden(
            valueOf(stage.workspace.queries().deploymentObstacles(stage.release, stage.team.production))));
        stage.workspace->setActor(stage.team.henrik);
        QCOMPARE(stage.workspace.refused(ChangeReleaseState{stage.release, ReleaseState::Deploying, u"now"_s}).kind,
                 ErrorKind::NotAllowed);
        RequestRun wish = stage.request(RunPurpose::Deploy);
        wish.overrideReason = u"now"_s;
        QCOMPARE(stage.workspace.refused(wish).kind, ErrorKind::NotAllowed);
        stage.workspace.done(LetGo{stage.release, u"it was the test"_s});
        QVERIFY(!valueOf(stage.workspace.queries().pipelines(stage.release)).hold);
        stage.workspace.done(stage.request(RunPurpose::Deploy));
    }

    void whatWasDeployedElsewhere_isRecorded()
    {
        PipelineStage stage;
        RecordDeployment record{.release = stage.release,
                                .environment = stage.team.production,
                                .startedAt = stage.workspace.now() - 1h,
                                .finishedAt = stage.workspace.now() - 30min,
                                .note = {}};
        QCOMPARE(stage.workspace.refused(record).kind, ErrorKind::BadInput);
        record.note = u"by the vendor"_s;
        stage.workspace.done(record);
        QCOMPARE(stage.state(), ReleaseState::Released);
        QVERIFY(stage.deployment().isUnverified);
        QCOMPARE(stage.team.plan(stage.release).release.shippedAt, std::optional(stage.workspace.now() - 30min));
    }

    void aRunInDoubt_isSettledByAPerson()
    {
        PipelineStage stage;
        const CiRun run = stage.workspace.done(stage.request());
        stage.record(run, RunState::SendUnknown);
        const CiRun bound = stage.workspace.done(SettleRun{run.id, u"1842"_s});
        QCOMPARE(bound.state, RunState::Accepted);
        QCOMPARE(bound.externalId, u"1842"_s);
        QCOMPARE(stage.workspace.refused(SettleRun{run.id, {}}).kind, ErrorKind::NotAllowed);
        stage.workspace.setNow(stage.workspace.now() + 1min);
        const CiRun second = stage.workspace.done(stage.request());
        stage.record(second, RunState::SendUnknown);
        QCOMPARE(stage.workspace.refused(SettleRun{second.id, u"1842"_s}).kind, ErrorKind::Conflict);
        QCOMPARE(stage.workspace.done(SettleRun{second.id, {}}).state, RunState::Rejected);
    }

    void whatAPersonConfirms_countsAndIsVerifiedLater()
    {
        PipelineStage stage;
        const CiRun run = stage.workspace.done(stage.request(RunPurpose::Deploy));
        stage.record(run, RunState::Running);
        ConfirmRun confirm{
            .run = run.id, .job = {}, .environment = {}, .result = RunResult::Success, .note = {}, .evidence = {}};
        QCOMPARE(stage.workspace.refused(confirm).kind, ErrorKind::BadInput);
        confirm.note = u"seen on the dashboard"_s;
        confirm.evidence = {{u"https://status.example.org"_s, {}}};
        QVERIFY(stage.workspace.done(confirm).isUnverified);
        QCOMPARE(stage.state(), ReleaseState::Released);
        QVERIFY(stage.deployment().isUnverified);
        QVERIFY(!stage.record(run, RunState::Done, RunResult::Success).isUnverified);
        QVERIFY(!stage.deployment().isUnverified);
    }

    void aFailure_isPassedOverByTwo_withAReason()
    {
        PipelineStage stage(false);
        const CriterionId id = stage.workspace.done(AddCriterion{.release = stage.release,
                                                                 .title = u"App is green"_s,
                                                                 .kind = CriterionKind::Ci,
                                                                 .parameters = {{u"job"_s, u"App"_s}}});
        const auto criterion = [&] {
            const auto criteria = stage.team.plan(stage.release).criteria;
            return *std::ranges::find(criteria, id, &Criterion::id);
        };
        const CiRun run = stage.workspace.done(stage.request());
        stage.record(run, RunState::Running);
        SkipRun skip{.run = run.id, .reason = u"the test bench is on fire"_s, .secondPerson = stage.team.mara};
        QCOMPARE(stage.workspace.refused(skip).kind, ErrorKind::NotAllowed); // it has not failed
        stage.record(run, RunState::Done, RunResult::Failure);
        QCOMPARE(criterion().state, CriterionState::NotSatisfied);
        skip.secondPerson = stage.team.henrik; // who acts
        QCOMPARE(stage.workspace.refused(skip).kind, ErrorKind::NotAllowed);
        skip.secondPerson.reset();
        QCOMPARE(stage.workspace.refused(skip).kind, ErrorKind::NotAllowed);
        skip.secondPerson = stage.team.mara;
        skip.reason = u" "_s;
        QCOMPARE(stage.workspace.refused(skip).kind, ErrorKind::BadInput);
        skip.reason = u"the test bench is on fire"_s;
        QVERIFY(isPassedOver(stage.workspace.done(skip)));
        QCOMPARE(criterion().state, CriterionState::Satisfied);
        QVERIFY(criterion().value.contains(u"skipped"_s));
        QCOMPARE(valueOf(stage.workspace.queries().pipelines(stage.release)).rework.skips, 1);
        // What the server says again does not undo it; a new attempt does.
        QVERIFY(isPassedOver(stage.record(run, RunState::Done, RunResult::Failure)));
        RunNews again;
        again.state = RunState::Running;
        again.attempt = 2;
        QVERIFY(!isPassedOver(stage.workspace.done(RecordRun{run.id, again, stage.release})));
        const CiRun deploy = stage.workspace.done([&] {
            RequestRun wish = stage.request(RunPurpose::Deploy);
            wish.overrideReason = u"test"_s;
            return wish;
        }());
        stage.record(deploy, RunState::Done, RunResult::Failure);
        skip.run = deploy.id;
        QCOMPARE(stage.workspace.refused(skip).kind, ErrorKind::NotAllowed);
    }

    void aReleaseWithoutEnvironment_shipsToTheLastOne_andAsksItsGateEachTime()
    {
        PipelineStage stage;
        stage.workspace->setActor(stage.team.mara);
        stage.release = stage.team.plainRelease(u"9.0"_s);
        stage.team.takeTo(stage.release, {ReleaseState::Planned, ReleaseState::InProgress});
        const auto deployTo = [&](EnvironmentId place) {
            RequestRun wish = stage.request(RunPurpose::Deploy);
            wish.run.environment = place;
            return wish;
        };
        stage.record(stage.workspace.done(deployTo(stage.team.production)), RunState::Done, RunResult::Success);
        QCOMPARE(stage.state(), ReleaseState::InProgress);
        stage.record(stage.workspace.done(deployTo(stage.team.staging)), RunState::Done, RunResult::Success);
        QCOMPARE(stage.state(), ReleaseState::Released);
        stage.workspace.setNow(stage.workspace.now() + 1h);
        stage.workspace.done(AddCriterion{
            .release = stage.release, .title = u"Tests"_s, .kind = CriterionKind::Tests, .parameters = {}});
        QCOMPARE(stage.workspace.refused(deployTo(stage.team.staging)).kind, ErrorKind::NotAllowed);
        stage.workspace.done(deployTo(stage.team.production));
    }

    void reportsOfTests_areKeptComparedAndJudged()
    {
        PipelineStage stage(false);
        const auto import = [&](ReleaseId release, const QByteArray &xml) {
            TestReport report = valueOf(readTestReport({{u"junit.xml"_s, xml}}, u"Unit"_s));
            report.release = release;
            return stage.workspace.done(AddTestReport{report});
        };
        const QByteArray before = "<testsuite name='s'><testcase name='a'/><testcase name='b'><failure message='x'/>"
                                  "</testcase></testsuite>";
        const QByteArray now =
            "<testsuite name='s'><testcase name='a'><failure message='broke'>at line 3</failure></testcase>"
            "<testcase name='b'/><testcase name='c'><skipped/></testcase></testsuite>";
        const ReleaseId earlier = stage.team.plainRelease(u"4.1"_s);
        import(earlier, before);
        stage.workspace.setNow(stage.workspace.now() + 1h);
        const CriterionId id = stage.workspace.done(AddCriterion{
            .release = stage.release, .title = u"Tests"_s, .kind = CriterionKind::Tests, .parameters = {}});
        const TestReport report = import(stage.release, now);
        QCOMPARE(report.total, 3);
        QCOMPARE(report.failed, 1);
        QCOMPARE(report.skipped, 1);
        QCOMPARE(import(stage.release, now).id, report.id);
        const QByteArray turned = "<testsuite name='s'><testcase name='a'><skipped/></testcase><testcase name='b'/>"
                                  "<testcase name='c'><failure message='broke'/></testcase></testsuite>";
        QVERIFY2(import(stage.release, turned).id != report.id, "the same counts, but of other tests");
        const TestReport latest = import(stage.release, now);
        const auto plan = valueOf(stage.workspace.queries().plan(stage.release));
        QCOMPARE(std::ranges::find(plan.criteria, id, &Criterion::id)->state, CriterionState::NotSatisfied);
        const auto page = valueOf(stage.workspace.queries().testReport(latest.id));
        QCOMPARE(page.previousVersion, u"4.1"_s);
        QCOMPARE(page.comparison.newFailures, (std::vector<std::size_t>{0}));
        QCOMPARE(page.comparison.fixed, (std::vector<std::size_t>{1}));
        QCOMPARE(page.cases.at(0).details, u"at line 3"_s);
        QVERIFY(valueOf(stage.workspace.queries().pipelines(stage.release)).reports.at(0).cases.isEmpty());
    }

    void filesThatBelongTogether_becomeOneReport()
    {
        const auto report =
            valueOf(readTestReport({{u"a.xml"_s, "<testsuite name='s'><testcase name='a'/></testsuite>"},
                                    {u"b.tap"_s, "TAP version 13\n1..1\nnot ok 1 - b\n"},
                                    {u"lcov.info"_s, "TN:\nSF:a.c\nDA:1,1\nDA:2,0\nDA:3,1\nend_of_record\n"}},
                                   {}));
        QCOMPARE(report.total, 2);
        QCOMPARE(report.failed, 1);
        QCOMPARE(report.coverageBasisPoints, std::optional(6'666));
        QCOMPARE(report.suite, u"a"_s);
        QCOMPARE(readTestReport({{u"x.xml"_s, "<html/>"}}, {}).error().kind, ErrorKind::BadInput);
    }
};

QTEST_GUILESS_MAIN(PipelineCommandsTest)
#include "pipeline_commands_test.moc"
