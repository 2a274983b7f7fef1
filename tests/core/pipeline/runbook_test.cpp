// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/leases.h"
#include "core/pipeline/rollback_window.h"
#include "core/pipeline/runbook_clock.h"
#include "core/pipeline/soak.h"
#include "support/plan_builder.h"

#include <QTest>

#include <rapidcheck.h>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant kRunbookStart = fromUnixMilliseconds(1'799'920'800'000);

RunbookStep step(int n, int start, int minutes, StepKind kind = StepKind::Manual)
{
    RunbookStep step;
    step.id = numbered<RunbookStepId>(n);
    step.title = u"Step %1"_s.arg(n);
    step.kind = kind;
    step.startMinutes = start;
    step.plannedMinutes = minutes;
    return step;
}

void settle(RunbookStep &step, std::chrono::minutes from, std::chrono::minutes to, StepState state = StepState::Done)
{
    step.state = state;
    step.startedAt = kRunbookStart + from;
    step.finishedAt = kRunbookStart + to;
}

const StepClock &of(const RunbookClock &clock, int n)
{
    return *std::ranges::find(clock.steps, numbered<RunbookStepId>(n), &StepClock::step);
}

SoakMark mark(int ring, SoakMark::Kind kind, std::chrono::minutes at)
{
    SoakMark mark;
    mark.ring = numbered<RingId>(ring);
    mark.kind = kind;
    mark.at = kRunbookStart + at;
    return mark;
}

Deployment deployment(int environment, std::chrono::minutes at, bool isRollback = false,
                      DeploymentOutcome outcome = DeploymentOutcome::Succeeded)
{
    Deployment deployment;
    deployment.environment = numbered<EnvironmentId>(environment);
    deployment.startedAt = kRunbookStart + at;
    deployment.finishedAt = kRunbookStart + at;
    deployment.isRollback = isRollback;
    deployment.outcome = outcome;
    return deployment;
}

Lease lease(int n, std::chrono::minutes asked, std::optional<std::chrono::minutes> until = {})
{
    Lease lease;
    lease.id = numbered<LeaseId>(n);
    lease.requestedAt = kRunbookStart + asked;
    if (until)
        lease.expectedUntil = kRunbookStart + *until;
    return lease;
}

} // namespace

