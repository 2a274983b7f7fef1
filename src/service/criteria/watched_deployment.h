// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/deployment.h"
#include "core/release/entities.h"
#include "storage/reader.h"

namespace slipway::service {

/// The newest deployment of the release that succeeded, to where it ships (anywhere when it names no environment); nothing:
/// none, or it was rolled back since.
[[nodiscard]] Result<std::optional<Deployment>> watchedDeployment(storage::Reader &reader, const Release &release);

/// When it was in place.
[[nodiscard]] inline Instant placedAt(const Deployment &deployment)
{
    return deployment.finishedAt.value_or(deployment.startedAt);
}

} // namespace slipway::service
