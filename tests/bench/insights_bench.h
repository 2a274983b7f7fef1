// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

namespace slipway::bench {

/// DORA's metrics with trends and the record of dates over 100,000 releases and 500,000 deployments, beside plain SQL over the
/// rows in the sqlite3 shell. The workspace is made once, in `folder`; that takes minutes.
[[nodiscard]] Figures insightsFigures(const QString &folder, int rounds);

} // namespace slipway::bench
