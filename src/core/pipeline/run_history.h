// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/run.h"

#include <chrono>
#include <optional>
#include <vector>

namespace slipway {

/// How long the runs that ended green took, in their order.
[[nodiscard]] std::vector<std::chrono::seconds> greenDurations(const std::vector<CiRun> &runs);

/// How long a job is expected to take: the middle of its last ten durations; 0 when there is none.
/// @param durations of runs that ended green, newest first
[[nodiscard]] int expectedSeconds(std::vector<std::chrono::seconds> durations);

/// How far a run is, 0…1. Follows the clock up to 95 %, then comes ever closer to 99 % without reaching it, for a run is done
/// when its server says so. Nothing when it has not begun or nobody knows how long it takes.
[[nodiscard]] std::optional<double> expectedProgress(std::optional<Instant> startedAt, int estimatedSeconds,
                                                     Instant now);

} // namespace slipway
