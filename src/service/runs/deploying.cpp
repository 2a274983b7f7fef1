// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/deploying.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "service/runs/backfill.h"
#include "service/runs/ci_evidence.h"
#include "service/runs/rings.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/pipeline_repository.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDeploymentsLookedAt = 50;

QString titleIn(storage::Reader &reader, ReleaseId id)
{
    const auto release = reader.find(id);
    if (!release || !*release)
        return tr("another release");
    const auto product = reader.find((*release)->product);
    return (product && *product ? (*product)->name : QString()) + u' ' + (*release)->version;
}

class DeploymentChecker
{
public:
    DeploymentChecker(storage::Reader &reader, const ReleasePlan &plan, EnvironmentId environment, Instant now)
        : m_reader(reader),
          m_plan(plan),
          m_environment(environment),
          m_now(now)
    {}

    Result<DeploymentCheck> check(bool isRollback)
    {
        const auto done = isRollback ? checkRollback() : checkForward();
        return done.and_then([&] { return checkPlace(isRollback); }).transform([&] { return std::move(m_check); });
    }

private:
    void add(DeploymentObstacle::Kind kind, const QString &reason)
    {
        if (!std::ranges::contains(m_check.obstacles, reason, &DeploymentObstacle::text))
            m_check.obstacles.push_back({kind, reason});
    }
    void refuse(const QString &reason) { add(DeploymentObstacle::Kind::Never, reason); }

    Result<> checkRollback()
    {
        const ReleaseState state = m_plan.release.state;
        const auto deployments = storage::deploymentsOf(m_reader, m_plan.release.id);
        if (!deployments)
            return std::unexpected(deployments.error());
        const bool wasThere = std::ranges::contains(*deployments, m_environment, &Deployment::environment);
        const bool couldBeThere = shipsTo(m_plan.release, m_environment)
                                  && (state == ReleaseState::Deploying || state == ReleaseState::Released);
        if (!wasThere && !couldBeThere)
            refuse(tr("Nothing of this release was deployed there; there is nothing to roll back."));
        return {};
    }

    Result<> checkForward()
    {
        const Release &release = m_plan.release;
        const bool ships = shipsTo(release, m_environment);
        const bool isUnderWay = release.state == ReleaseState::Deploying || release.state == ReleaseState::Released;
        if (ships && !isUnderWay) {
            if (const auto may = mayEnter(release.state, ReleaseState::Deploying); !may)
                refuse(may.error().sentence);
        } else if (isReadOnly(release.state)) {
            refuse(tr("The release is %1; it does not ship any more").arg(stateWord(release.state)));
        }
        return readFreezes().and_then([&](const std::vector<FreezeOverride> &overrides) {
            if (ships && release.state != ReleaseState::Released)
                askGate(overrides);
            else
                askElsewhere(overrides);
            return askRings();
        });
    }

    Result<> askRings()
    {
        const auto before = std::ssize(m_check.gate.reasons);
        return addRingReasons(m_reader, m_plan.release.id, m_environment, m_now, m_check.gate).transform([&] {
            for (auto each = m_check.gate.reasons.begin() + before; each != m_check.gate.reasons.end(); ++each)
                add(DeploymentObstacle::Kind::Ring, each->text);
        });
    }

    Result<std::vector<FreezeOverride>> readFreezes()
    {
        const Release &release = m_plan.release;
        const TimeSpan around{std::min(m_now, release.ship),
                              std::max(m_now, release.ship) + std::chrono::milliseconds(1)};
        auto freezes = storage::freezesOverlapping(m_reader, around);
        if (!freezes)
            return std::unexpected(freezes.error());
        m_check.freezes = std::move(*freezes);
        return m_reader.where<FreezeOverride>("release", release.id.value, "n");
    }

    void askGate(const std::vector<FreezeOverride> &overrides)
    {
        m_check.gate = checkGate(m_plan, {}, m_check.freezes, overrides, m_now);
        const bool isRejected = hasRejection(m_plan, {});
        for (const GateReason &each : m_check.gate.reasons)
            if (!m_check.gate.isOverridden(each))
                add(kindOf(each, isRejected), each.text);
    }

