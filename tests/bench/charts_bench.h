// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

namespace slipway::bench {

/// Charts of dense series against QCustomPlot and against Qt Charts fed with as many points as it can show; and how long the
/// window's thread is held while twelve panels are refreshed. Takes about 3 GB of memory.
[[nodiscard]] Figures chartsFigures(int rounds);

} // namespace slipway::bench
