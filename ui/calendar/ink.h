// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/calendar_page.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QWidget>

namespace slipway::ui::calendar {

/// Text and icon, fill, and edge of a state.
struct StateInk {
    QColor fg;
    QColor soft;
    QColor solid;
};

/// The glyphs the calendar paints.
enum class Mark { Draft, Planned, InProgress, Deploying, Released, Closed, RolledBack, Cancelled, Blocked, Warning,
                  Diamond, HollowDiamond, Freeze };

/// The colours of the calendar, light or dark as the palette of the widget is.
struct Ink {
    QColor window, surface, surfaceAlt, raised, hover, pressed, selected, border, borderControl;
    QColor text, text2, text3, accent, accentText, onAccent, focus, hatch;
    StateInk grey, blue, indigo, amber, green, red;

    [[nodiscard]] const StateInk &of(const service::CalendarRelease &release) const;
    [[nodiscard]] const StateInk &of(Mark mark) const;
};

/// The colours for a widget.
[[nodiscard]] const Ink &inkOf(const QWidget *widget);
/// The glyph of a release: its state, or that it is blocked.
[[nodiscard]] Mark markOf(const service::CalendarRelease &release);
[[nodiscard]] Mark markOf(ReleaseState state);
/// Paints a glyph into a square; `cut` is the colour of what lies behind.
void paintMark(QPainter &painter, const QRectF &square, Mark mark, const QColor &color, const QColor &cut);
/// The application's font scaled by a factor of the type table.
[[nodiscard]] QFont scaledFont(const QFont &base, double factor, QFont::Weight weight = QFont::Normal);

} // namespace slipway::ui::calendar
