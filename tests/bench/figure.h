// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

namespace slipway::bench {

/// One measured figure beside the floor that was measured in the same run.
struct Figure {
    QString name;
    QString unit;
    double value = 0;
    double floor = 0;
    double target = 0; ///< wanted ratio of value to floor
    bool isLowerBetter = true;

    [[nodiscard]] double ratio() const { return floor > 0 ? value / floor : 0; }
    [[nodiscard]] bool isMet() const { return isLowerBetter ? ratio() <= target : ratio() >= target; }
};

using Figures = std::vector<Figure>;

/// CPU time of the calling thread, in milliseconds.
[[nodiscard]] inline double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// CPU milliseconds of `work`, the least of `rounds`.
[[nodiscard]] inline double leastOf(int rounds, const std::function<void()> &work)
{
    double least = 0;
    for (int round = 0; round < rounds; ++round) {
        const double before = threadMilliseconds();
        work();
        const double taken = threadMilliseconds() - before;
        least = round == 0 ? taken : std::min(least, taken);
    }
    return least;
}

} // namespace slipway::bench
