// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPolygonF>

class QPainter;

namespace slipway::ui {

/// The second sign of a series on a chart, beside its dash: never colour alone.
enum class SeriesMarker : std::uint8_t { None, Circle, Square, Triangle, Diamond, Cross, TriangleDown, Plus, Star };

/// How many series of a chart look different; those behind are alike and named where one points at them.
inline constexpr int kSeriesLooks = 8;
/// Pixels a line of a chart is wide.
inline constexpr double kSeriesWidth = 1.75;

/// How one series of a chart looks.
struct SeriesLook {
    QColor color;
    QList<qreal> dash; ///< pixels on, pixels off …; empty: solid
    SeriesMarker marker = SeriesMarker::None;

    /// A pen of that width, with the dash in pixels.
    [[nodiscard]] QPen pen(double width = kSeriesWidth) const;
};

/// The look of the series with that index, from 0. Told apart by people who see no red, no green or no blue.
[[nodiscard]] SeriesLook seriesLook(int index, const Theme &theme);
/// Paints a marker around a point, `size` pixels across.
void paintMarker(QPainter &painter, QPointF at, SeriesMarker marker, const QColor &color, double size = 7);

} // namespace slipway::ui
