// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QKeySequence>
#include <QRect>

class QPainter;

namespace slipway::ui {

/// The keys of a shortcut as small caps, as `Ctrl` `K`.
[[nodiscard]] QStringList keyNames(const QKeySequence &keys);

/// Width of the caps side by side.
[[nodiscard]] int keycapsWidth(const QStringList &names, const QFont &base);
/// Paints the caps at the trailing end of `area`, centred vertically.
/// @return the width they took
int paintKeycaps(QPainter &painter, const QRect &area, const QStringList &names, const Theme &theme, const QFont &base,
                 Qt::LayoutDirection direction = Qt::LeftToRight);
int paintKeycaps(QPainter &painter, const QRect &area, const QKeySequence &keys, const Theme &theme, const QFont &base,
                 Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace slipway::ui
