// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/release_commands.h"

#include "core/base/time_text.h"
#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/pipeline/ring.h"
#include "core/readiness/gate.h"
#include "core/release/transitions.h"
#include "core/schedule/freezes.h"
#include "service/command_context.h"
#include "service/runs/ci_evidence.h"
#include "service/runs/deploying.h"
#include "service/runs/entering.h"
#include "service/runs/incident_writing.h"
#include "service/runs/report_writing.h"
#include "service/runs/rings.h"
#include "service/runs/watched_deployment.h"
#include "service/schedule_loading.h"
#include "service/templates.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/release_repository.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

Result<MoveOutcome> writeMove(CommandContext &context, const ReleasePlan &before, Rescheduled moved)
{
    const Release &release = moved.plan.release;
    context.setSummary(
        tr("Move %1 to %2").arg(context.titleOf(before.release), timeText(release.ship, release.shipZone)));
    return context.writeDates(before, moved.plan)
        .and_then([&] { return loadScheduleAround(context.transaction(), context.surroundings(), moved.plan); })
        .transform([&](const Schedule &schedule) {
            return MoveOutcome{std::move(moved.changes), conflictsOf(schedule, release.id), moved.skipped};
        });
}

/// Deploying asks the gate before shipping as anybody who looks at it does.
Result<> mayDeploy(CommandContext &context, ReleasePlan plan, const QString &overrideReason)
{
    auto derived = withDerivedCriteria(context.transaction(), std::move(plan), context.now());
    if (!derived)
        return std::unexpected(derived.error());
    plan = std::move(*derived);
    const TimeSpan around{std::min(context.now(), plan.release.ship),
                          std::max(context.now(), plan.release.ship) + std::chrono::milliseconds(1)};
    const auto freezes = storage::freezesOverlapping(context.transaction(), around);
    const auto overrides = context.transaction().where<FreezeOverride>("release", plan.release.id.value, "n");
    if (!freezes || !overrides)
        return std::unexpected(freezes ? overrides.error() : freezes.error());
    const auto asked = withRingReasons(context.transaction(), plan.release, context.now(),
                                       checkGate(plan, {}, *freezes, *overrides, context.now()));
    if (!asked)
        return std::unexpected(asked.error());
    const GateAnswer &gate = *asked;
    if (gate.isGo())
        return {};
    QStringList reasons;
    const auto inForce = freezesInTheWay(plan.release, context.now(), *freezes, *overrides);
    if (!inForce.empty())
        reasons += mayShipAt(plan.release, context.now(), *freezes, *overrides).error().sentence;
    for (const GateReason &each : gate.reasons)
        if (!gate.isOverridden(each) && (inForce.empty() || each.id != inForce.front()->id.value))
            reasons += each.text;
    if (overrideReason.isEmpty())
        return failure(ErrorKind::NotAllowed,
                       tr("The gate says no-go (%1): %2").arg(gate.standing()).arg(reasons.mid(0, 3).join(u"; "_s)), {},
                       reasons.join(u'\n'));
    if (hasRejection(plan, {}))
        return failure(ErrorKind::NotAllowed,
                       tr("A rejected sign-off cannot be overridden; who rejected must decide anew."), {},
                       reasons.join(u'\n'));
    if (plan.hold)
        return failure(ErrorKind::NotAllowed, tr("The release is held; no override helps. Let it go on first."), {},
                       reasons.join(u'\n'));
    return recordOverrides(context, plan, *freezes, gate, overrideReason);
}

/// What a release needs before it can ship, without going round in a circle.
Result<> mayDependOn(CommandContext &context, ReleaseId release, const std::vector<ReleaseId> &needed)
{
    std::vector<ReleaseId> open = needed;
    std::vector<ReleaseId> seen;
    while (!open.empty()) {
        const ReleaseId next = open.back();
        open.pop_back();
        if (next == release)
            return failure(ErrorKind::BadInput, tr("The release would wait for itself."));
        if (std::ranges::contains(seen, next))
            continue;
        seen.push_back(next);
        const auto found = context.transaction().find(next);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            open.insert(open.end(), (*found)->dependsOn.begin(), (*found)->dependsOn.end());
        else if (std::ranges::contains(needed, next))
            return failure(ErrorKind::NotFound, tr("A release it should depend on is not there any more."));
    }
    return {};
}

