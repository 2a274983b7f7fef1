// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/hodges_lehmann.h"

#include "core/statistics/mann_whitney.h"
#include "core/statistics/normal.h"

#include <QtAssert>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <vector>

namespace slipway {

namespace {

/// Numbers in the order of the doubles they stand for.
std::uint64_t placeOf(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    return bits >> 63U ? ~bits : bits | (1ULL << 63U);
}

double valueAt(std::uint64_t place)
{
    return std::bit_cast<double>(place >> 63U ? place & ~(1ULL << 63U) : ~place);
}

/// All x − y of two sorted groups, as one sorted list that is never written down.
class Differences
{
public:
    Differences(std::span<const double> x, std::span<const double> y) : m_x(x.begin(), x.end()), m_y(y.begin(), y.end())
    {
        std::ranges::sort(m_x);
        std::ranges::sort(m_y);
    }

    [[nodiscard]] std::uint64_t count() const { return std::uint64_t{m_x.size()} * m_y.size(); }

    /// The `rank`th smallest, 1…count: the smallest double that so many differences do not exceed.
    [[nodiscard]] double at(std::uint64_t rank) const
    {
        std::uint64_t low = placeOf(m_x.front() - m_y.back());
        std::uint64_t high = placeOf(m_x.back() - m_y.front());
        while (low < high) {
            const std::uint64_t middle = low + (high - low) / 2;
            if (notAbove(valueAt(middle)) >= rank)
                high = middle;
            else
                low = middle + 1;
        }
        return valueAt(low) + 0.0; // never −0
    }

private:
    [[nodiscard]] std::uint64_t notAbove(double limit) const
    {
        std::uint64_t found = 0;
        std::size_t above = 0; // y before it give a difference above the limit; falls never as x rises
        for (const double x : m_x) {
            while (above < m_y.size() && x - m_y[above] > limit)
                ++above;
            found += m_y.size() - above;
        }
        return found;
    }

    std::vector<double> m_x;
    std::vector<double> m_y;
};

} // namespace

ShiftEstimate hodgesLehmann(std::span<const double> x, std::span<const double> y, double confidence)
{
    Q_ASSERT(!x.empty() && !y.empty() && confidence > 0 && confidence < 1);
    const Differences all(x, y);
    const std::uint64_t count = all.count();
    const double reach = normalQuantile(1 - (1 - confidence) / 2) * mannWhitney(x, y).sigma;
    const double place = std::floor(static_cast<double>(count) / 2 - reach + 0.5);
    const std::uint64_t rank = place < 1 ? 1 : static_cast<std::uint64_t>(place);
    const double lower = all.at((count + 1) / 2);
    const double upper = count % 2 == 0 ? all.at(count / 2 + 1) : lower;
    return {lower + (upper - lower) / 2, all.at(rank), all.at(count + 1 - rank)};
}

} // namespace slipway
