// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::bench {

/// The workspaces the figures are measured on; made once, kept in `folder`.
struct Workspaces {
    QString sample;   ///< what `workspace init --sample` makes
    QString small;    ///< 1,000 releases, 10,000 items
    QString large;    ///< 100,000 releases, 1,000,000 items
    QString calendar; ///< 10,000 releases in the two years around now
};

/// Makes those that are missing; takes minutes for the large one.
[[nodiscard]] Workspaces prepareWorkspaces(const QString &folder);

/// A team and `releases` releases of `itemsEach` items, spread over `years` around now; the middle one has 500 items.
void makeWorkspace(const QString &file, int releases, int itemsEach, int years);

} // namespace slipway::bench
