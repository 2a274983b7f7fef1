// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

namespace slipway::bench {

/// A log of 100 MB with colours: first page, index, search, page step, memory; and a report of 100,000 test cases.
/// Needs a QApplication. @param folder where the log is kept
[[nodiscard]] Figures logFigures(const QString &folder, int rounds);

} // namespace slipway::bench