/// What is being deployed does not come into a freeze by another environment.
Result<> mayShipThereNow(CommandContext &context, const Release &changed)
{
    const TimeSpan now{context.now(), context.now() + std::chrono::milliseconds(1)};
    const auto freezes = storage::freezesOverlapping(context.transaction(), now);
    const auto overrides = context.transaction().where<FreezeOverride>("release", changed.id.value, "n");
    if (!freezes || !overrides)
        return std::unexpected(freezes ? overrides.error() : freezes.error());
    return mayShipAt(changed, context.now(), *freezes, *overrides);
}

/// A release that was placed anywhere is part of what happened there.
Result<> mayBeRemoved(CommandContext &context, const Release &release)
{
    using enum ReleaseState;
    if (release.state != Draft && release.state != Planned && release.state != Cancelled)
        return failure(ErrorKind::NotAllowed,
                       tr("A release that is %1 cannot be removed; cancel it instead.").arg(stateWord(release.state)));
    return storage::deploymentsOf(context.transaction(), release.id)
        .and_then([&](const std::vector<Deployment> &deployments) -> Result<> {
            if (deployments.empty() && !release.shippedAt)
                return {};
            return failure(ErrorKind::NotAllowed, tr("The release was deployed: what happened stays on record."));
        });
}

/// Separation of duties lifted by hand was so with those in mind who coordinated then; the template's word stays.
Result<> endLiftedSeparation(CommandContext &context, const ReleasePlan &plan)
{
    const auto origin = plan.release.origin ? context.transaction().find(*plan.release.origin)
                                            : Result<std::optional<Template>>(std::nullopt);
    if (!origin)
        return std::unexpected(origin.error());
    const auto spec = checkTemplate(*origin ? (*origin)->body.toUtf8() : QByteArray());
    const auto isByTemplate = [&](const SignoffRequirement &requirement) {
        return spec && std::ranges::any_of(spec->phases, [&](const TemplateSpec::Phase &phase) {
                   return std::ranges::any_of(phase.signoffs, [&](const auto &each) {
                       return each.role == requirement.role && each.separateDuties == false;
                   });
               });
    };
    for (SignoffRequirement each : plan.requirements) {
        if (each.separateDuties != false || isByTemplate(each))
            continue;
        each.separateDuties.reset();
        if (const auto done = context.transaction().update(each); !done)
            return done;
    }
    return {};
}

} // namespace

Result<MoveOutcome> MoveShip::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) {
        return moveShip(plan, ship, zone, context.calendarOf(plan.release.product)).and_then([&](Rescheduled moved) {
            if (skipped)
                moved.skipped = skipped;
            return writeMove(context, plan, std::move(moved));
        });
    });
}

Result<MoveOutcome> MoveSpan::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<MoveOutcome> {
        return moveSpan(plan, span, context.calendarOf(plan.release.product)).and_then([&](Rescheduled moved) {
            return writeMove(context, plan, std::move(moved));
        });
    });
}

Result<Done> ChangeReleaseState::execute(CommandContext &context) const
{
    return context.plan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        if (const auto may = mayEnter(plan.release.state, state); !may)
            return std::unexpected(may.error());
        if (state == ReleaseState::Closed)
            return failure(ErrorKind::NotAllowed,
                           tr("Closing checks what is open, asks for what was learned and seals the release. Use "
                              "*Close…* of the release, or slipwayctl release close."));
        if (state == ReleaseState::Deploying)
            if (const auto may = mayDeploy(context, plan, overrideReason); !may)
                return std::unexpected(may.error());
        if (state == ReleaseState::Released && hasRejection(plan, {}))
            return failure(ErrorKind::NotAllowed,
                           tr("A sign-off is rejected: who rejected must decide anew, or the release goes back."));
        context.setSummary(tr("%1 is now %2").arg(context.titleOf(plan.release), stateWord(state)));
        return enterState(context, plan.release, state).transform([] { return Done{}; });
    });
}

