// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Fractional order keys: strings over 0-9A-Za-z compared bytewise, so that moving one row writes one row.
namespace slipway::orderkey {

/// A key strictly between two others; an empty `before` is the beginning, an empty `after` the end.
/// @pre `before` < `after` when both are given; neither ends in `0`
[[nodiscard]] QString between(const QString &before, const QString &after);

/// The `index`-th (from 0) of evenly spread keys for a fresh list; all of the same length, ascending.
[[nodiscard]] QString initial(qsizetype index);

} // namespace slipway::orderkey
