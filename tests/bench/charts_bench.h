// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

namespace slipway::bench {

/// Charts of dense series against QCustomPlot and against Qt Charts fed with as many points as it can show. Takes about 3 GB of
/// memory.
[[nodiscard]] Figures chartsFigures(int rounds);

/// How long the window's thread is held at once while twelve panels of eight series are refreshed.
[[nodiscard]] Figures refreshFigures(int rounds);

} // namespace slipway::bench
