// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/gate.h"
#include "core/readiness/signoffs.h"
#include "core/release/states.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace slipway::ui {

/// The signs of states, drawn in resources/glyphs: shape and inner mark together are unique, colour is the third sign.
enum class Glyph : std::uint8_t {
    None,
    Draft,
    Planned,
    InProgress,
    Deploying,
    Released,
    Closed,
    RolledBack,
    Cancelled,
    Blocked,
    Failed, ///< rejected, failed
    Go,     ///< gate open, criterion satisfied
    NoGo,   ///< gate shut, criterion not satisfied
    Approved,
    Pending,
    Stale,
    Abstained,
    Withdrawn,
    ItemOpen,
    ItemInProgress,
    ItemDone,
    ItemBlocked,
    ItemSkipped,
    ItemPartly, ///< a group some of which is done
    Overdue,
    Warning, ///< conflict, warning
    Information,
    MilestoneReached,
    MilestoneAhead,
    Freeze,
    Running, ///< a run of a job
    Queued,  ///< waits for its turn
    Count
};

/// The colour a glyph has on a plain background.
[[nodiscard]] QColor glyphColor(Glyph glyph, const Theme &theme);
/// The family of the state the glyph stands for.
[[nodiscard]] Family familyOf(Glyph glyph);

/// Paints into a square of 12, 14, 16 or 20 px. `cut` is the colour of what lies behind.
void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &color, const QColor &cut);
/// In its own colour on `cut`.
void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const Theme &theme, const QColor &cut);
/// For labels and buttons; follows the application's palette.
[[nodiscard]] QIcon glyphIcon(Glyph glyph);

/// @{ The glyph of a state.
[[nodiscard]] Glyph glyphOf(ReleaseState state);
[[nodiscard]] Glyph glyphOf(ItemState state);
[[nodiscard]] Glyph glyphOf(CriterionState state);
[[nodiscard]] Glyph glyphOf(SignoffState state);
[[nodiscard]] Glyph glyphOf(Decision decision);
/// @}

} // namespace slipway::ui
