// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

namespace slipway::bench {

/// Reading the history of a repository of over 50,000 commits with criss-cross merges, against `git log` of the same range with
/// author and message. @param folder where the repository is kept
[[nodiscard]] Figures gitFigures(const QString &folder, int rounds);

} // namespace slipway::bench
