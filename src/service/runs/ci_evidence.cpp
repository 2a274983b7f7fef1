// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/ci_evidence.h"

#include "core/readiness/gate.h"
#include "core/release/transitions.h"
#include "storage/repositories/pipeline_repository.h"

namespace slipway::service {

namespace {

constexpr int kMostRunsJudged = 500;

Result<> takeSteps(CommandContext &context, const ReleasePlan &plan, const CiEvidence &evidence)
{
    for (const AutomaticStep &step : automaticSteps(plan, evidence, context.now())) {
        Item item = *plan.item(step.item);
        const bool isWaiting = step.state == ItemState::Done && std::ranges::any_of(item.dependsOn, [&](ItemId each) {
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
        return plan;
    return loadCiEvidence(reader, plan).transform([&](const CiEvidence &evidence) {
        deriveCiCriteria(plan, evidence, now);
        return std::move(plan);
    });
}

Result<> settleCiCriteria(CommandContext &context, ReleaseId release)
{
    const auto plan = context.plan(release);
    if (!plan)
        return std::unexpected(plan.error());
    if (isReadOnly(plan->release.state) || !hangsOnCi(*plan))
        return {};
    const auto evidence = loadCiEvidence(context.transaction(), *plan);
    if (!evidence)
        return std::unexpected(evidence.error());
    ReleasePlan derived = *plan;
    deriveCiCriteria(derived, *evidence, context.now());
    for (std::size_t i = 0; i < derived.criteria.size(); ++i) {
        if (derived.criteria[i] == plan->criteria[i])
            continue;
        derived.criteria[i].evaluatedAt = context.now();
        if (const auto done = context.transaction().update(derived.criteria[i]); !done)
            return done;
    }
    return takeSteps(context, *plan, *evidence);
}

} // namespace slipway::service
