// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"
#include "bench/workspaces.h"

namespace slipway::bench {

/// First paint of pages, from the route to the pixels: against a frame of 16 ms, and against a workspace a hundred times
/// smaller. Needs a QApplication.
[[nodiscard]] Figures paintFigures(const Workspaces &workspaces);

} // namespace slipway::bench
