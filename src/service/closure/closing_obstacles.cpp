// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/closing_obstacles.h"

#include "core/base/tr.h"
#include "core/pipeline/deployment.h"
#include "core/readiness/measured_condition.h"
#include "core/release/transitions.h"
#include "service/runs/backfill.h"
#include "service/runs/incident_writing.h"
#include "storage/repositories/report_repository.h"
#include "storage/repositories/scope_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

using Kind = ClosingObstacle::Kind;

bool isSettled(ItemState state)
{
    return state == ItemState::Done || state == ItemState::Skipped;
}

/// The lines of a refusal, each an obstacle.
void addLines(std::vector<ClosingObstacle> &list, Kind kind, const Error &error, bool isWaivable)
{
    for (const QString &line :
         (error.detail.isEmpty() ? error.sentence : error.detail).split(u'\n', Qt::SkipEmptyParts))
        list.push_back(
            {kind, kind == Kind::Incident ? tr("The incident %1 is not resolved.").arg(line) : line, isWaivable});
}

bool isBackfillOpen(const ReleasePlan &plan)
{
    return std::ranges::any_of(plan.skippedGates, [&](const SkippedGate &gate) {
        const Item *item = gate.backfill ? plan.item(*gate.backfill) : nullptr;
        return gate.required && item && !isSettled(item->state);
    });
}

bool isOverridden(const ReleasePlan &plan, const Criterion &criterion)
{
    return std::ranges::any_of(plan.gateOverrides, [&](const GateOverride &each) {
        return std::ranges::any_of(each.reasons,
                                   [&](const QString &reason) { return reason.endsWith(criterion.id.toString()); });
    });
}

Result<> addRunning(CommandContext &context, ReleaseId release, std::vector<ClosingObstacle> &list)
{
    const auto deployments = context.transaction().where<Deployment>("release", release.value, "started_at, n");
    const auto cutovers = context.transaction().where<Cutover>("release", release.value, "started_at, n");
    const auto publications = storage::publicationsOf(context.transaction(), release);
    if (!deployments || !cutovers || !publications)
        return std::unexpected(!deployments ? deployments.error()
                               : !cutovers  ? cutovers.error()
                                            : publications.error());
    if (std::ranges::any_of(*deployments, [](const auto &each) { return each.outcome == DeploymentOutcome::Running; }))
        list.push_back({Kind::Running, tr("A deployment is still running."), false});
    if (std::ranges::any_of(*cutovers, [](const auto &each) { return !each.finishedAt; }))
        list.push_back({Kind::Running, tr("A cut-over is still under way."), false});
    if (std::ranges::any_of(*publications, [](const auto &each) { return each.state == PublicationState::Sending; }))
        list.push_back({Kind::Running, tr("Release notes are on their way to a server."), false});
    return {};
}

Result<> addActions(CommandContext &context, ReleaseId release, std::vector<ClosingObstacle> &list)
{
    return storage::actionItemsOf(context.transaction(), release)
        .transform([&](const std::vector<ActionItem> &actions) {
            for (const ActionItem &each : actions)
                if (!each.isDone() && (!each.owner || !each.due))
                    list.push_back({Kind::Action,
                                    each.owner ? tr("The action item “%1” has no due date.").arg(each.title)
                                               : tr("The action item “%1” has no owner.").arg(each.title),
                                    false});
        });
}

} // namespace

Result<std::vector<ClosingObstacle>> closingObstacles(CommandContext &context, const ReleasePlan &plan)
{
    std::vector<ClosingObstacle> list;
    if (const auto done = addRunning(context, plan.release.id, list).and_then([&] {
            return addActions(context, plan.release.id, list);
        });
        !done)
        return std::unexpected(done.error());
    if (const auto may = incidentsLetClose(context, plan.release.id); !may)
        addLines(list, Kind::Incident, may.error(), false);
    if (const auto may = mayClose(context, plan, {}); !may)
        addLines(list, Kind::Watch, may.error(), !isBackfillOpen(plan));
    for (const Item &each : plan.items)
        if (each.required && !isSettled(each.state))
            list.push_back({Kind::Item, tr("“%1” is %2.").arg(each.title, stateWord(each.state)), true});
    for (const Criterion &each : plan.criteria)
        if (each.blocking && each.state != CriterionState::Satisfied && !isJudgedAfterShipping(each)
            && !isOverridden(plan, each))
            list.push_back(
                {Kind::Criterion, tr("The criterion “%1” is %2.").arg(each.title, stateWord(each.state)), true});
    std::ranges::stable_sort(list, {}, &ClosingObstacle::isWaivable);
    return list;
}

} // namespace slipway::service
