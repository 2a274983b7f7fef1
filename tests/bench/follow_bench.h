// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

namespace slipway::bench {

/// 200 builds that run on one server and are followed while the window shows the pipelines page: the most requests in flight
/// as the server counts them, and the longest time that the window's thread did not come back to its event loop. Needs a
/// QApplication.
[[nodiscard]] Figures followFigures();

} // namespace slipway::bench
