// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/proportions.h"

#include "core/statistics/normal.h"

#include <algorithm>
#include <cmath>

namespace slipway {

Bounds wilsonBounds(const Proportion &share, double confidence)
{
    if (share.total <= 0)
        return {0, 1};
    const double z = normalQuantile(1 - (1 - confidence) / 2);
    const auto n = static_cast<double>(share.total);
    const double p = static_cast<double>(share.hits) / n;
    const double centre = p + z * z / (2 * n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {share.hits == 0 ? 0 : (centre - half) / scale, share.hits == share.total ? 1 : (centre + half) / scale};
}

double pooledZ(const Proportion &first, const Proportion &second)
{
    if (first.total <= 0 || second.total <= 0)
        return 0;
    const auto n1 = static_cast<double>(first.total);
    const auto n2 = static_cast<double>(second.total);
    const double pooled = static_cast<double>(first.hits + second.hits) / (n1 + n2);
    const double error = std::sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    return error > 0 ? (static_cast<double>(first.hits) / n1 - static_cast<double>(second.hits) / n2) / error : 0;
}

double greaterByZ(const Proportion &first, const Proportion &second)
{
    return normalUpperTail(pooledZ(first, second));
}

double greaterByFisher(const Proportion &first, const Proportion &second)
{
    // Hypergeometric: weights from the most likely number outwards, each from its neighbour, so nothing overflows.
    const auto n1 = static_cast<double>(first.total);
    const auto n2 = static_cast<double>(second.total);
    const auto hits = static_cast<double>(first.hits + second.hits);
    const double least = std::max(0.0, hits - n2);
    const double most = std::min(hits, n1);
    const double mode = std::clamp(std::floor((hits + 1) * (n1 + 1) / (n1 + n2 + 2)), least, most);
    double all = 1;
    double tail = mode >= static_cast<double>(first.hits) ? 1 : 0;
    double weight = 1;
    for (double k = mode; k < most && weight > 0; ++k) {
        weight *= (hits - k) * (n1 - k) / ((k + 1) * (n2 - hits + k + 1));
        all += weight;
        tail += k + 1 >= static_cast<double>(first.hits) ? weight : 0;
    }
    weight = 1;
    for (double k = mode; k > least && weight > 0; --k) {
        weight *= k * (n2 - hits + k) / ((hits - k + 1) * (n1 - k + 1));
        all += weight;
        tail += k - 1 >= static_cast<double>(first.hits) ? weight : 0;
    }
    return std::min(1.0, tail / all);
}

} // namespace slipway
