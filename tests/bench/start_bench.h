// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"
#include "bench/workspaces.h"

namespace slipway::bench {

/// Whole processes from start to a painted page: CPU against an empty window, memory against the sample workspace.
[[nodiscard]] Figures startFigures(const Workspaces &workspaces, int rounds);

} // namespace slipway::bench
