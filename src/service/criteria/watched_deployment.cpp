// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/criteria/watched_deployment.h"

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

} // namespace slipway::service
