// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/deployed_state.h"

namespace slipway {

ReleaseState deployedState(const std::vector<Deployment> &deployments)
{
    const auto endOf = [](const Deployment &each) { return each.finishedAt.value_or(each.startedAt); };
    const Deployment *newest = nullptr;
    for (const Deployment &each : deployments)
        if (each.outcome == DeploymentOutcome::Succeeded && (!newest || endOf(each) > endOf(*newest)))
            newest = &each;
    if (!newest)
        return ReleaseState::Deploying;
    return newest->isRollback ? ReleaseState::RolledBack : ReleaseState::Released;
}

} // namespace slipway
