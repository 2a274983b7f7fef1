// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/metric_readings.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace slipway {

using std::chrono::milliseconds;

namespace {

constexpr double kMostSamples = 1e9;

/// The newest value at `at`, not older than `within`.
std::optional<double> newestValue(const Series &series, Instant at, milliseconds within)
{
    const auto after = std::ranges::upper_bound(series.times, toUnixMilliseconds(at));
    if (after == series.times.begin() || fromUnixMilliseconds(*std::prev(after)) <= at - within)
        return std::nullopt;
    return series.values[static_cast<std::size_t>(after - series.times.begin()) - 1];
}

/// As a server would have answered then: series after series, the points of each in time.
std::vector<double> answeredAt(const MetricCondition &asked, const std::vector<Series> &told, Instant at,
                               milliseconds interval)
{
    std::vector<double> values;
    const bool isRange = asked.range.count() > 0;
    const milliseconds within = isRange ? pastStep(asked, interval) : interval;
    for (const Series &each : told)
        for (Instant point = at - asked.range; point <= at; point += isRange ? asked.step : interval)
            if (const auto value = newestValue(each, point, within))
                values.push_back(*value);
    return values;
}

} // namespace

double reducedTo(MetricCondition::Reduction reduction, const ValueCondition &wanted, const std::vector<double> &values)
{
    using Reduction = MetricCondition::Reduction;
    const double none = std::numeric_limits<double>::quiet_NaN();
    if (values.empty() || std::ranges::any_of(values, [](double each) { return std::isnan(each); }))
        return none;
    if (reduction == Reduction::Worst && values.size() > 1) {
        switch (wanted.comparison) {
        case Comparison::Below:
        case Comparison::AtMost: reduction = Reduction::Highest; break;
        case Comparison::Above:
        case Comparison::AtLeast: reduction = Reduction::Lowest; break;
        case Comparison::Equal:
        case Comparison::Differs: return none;
        }
    }
    switch (reduction) {
    case Reduction::Worst:
    case Reduction::Last: return values.back();
    case Reduction::Mean:
        return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    case Reduction::Lowest: return std::ranges::min(values);
    case Reduction::Highest: return std::ranges::max(values);
    }
    return none;
}

milliseconds pastStep(const MetricCondition &asked, milliseconds interval)
{
    constexpr milliseconds kFinest{1'000};
    if (asked.range.count() <= 0)
        return interval;
    // Every reading begins its range elsewhere on the grid unless the interval is made of whole steps.
    const milliseconds common{std::gcd(asked.step.count(), interval.count())};
    return common < kFinest ? asked.step : common;
}

MetricReadings readingsOf(const MetricCondition &asked, const ValueCondition &wanted, const std::vector<Series> &told,
                          const std::vector<Series> &counted, const ReadingTimes &times)
{
    MetricReadings readings;
    for (Instant at = times.firstAt; at <= times.lastAt; at += times.interval) {
        const std::vector<double> values = answeredAt(asked, told, at, times.interval);
        readings.values.times.push_back(toUnixMilliseconds(at));
        readings.values.values.push_back(reducedTo(asked.reduction, wanted, values));
        double samples = static_cast<double>(values.size());
        if (!asked.samplesQuery.isEmpty())
            samples = counted.empty() ? 0 : newestValue(counted.front(), at, times.interval).value_or(0);
        readings.samples.push_back(std::isnan(samples) ? 0 : static_cast<int>(std::clamp(samples, 0.0, kMostSamples)));
    }
    return readings;
}

} // namespace slipway
