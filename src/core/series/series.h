// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <vector>

namespace slipway {

/// One measured quantity over time, as a monitoring server or a file tells it.
///
/// `times` and `values` have the same length. A NaN value says that nothing was measured then (a gap); so does a time
/// that is missing between its neighbours. Infinite values are values.
struct Series {
    QMap<QString, QString>
        labels; ///< what tells it from its siblings; `__name__` is the name of the metric, when it has one
    std::vector<qint64> times;  ///< milliseconds since 1970, UTC; each later than the one before
    std::vector<double> values; ///< in the metric's own unit; NaN: a gap

    bool operator==(const Series &) const = default; ///< a series with a NaN equals none, not even itself
};

} // namespace slipway
