// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/ansi/ansi_line.h"
#include "formats/ansi/log_line.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace slipway::ui {

class LineHighlighter;

/// How a stretch of a line is painted.
struct LogFormat {
    QColor foreground;
    QColor background; ///< invalid: what lies behind
    bool isBold = false;
    bool isItalic = false;
    bool isUnderlined = false;
    bool isStruckOut = false;

    bool operator==(const LogFormat &) const = default;
};

/// Letters that are painted alike.
struct LogRun {
    qsizetype from = 0;
    qsizetype length = 0;
    LogFormat format;
};

/// A line of a log as it is shown: the clock for its time, no words that only a server reads, formats in the theme's colours.
struct LogText {
    QString text;
    std::vector<LogRun> runs;   ///< cover the text
    std::vector<int> columns{}; ///< cell each letter begins in, and behind the last; empty: one cell a letter
    formats::LineClass kind;
    formats::AnsiStyle end;     ///< what the next line begins with
    qsizetype clockLength = 0;  ///< letters of the clock and the blanks behind it, which the file does not have so
    qsizetype hiddenLength = 0; ///< letters of the file's text that are not shown at its beginning
    bool isCut = false;

    /// Cells the line takes.
    [[nodiscard]] int width() const { return columnOf(text.size()); }
    /// The cell a letter begins in.
    [[nodiscard]] int columnOf(qsizetype letter) const
    {
        return columns.empty() ? static_cast<int>(letter) : columns[static_cast<std::size_t>(letter)];
    }
    /// The letter that stands in a cell; the end of the text behind it.
    [[nodiscard]] qsizetype letterAt(int column) const;
};

/// What the letters of a line are shown as; without colours, for copying and for finding a place.
/// @param line bytes of the line, without its line end
[[nodiscard]] LogText plainLogText(QByteArrayView line, const formats::AnsiStyle &start = {},
                                   qsizetype longest = formats::kLongestShownLine);

/// The same with formats.
/// @param highlighter none: only the line's own colours
[[nodiscard]] LogText logText(QByteArrayView line, const formats::AnsiStyle &start, const Theme &theme,
                              LineHighlighter *highlighter);

/// Background of a line that is an error, else of the page.
[[nodiscard]] QColor logBackground(bool isError, const Theme &theme);

} // namespace slipway::ui
