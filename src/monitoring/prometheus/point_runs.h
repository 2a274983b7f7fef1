// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

/// The points of a range query, which are nearly all of its answer, read at once where they stand.
namespace slipway::monitoring::prometheus {

/// The points of one series.
struct PointRun {
    std::vector<qint64> times; ///< milliseconds since 1970, UTC
    std::vector<double> values;
};

/// Reads each array `"values":[[1767225600.5,"1.5"],…]` that is written as Go writes it, and puts its index in its place, so
/// that what is left is small. Arrays in any other form stay for the parser of JSON. A string cannot hold what is searched for:
/// its quotation marks would be escaped.
[[nodiscard]] std::vector<PointRun> takePointRuns(QByteArray &body);

/// The grammar of values: Go's shortest form, `NaN`, `+Inf`, `-Inf`; NaN for anything else.
[[nodiscard]] double sampleNumber(const char *begin, const char *end);

} // namespace slipway::monitoring::prometheus
