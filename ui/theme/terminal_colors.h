// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace slipway::ui {

inline constexpr double kLeastContrast = 4.5; ///< of text to what lies behind (WCAG 2.2, 1.4.3)

/// Contrast of two opaque colours, 1…21 (WCAG 2.2).
[[nodiscard]] double contrastOf(const QColor &one, const QColor &other);
/// The colour made lighter or darker until it can be read on the background; its hue stays.
[[nodiscard]] QColor readableOn(const QColor &color, const QColor &background);

/// A colour of programs for terminals: 0–15 named, 16–231 the cube, 232–255 greys. As text the eight names are the families
/// of the theme, black and white its text.
[[nodiscard]] QColor terminalText(int index, const Theme &theme);
/// The same behind text.
[[nodiscard]] QColor terminalBackground(int index, const Theme &theme);

} // namespace slipway::ui
