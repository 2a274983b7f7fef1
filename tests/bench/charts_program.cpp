// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures charts alone: built in a fraction of the time that the whole takes.
// usage: slipway-charts-bench [ROUNDS]
#include "bench/charts_bench.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 15;
    for (const slipway::bench::Figure &figure : slipway::bench::chartsFigures(rounds))
        std::printf("%-60s %12.2f %-7s floor %12.2f  ratio %7.3f  target <= %.3f  %s\n", qPrintable(figure.name),
                    figure.value, qPrintable(figure.unit), figure.floor, figure.ratio(), figure.target,
                    figure.isMet() ? "met" : "MISSED");
    return 0;
}
