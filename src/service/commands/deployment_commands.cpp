// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/deployment_commands.h"

#include "core/base/tr.h"
#include "core/schedule/freezes.h"
#include "service/command_context.h"
#include "service/runs/ci_evidence.h"
#include "service/runs/deploying.h"
#include "storage/repositories/pipeline_repository.h"

namespace slipway::service {

namespace {

QString environmentNameOf(CommandContext &context, EnvironmentId id)
{
    const auto found = context.get(id);
    return found ? found->name : QString();
}

QString releaseTitleOf(CommandContext &context, ReleaseId id)
{
    const auto found = context.get(id);
    return found ? context.titleOf(*found) : QString();
}

Result<HoldId> holdOrLetGo(CommandContext &context, ReleaseId release, bool isHeld, const QString &reason)
{
    const auto actor = context.actor();
    const auto plan = context.editablePlan(release);
    if (!actor || !plan)
        return std::unexpected(actor ? plan.error() : actor.error());
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, isHeld ? tr("Say why the release is held: a reason is needed.")
                                                   : tr("Say why the release may go on: a reason is needed."));
    if (plan->hold.has_value() == isHeld)
        return failure(ErrorKind::NotAllowed, isHeld ? tr("The release is held already: %1").arg(plan->hold->reason)
                                                     : tr("The release is not held."));
    if (!isHeld)
        if (const auto may = mayOverride(*actor, reason); !may)
            return std::unexpected(may.error());
    const Hold hold{context.newId<Hold>(), release,      isHeld, actor->id, isHeld ? QString() : overridingRole(*actor),
                    reason.trimmed(),      context.now()};
    context.setReason(reason.trimmed());
    const QString title = context.titleOf(plan->release);
    context.setSummary(isHeld ? tr("%1 is held").arg(title) : tr("%1 may go on").arg(title));
    return context.transaction().insert(hold).transform([&] { return hold.id; });
}

/// The gate as before a deployment, elsewhere than where it ships the freezes alone. What else is in the way there is only
/// noted, for it happened.
Result<QString> mayHaveHappened(CommandContext &context, const RecordDeployment &given)
{
    const auto plan = context.plan(given.release).and_then([&](ReleasePlan found) {
        return withDerivedCriteria(context.transaction(), std::move(found), context.now());
    });
    if (!plan)
        return std::unexpected(plan.error());
    const auto check =
        checkDeployment(context.transaction(), *plan, given.environment, given.isRollback, given.startedAt);
    if (!check)
        return std::unexpected(check.error());
    const QStringList reasons = check->reasons();
    const auto ships = shipsTo(context.transaction(), plan->release, given.environment);
    if (!ships)
        return std::unexpected(ships.error());
    const bool isPlaced =
        !given.isRollback
        && (given.outcome == DeploymentOutcome::Succeeded || given.outcome == DeploymentOutcome::Running);
    const bool isFrozen =
        std::ranges::contains(check->obstacles, DeploymentObstacle::Kind::Freeze, &DeploymentObstacle::kind);
    const bool asksGate = isPlaced && (*ships || isFrozen);
    const bool isHeldByItself = std::ranges::any_of(check->gate.reasons, &GateReason::hasOwnOverride);
    const bool isClosed =
        asksGate && (isHeldByItself || (!overridable(check->gate.reasons).isEmpty() && !check->gate.overriddenBy));
    if (!mayBeOverridden(check->obstacles) || (isClosed && given.overrideReason.trimmed().isEmpty()))
        return failure(
            ErrorKind::NotAllowed,
            (asksGate ? tr("The gate says no-go (%1): %2") : tr("This cannot have happened as it is told (%1): %2"))
                .arg(reasons.size())
                .arg(reasons.mid(0, 3).join(QLatin1StringView("; "))),
            {}, reasons.join(u'\n'));
    if (isClosed)
        if (const auto done = recordOverrides(context, *plan, check->freezes, check->gate, given.overrideReason); !done)
            return std::unexpected(done.error());
    return reasons.join(u'\n');
}

} // namespace

Result<Deployment> StartDeployment::execute(CommandContext &context) const
{
    context.setSummary((isRollback ? tr("Roll %1 back in %2") : tr("Deploy %1 to %2"))
                           .arg(releaseTitleOf(context, release), environmentNameOf(context, environment)));
    return beginDeployment(context, {.release = release,
                                     .environment = environment,
                                     .isRollback = isRollback,
                                     .run = {},
                                     .overrideReason = overrideReason,
                                     .note = note});
}

