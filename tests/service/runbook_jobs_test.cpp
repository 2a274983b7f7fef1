// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_stage.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/run_commands.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ci::TriggerOutcome::Kind;

/// Steps of a runbook that jobs do, and what people confirm while a server is away.
class RunbookJobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepOfTheRunbook_isDoneByItsJob_onceAndAgain()
    {
        DeskStage stage;
        const ReleaseId release = stage.team.plainRelease(u"4.2"_s);
        const RunbookStepId step = stage.addStep(release);
        QCOMPARE(answerOf(stage.desk->stepWish(release, step)).error().kind, ErrorKind::NotAllowed); // nothing runs yet
        stage.workspace.done(StartCutover{release, {}, false});
        const RunWish wish = valueOf(answerOf(stage.desk->stepWish(release, step)));
        const CiRun run = valueOf(answerOf(stage.desk->trigger(wish)));
        QCOMPARE(stage.step(release).state, StepState::Running);
        QCOMPARE(stage.step(release).run, std::optional(run.id));
        // Not a second time while it runs: neither through the desk nor past it.
        QCOMPARE(answerOf(stage.desk->stepWish(release, step)).error().kind, ErrorKind::NotAllowed);
        QCOMPARE(answerOf(stage.desk->trigger(wish, true)).error().kind, ErrorKind::NotAllowed);
        QCOMPARE(stage.server->created, 1);
        AdvanceStep done;
        done.release = release;
        done.step = step;
        QCOMPARE(stage.workspace.refused(done).kind, ErrorKind::NotAllowed); // it ends with its run
        stage.server->finish(u"101"_s, RunResult::Failure);
        QTRY_COMPARE(stage.step(release).state, StepState::Failed);
        const CiRun second =
            valueOf(answerOf(stage.desk->trigger(valueOf(answerOf(stage.desk->stepWish(release, step))), true)));
        QCOMPARE(stage.server->created, 2);
        stage.server->finish(second.externalId, RunResult::Success);
        QTRY_COMPARE(stage.step(release).state, StepState::Done);
        const RunbookPage page = valueOf(stage.workspace.queries().runbook(release));
        QVERIFY(!page.isRunning()); // the last step ends the cut-over
        QStringList kinds;
        for (const auto &each : page.events)
            kinds += toText(each.event.kind);
        QCOMPARE(kinds, (QStringList{u"started"_s, u"started"_s, u"failed"_s, u"retried"_s, u"finished"_s}));
        QCOMPARE(valueOf(stage.workspace.queries().pipelines(release)).rework.failures, 1);
    }

    void runningAgainAFailedRunOfAStep_isTheStepAgain()
    {
        DeskStage stage;
        const ReleaseId release = stage.team.plainRelease(u"4.2"_s);
        const RunbookStepId step = stage.addStep(release);
        stage.workspace.done(StartCutover{release, {}, false});
        const CiRun run =
            valueOf(answerOf(stage.desk->trigger(valueOf(answerOf(stage.desk->stepWish(release, step))))));
        stage.server->finish(run.externalId, RunResult::Failure);
        QTRY_COMPARE(stage.step(release).state, StepState::Failed);
        const CiRun again = valueOf(answerOf(stage.desk->rerun(run.id, false)));
        QCOMPARE(stage.step(release).state, StepState::Running);
        QCOMPARE(stage.step(release).run, std::optional(again.id));
        QCOMPARE(valueOf(stage.workspace.queries().pipelines(release)).rework.retries, 1);
    }

    void aRefusedRequest_failsTheStep()
    {
        DeskStage stage;
        const ReleaseId release = stage.team.plainRelease(u"4.2"_s);
        const RunbookStepId step = stage.addStep(release);
        stage.workspace.done(StartCutover{release, {}, false});
        stage.server->outcomes.push_back({.kind = Kind::Rejected, .message = u"quota"_s});
        (void)valueOf(answerOf(stage.desk->trigger(valueOf(answerOf(stage.desk->stepWish(release, step))))));
        QCOMPARE(stage.step(release).state, StepState::Failed);
        QVERIFY(valueOf(stage.workspace.queries().runbook(release)).events.back().event.note.contains(u"quota"_s));
    }

    void anOutage_isBridgedByHand_andVerifiedWhenTheServerIsBack_data()
    {
        QTest::addColumn<bool>("isGreen");
        QTest::newRow("verified") << true;
        QTest::newRow("contradicted") << false;
    }

    void anOutage_isBridgedByHand_andVerifiedWhenTheServerIsBack()
    {
        QFETCH(bool, isGreen);
        DeskStage stage;
        stage.desk->resume();
        const ReleaseId release = stage.team.plainRelease(u"4.2"_s);
        const RunbookStepId step = stage.addStep(release);
        const CriterionId criterion = stage.workspace.done(AddCriterion{.release = release,
                                                                        .title = u"Migration is green"_s,
                                                                        .kind = CriterionKind::Ci,
                                                                        .parameters = {{u"job"_s, u"Migrate"_s}}});
        stage.workspace.done(StartCutover{release, {}, false});
        const CiRun run =
            valueOf(answerOf(stage.desk->trigger(valueOf(answerOf(stage.desk->stepWish(release, step))))));
        stage.server->runs.at(run.externalId).snapshot.state = RunState::Running;
        QTRY_COMPARE(stage.row(run.id).state, RunState::Running);
        stage.server->unreachable = Error{ErrorKind::Remote, u"no route"_s, {}, {}};
        AdvanceStep byHand;
        byHand.release = release;
        byHand.step = step;
        byHand.note = u"seen on the host"_s;
        byHand.isUnverified = true;
        byHand.evidence = {{u"https://status.example.org"_s, {}}};
        stage.workspace.done(byHand);
        QVERIFY(stage.row(run.id).isUnverified);
        QCOMPARE(stage.step(release).state, StepState::Done);
        QVERIFY(stage.step(release).isUnverified);
        const auto gate = [&] { return valueOf(stage.workspace.queries().release(release)).gate; };
        QCOMPARE(gate().unverified.size(), 1U);
        QVERIFY(gate().unverified[0].text.contains(u"unverified"_s));
        const auto isReason = [&] { return std::ranges::contains(gate().reasons, criterion.value, &GateReason::id); };
        QVERIFY(!isReason());

        const QSignalSpy loud(stage.desk.get(), &CiDesk::runNeedsAttention);
        stage.workspace->setActor(stage.team.jonas); // not who asked for it
        stage.server->unreachable.reset();
        stage.server->finish(run.externalId, isGreen ? RunResult::Success : RunResult::Failure);
        QTRY_VERIFY(!stage.row(run.id).isUnverified);
        QCOMPARE(gate().unverified.size(), 0U);
        QCOMPARE(isContradicted(stage.row(run.id)), !isGreen);
        QCOMPARE(isReason(), !isGreen);
        QCOMPARE(stage.step(release).state, isGreen ? StepState::Done : StepState::Failed);
        QVERIFY(!stage.step(release).isUnverified);
        const auto events = valueOf(stage.workspace.queries().runbook(release)).events;
        QCOMPARE(events.back().event.kind, isGreen ? RunbookEvent::Kind::Verified : RunbookEvent::Kind::Failed);
        QCOMPARE(loud.count(), isGreen ? 0 : 1);
        if (!isGreen)
            QVERIFY(stage.row(run.id).message.contains(u"contradicts"_s));
    }

    void whatWasStartedElsewhere_isConfirmedByHand_andFoundLater()
    {
        DeskStage stage;
        stage.desk->resume();
        const ReleaseId release = stage.team.plainRelease(u"4.2"_s);
        (void)stage.addStep(release);
        const ReleaseJob job = valueOf(stage.workspace.queries().pipelines(release)).jobs.at(0).job;
        stage.server->unreachable = Error{ErrorKind::Remote, u"no route"_s, {}, {}};
        ConfirmRun confirm{
            .run = {}, .job = job.id, .environment = {}, .note = u"by phone"_s, .evidence = {}, .release = release};
        const CiRun run = stage.workspace.done(confirm);
        QVERIFY(run.isUnverified);
        stage.server->add(u"77"_s, RunState::Done, RunResult::Success).snapshot.finishedAt =
            stage.workspace.now() - 10min;
        stage.server->unreachable.reset();
        QTRY_COMPARE(stage.row(run.id).externalId, u"77"_s);
        QTRY_VERIFY(!stage.row(run.id).isUnverified);
        QVERIFY(!isContradicted(stage.row(run.id)));
    }
};

QTEST_GUILESS_MAIN(RunbookJobsTest)
#include "runbook_jobs_test.moc"
