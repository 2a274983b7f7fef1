// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/deployment.h"
#include "core/release/entities.h"
#include "service/command_context.h"

namespace slipway::service {

/// The newest deployment of the release that succeeded, to where it ships (anywhere when it names no environment); nothing:
/// none, or it was rolled back since.
[[nodiscard]] Result<std::optional<Deployment>> watchedDeployment(storage::Reader &reader, const Release &release);

/// Ends what is being measured for the release, or for one criterion of it, undecided: nobody measures it any more.
[[nodiscard]] Result<> endCourses(CommandContext &context, ReleaseId release,
                                  std::optional<CriterionId> criterion = {});

/// When it was in place.
[[nodiscard]] inline Instant placedAt(const Deployment &deployment)
{
    return deployment.finishedAt.value_or(deployment.startedAt);
}

} // namespace slipway::service