    /// Neither a release that is over or held nor a rejection is ever overridden.
    [[nodiscard]] DeploymentObstacle::Kind kindOf(const GateReason &reason, bool isRejected) const
    {
        switch (reason.kind) {
        case GateReason::Kind::Freeze: return DeploymentObstacle::Kind::Freeze;
        case GateReason::Kind::Ring: return DeploymentObstacle::Kind::Ring;
        case GateReason::Kind::Release:
            return m_plan.hold ? DeploymentObstacle::Kind::Never : DeploymentObstacle::Kind::Gate;
        case GateReason::Kind::Signoff:
            return isRejected ? DeploymentObstacle::Kind::Never : DeploymentObstacle::Kind::Gate;
        case GateReason::Kind::Item:
        case GateReason::Kind::Criterion: break;
        }
        return DeploymentObstacle::Kind::Gate;
    }

    void askElsewhere(const std::vector<FreezeOverride> &overrides)
    {
        if (m_plan.hold)
            refuse(tr("The release is held: %1").arg(m_plan.hold->reason));
        Release there = m_plan.release;
        there.environment = m_environment;
        for (const Freeze *each : freezesInTheWay(there, m_now, m_check.freezes, overrides)) {
            m_check.gate.reasons.push_back({GateReason::Kind::Freeze, each->id.value,
                                            tr("The freeze “%1” is in force now").arg(each->name)});
            add(DeploymentObstacle::Kind::Freeze, m_check.gate.reasons.back().text);
        }
    }

    /// Who else is there.
    Result<> checkPlace(bool isRollback)
    {
        const auto leases = storage::openLeases(m_reader, m_environment);
        const auto deployments = storage::deploymentsInto(m_reader, m_environment, kMostDeploymentsLookedAt);
        const auto bookings =
            storage::bookingsOverlapping(m_reader, {m_now, m_now + std::chrono::milliseconds(1)});
        if (!leases || !deployments || !bookings)
            return std::unexpected(!leases ? leases.error() : deployments ? bookings.error() : deployments.error());
        const ReleaseId self = m_plan.release.id;
        if (!leases->empty() && leases->front().release != self)
            add(DeploymentObstacle::Kind::Place,
                tr("%1 holds the environment").arg(titleIn(m_reader, leases->front().release)));
        const auto running = std::ranges::find_if(*deployments, [&](const Deployment &each) {
            return each.outcome == DeploymentOutcome::Running && (!isRollback || each.release != self);
        });
        if (running != deployments->end())
            add(DeploymentObstacle::Kind::Place,
                tr("%1 is being deployed there").arg(titleIn(m_reader, running->release)));
        if (isRollback)
            return {};
        for (const Booking &each : *bookings)
            if (each.environment == m_environment && each.release != self)
                add(DeploymentObstacle::Kind::Place,
                    tr("%1 has booked the environment until %2")
                        .arg(titleIn(m_reader, each.release), timeText(each.span.to, m_plan.release.shipZone)));
        return {};
    }

    storage::Reader &m_reader;
    const ReleasePlan &m_plan;
    EnvironmentId m_environment;
    Instant m_now;
    DeploymentCheck m_check;
};

Result<> enterState(CommandContext &context, Release release, ReleaseState state, Instant at)
{
    if (!mayEnter(release.state, state))
        return {};
    release.state = state;
    if (state == ReleaseState::InProgress)
        release.shippedAt.reset();
    if (state == ReleaseState::Released)
        release.shippedAt = at;
    return context.transaction().update(release).and_then([&] {
        return state == ReleaseState::Released ? makeBackfill(context, release) : Result<>{};
    });
}

DeploymentOutcome outcomeOf(const CiRun &run)
{
    switch (run.state) {
    case RunState::Rejected:
    case RunState::Superseded: return DeploymentOutcome::Cancelled;
    case RunState::Lost: return DeploymentOutcome::Unknown;
    case RunState::Done: break;
    default: return DeploymentOutcome::Running;
    }
    switch (run.result) {
    case RunResult::Success: return DeploymentOutcome::Succeeded;
    case RunResult::Cancelled:
    case RunResult::Skipped: return DeploymentOutcome::Cancelled;
    case RunResult::None:
    case RunResult::Unknown:
    case RunResult::Neutral: return DeploymentOutcome::Unknown;
    default: return DeploymentOutcome::Failed;
    }
}

/// A lease that the deployment took by itself goes with it; one that a person took stays.
Result<> giveBackOwnLease(CommandContext &context, const Deployment &deployment)
{
    const auto leases = storage::openLeases(context.transaction(), deployment.environment);
    if (!leases)
        return std::unexpected(leases.error());
    for (Lease each : *leases) {
        if (each.deployment != deployment.id)
            continue;
        each.releasedAt = context.now();
        if (const auto done = context.transaction().update(each); !done)
            return done;
    }
    return {};
}

