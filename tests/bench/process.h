// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace slipway::bench {

/// What a whole process took.
struct ProcessCost {
    double cpuMilliseconds = 0;   ///< user and system, the least of all rounds
    double usualMilliseconds = 0; ///< the same, the median
    double peakMegabytes = 0;     ///< resident, the median
};

/// Runs the programs in turn, `rounds` times, after one round that is not counted. Each round has another order, for what runs
/// behind a short program runs sooner. Ends the program when one of them fails.
[[nodiscard]] std::vector<ProcessCost> runInTurn(const std::vector<QStringList> &programs, int rounds);

} // namespace slipway::bench
