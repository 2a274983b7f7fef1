// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/measured_condition.h"

#include <vector>

namespace slipway {

/// A series that a criterion looks at.
struct MeasuredSeries {
    QString connection; ///< name
    QString expression; ///< with `$window` filled in, as it is asked

    bool operator==(const MeasuredSeries &) const = default;
};

/// The series behind a criterion, in the order it asks for them, each once; none of checks and addresses, which keep no values.
/// Of an error budget those over a day and longer are left out: over a deployment they show nothing that shorter ones do not, and
/// each of their points costs the server a day of samples.
[[nodiscard]] std::vector<MeasuredSeries> measuredSeries(const MeasuredCriterion &asked);

} // namespace slipway
