// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pixel_columns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/charts/chart_contents.h"
#include "ui/widgets/charts/value_scale.h"

#include <QFont>
#include <QSizeF>

#include <span>

class QPainter;

namespace slipway::ui {

/// All that painting a plot needs to know.
struct PlotPicture {
    const ChartContents &contents;
    const PixelColumns &columns;
    double ratio = 1; ///< columns to a pixel
    ValueScale scale; ///< of the plot's height in pixels
    QSizeF size;
    const Theme &theme;
    QFont font;
    std::optional<Instant> cursor = {};
    int pickedOut = -1;
    Instant until = {}; ///< what is shown ends here
    QByteArray zone = {};

    [[nodiscard]] double x(Instant at) const { return columns.x(static_cast<double>(toUnixMilliseconds(at))) / ratio; }
};

/// What lies behind the grid: shaded times and usual ranges.
void paintBehind(QPainter &painter, const PlotPicture &picture);
/// Lines of few points: as wide as the palette says, dashed, antialiased. @param width of the pen in pixels
void paintSmooth(QPainter &painter, const PlotLines &lines, const PlotPicture &picture, int line);
/// Signs along a line of many points, which no dash could tell from others.
void paintSigns(QPainter &painter, std::span<const LineColumn> columns, const PlotPicture &picture, int line);
/// What lies over the lines: ends of series, thresholds, deployments, the line that reads values.
void paintBefore(QPainter &painter, const PlotPicture &picture);

} // namespace slipway::ui
