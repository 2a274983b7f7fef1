// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/deployment.h"
#include "core/release/states.h"

#include <vector>

namespace slipway {

/// What a release is by what was deployed to where it ships: released or rolled back by the newest deployment that
/// succeeded, deploying when none did. For a release whose state stood on one that turned out not to be.
/// @param deployments to where it ships, in any order
[[nodiscard]] ReleaseState deployedState(const std::vector<Deployment> &deployments);

} // namespace slipway
