// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace slipway::formats {

/// Seconds as test runners write them: `1.5`, `1,234.5`, `1,234` (thousands), `0,25` (decimals).
/// @return nothing for what is no number, negative, not finite, or longer than thirty years
[[nodiscard]] std::optional<std::chrono::microseconds> testDuration(QStringView seconds);

} // namespace slipway::formats