/// The minute plan, the last safe rollback, soak times and who holds an environment.
class RunbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepThatTakesLonger_movesOnlyWhatWaitsForIt()
    {
        std::vector<RunbookStep> steps{step(1, 0, 10), step(2, 10, 10), step(3, 10, 5)};
        steps[1].dependsOn = {steps[0].id};
        settle(steps[0], 0min, 25min);
        const RunbookClock clock = clockOf(steps, kRunbookStart, kRunbookStart + 40min, kRunbookStart + 25min);
        QCOMPARE(of(clock, 1).late, 15min);
        QCOMPARE(of(clock, 2).expected, (TimeSpan{kRunbookStart + 25min, kRunbookStart + 35min}));
        QCOMPARE(of(clock, 3).expected.from,
                 kRunbookStart + 25min); // it could have begun, and begins now at the earliest
        QVERIFY(of(clock, 2).isReady && of(clock, 3).isReady);
        QCOMPARE(clock.late, 15min);
        QVERIFY(!clock.overrunsWindow);
        QVERIFY(clockOf(steps, kRunbookStart, kRunbookStart + 34min, kRunbookStart + 25min).overrunsWindow);
    }

    void aCheckpoint_holdsEverythingAfterItAndWaitsForEverythingBefore()
    {
        std::vector<RunbookStep> steps{step(1, 0, 10), step(2, 0, 10), step(3, 10, 0, StepKind::Checkpoint),
                                       step(4, 10, 10)};
        settle(steps[0], 0min, 5min);
        QVERIFY(!mayEnter(steps, steps[2], StepState::Done));
        QVERIFY(mayEnter(steps, steps[2], StepState::Done).error().sentence.contains(u"Step 2"_s));
        QVERIFY(!mayEnter(steps, steps[3], StepState::Running));
        settle(steps[1], 0min, 9min, StepState::Skipped);
        QVERIFY(mayEnter(steps, steps[2], StepState::Done));
        QVERIFY(!mayEnter(steps, steps[3], StepState::Running));
        settle(steps[2], 9min, 9min);
        QVERIFY(mayEnter(steps, steps[3], StepState::Running));
    }

    void whatIsSettled_staysSo_andWhatHasNotBegunCannotFail()
    {
        std::vector<RunbookStep> steps{step(1, 0, 10)};
        QVERIFY(!mayEnter(steps, steps[0], StepState::Failed));
        steps[0].state = StepState::Running;
        QVERIFY(mayEnter(steps, steps[0], StepState::Failed));
        QVERIFY(!mayEnter(steps, steps[0], StepState::Pending));
        steps[0].state = StepState::Failed;
        QVERIFY(mayEnter(steps, steps[0], StepState::Running)); // tried again
        settle(steps[0], 0min, 1min);
        QVERIFY(!mayEnter(steps, steps[0], StepState::Running));
        QVERIFY(isFinished(steps));
    }

    void stepsThatWaitForEachOther_doNotHangTheClock()
    {
        std::vector<RunbookStep> steps{step(1, 0, 10), step(2, 10, 10), step(3, 20, 10)};
        steps[0].dependsOn = {steps[1].id};
        steps[1].dependsOn = {steps[0].id};
        const RunbookClock clock = clockOf(steps, kRunbookStart, {}, kRunbookStart);
        QCOMPARE(clock.steps.size(), 1u);
        QCOMPARE(clock.steps[0].step, steps[2].id);
    }

    void theClock_neverExpectsAnythingToEndInThePast()
    {
        QVERIFY(rc::check([] {
            const int count = *rc::gen::inRange(1, 12);
            const Instant now = kRunbookStart + std::chrono::minutes(*rc::gen::inRange(-30, 300));
            std::vector<RunbookStep> steps;
            for (int i = 0; i < count; ++i) {
                steps.push_back(step(i + 1, *rc::gen::inRange(0, 120), *rc::gen::inRange(0, 60),
                                     *rc::gen::element(StepKind::Manual, StepKind::Checkpoint, StepKind::Job)));
                if (i > 0 && *rc::gen::arbitrary<bool>())
                    steps.back().dependsOn = {steps[std::size_t(*rc::gen::inRange(0, i))].id};
                if (*rc::gen::arbitrary<bool>())
                    steps.back().state = StepState::Running;
            }
            const RunbookClock clock = clockOf(steps, kRunbookStart, {}, now);
            RC_ASSERT(clock.steps.size() == steps.size());
            for (const StepClock &each : clock.steps) {
                RC_ASSERT(each.expected.to >= now);
                RC_ASSERT(each.expected.from <= each.expected.to);
                RC_ASSERT(each.expected.to <= clock.expected.to);
            }
        }));
    }

    void theLastSafeRollback_comesFromHowLongTheyTook()
    {
        const std::vector<std::chrono::milliseconds> took{5min, 20min, 8min, 7min, 6min};
        QCOMPARE(percentile(took, 80), std::chrono::milliseconds(8min));
        QCOMPARE(percentile(took, 100), std::chrono::milliseconds(20min));
        QCOMPARE(percentile({}, 80), std::nullopt);
        const Instant end = kRunbookStart + 60min;
        const auto at = [&](std::chrono::minutes now) {
            return rollbackWindow(took, end, kRunbookStart + now).standing;
        };
        QCOMPARE(rollbackWindow(took, end, kRunbookStart).lastSafe, kRunbookStart + 52min);
        QCOMPARE(at(0min), RollbackWindow::Standing::Open);
        QCOMPARE(at(37min), RollbackWindow::Standing::Soon);
        QCOMPARE(at(52min), RollbackWindow::Standing::Soon);
        QCOMPARE(at(53min), RollbackWindow::Standing::Passed);
        QCOMPARE(rollbackWindow({5min, 6min}, end, kRunbookStart).standing, RollbackWindow::Standing::NotKnown);
        QCOMPARE(rollbackWindow(took, {}, kRunbookStart).standing, RollbackWindow::Standing::NotKnown);
    }

    void aRing_soaksWithoutABreakBeforeTheNext()
    {
        std::vector<Ring> rings(2);
        for (int i = 0; i < 2; ++i) {
            rings[std::size_t(i)].id = numbered<RingId>(i + 1);
            rings[std::size_t(i)].environment = numbered<EnvironmentId>(i + 1);
            rings[std::size_t(i)].soakMinutes = 60;
        }
        const auto second = rings[1].environment;
        const std::vector<Deployment> first{deployment(1, 0min)};
        using Kind = SoakMark::Kind;
        const auto named = [](EnvironmentId id) { return id == numbered<EnvironmentId>(1) ? u"canary"_s : u"all"_s; };
        const auto may = [&](std::vector<SoakMark> marks, std::chrono::minutes now,
                             std::vector<Deployment> deployments) {
            return ringsInTheWay(second, rings, marks, deployments, kRunbookStart + now, named).empty();
        };
        QVERIFY(!may({}, 500min, {}));    // never deployed to the first
        QVERIFY(!may({}, 500min, first)); // nobody says that it is green
        QVERIFY(!may({mark(1, Kind::Green, 5min)}, 64min, first));
        QVERIFY(may({mark(1, Kind::Green, 5min)}, 65min, first));
        const std::vector<SoakMark> reset{mark(1, Kind::Green, 5min), mark(1, Kind::Red, 60min),
                                          mark(1, Kind::Green, 70min)};
        QVERIFY(!may({reset[0], reset[1]}, 500min, first));
        QVERIFY(!may(reset, 129min, first));
        QVERIFY(may(reset, 130min, first));
        QVERIFY(may({mark(1, Kind::Bypassed, 6min)}, 7min, first));
        // A bypass and a soak of the version before count no more once it is deployed anew, and nothing after a rollback.
        QVERIFY(!may({mark(1, Kind::Bypassed, 6min)}, 20min, {deployment(1, 0min), deployment(1, 10min)}));
        QVERIFY(!may({mark(1, Kind::Green, 5min)}, 500min, {deployment(1, 0min), deployment(1, 100min, true)}));
        QVERIFY(!may({mark(1, Kind::Green, 5min)}, 500min, {deployment(1, 0min, false, DeploymentOutcome::Failed)}));
        QVERIFY(ringsInTheWay(rings[0].environment, rings, {}, {}, kRunbookStart, named)
                    .empty()); // the first waits for nobody
        QVERIFY(ringsInTheWay(numbered<EnvironmentId>(9), rings, {}, {}, kRunbookStart, named).empty());
        // One may be let go before it was ever deployed to, until it is.
        QVERIFY(may({mark(1, Kind::Bypassed, 6min)}, 7min, {}));
        // Who looks is told which ring, why, and what set its clock back.
        const auto found = ringsInTheWay(second, rings, reset, first, kRunbookStart + 129min, named);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].ring, rings[0].id);
        QCOMPARE(found[0].text, u"The ring canary must stay green for 1 more minutes"_s);
        QCOMPARE(ringStandings(rings, reset, first, kRunbookStart + 129min)[0].reset->at, kRunbookStart + 60min);
    }

    void anEnvironment_isHeldByWhoeverAskedFirst()
    {
        std::vector<Lease> leases{lease(2, 5min, 90min), lease(1, 0min, 30min), lease(3, 10min)};
        const LeaseQueue queue = leaseQueue(leases, kRunbookStart + 20min);
        QCOMPARE(queue.holder->id, numbered<LeaseId>(1));
        QCOMPARE(queue.waiting.size(), 2u);
        QCOMPARE(queue.waiting[0].lease->id, numbered<LeaseId>(2));
        QCOMPARE(queue.waiting[0].expectedAt, kRunbookStart + 30min);
        QCOMPARE(queue.waiting[1].expectedAt, kRunbookStart + 90min);
        QVERIFY(!queue.isOverdue && leaseQueue(leases, kRunbookStart + 31min).isOverdue);
        leases[1].releasedAt = kRunbookStart + 25min;
        QCOMPARE(leaseQueue(leases, kRunbookStart + 26min).holder->id, numbered<LeaseId>(2));
        QVERIFY(!leaseQueue({}, kRunbookStart).holder);
    }

    void theCord_holdsUntilSomebodyLetsGo()
    {
        Hold pulled;
        Hold released;
        released.isHeld = false;
        QVERIFY(!standingHold({}));
        QVERIFY(standingHold({pulled}));
        QVERIFY(!standingHold({pulled, released}));
        QVERIFY(standingHold({pulled, released, pulled}));
    }
};

QTEST_GUILESS_MAIN(RunbookTest)
#include "runbook_test.moc"
