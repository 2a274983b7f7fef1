// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontDatabase>

#include <cstdint>

/// Sizes of text are factors of the system's font; weights carry the rest.
namespace slipway::ui {

enum class Type : std::uint8_t {
    Figure,        ///< 1.85, 600: big numbers
    Title,         ///< 1.54, 600: release name, date on Today, empty page
    Subtitle,      ///< 1.15, 600: last part of the path, panel heading, month
    Body,          ///< 1, 400
    Strong,        ///< 1, 600: first column, headings
    Small,         ///< 0.92, 400: second lines
    SmallStrong,   ///< 0.92, 600: column headers; pills and bars take it at 500
    Caption,       ///< 0.85, 400: axis, weeks, keys
    CaptionStrong, ///< 0.85, 600: group headings
    Code,          ///< 0.92, fixed pitch
};

/// The desktop's font. Where no desktop names one (a bare X server, pictures), Noto Sans of 10 pt and Noto Sans Mono, whose
/// letters keep their shape: a generic name such as "Sans Serif" would be looked for among all fonts of the system at each
/// start, and a letter fitted to rows of pixels takes three times as long to draw first.
[[nodiscard]] QFont desktopFont(QFontDatabase::SystemFont kind);

/// `base` (a widget's font or the application's) as the role wants it, with tabular figures.
[[nodiscard]] QFont fontOf(Type type, const QFont &base);

/// Height of a control or row: `pixels`, or more where the font needs it.
[[nodiscard]] int heightFor(int pixels, const QFont &font);

} // namespace slipway::ui
