// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace slipway {

/// Until when rolling back still fits into the window, from how long rollbacks took before.
struct RollbackWindow {
    enum class Standing : std::uint8_t {
        NotKnown, ///< no window, or fewer than `kFewest` rollbacks to learn from
        Open,
        Soon,   ///< less than `warnBefore` is left
        Passed, ///< a rollback begun now would end after the window, four times in five
    };
    static constexpr int kFewest = 3;

    Standing standing = Standing::NotKnown;
    int samples = 0;
    std::chrono::milliseconds p80{}; ///< what four rollbacks in five took at most
    std::optional<Instant> lastSafe; ///< the last moment to begin one
};

/// The value that `percent` of the values do not exceed: nearest rank. Nothing of no values.
/// @param percent 1…100
[[nodiscard]] std::optional<std::chrono::milliseconds> percentile(std::vector<std::chrono::milliseconds> values,
                                                                  int percent);

/// @param took how long earlier rollbacks of the same product and environment took
[[nodiscard]] RollbackWindow rollbackWindow(const std::vector<std::chrono::milliseconds> &took,
                                            std::optional<Instant> windowEnd, Instant now,
                                            std::chrono::minutes warnBefore = std::chrono::minutes(15));

} // namespace slipway
