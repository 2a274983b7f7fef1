// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace slipway {

/// The quantile of Hyndman and Fan's type 7, which is what R, NumPy and spreadsheets compute: linear between the two
/// samples around (n − 1) · p.
/// @param sorted rising, without NaN; not empty
/// @param p      0…1
[[nodiscard]] double quantileOfSorted(std::span<const double> sorted, double p);
/// The same of samples in any order.
[[nodiscard]] double quantile(std::vector<double> samples, double p);
/// The same without sorting all of them: reorders the samples, which must not be empty.
[[nodiscard]] double selectQuantile(std::span<qint32> samples, double p);

/// The arithmetic mean, added up without losing small terms beside large ones (Neumaier). Samples must not be empty.
[[nodiscard]] double meanOf(std::span<const double> samples);

} // namespace slipway
