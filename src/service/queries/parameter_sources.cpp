// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/parameter_sources.h"

#include "service/queries/queries.h"

namespace slipway::service {

namespace {

/// The commit the release is built from, as its newest green run told.
QString scopeHeadOf(const std::vector<CiRun> &newestFirst)
{
    for (const bool isBuild : {true, false})
        for (const CiRun &each : newestFirst)
            if (!each.headSha.isEmpty() && isGreen(each.state, each.result)
                && (!isBuild || each.purpose == RunPurpose::Build))
                return each.headSha;
    return {};
}

template <class Entity>
std::optional<Entity> withId(const Result<std::vector<Entity>> &all, const std::optional<Id<Entity>> &id)
{
    if (all && id)
        for (const Entity &each : *all)
            if (each.id == *id)
                return each;
    return std::nullopt;
}

} // namespace

Result<ParameterSources> parameterSources(Queries &queries, const ReleaseJob &job, std::optional<EnvironmentId> place,
                                          PersonId actor, const QByteArray &zone)
{
    const auto plan = queries.plan(job.release);
    const auto page = queries.pipelines(job.release);
    if (!plan || !page)
        return std::unexpected(plan ? page.error() : plan.error());
    ParameterSources sources;
    sources.release = plan->release;
    sources.zone = zone;
    sources.scopeHead = plan->scope ? plan->scope->head : scopeHeadOf(page->runs);
    if (const auto product = withId(queries.products(), std::optional(plan->release.product)))
        sources.product = *product;
    const auto people = queries.people();
    if (const auto coordinator = withId(people, plan->release.coordinator))
        sources.coordinator = coordinator->name;
    sources.actor = withId(people, std::optional(actor));
    sources.environment = withId(queries.environments(), place);
    if (job.phase && plan->phase(*job.phase))
        sources.phase = *plan->phase(*job.phase);
    return sources;
}

} // namespace slipway::service
