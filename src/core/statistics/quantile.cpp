// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/quantile.h"

#include <QtAssert>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

/// From the nearer end, as NumPy does: the result is exact at both.
double betweenSamples(double from, double to, double share)
{
    if (from == to)
        return from; // also for infinities, whose difference is no number
    return share < 0.5 ? from + (to - from) * share : to - (to - from) * (1 - share);
}

} // namespace

double quantileOfSorted(std::span<const double> sorted, double p)
{
    Q_ASSERT(!sorted.empty() && p >= 0 && p <= 1);
    const double place = static_cast<double>(sorted.size() - 1) * p;
    const auto below = std::min(static_cast<std::size_t>(place), sorted.size() - 1);
    return betweenSamples(sorted[below], sorted[std::min(below + 1, sorted.size() - 1)],
                          place - static_cast<double>(below));
}

double selectQuantile(std::span<qint32> samples, double p)
{
    Q_ASSERT(!samples.empty() && p >= 0 && p <= 1);
    const double place = static_cast<double>(samples.size() - 1) * p;
    const auto below = std::min(static_cast<std::size_t>(place), samples.size() - 1);
    const auto at = samples.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(samples.begin(), at, samples.end());
    const qint32 next = at + 1 == samples.end() ? *at : *std::min_element(at + 1, samples.end());
    return betweenSamples(*at, next, place - static_cast<double>(below));
}

double quantile(std::vector<double> samples, double p)
{
    std::ranges::sort(samples);
    return quantileOfSorted(samples, p);
}

double meanOf(std::span<const double> samples)
{
    Q_ASSERT(!samples.empty());
    double sum = 0;
    double lost = 0;
    for (const double each : samples) {
        const double next = sum + each;
        lost += std::abs(sum) >= std::abs(each) ? (sum - next) + each : (each - next) + sum;
        sum = next;
    }
    const double total = std::isfinite(lost) ? sum + lost : sum;
    return total / static_cast<double>(samples.size());
}

} // namespace slipway
