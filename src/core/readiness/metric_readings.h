// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/measured_condition.h"
#include "core/series/series.h"

#include <vector>

/// What the answers of servers come to as readings of a metric: of the present, and of a past that is gone through again.
namespace slipway {

/// What several values come to; NaN when one of them is, or there is none. Equality has no worst: several values are NaN.
[[nodiscard]] double reducedTo(MetricCondition::Reduction reduction, const ValueCondition &wanted,
                               const std::vector<double> &values);

/// One reading after another, as measuring would have made them.
struct MetricReadings {
    Series values;            ///< NaN: no data
    std::vector<int> samples; ///< behind each
};

/// When a past is read: at `firstAt` and each `interval` after it, to `lastAt`.
struct ReadingTimes {
    Instant firstAt;
    Instant lastAt;
    std::chrono::milliseconds interval{60'000}; ///< more than 0
};

/// The step a past has to be told with from `firstAt − range` on, so that the points of each reading's range are among it.
[[nodiscard]] std::chrono::milliseconds pastStep(const MetricCondition &asked, std::chrono::milliseconds interval);

/// @param told answers of the query, at pastStep() or nearly so
/// @param counted of the query for samples, at each reading; none where the values are counted
[[nodiscard]] MetricReadings readingsOf(const MetricCondition &asked, const ValueCondition &wanted,
                                        const std::vector<Series> &told, const std::vector<Series> &counted,
                                        const ReadingTimes &times);

} // namespace slipway
