// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/value_text.h"

#include <vector>

namespace slipway::ui {

/// The values a chart shows, and where they stand: its lowest at the lower edge.
struct ValueScale {
    double low = 0;
    double high = 1;
    double height = 1; ///< pixels

    /// Pixels from the upper edge; infinite values stand far outside.
    [[nodiscard]] double y(double value) const;
    /// The value at that place.
    [[nodiscard]] double value(double y) const { return high - y * (high - low) / height; }
    bool operator==(const ValueScale &) const = default;
};

/// Bounds that show all from `low` to `high` with round values at both ends: from zero on where nothing is negative.
/// @param extra values to be shown too, unless the others would be pressed flat by them
/// @param most  lines across the chart
[[nodiscard]] ValueScale scaleFor(double low, double high, const std::vector<double> &extra, ValueUnit unit, int most);

} // namespace slipway::ui
