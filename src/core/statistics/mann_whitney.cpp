// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/mann_whitney.h"

#include "core/statistics/normal.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace slipway {

namespace {

/// How many arrangements have U = 0, 1, … `upTo`: the coefficients of the Gaussian binomial. Each depends on smaller ones
/// only, so that the small ones are exact even where the large ones exceed the mantissa.
std::vector<long double> arrangementsByU(std::size_t smaller, std::size_t larger, std::size_t upTo)
{
    std::vector<long double> counts(upTo + 1, 0);
    counts[0] = 1;
    for (std::size_t i = 1; i <= smaller; ++i) {
        for (std::size_t u = upTo; u >= larger + i; --u)
            counts[u] -= counts[u - (larger + i)];
        for (std::size_t u = i; u <= upTo; ++u)
            counts[u] += counts[u - i];
    }
    return counts;
}

/// P(U ≤ u)
double lowerTailOfU(std::size_t nx, std::size_t ny, std::size_t u)
{
    const std::size_t pairs = nx * ny;
    if (u >= pairs)
        return 1;
    if (2 * u >= pairs) // by symmetry, as the low end is the exact one
        return 1 - lowerTailOfU(nx, ny, pairs - u - 1);
    const auto smaller = std::min(nx, ny);
    const auto larger = std::max(nx, ny);
    long double sum = 0;
    for (const long double each : arrangementsByU(smaller, larger, u))
        sum += each;
    for (std::size_t i = 1; i <= smaller; ++i)
        sum *= static_cast<long double>(i) / static_cast<long double>(larger + i);
    return static_cast<double>(sum);
}

/// The U whose upper tail answers the question.
double askedU(const MannWhitney &test, Alternative alternative)
{
    switch (alternative) {
    case Alternative::Less: return test.uY;
    case Alternative::Greater: return test.uX;
    case Alternative::TwoSided: break;
    }
    return std::max(test.uX, test.uY);
}

double sidedP(double tail, Alternative alternative)
{
    return std::clamp(alternative == Alternative::TwoSided ? 2 * tail : tail, 0.0, 1.0);
}

double squaresAround(std::span<const double> samples, double mean)
{
    double sum = 0;
    for (const double each : samples)
        sum += (each - mean) * (each - mean);
    return sum;
}

} // namespace

MannWhitney mannWhitney(std::span<const double> x, std::span<const double> y)
{
    struct Ranked {
        double value;
        bool isX;
    };
    std::vector<Ranked> all;
    all.reserve(x.size() + y.size());
    for (const double each : x)
        all.push_back({each, true});
    for (const double each : y)
        all.push_back({each, false});
    std::ranges::sort(all, {}, &Ranked::value);

    MannWhitney test{x.size(), y.size(), 0, 0, 0, 0, false};
    double ranksOfX = 0;
    double tied = 0; // Σ t³ − t
    for (std::size_t from = 0, to = 0; from < all.size(); from = to) {
        double ofX = 0;
        for (to = from; to < all.size() && all[to].value == all[from].value; ++to)
            ofX += all[to].isX ? 1 : 0;
        const auto equal = static_cast<double>(to - from);
        ranksOfX += ofX * (static_cast<double>(from + to + 1) / 2);
        tied += equal * equal * equal - equal;
        test.hasTies |= to - from > 1;
    }
    const auto nx = static_cast<double>(x.size());
    const auto ny = static_cast<double>(y.size());
    const double n = nx + ny;
    test.uX = ranksOfX - nx * (nx + 1) / 2;
    test.uY = nx * ny - test.uX;
    test.mean = nx * ny / 2;
    if (n > 1)
        test.sigma = std::sqrt(std::max(0.0, nx * ny / 12 * ((n + 1) - tied / (n * (n - 1)))));
    return test;
}

std::optional<double> asymptoticP(const MannWhitney &test, Alternative alternative, bool isContinuous)
{
    if (!(test.sigma > 0))
        return std::nullopt;
    const double distance = askedU(test, alternative) - test.mean - (isContinuous ? 0.5 : 0.0);
    return sidedP(normalUpperTail(distance / test.sigma), alternative);
}

std::optional<double> exactP(const MannWhitney &test, Alternative alternative)
{
    if (test.countX == 0 || test.countY == 0)
        return std::nullopt;
    // P(U ≥ u) = P(U ≤ pairs − u)
    const auto u = static_cast<std::size_t>(askedU(test, alternative));
    return sidedP(lowerTailOfU(test.countX, test.countY, test.countX * test.countY - u), alternative);
}

std::optional<double> pValue(const MannWhitney &test, Alternative alternative)
{
    const bool isExact = !test.hasTies && std::min(test.countX, test.countY) <= 8;
    return isExact ? exactP(test, alternative) : asymptoticP(test, alternative);
}

double commonLanguageEffect(const MannWhitney &test)
{
    const auto pairs = static_cast<double>(test.countX) * static_cast<double>(test.countY);
    return pairs > 0 ? test.uX / pairs : 0.5;
}

double cliffsDelta(const MannWhitney &test)
{
    return 2 * commonLanguageEffect(test) - 1;
}

std::optional<double> cohensD(std::span<const double> x, std::span<const double> y)
{
    if (x.size() < 2 || y.size() < 2)
        return std::nullopt;
    const double meanX = meanOf(x);
    const double meanY = meanOf(y);
    const double pooled =
        std::sqrt((squaresAround(x, meanX) + squaresAround(y, meanY)) / static_cast<double>(x.size() + y.size() - 2));
    if (!(pooled > 0))
        return std::nullopt;
    return (meanX - meanY) / pooled;
}

} // namespace slipway
