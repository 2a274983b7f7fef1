// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures monitoring alone: built in a fraction of the time that the whole takes.
// usage: slipway-monitoring-bench [ROUNDS]
#include "bench/charts_bench.h"
#include "bench/monitoring_bench.h"
#include "bench/table.h"

#include <QApplication>

#include <algorithm>
#include <cstdlib>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 15;
    slipway::bench::printTable(slipway::bench::refreshFigures(rounds));
    slipway::bench::printTable(slipway::bench::samplesFigures(rounds));
    slipway::bench::printTable(slipway::bench::monitoringFigures(rounds));
    return 0;
}
