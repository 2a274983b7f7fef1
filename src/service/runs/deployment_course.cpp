// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/pipeline/ring.h"
#include "core/release/deployed_state.h"
#include "core/release/transitions.h"
#include "service/runs/backfill.h"
#include "service/runs/ci_evidence.h"
#include "service/runs/deploying.h"
#include "storage/repositories/pipeline_repository.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

Result<> enterState(CommandContext &context, Release release, ReleaseState state, Instant at)
{
    if (!mayEnter(release.state, state))
        return {};
    release.state = state;
    if (state == ReleaseState::InProgress)
        release.shippedAt.reset();
    if (state == ReleaseState::Released)
        release.shippedAt = at;
    return context.transaction().update(release).and_then(
        [&] { return state == ReleaseState::Released ? makeBackfill(context, release) : Result<>{}; });
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
    return storage::deploymentsOf(context.transaction(), but.release)
        .transform([&](const std::vector<Deployment> &all) {
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
    const auto ships = shipsTo(context.transaction(), *release, deployment.environment);
    if (!ships || !*ships)
        return ships ? Result<>{} : std::unexpected(ships.error());
    const Instant at = deployment.finishedAt.value_or(context.now());
    if (deployment.outcome == DeploymentOutcome::Succeeded)
        return enterState(context, *release, deployment.isRollback ? ReleaseState::RolledBack : ReleaseState::Released,
                          at);
    if (!neverStarted || deployment.isRollback || release->state != ReleaseState::Deploying)
        return {};
    return wasPlaced(context, deployment).and_then([&](bool was) {
        return was ? Result<>{} : enterState(context, *release, ReleaseState::InProgress, at);
    });
}

/// A release does not stay released, or rolled back, on something that was confirmed by hand and did not happen.
Result<> takeBackState(CommandContext &context, const Deployment &contradicted, const QString &why)
{
    const auto found = context.get(contradicted.release);
    if (!found)
        return std::unexpected(found.error());
    Release release = *found;
    const bool stands = release.state == ReleaseState::Released || release.state == ReleaseState::RolledBack;
    const auto ships = shipsTo(context.transaction(), release, contradicted.environment);
    auto deployments = storage::deploymentsOf(context.transaction(), release.id);
    if (!ships || !deployments)
        return std::unexpected(ships ? deployments.error() : ships.error());
    std::erase_if(*deployments, [&](const Deployment &each) { return each.environment != contradicted.environment; });
    const ReleaseState state = deployedState(*deployments);
    if (!stands || !*ships || state == release.state)
        return {};
    release.state = state;
    if (state == ReleaseState::Deploying)
        release.shippedAt.reset();
    context.setSummary(tr("%1 goes back to %2").arg(context.titleOf(release), stateWord(state)));
    context.setReason(why);
    return context.transaction().update(release);
}

} // namespace

Result<> bypassRing(CommandContext &context, ReleaseId release, RingId ring, const Person &actor, const QString &reason)
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
            if (const auto done = bypassRing(context, plan.release.id, RingId{each.id}, *actor, reason.trimmed());
                !done)
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
    const auto check = checkDeployment(context.transaction(), *plan, wish.environment, wish.isRollback, context.now());
    if (!check)
        return std::unexpected(check.error());
    const QStringList reasons = check->reasons();
    if (!reasons.empty()) {
        const QString all = reasons.join(u'\n');
        if (wish.overrideReason.trimmed().isEmpty() || !mayBeOverridden(check->obstacles))
            return failure(ErrorKind::NotAllowed,
                           (wish.isRollback ? tr("%1 cannot be rolled back in %2 now (%3): %4")
                                            : tr("%1 cannot be deployed to %2 now (%3): %4"))
                               .arg(context.titleOf(plan->release), environment->name)
                               .arg(reasons.size())
                               .arg(reasons.mid(0, 3).join(u"; "_s)),
                           {}, all);
        const auto recorded = recordOverrides(context, *plan, check->freezes, check->gate, wish.overrideReason);
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
    const auto ships = shipsTo(context.transaction(), *release, deployment.environment);
    if (!ships || !*ships || deployment.isRollback)
        return ships ? Result<>{} : std::unexpected(ships.error());
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
    const bool wasReliedOn = deployment.outcome == DeploymentOutcome::Succeeded;
    const bool isSettled = wasReliedOn && !deployment.isUnverified;
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
        .and_then([&] { return followOutcome(context, deployment, run.state == RunState::Rejected); })
        .and_then([&] { return wasReliedOn ? takeBackState(context, deployment, run.message) : Result<>{}; });
}

} // namespace slipway::service
