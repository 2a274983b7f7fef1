// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/ci_evidence.h"

#include "core/readiness/gate.h"
#include "core/readiness/rollback_condition.h"
#include "core/release/transitions.h"
#include "service/runs/rings.h"
#include "service/runs/scope_evidence.h"
#include "storage/repositories/deployment_history.h"
#include "storage/repositories/pipeline_repository.h"

namespace slipway::service {

namespace {

constexpr int kMostRunsJudged = 500;

Result<RollbackEvidence> loadRollbackEvidence(storage::Reader &reader, const ReleasePlan &plan)
{
    const auto product = reader.find(plan.release.product);
    const auto done = storage::rollbacksOf(reader, plan.release.product);
    const auto environments = reader.all<Environment>("n");
    if (!product || !done || !environments)
        return std::unexpected(!product ? product.error() : done ? environments.error() : done.error());
    RollbackEvidence evidence{*product ? (*product)->rollbackPlan : QString(), {}, {}};
    for (const storage::DoneRollback &each : *done)
        evidence.rehearsals.push_back({each.environment, each.at});
    for (const Environment &each : *environments)
        evidence.environments.insert(each.id, each.name);
    return evidence;
}

Result<ReleasePlan> withRollbackCriteria(storage::Reader &reader, ReleasePlan plan, Instant now)
{
    if (!hangsOnRollback(plan))
        return plan;
    return loadRollbackEvidence(reader, plan).transform([&](const RollbackEvidence &evidence) {
        deriveRollbackCriteria(plan, evidence, now);
        return std::move(plan);
    });
}

Result<ReleasePlan> withScopeCriteria(storage::Reader &reader, ReleasePlan plan)
{
    if (!hangsOnScope(plan))
        return plan;
    return loadScopeEvidence(reader, plan).transform([&](const ScopeEvidence &evidence) {
        deriveScopeCriteria(plan, evidence);
        return std::move(plan);
    });
}

/// Those that follow from what other rooms tell than CI servers.
Result<ReleasePlan> withOtherCriteria(storage::Reader &reader, ReleasePlan plan, Instant now)
{
    return withRollbackCriteria(reader, std::move(plan), now).and_then([&](ReleasePlan derived) {
        return withScopeCriteria(reader, std::move(derived));
    });
}

Result<> takeSteps(CommandContext &context, const ReleasePlan &plan, const CiEvidence &evidence)
{
    for (const AutomaticStep &step : automaticSteps(plan, evidence, context.now())) {
        Item item = *plan.item(step.item);
        const bool isWaiting =
            step.state == ItemState::Done && std::ranges::any_of(item.dependsOn, [&](ItemId each) {
                const Item *needed = plan.item(each);
                return needed && needed->state != ItemState::Done && needed->state != ItemState::Skipped;
            });
        if (isWaiting)
            continue;
        item.state = step.state;
        item.doneAt = step.state == ItemState::Done ? std::optional(context.now()) : std::nullopt;
        item.doneBy.reset();
        if (const auto done = context.transaction().update(item); !done)
            return done;
    }
    return {};
}

} // namespace

Result<CiEvidence> loadCiEvidence(storage::Reader &reader, const ReleasePlan &plan)
{
    auto runs = storage::runsOfRelease(reader, plan.release.id, kMostRunsJudged);
    auto reports = storage::reportsOfRelease(reader, plan.release.id);
    const auto connections = reader.all<CiConnection>("n");
    if (!runs || !reports || !connections)
        return std::unexpected(!runs ? runs.error() : reports ? connections.error() : reports.error());
    CiEvidence evidence{plan.jobs, std::move(*runs), std::move(*reports), {}};
    for (const CiConnection &each : *connections)
        evidence.connections.insert(each.id, each.name);
    return evidence;
}

Result<ReleasePlan> withDerivedCriteria(storage::Reader &reader, ReleasePlan plan, Instant now)
{
    deriveCriteria(plan);
    if (!hangsOnCi(plan))
        return withOtherCriteria(reader, std::move(plan), now);
    return loadCiEvidence(reader, plan).and_then([&](const CiEvidence &evidence) {
        deriveCiCriteria(plan, evidence, now);
        return withOtherCriteria(reader, std::move(plan), now);
    });
}

Result<> settleCiCriteria(CommandContext &context, ReleaseId release)
{
    const auto plan = context.plan(release);
    if (!plan)
        return std::unexpected(plan.error());
    if (isReadOnly(plan->release.state) || !(hangsOnCi(*plan) || hangsOnRollback(*plan) || hangsOnScope(*plan)))
        return {};
    const auto evidence = loadCiEvidence(context.transaction(), *plan);
    if (!evidence)
        return std::unexpected(evidence.error());
    ReleasePlan judged = *plan;
    deriveCiCriteria(judged, *evidence, context.now());
    const auto withAll = withOtherCriteria(context.transaction(), std::move(judged), context.now());
    if (!withAll)
        return std::unexpected(withAll.error());
    const ReleasePlan &derived = *withAll;
    for (std::size_t i = 0; i < derived.criteria.size(); ++i) {
        if (derived.criteria[i] == plan->criteria[i])
            continue;
        Criterion changed = derived.criteria[i];
        changed.evaluatedAt = context.now();
        if (const auto done = context.transaction().update(changed); !done)
            return done;
    }
    return takeSteps(context, *plan, *evidence).and_then([&] { return turnRings(context, release); });
}

} // namespace slipway::service