Result<Done> EditRelease::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        Release changed = plan.release;
        if (version && version->trimmed().isEmpty())
            return failure(ErrorKind::BadInput, tr("A release needs a version."));
        if (version && version->trimmed() != changed.version) {
            if (const auto fits = checkTitleLength(version->trimmed()); !fits)
                return std::unexpected(fits.error());
            const auto taken = storage::releaseOfVersion(context.transaction(), changed.product, version->trimmed());
            if (!taken)
                return std::unexpected(taken.error());
            if (*taken && (*taken)->id != changed.id)
                return failure(ErrorKind::Conflict,
                               tr("The product has a release %1 already.").arg(version->trimmed()));
            changed.version = version->trimmed();
        }
        if (const auto sound =
                context.mustExist(coordinator.value_or(std::nullopt))
                    .and_then([&] { return context.mustExist(environment.value_or(std::nullopt)); })
                    .and_then(
                        [&] { return mayDependOn(context, release, dependsOn.value_or(std::vector<ReleaseId>{})); });
            !sound)
            return std::unexpected(sound.error());
        changed.scope = scope.value_or(changed.scope);
        if (notes && *notes != changed.notes && plan.release.shippedAt)
            return failure(ErrorKind::NotAllowed, tr("The release has shipped: its notes are frozen."));
        changed.notes = notes.value_or(changed.notes);
        changed.rollbackPlan = rollbackPlan.value_or(changed.rollbackPlan);
        changed.coordinator = coordinator.value_or(changed.coordinator);
        changed.environment = environment.value_or(changed.environment);
        changed.dependsOn = dependsOn.value_or(changed.dependsOn);
        if (changed.environment != plan.release.environment && plan.release.state == ReleaseState::Deploying)
            if (const auto may = mayShipThereNow(context, changed); !may)
                return std::unexpected(may.error());
        context.setSummary(tr("Change %1").arg(context.titleOf(changed)));
        if (changed.coordinator && changed.coordinator != plan.release.coordinator)
            if (const auto done = endLiftedSeparation(context, plan); !done)
                return std::unexpected(done.error());
        return context.transaction().update(changed).transform([] { return Done{}; });
    });
}

Result<Done> EditMilestone::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        const auto found = std::ranges::find(plan.milestones, milestone, &Milestone::id);
        if (found == plan.milestones.end())
            return failure(ErrorKind::NotFound, tr("There is no such milestone any more."));
        ReleasePlan changed = plan;
        Milestone &mine = changed.milestones[static_cast<std::size_t>(found - plan.milestones.begin())];
        if (at) {
            mine.at = *at;
            mine.rule.clear();
        }
        mine.actual = actual.value_or(mine.actual);
        if (name && name->trimmed().isEmpty())
            return failure(ErrorKind::BadInput, tr("A milestone needs a name."));
        if (name)
            if (const auto fits = checkTitleChange(mine.name, name->trimmed()); !fits)
                return std::unexpected(fits.error());
        mine.name = name.value_or(mine.name).trimmed();
        mine.rule = rule.value_or(mine.rule).trimmed();
        context.setSummary(tr("Change the milestone %1").arg(mine.name));
        return withResolvedDates(changed, context.calendarOf(plan.release.product))
            .and_then([&](const ReleasePlan &resolved) { return context.writeDates(plan, resolved); })
            .transform([] { return Done{}; });
    });
}

Result<Done> RemoveRelease::execute(CommandContext &context) const
{
    return context.plan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        if (const auto may = mayBeRemoved(context, plan.release); !may)
            return std::unexpected(may.error());
        context.setSummary(tr("Remove %1").arg(context.titleOf(plan.release)));
        auto &transaction = context.transaction();
        Result<> done = transaction.remove(plan.release.id);
        auto removeAll = [&](const auto &list) {
            for (const auto &each : list)
                done = done.and_then([&] { return transaction.remove(each.id); });
        };
        removeAll(plan.milestones);
        removeAll(plan.phases);
        removeAll(plan.items);
        removeAll(plan.criteria);
        removeAll(plan.requirements);
        removeAll(plan.evidence);
        removeAll(plan.bookings);
        removeAll(plan.jobs);
        removeAll(plan.runbook);
        removeAll(plan.skippedGates);
        removeAll(plan.panels);
        const auto rings = transaction.where<Ring>("release", plan.release.id.value, "n");
        const auto leases = transaction.where<Lease>("release", plan.release.id.value, "n");
        if (!rings || !leases)
            return std::unexpected(rings ? leases.error() : rings.error());
        removeAll(*rings);
        removeAll(*leases);
        return done.transform([] { return Done{}; });
    });
}

} // namespace slipway::service
