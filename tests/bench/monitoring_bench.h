// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

namespace slipway::bench {

/// The answer to a range query with 100 series of 11,001 points each, read into series: time beside QJsonDocument, and memory
/// beside the answer's own size.
[[nodiscard]] Figures monitoringFigures(int rounds);

/// What is kept of series in the workspace: how fast a month of one opens, and how small it is.
[[nodiscard]] Figures samplesFigures(int rounds);

} // namespace slipway::bench
