// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/value_scale.h"

#include <algorithm>
#include <cmath>

namespace slipway::ui {

double ValueScale::y(double value) const
{
    constexpr double kFar = 1e6;
    return std::clamp((high - value) / (high - low) * height, -kFar, kFar);
}

ValueScale scaleFor(double low, double high, const std::vector<double> &extra, ValueUnit unit, int most)
{
    constexpr double kFlattened = 4; // a threshold four times as high would leave a quarter of the chart to the series
    constexpr double kFloatMost = 3e38;
    if (!(low <= high)) {
        low = 0;
        high = 0;
    }
    low = std::clamp(low, -kFloatMost, kFloatMost);
    high = std::clamp(high, -kFloatMost, kFloatMost);
    const double size = std::max(std::abs(low), std::abs(high));
    for (const double each : extra) {
        if (!std::isfinite(each) || (size > 0 && std::abs(each) > kFlattened * size))
            continue;
        low = std::min(low, each);
        high = std::max(high, each);
    }
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (low == high)
        high = unit == ValueUnit::Ratio ? 0.01 : 1;
    const std::vector<AxisTick> ticks = axisTicks(low, high, unit, most);
    if (ticks.size() >= 2) {
        const double step = ticks[1].value - ticks[0].value;
        // What touches the edge looks cut.
        const auto rounded = [&](double value, double away) {
            const double steps = value / step;
            return (std::abs(steps - std::round(steps)) < 1e-9 && value == 0 ? 0 : away * std::ceil(away * steps * 1.02 - 1e-9)) * step;
        };
        low = low < 0 ? rounded(low, -1) : 0;
        high = high > 0 ? rounded(high, 1) : 0;
    }
    return {low, high, 1};
}

} // namespace slipway::ui