/// Whether anything of the release got to where it ships.
Result<bool> wasPlaced(CommandContext &context, const Deployment &but)
{
    return storage::deploymentsOf(context.transaction(), but.release).transform([&](const std::vector<Deployment> &all) {
        return std::ranges::any_of(all, [&](const Deployment &each) {
            return each.id != but.id && each.environment == but.environment
                   && each.outcome != DeploymentOutcome::Cancelled;
        });
    });
}

Result<> followOutcome(CommandContext &context, const Deployment &deployment, bool neverStarted)
{
    const auto release = context.get(deployment.release);
    if (!release)
        return std::unexpected(release.error());
    if (!shipsTo(*release, deployment.environment))
        return {};
    const Instant at = deployment.finishedAt.value_or(context.now());
    if (deployment.outcome == DeploymentOutcome::Succeeded)
        return enterState(context, *release,
                          deployment.isRollback ? ReleaseState::RolledBack : ReleaseState::Released, at);
    if (!neverStarted || deployment.isRollback || release->state != ReleaseState::Deploying)
        return {};
    return wasPlaced(context, deployment).and_then([&](bool was) {
        return was ? Result<>{} : enterState(context, *release, ReleaseState::InProgress, at);
    });
}

} // namespace

bool shipsTo(const Release &release, EnvironmentId environment)
{
    return !release.environment || *release.environment == environment;
}

Result<DeploymentCheck> checkDeployment(storage::Reader &reader, const ReleasePlan &plan, EnvironmentId environment,
                                        bool isRollback, Instant now)
{
    return DeploymentChecker(reader, plan, environment, now).check(isRollback);
}

QStringList DeploymentCheck::reasons() const
{
    QStringList all;
    for (const DeploymentObstacle &each : obstacles)
        all += each.text;
    return all;
}

Result<> bypassRing(CommandContext &context, ReleaseId release, RingId ring, const Person &actor,
                    const QString &reason)
{
    return context.transaction().insert(SoakMark{.id = context.newId<SoakMark>(),
                                                 .release = release,
                                                 .ring = ring,
                                                 .kind = SoakMark::Kind::Bypassed,
                                                 .person = actor.id,
                                                 .role = overridingRole(actor),
                                                 .reason = reason,
                                                 .at = context.now()});
}

Result<> recordOverrides(CommandContext &context, const ReleasePlan &plan, const std::vector<Freeze> &freezes,
                         const GateAnswer &gate, const QString &reason)
{
    const auto actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    if (const auto may = mayOverride(*actor, reason); !may)
        return may;
    context.setReason(reason.trimmed());
    const QString role = overridingRole(*actor);
    for (const GateReason &each : gate.reasons) {
        if (each.kind == GateReason::Kind::Ring)
            if (const auto done = bypassRing(context, plan.release.id, RingId{each.id}, *actor, reason.trimmed()); !done)
                return done;
        const auto freeze = std::ranges::find(freezes, FreezeId{each.id}, &Freeze::id);
        if (each.kind != GateReason::Kind::Freeze || freeze == freezes.end())
            continue;
        const auto done = context.transaction().insert(
            FreezeOverride{context.newId<FreezeOverride>(), freeze->id, plan.release.id, actor->id, role,
                           reason.trimmed(), context.now(), freeze->span.to});
        if (!done)
            return done;
    }
    const QStringList covered = overridable(gate.reasons);
    if (gate.overriddenBy || covered.isEmpty())
        return {};
    return context.transaction().insert(GateOverride{context.newId<GateOverride>(),
                                                     plan.release.id,
                                                     {},
                                                     actor->id,
                                                     role,
                                                     reason.trimmed(),
                                                     context.now(),
                                                     signedContent(plan, {}).hash,
                                                     covered});
}

