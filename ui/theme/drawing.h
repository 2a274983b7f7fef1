// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLatin1StringView>

class QPainter;
class QRectF;

namespace slipway::ui {

/// What a drawing leaves open. Its SVG file names it in place of a colour, with one for other programs to show.
struct DrawingColors {
    QColor ink;      ///< `currentColor`
    QColor cut;      ///< `var(--cut, …)`: what lies behind
    QColor accent;   ///< `var(--accent, …)`
    QColor onAccent; ///< `var(--on-accent, …)`
};

/// Paints one of the drawings that the build made of SVG files, over the whole of `area`. Needs no Qt Svg.
/// @param name its kind and its file's name, as `icon/list-add`, `glyph/draft`, `logo/slipway`
void paintDrawing(QPainter &painter, const QRectF &area, QLatin1StringView name, const DrawingColors &colors = {});

} // namespace slipway::ui
