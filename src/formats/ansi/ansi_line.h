// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// Lines of logs as programs write them for terminals (ECMA-48).
namespace slipway::formats {

/// A colour by its number or its value.
struct AnsiColor {
    enum class Kind : std::uint8_t {
        Default, ///< the terminal's own
        Indexed, ///< 0–15 the named colours, 16–231 the cube, 232–255 greys
        Rgb,     ///< 0xRRGGBB
    };

    Kind kind = Kind::Default;
    std::uint32_t value = 0;

    bool operator==(const AnsiColor &) const = default;
};

/// How letters look (SGR).
struct AnsiStyle {
    AnsiColor foreground;
    AnsiColor background;
    bool isBold = false;
    bool isFaint = false;
    bool isItalic = false;
    bool isUnderlined = false;
    bool isStruckOut = false;
    bool isInverse = false;

    bool operator==(const AnsiStyle &) const = default;
};

/// Letters that look alike.
struct AnsiSpan {
    qsizetype from = 0;
    qsizetype length = 0;
    AnsiStyle style;

    bool operator==(const AnsiSpan &) const = default;
};

/// A line as a terminal would show it.
struct AnsiLine {
    QString text;                        ///< without control characters but tabs
    std::vector<AnsiSpan> spans;         ///< where it looks other than plain, in order
    AnsiStyle end;                       ///< what the next line begins with
    std::optional<qint64> buildkiteTime; ///< milliseconds since 1970 that Buildkite put before the line
    bool isCut = false;                  ///< the line was longer than what was asked for
};

inline constexpr qsizetype kLongestShownLine = 32 * 1024; ///< bytes

/// Reads one line, without its line end. A carriage return begins the line again, and what follows overwrites what was there,
/// as progress bars want it. Colours (16, 256, true) and attributes become spans; every other sequence, operating system
/// commands and Buildkite's times among them, is left out. Bytes that are not UTF-8 become U+FFFD. Never fails.
///
/// @param start   the `end` of the line before
/// @param longest bytes that are read at most
[[nodiscard]] AnsiLine parseAnsiLine(QByteArrayView line, const AnsiStyle &start = {},
                                     qsizetype longest = kLongestShownLine);

} // namespace slipway::formats
