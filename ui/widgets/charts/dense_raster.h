// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/dense_series.h"
#include "ui/widgets/charts/value_scale.h"

#include <QColor>
#include <QImage>

#include <span>
#include <vector>

namespace slipway::ui {

/// The pixels that lines one pixel wide cover in each column of a plot: [first, last]; empty where first > last.
struct ColumnExtents {
    std::vector<int> first;
    std::vector<int> last;

    bool operator==(const ColumnExtents &) const = default;
};

/// The pixels of a line without antialiasing.
/// @param count of columns of the plot @param scale of as many pixels as the plot is high
[[nodiscard]] ColumnExtents extentsOf(std::span<const LineColumn> line, int count, const ValueScale &scale);

/// Fills them, row by row: what is above each other in memory is far apart.
/// @param image of the plot, in Format_ARGB32_Premultiplied, as wide as there are columns
void paintExtents(QImage &image, const ColumnExtents &extents, const QColor &color);

} // namespace slipway::ui
