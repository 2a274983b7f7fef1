// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/calendar_page.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>

namespace slipway::ui::calendar {

/// The glyph of a release: its state, or that something blocks it.
[[nodiscard]] Glyph glyphOfBar(const service::CalendarRelease &release);
[[nodiscard]] Family familyOfBar(const service::CalendarRelease &release);

/// The fonts of the calendar, made once a frame.
struct BarFonts {
    explicit BarFonts(const QFont &base);

    QFont body;
    QFont title; ///< small, 500
    QFont small;
    QFont caption;
    QFontMetrics titleMetrics;
    QFontMetrics smallMetrics;
    QFontMetrics captionMetrics;
    int barHeight; ///< of a bar in a month
};

/// What a piece of a bar looks like beside its release.
struct BarLook {
    bool isStart = true;
    bool isEnd = true;
    bool isHovered = false;
    bool isFocused = false;
    bool isLeftBehind = false; ///< the original of a bar that is dragged
    bool isGhost = false;      ///< where a dragged bar would go
    QString time = {};         ///< of the ship, at the end
};

/// Paints a bar of the month and week into a visual rectangle.
void paintBar(QPainter &painter, const QRect &rect, const service::CalendarRelease &release, const BarLook &look,
              const Theme &theme, const BarFonts &fonts, Qt::LayoutDirection direction);
/// The diamond of a milestone, in the middle of `square`.
void paintMilestone(QPainter &painter, const QRect &square, const service::CalendarMilestone &milestone,
                    const service::CalendarRelease &release, const Theme &theme);
/// Milestones that stand inside a bar; the ship has a mark of its own.
[[nodiscard]] inline bool isInside(const service::CalendarMilestone &milestone, const TimeSpan &bar)
{
    return bar.from < milestone.at && milestone.at < bar.to;
}
/// An imported event.
void paintNote(QPainter &painter, const QRect &rect, const QString &title, const Theme &theme, const BarFonts &fonts,
               Qt::LayoutDirection direction);
/// The caption of a freeze on a ground of its own. `until` may be empty.
void paintFreezeCaption(QPainter &painter, const QRect &rect, const service::CalendarFreeze &freeze,
                        const QString &until, const Theme &theme, const BarFonts &fonts, Qt::LayoutDirection direction);

/// A glyph that is painted very often: kept as a picture.
void paintSign(QPainter &painter, const QRect &square, Glyph glyph, const QColor &color, const QColor &cut);
/// The 1 px outline of a rounded rectangle, from kept pictures of its corners.
void paintOutline(QPainter &painter, const QRect &rect, const QColor &color);
/// Fills the part of a rounded rectangle that lies in `part`, for shapes that get an outline over their edge.
void fillPart(QPainter &painter, const QRect &whole, const QRect &part, const QColor &color);

/// Text in a visual rectangle, leading or trailing, elided to fit; nothing when not even a few letters do.
/// @return the width taken
int paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QFontMetrics &metrics,
              const QColor &color, Qt::LayoutDirection direction, bool isTrailing = false);

} // namespace slipway::ui::calendar
