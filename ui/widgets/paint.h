// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QBrush>
#include <QPainter>
#include <QSize>

/// What delegates and painted widgets draw alike.
namespace slipway::ui {

inline constexpr int kRadius = 6;

/// A rounded rectangle with a crisp 1 px outline; an invalid colour leaves that part out.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius = kRadius);

/// Size of a pill: 20 high, glyph 12 + 4 + text, 8 at the ends.
[[nodiscard]] QSize pillSize(const QString &text, bool hasGlyph, const QFont &base);
/// Paints a pill at the left of `area` (right in right-to-left), centred vertically; the text is elided to fit.
/// @param onSelected the row behind is selected: the pill gets an outline
void paintPill(QPainter &painter, const QRect &area, Glyph glyph, const QString &text, Family family,
               const Theme &theme, const QFont &base, bool onSelected = false,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// `ML` of `Mara Lind`.
[[nodiscard]] QString initialsOf(const QString &name);
/// A disc with initials in the family of the name.
void paintAvatar(QPainter &painter, const QRectF &disc, const QString &name, const Theme &theme, const QFont &base,
                 bool onSelected = false);

/// A bar 6 high, centred in `area`, filled from the leading end. @param share 0…1
void paintProgress(QPainter &painter, const QRectF &area, double share, const QColor &fill, const Theme &theme,
                   Qt::LayoutDirection direction = Qt::LeftToRight);

/// The hatch of a freeze, 6 px, drawn on a transparent ground.
[[nodiscard]] QBrush hatchBrush(const Theme &theme, qreal devicePixelRatio);

/// Ring of keyboard focus inside a row or around a control.
void paintFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius = kRadius);

/// Row behind a cell: hover, selection and, at the first column, the 2 px line of the selected row.
void paintRow(QPainter &painter, const QRect &rect, bool isSelected, bool isHovered, bool isFirstColumn,
              const Theme &theme, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace slipway::ui