Result<Deployment> beginDeployment(CommandContext &context, const NewDeployment &wish)
{
    const auto environment = context.get(wish.environment);
    if (!environment)
        return std::unexpected(environment.error());
    const auto plan = context.plan(wish.release).and_then([&](ReleasePlan found) {
        return withDerivedCriteria(context.transaction(), std::move(found), context.now());
    });
    if (!plan)
        return std::unexpected(plan.error());
    const auto check =
        checkDeployment(context.transaction(), *plan, wish.environment, wish.isRollback, context.now());
    if (!check)
        return std::unexpected(check.error());
    const QStringList reasons = check->reasons();
    if (!reasons.empty()) {
        const QString all = reasons.join(u'\n');
        if (wish.overrideReason.trimmed().isEmpty() || !mayBeOverridden(check->obstacles))
            return failure(ErrorKind::NotAllowed,
                           tr("%1 cannot be deployed to %2 now (%3): %4")
                               .arg(context.titleOf(plan->release), environment->name)
                               .arg(reasons.size())
                               .arg(reasons.mid(0, 3).join(u"; "_s)),
                           {}, all);
        const auto recorded =
            recordOverrides(context, *plan, check->freezes, check->gate, wish.overrideReason);
        if (!recorded)
            return std::unexpected(recorded.error());
    }
    const Deployment deployment{.id = context.newId<Deployment>(),
                                .release = wish.release,
                                .environment = wish.environment,
                                .isRollback = wish.isRollback,
                                .run = wish.run,
                                .startedAt = context.now(),
                                .finishedAt = {},
                                .outcome = DeploymentOutcome::Running,
                                .person = context.actorId(),
                                .overrideReason = reasons.empty() ? QString() : wish.overrideReason.trimmed(),
                                .note = wish.note.trimmed(),
                                .isUnverified = false};
    auto &transaction = context.transaction();
    const auto leases = storage::openLeases(transaction, wish.environment);
    if (!leases)
        return std::unexpected(leases.error());
    Result<> done = transaction.insert(deployment);
    if (leases->empty() && context.actorId())
        done = done.and_then([&] {
            return transaction.insert(Lease{.id = context.newId<Lease>(),
                                            .environment = wish.environment,
                                            .release = wish.release,
                                            .person = *context.actorId(),
                                            .requestedAt = deployment.startedAt,
                                            .expectedUntil = {},
                                            .releasedAt = {},
                                            .note = {},
                                            .deployment = deployment.id});
        });
    return done.and_then([&] { return recordedState(context, deployment); }).transform([&] { return deployment; });
}

Result<> recordedState(CommandContext &context, const Deployment &deployment)
{
    const auto release = context.get(deployment.release);
    if (!release)
        return std::unexpected(release.error());
    if (deployment.isRollback || !shipsTo(*release, deployment.environment))
        return {};
    return enterState(context, *release, ReleaseState::Deploying, context.now());
}

Result<Deployment> endDeployment(CommandContext &context, Deployment deployment, DeploymentOutcome outcome,
                                 std::optional<Instant> finishedAt, const QString &note)
{
    deployment.outcome = outcome;
    deployment.finishedAt = finishedAt ? finishedAt : context.now();
    if (!note.trimmed().isEmpty())
        deployment.note = deployment.note.isEmpty() ? note.trimmed() : deployment.note + u'\n' + note.trimmed();
    return context.transaction()
        .update(deployment)
        .and_then([&] { return giveBackOwnLease(context, deployment); })
        .and_then([&] { return followOutcome(context, deployment, false); })
        .transform([&] { return deployment; });
}

Result<> followRun(CommandContext &context, const CiRun &run)
{
    const auto found = storage::deploymentOfRun(context.transaction(), run.id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return {};
    Deployment deployment = **found;
    const DeploymentOutcome outcome = outcomeOf(run);
    const bool isSettled = deployment.outcome == DeploymentOutcome::Succeeded && !deployment.isUnverified;
    if (isSettled || outcome == deployment.outcome) {
        deployment.isUnverified = run.isUnverified;
        return context.transaction().update(deployment);
    }
    deployment.outcome = outcome;
    deployment.isUnverified = run.isUnverified;
    deployment.finishedAt.reset();
    if (outcome == DeploymentOutcome::Running)
        return context.transaction().update(deployment);
    // The server's clock may be off; a deployment does not end before it began.
    deployment.finishedAt = std::max(run.finishedAt.value_or(context.now()), deployment.startedAt);
    if (run.state == RunState::Rejected && !run.message.isEmpty())
        deployment.note = run.message;
    return context.transaction()
        .update(deployment)
        .and_then([&] { return giveBackOwnLease(context, deployment); })
        .and_then([&] { return followOutcome(context, deployment, run.state == RunState::Rejected); });
}

} // namespace slipway::service
