// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"
#include "bench/workspaces.h"

namespace slipway::bench {

/// Bulk import and indexed pages against the plain SQLite C API with the same tables and triggers.
[[nodiscard]] Figures storageFigures(const Workspaces &workspaces);

} // namespace slipway::bench
