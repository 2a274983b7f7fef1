// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace slipway {

/// By how much one group lies above another, in the unit of the samples.
struct ShiftEstimate {
    double estimate = 0; ///< the median of all differences x − y
    double low = 0;      ///< of the confidence interval
    double high = 0;
};

/// The estimate of Hodges and Lehmann with the confidence interval of the rank-sum test: order statistics of all differences,
/// found directly, so that neither scale nor a solver's tolerance changes it. Takes memory for the samples only.
/// @param x, y       neither empty nor with NaN
/// @param confidence between 0 and 1, such as 0.98
[[nodiscard]] ShiftEstimate hodgesLehmann(std::span<const double> x, std::span<const double> y, double confidence);

} // namespace slipway
