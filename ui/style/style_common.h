// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

#include <QStyleOption>

/// What the parts of the style have in common.
namespace slipway::ui::style {

enum class Point : std::uint8_t { Up, Down, Left, Right };

/// The theme the option is to be painted in.
[[nodiscard]] const Theme &themeFor(const QStyleOption &option);
/// The widget has the property `small`.
[[nodiscard]] bool isSmall(const QWidget *widget);
/// 32, or 24 when small, or more where the font needs it.
[[nodiscard]] int controlHeight(const QWidget *widget, const QFontMetrics &metrics);
[[nodiscard]] bool isEnabled(const QStyleOption &option);
/// Focused, and the keyboard was used last.
[[nodiscard]] bool hasKeyboardFocus(const QStyleOption &option);

/// An open arrow of 8 by 4 in the middle of `area`.
void paintChevron(QPainter &painter, const QRectF &area, Point point, const QColor &color);

} // namespace slipway::ui::style
