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
    // Other bounds may want another distance of the lines, so that once is not enough.
    constexpr int kRounds = 3;
    const double lowest = low;
    const double highest = high;
    for (int i = 0; i < kRounds; ++i) {
        const std::vector<AxisTick> ticks = axisTicks(low, high, unit, most);
        if (ticks.size() < 2)
            break;
        const double step = ticks[1].value - ticks[0].value;
        // What touches the edge looks cut.
        constexpr double kRoom = 1.02;
        low = lowest < 0 ? std::floor(lowest * kRoom / step + 1e-9) * step : 0;
        high = highest > 0 ? std::ceil(highest * kRoom / step - 1e-9) * step : 0;
    }
    return {low, high, 1};
}

} // namespace slipway::ui
