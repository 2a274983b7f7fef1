// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

namespace slipway::bench {

/// Measured series: the pyramid over ten million samples, what is drawn of eight such series, live samples, memory, and 30 days
/// of stored blocks.
[[nodiscard]] Figures seriesFigures(int rounds);

} // namespace slipway::bench
