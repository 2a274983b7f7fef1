// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

#include <cstdio>

namespace slipway::bench {

/// Writes figures to the standard output, a line for each.
inline void printTable(const Figures &figures)
{
    for (const Figure &figure : figures)
        std::printf("%-70s %12.2f %-7s floor %12.2f  ratio %7.3f  target %s %.3f  %s\n", qPrintable(figure.name),
                    figure.value, qPrintable(figure.unit), figure.floor, figure.ratio(),
                    figure.isLowerBetter ? "<=" : ">=", figure.target, figure.isMet() ? "met" : "MISSED");
}

} // namespace slipway::bench