Result<Deployment> FinishDeployment::execute(CommandContext &context) const
{
    return context.get(deployment).and_then([&](const Deployment &found) -> Result<Deployment> {
        if (found.outcome != DeploymentOutcome::Running && found.outcome != DeploymentOutcome::Unknown)
            return failure(ErrorKind::NotAllowed, tr("The deployment is over: %1.").arg(toText(found.outcome)));
        if (outcome == DeploymentOutcome::Running)
            return failure(ErrorKind::BadInput, tr("Say what the deployment came to."));
        if (found.run) {
            const auto run = context.get(*found.run);
            if (run && !isOver(run->state))
                return failure(ErrorKind::NotAllowed,
                               tr("Its CI run tells what it came to. Cancel the run, or confirm it by hand."));
        }
        context.setSummary(tr("%1 in %2: %3")
                               .arg(releaseTitleOf(context, found.release),
                                    environmentNameOf(context, found.environment), toText(outcome)));
        return endDeployment(context, found, outcome, {}, note);
    });
}

Result<Deployment> RecordDeployment::execute(CommandContext &context) const
{
    if (note.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say where and how it was deployed."));
    if (startedAt > context.now() || (finishedAt && (*finishedAt < startedAt || *finishedAt > context.now())))
        return failure(ErrorKind::BadInput, tr("A deployment that was made lies in the past and ends after it began."));
    if (finishedAt.has_value() == (outcome == DeploymentOutcome::Running))
        return failure(ErrorKind::BadInput, tr("A deployment that is over has an end, one that runs has none."));
    const auto remarks =
        context.mustExist(std::optional(environment)).and_then([&] { return mayHaveHappened(context, *this); });
    if (!remarks)
        return std::unexpected(remarks.error());
    Deployment made{.id = context.newId<Deployment>(),
                    .release = release,
                    .environment = environment,
                    .isRollback = isRollback,
                    .run = {},
                    .startedAt = startedAt,
                    .finishedAt = {},
                    .outcome = DeploymentOutcome::Running,
                    .person = context.actorId(),
                    .overrideReason = overrideReason.trimmed(),
                    .note = remarks->isEmpty() ? note.trimmed() : note.trimmed() + u'\n' + *remarks,
                    .isUnverified = true};
    context.setSummary(
        (isRollback ? tr("Record that %1 was rolled back in %2") : tr("Record that %1 was deployed to %2"))
            .arg(releaseTitleOf(context, release), environmentNameOf(context, environment)));
    return context.transaction()
        .insert(made)
        .and_then([&] { return recordedState(context, made); })
        .and_then([&]() -> Result<Deployment> {
            return outcome == DeploymentOutcome::Running ? Result<Deployment>(made)
                                                         : endDeployment(context, made, outcome, finishedAt, {});
        });
}

Result<LeaseId> TakeLease::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    const auto plan = context.editablePlan(release);
    const auto place = context.get(environment);
    if (!actor || !plan || !place)
        return std::unexpected(!actor ? actor.error() : plan ? place.error() : plan.error());
    if (expectedUntil && *expectedUntil <= context.now())
        return failure(ErrorKind::BadInput, tr("The time until which it is needed has passed already."));
    const auto open = storage::openLeases(context.transaction(), environment);
    if (!open)
        return std::unexpected(open.error());
    if (std::ranges::contains(*open, release, &Lease::release))
        return failure(ErrorKind::Conflict, open->front().release == release
                                                ? tr("The release holds %1 already.").arg(place->name)
                                                : tr("The release waits for %1 already.").arg(place->name));
    const Lease lease{.id = context.newId<Lease>(),
                      .environment = environment,
                      .release = release,
                      .person = actor->id,
                      .requestedAt = context.now(),
                      .expectedUntil = expectedUntil,
                      .releasedAt = {},
                      .note = note.trimmed()};
    const QString title = context.titleOf(plan->release);
    context.setSummary(open->empty() ? tr("%1 holds %2").arg(title, place->name)
                                     : tr("%1 waits for %2").arg(title, place->name));
    return context.transaction().insert(lease).transform([&] { return lease.id; });
}

Result<Done> GiveBackLease::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    return context.get(lease).and_then([&](Lease found) -> Result<Done> {
        if (found.releasedAt)
            return failure(ErrorKind::NotAllowed, tr("It was given back already."));
        if (found.person != actor->id)
            if (const auto may = mayOverride(*actor, reason); !may)
                return std::unexpected(may.error());
        found.releasedAt = context.now();
        context.setReason(reason.trimmed());
        context.setSummary(
            tr("%1 gives %2 back")
                .arg(releaseTitleOf(context, found.release), environmentNameOf(context, found.environment)));
        return context.transaction().update(found).transform([] { return Done{}; });
    });
}

Result<HoldId> PullCord::execute(CommandContext &context) const
{
    return holdOrLetGo(context, release, true, reason);
}

Result<HoldId> LetGo::execute(CommandContext &context) const
{
    return holdOrLetGo(context, release, false, reason);
}

} // namespace slipway::service
