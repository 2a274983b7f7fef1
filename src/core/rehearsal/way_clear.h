// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rehearsal/rehearsal.h"

/// When nothing outside of the release stands in the way of deploying it. Inside of `core/rehearsal` only.
namespace slipway {

struct WayClear {
    Instant at;                           ///< the first moment; of what does not end by itself: as if it were lifted
    std::vector<RehearsalBlock> blocks{}; ///< what was waited for, in the order met
};

/// @param place where to; none: nowhere in particular, only freezes and what it depends on count
/// @param ships whether it is where the release ships to: what must ship before it counts there
[[nodiscard]] WayClear wayClear(const RehearsalScene &scene, const std::optional<EnvironmentId> &place, bool ships,
                                Instant from);

} // namespace slipway
