// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

namespace slipway::bench {

/// The report of a release with 500 items, 2,000 commits and 12 charts: as PDF against QTextDocument and against plain
/// painting of the same pages, as HTML against the PDF.
[[nodiscard]] Figures reportFigures(int rounds);

} // namespace slipway::bench
