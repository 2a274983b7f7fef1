// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/watched_deployment.h"

#include "storage/repositories/analysis_repository.h"

namespace slipway::service {

Result<std::optional<Deployment>> watchedDeployment(storage::Reader &reader, const Release &release)
{
    return reader.where<Deployment>("release", release.id.value, "started_at, n")
        .transform([&](const std::vector<Deployment> &all) {
            std::optional<Deployment> newest;
            for (const Deployment &each : all) {
                const bool isThere = !release.environment || each.environment == *release.environment;
                if (!isThere || each.outcome != DeploymentOutcome::Succeeded)
                    continue;
                if (each.isRollback)
                    newest.reset();
                else
                    newest = each;
            }
            return newest;
        });
}

Result<> endCourses(CommandContext &context, ReleaseId release, std::optional<CriterionId> criterion)
{
    const auto open = storage::openAnalyses(context.transaction());
    if (!open)
        return std::unexpected(open.error());
    for (AnalysisRecord each : *open) {
        if (each.release != release || (criterion && each.criterion != *criterion))
            continue;
        Analysis judged({}, each.startedAt);
        judged.stop(context.now());
        each.state = AnalysisState::Inconclusive;
        each.reason = judged.standing(context.now()).reason;
        each.decidedAt = context.now();
        if (const auto done = context.transaction().update(each); !done)
            return done;
    }
    return {};
}

} // namespace slipway::service
