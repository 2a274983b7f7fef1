// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/closure_commands.h"
#include "service/commands/calendar_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/runbook_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *kHotfix = R"(name: Hotfix
environment: production
phases:
  - key: testing
    name: Testing
    items:
      - {title: Fix it, owner: development}
    signoffs:
      - {role: qa_lead}
jobs:
  - {name: Ship, purpose: deploy, environment: production, connection: Nowhere, job: ship}
runbook:
  - {key: ship, title: Ship it, job: Ship, minutes: 10}
  - {title: Look, role: qa_lead, depends_on: [ship]}
skips:
  - {gate: Load test, reason: no time, owner: qa_lead, due: T+2d}
  - {gate: Survey, reason: no time, required: false}
)";

/// A release under way, ready to ship; Henrik, who may override, acts.
struct GateStage {
    TemporaryWorkspace workspace;
    Team team{workspace};
    ReleaseId release;

    explicit GateStage(const char *body = nullptr)
    {
        workspace->setActor(team.mara);
        if (body) {
            const auto origin =
                workspace.done(Save<Template>{{.name = u"Hotfix"_s, .body = QString::fromLatin1(body)}});
            CreateRelease wish;
            wish.product = team.payments;
            wish.version = u"4.2.1"_s;
            wish.ship = workspace.now() + std::chrono::days(1);
            wish.origin = origin;
            wish.coordinator = team.mara;
            release = workspace.done(wish);
        } else {
            release = team.release(u"4.2"_s);
        }
        team.makeReady(release);
        workspace->setActor(team.mara);
        team.takeTo(release, {ReleaseState::Planned, ReleaseState::InProgress});
        workspace->setActor(team.henrik);
    }

    void later(std::chrono::milliseconds time) { workspace.setNow(workspace.now() + time); }
    ReleasePlan plan() const { return team.plan(release); }
    GateAnswer gate() { return valueOf(workspace.queries().release(release)).gate; }
    void deploy(EnvironmentId place, const QString &why = {})
    {
        const auto begun =
            workspace.done(StartDeployment{.release = release, .environment = place, .overrideReason = why});
        workspace.done(FinishDeployment{.release = release, .deployment = begun.id});
    }
    Error refusedDeploy(EnvironmentId place, const QString &why = {})
    {
        return workspace.refused(StartDeployment{.release = release, .environment = place, .overrideReason = why});
    }
    std::vector<RingRow> rings() { return valueOf(workspace.queries().pipelines(release)).rings; }
};

} // namespace

class ReleaseGatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreezeAlone_bindsWhatWasDeployedByHandToo()
    {
        GateStage stage;
        const TimeSpan span{stage.workspace.now() - 1h, stage.workspace.now() + 24h};
        stage.workspace.done(Save<Freeze>{{.name = u"Quarter-close"_s, .span = span}});
        RecordDeployment record{.release = stage.release,
                                .environment = stage.team.production,
                                .startedAt = stage.workspace.now() - 30min,
                                .finishedAt = stage.workspace.now() - 20min,
                                .note = u"by hand"_s};
        const Error refused = stage.workspace.refused(record);
        QCOMPARE(refused.kind, ErrorKind::NotAllowed);
        QVERIFY2(refused.sentence.contains(u"Quarter-close"_s), qPrintable(refused.sentence));
        record.overrideReason = u"A security fix"_s;
        stage.workspace->setActor(stage.team.jonas);
        QCOMPARE(stage.workspace.refused(record).kind, ErrorKind::NotAllowed);
        stage.workspace->setActor(stage.team.henrik);
        stage.workspace.done(record);
        QCOMPARE(stage.plan().release.state, ReleaseState::Released);
    }

    void aFreeze_bindsWhatWasDeployedByHandElsewhereToo()
    {
        GateStage stage;
        const TimeSpan span{stage.workspace.now() - 1h, stage.workspace.now() + 24h};
        stage.workspace.done(
            Save<Freeze>{{.name = u"Quarter-close"_s, .span = span, .environments = {stage.team.staging}}});
        RecordDeployment record{.release = stage.release,
                                .environment = stage.team.staging,
                                .startedAt = stage.workspace.now() - 30min,
                                .finishedAt = stage.workspace.now() - 20min,
                                .note = u"by hand"_s};
        const Error refused = stage.workspace.refused(record);
        QCOMPARE(refused.kind, ErrorKind::NotAllowed);
        QVERIFY2(refused.sentence.contains(u"Quarter-close"_s), qPrintable(refused.sentence));
        RecordDeployment running = record;
        running.finishedAt.reset();
        running.outcome = DeploymentOutcome::Running;
        QCOMPARE(stage.workspace.refused(running).kind, ErrorKind::NotAllowed);
        record.overrideReason = u"A security fix"_s;
        stage.workspace.done(record);
    }

    void anotherEnvironment_isNoWayThroughAFreeze()
    {
        GateStage stage;
        const TimeSpan span{stage.workspace.now() - 1h, stage.workspace.now() + 24h};
        stage.workspace.done(
            Save<Freeze>{{.name = u"Quarter-close"_s, .span = span, .environments = {stage.team.production}}});
        EditRelease place{.release = stage.release};
        place.environment = stage.team.staging;
        stage.workspace.done(place);
        stage.workspace.done(ChangeReleaseState{
            .release = stage.release, .state = ReleaseState::Deploying, .overrideReason = u"Only staging"_s});
        place.environment = stage.team.production;
        const Error refused = stage.workspace.refused(place);
        QCOMPARE(refused.kind, ErrorKind::NotAllowed);
        QVERIFY2(refused.sentence.contains(u"Quarter-close"_s), qPrintable(refused.sentence));
        QCOMPARE(stage.plan().release.environment, stage.team.staging);
    }

    void whatIsRejectedWhileItIsDeployed_isNotReleased()
    {
        GateStage stage;
        stage.workspace.done(ChangeReleaseState{.release = stage.release, .state = ReleaseState::Deploying});
        const ChangeReleaseState released{.release = stage.release, .state = ReleaseState::Released};
        DecideSignoff decide{.release = stage.release,
                             .role = u"qa_lead"_s,
                             .decision = Decision::Rejected,
                             .comment = u"Payments fail"_s};
        stage.workspace->setActor(stage.team.jonas);
        stage.workspace.done(decide);
        QCOMPARE(stage.workspace.refused(released).kind, ErrorKind::NotAllowed);
        decide.decision = Decision::Approved;
        stage.workspace.done(decide);
        stage.workspace.done(released);
    }

    void aReleaseThatWasDeployed_staysOnRecord()
    {
        GateStage stage;
        stage.deploy(stage.team.staging);
        stage.workspace.done(ChangeReleaseState{.release = stage.release, .state = ReleaseState::Cancelled});
        QCOMPARE(stage.workspace.refused(RemoveRelease{stage.release}).kind, ErrorKind::NotAllowed);
    }

    void rollingBack_mustBePlannedAndRehearsed()
    {
        GateStage stage;
        stage.workspace.done(AddCriterion{.release = stage.release,
                                          .phase = {},
                                          .title = u"Rollback"_s,
                                          .kind = CriterionKind::Rollback,
                                          .parameters = {{u"max_age_days"_s, 10}, {u"environment"_s, u"staging"_s}},
                                          .threshold = {},
                                          .blocking = true,
                                          .owner = {}});
        QCOMPARE(stage.plan().criteria.back().state, CriterionState::NotSatisfied); // recorded when it was added
        const auto reasons = [&] {
            QStringList texts;
            for (const GateReason &each : stage.gate().reasons)
                texts += each.text;
            return texts.join(u'\n');
        };
        QVERIFY(reasons().contains(u"there is no rollback plan"_s));
        EditRelease edit;
        edit.release = stage.release;
        edit.rollbackPlan = u"https://wiki.example.org/rollback"_s;
        stage.workspace.done(edit);
        QVERIFY(!reasons().contains(u"there is no rollback plan"_s));
        QVERIFY2(reasons().contains(u"never rehearsed in staging"_s), qPrintable(reasons()));
        // A rehearsal of another release of the product counts.
        const ReleaseId other = stage.team.release(u"4.1"_s);
        stage.workspace.done(RecordDeployment{.release = other,
                                              .environment = stage.team.staging,
                                              .startedAt = stage.workspace.now(),
                                              .finishedAt = stage.workspace.now(),
                                              .note = u"by hand"_s});
        stage.workspace.done(RecordDeployment{.release = other,
                                              .environment = stage.team.staging,
                                              .isRollback = true,
                                              .startedAt = stage.workspace.now(),
                                              .finishedAt = stage.workspace.now(),
                                              .note = u"by hand"_s});
        const Criterion judged = stage.workspace.done(
            EvaluateCriterion{.release = stage.release, .criterion = stage.plan().criteria.back().id});
        QVERIFY2(judged.state == CriterionState::Satisfied, qPrintable(judged.value));
        QCOMPARE(judged.evaluatedBy, stage.team.henrik);
        QVERIFY(!reasons().contains(u"Rollback"_s));
        stage.later(std::chrono::days(11));
        QVERIFY(reasons().contains(u"older than 10 days"_s));
    }

    void aRing_keepsTheReleaseFromTheNext_untilItSoaked()
    {
        GateStage stage;
        stage.workspace.done(SetRings{stage.release, {{stage.team.staging, 60}, {stage.team.production, 0}}});
        const auto production = stage.team.production;
        QVERIFY(stage.refusedDeploy(production).detail.contains(u"The ring staging has not been deployed to yet"_s));
        QVERIFY(!stage.gate().isGo());
        QCOMPARE(stage.gate().reasons.back().kind, GateReason::Kind::Ring);
        // Saying by hand that it deploys asks the same.
        QVERIFY(stage.workspace.refused(ChangeReleaseState{.release = stage.release, .state = ReleaseState::Deploying})
                    .detail.contains(u"staging"_s));
        stage.deploy(stage.team.staging);
        const RingId first = stage.rings().front().ring.id;
        stage.workspace.done(MarkRing{stage.release, first, SoakMark::Kind::Green, {}});
        stage.later(50min);
        stage.workspace.done(MarkRing{stage.release, first, SoakMark::Kind::Red, u"errors"_s});
        QCOMPARE(stage.rings().front().standing.reset->reason, u"errors"_s);
        stage.workspace.done(MarkRing{stage.release, first, SoakMark::Kind::Green, {}});
        stage.later(59min);
        QVERIFY(stage.refusedDeploy(production).detail.contains(u"1 more minutes"_s)); // the clock began anew
        stage.later(1min);
        QVERIFY(stage.gate().isGo());
        stage.deploy(production);
        QCOMPARE(stage.plan().release.state, ReleaseState::Released);
    }

    void aRing_isTurnedByTheCriteriaOfItsRelease()
    {
        GateStage stage;
        const CriterionId errors =
            stage.workspace.done(AddCriterion{.release = stage.release, .title = u"Few errors"_s, .blocking = true});
        const auto judge = [&](bool holds) {
            stage.later(1min);
            stage.workspace.done(EvaluateCriterion{.release = stage.release, .criterion = errors, .holds = holds});
        };
        judge(true);
        stage.workspace.done(SetRings{stage.release, {{stage.team.staging, 60}, {stage.team.production, 0}}});
        stage.deploy(stage.team.staging);
        const auto standing = [&] { return stage.rings().front().standing; };
        judge(false);
        QCOMPARE(standing().state, RingStanding::State::Deployed); // it does not soak yet
        judge(true);
        stage.workspace.done(MarkRing{stage.release, standing().ring, SoakMark::Kind::Green, {}});
        judge(true);
        QCOMPARE(standing().state, RingStanding::State::Soaking);
        judge(false);
        QCOMPARE(standing().state, RingStanding::State::Red);
        QVERIFY2(standing().reset->reason.contains(u"Few errors"_s), qPrintable(standing().reset->reason));
        QVERIFY(!standing().reset->person);
        stage.later(58min);
        judge(true);
        QCOMPARE(standing().state, RingStanding::State::Soaking);
        QCOMPARE(standing().greenSince, std::optional(stage.workspace.now())); // the clock began anew

        // A person who says that it is green in spite of it is believed until it fails anew; who says red, too.
        judge(false);
        stage.later(1min);
        stage.workspace.done(MarkRing{stage.release, standing().ring, SoakMark::Kind::Green, {}});
        stage.later(1min);
        stage.workspace.done(AddCriterion{.release = stage.release,
                                          .title = u"CI"_s,
                                          .kind = CriterionKind::Ci,
                                          .parameters = {{u"job"_s, u"App"_s}},
                                          .blocking = false});
        QCOMPARE(standing().state, RingStanding::State::Soaking);
        stage.workspace.done(MarkRing{stage.release, standing().ring, SoakMark::Kind::Red, u"pager"_s});
        judge(true);
        QCOMPARE(standing().state, RingStanding::State::Red);
    }

    void aRing_isPassedOnlyByARecordedOverride()
    {
        GateStage stage;
        stage.workspace.done(SetRings{stage.release, {{stage.team.staging, 60}, {stage.team.production, 0}}});
        stage.workspace->setActor(stage.team.wei);
        QCOMPARE(stage.refusedDeploy(stage.team.production, u"hurry"_s).kind, ErrorKind::NotAllowed);
        QCOMPARE(stage.rings().front().standing.state, RingStanding::State::Waiting);
        stage.workspace->setActor(stage.team.henrik);
        stage.deploy(stage.team.production, u"The fault is worse"_s);
        QCOMPARE(stage.rings().front().standing.state, RingStanding::State::Bypassed);
        QVERIFY(stage.plan().gateOverrides.empty()); // the gate itself said go
        // Taking a release back asks no ring.
        const auto back = stage.workspace->run(
            StartDeployment{.release = stage.release, .environment = stage.team.production, .isRollback = true});
        QVERIFY2(back, back ? "" : qPrintable(back.error().sentence));
    }

    void aLease_goesWithTheDeploymentThatTookIt_andWithNoOther()
    {
        GateStage stage;
        const auto begun =
            stage.workspace.done(StartDeployment{.release = stage.release, .environment = stage.team.staging});
        auto leases = valueOf(stage.workspace.queries().leases());
        QCOMPARE(leases.size(), 1u);
        QCOMPARE(leases[0].lease.deployment, begun.id);
        QCOMPARE(leases[0].release, u"Payments 4.2"_s);
        stage.workspace.done(FinishDeployment{.release = stage.release, .deployment = begun.id});
        QVERIFY(valueOf(stage.workspace.queries().leases()).empty());
        // At the same moment, but a person's: it stays when a deployment ends.
        stage.workspace.done(TakeLease{stage.release, stage.team.staging, stage.workspace.now() + 2h, u"tests"_s});
        stage.deploy(stage.team.staging);
        leases = valueOf(stage.workspace.queries().leases(stage.team.staging));
        QCOMPARE(leases.size(), 1u);
        QVERIFY(!leases[0].lease.deployment);
    }

    void aQueue_saysWhoseTurnComesWhen()
    {
        GateStage stage;
        const ReleaseId other = stage.team.plainRelease(u"5.0"_s);
        stage.workspace.done(TakeLease{stage.release, stage.team.staging, stage.workspace.now() + 2h, {}});
        stage.workspace->setActor(stage.team.mara);
        stage.workspace.done(TakeLease{other, stage.team.staging, {}, {}});
        const auto leases = valueOf(stage.workspace.queries().leases());
        QCOMPARE(leases.size(), 2u);
        QCOMPARE(leases[1].place, 1);
        QCOMPARE(leases[1].expectedAt, stage.workspace.now() + 2h);
        // Somebody else's needs a role and a reason.
        stage.workspace->setActor(stage.team.wei);
        QCOMPARE(stage.workspace.refused(GiveBackLease{leases[0].lease.id, stage.release, u"mine"_s}).kind,
                 ErrorKind::NotAllowed);
        stage.workspace->setActor(stage.team.mara);
        stage.workspace.done(GiveBackLease{leases[0].lease.id, stage.release, u"Henrik is away"_s});
        QCOMPARE(valueOf(stage.workspace.queries().leases()).front().lease.release, other);
    }

    void aLease_collidesWithABookingAsBookingsDo()
    {
        GateStage stage;
        const ReleaseId other = stage.team.release(u"5.0"_s);
        const Booking booked = stage.team.plan(other).bookings.at(0);
        stage.workspace.setNow(booked.span.from);
        const auto found = [&] {
            return std::ranges::count(valueOf(stage.workspace.queries().conflicts(
                                          {booked.span.from, booked.span.from + std::chrono::days(1)})),
                                      Conflict::Kind::Booking, &Conflict::kind);
        };
        const auto before = found();
        const ReleaseId third = stage.team.plainRelease(u"6.0"_s);
        stage.workspace.done(TakeLease{third, stage.team.staging, stage.workspace.now() + 3h, {}});
        QVERIFY(found() > before);
    }

    void aHotfix_makesUpForWhatItLeftOut_once()
    {
        GateStage stage(kHotfix);
        QCOMPARE(stage.plan().skippedGates.size(), 2u);
        const auto items = std::ssize(stage.plan().items);
        stage.deploy(stage.team.production);
        const Instant shipped = *stage.plan().release.shippedAt;
        QCOMPARE(std::ssize(stage.plan().items), items + 2);
        const ItemId made = *stage.plan().skippedGates[0].backfill;
        QVERIFY(stage.plan().item(made)->title.contains(u"Load test"_s));
        QCOMPARE(stage.plan().item(made)->owner, stage.team.chiara); // the first QA lead by name
        QCOMPARE(stage.plan().item(made)->due, shipped + std::chrono::days(2));
        QCOMPARE(stage.plan().items.back().owner, stage.team.mara); // nobody was named: who coordinates
        // It waits on Today for its owner.
        const auto today = valueOf(stage.workspace.queries().today(stage.team.chiara));
        QVERIFY(std::ranges::any_of(today.waiting,
                                    [&](const WaitingCard &each) { return each.title.contains(u"Load test"_s); }));
        // Back and forth makes nothing anew, and the gate does not wait for it.
        stage.workspace.done(ChangeReleaseState{.release = stage.release, .state = ReleaseState::RolledBack});
        stage.workspace.done(ChangeReleaseState{.release = stage.release, .state = ReleaseState::InProgress});
        QVERIFY(stage.gate().isGo());
        stage.deploy(stage.team.production);
        QCOMPARE(std::ssize(stage.plan().items), items + 2);
        QCOMPARE(stage.plan().skippedGates[0].backfill, made);
    }

    void aHotfix_isNotClosedBeforeItIsMadeUpFor()
    {
        GateStage stage(kHotfix);
        takeToReleased(stage);
        const ItemId made = *stage.plan().skippedGates[0].backfill;
        const CloseRelease close{stage.release, {}, {}, u"all went well"_s, false};
        const Error why = stage.workspace.refused(close);
        QVERIFY2(why.sentence.contains(u"Make up for: Load test"_s), qPrintable(why.sentence));
        QVERIFY(!why.sentence.contains(u"Survey"_s));
        QCOMPARE(stage.workspace.refused(RemoveItems{stage.release, {made}}).kind, ErrorKind::NotAllowed);
        stage.workspace.done(SetItemState{.release = stage.release, .items = {made}, .state = ItemState::Done});
        stage.workspace.done(close);
    }

    void shipping_andWhatMakesUpForIt_areOneStep()
    {
        GateStage stage(kHotfix);
        takeToReleased(stage);
        QVERIFY(stage.workspace.undo()); // what happened is not undone, and neither are its items
        QCOMPARE(stage.plan().release.state, ReleaseState::Released);
        QVERIFY(stage.plan().skippedGates[0].backfill);
        const auto entries = valueOf(stage.workspace.queries().activity(stage.release));
        QVERIFY(std::ranges::count(entries.front().changes, u"item"_s, &ActivityEntry::Change::what) >= 2);
    }

    void aTemplate_bringsItsJobsAndItsRunbook()
    {
        GateStage stage(kHotfix);
        const ReleasePlan plan = stage.plan();
        QCOMPARE(plan.jobs.size(), 1u);
        QCOMPARE(plan.runbook.size(), 2u);
        QCOMPARE(plan.runbook[0].kind, StepKind::Job);
        QCOMPARE(plan.runbook[0].job, plan.jobs[0].id);
        QCOMPARE(plan.runbook[1].startMinutes, 10);
        QCOMPARE(plan.runbook[1].dependsOn, std::vector{plan.runbook[0].id});
        // A connection that is not there yet is no error; the page says so.
        QVERIFY(!valueOf(stage.workspace.queries().pipelines(stage.release)).jobs[0].connection);
    }

    void whatBelongsToARelease_goesWithIt()
    {
        TemporaryWorkspace workspace;
        Team team(workspace);
        workspace->setActor(team.mara);
        const auto origin = workspace.done(Save<Template>{{.name = u"Hotfix"_s, .body = QString::fromLatin1(kHotfix)}});
        CreateRelease wish;
        wish.product = team.payments;
        wish.version = u"9"_s;
        wish.ship = workspace.now() + std::chrono::days(1);
        wish.origin = origin;
        const QStringList before = workspace.contents();
        const ReleaseId made = workspace.done(wish);
        workspace.done(SetRings{made, {{team.staging, 5}}});
        workspace.done(TakeLease{made, team.staging, {}, {}});
        workspace.done(RemoveRelease{made});
        QCOMPARE(workspace.contents(), before);
        QVERIFY(valueOf(workspace.queries().leases()).empty());
    }

private:
    static void takeToReleased(GateStage &stage)
    {
        stage.workspace.done(ChangeReleaseState{.release = stage.release, .state = ReleaseState::Deploying});
        stage.workspace.done(ChangeReleaseState{.release = stage.release, .state = ReleaseState::Released});
    }
};

QTEST_GUILESS_MAIN(ReleaseGatesTest)
#include "release_gates_test.moc"
