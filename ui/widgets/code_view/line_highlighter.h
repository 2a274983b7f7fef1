// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace slipway::ui {

class LineSyntax;

/// What a part of a log's line is, by the names of resources/syntax/cilog.xml.
enum class LogPart : std::uint8_t {
    Text,
    Timestamp,
    Command,
    Error,
    Warning,
    Debug,
    Information,
    Path,
    Passed,
    Failed,
    Skipped,
};

/// Letters that are one part.
struct LogPartSpan {
    qsizetype from = 0;
    qsizetype length = 0;
    LogPart part = LogPart::Text;
};

/// Highlights single lines of CI logs, each by itself. Reads its definition when it is first asked: some milliseconds.
class LineHighlighter
{
public:
    LineHighlighter();
    ~LineHighlighter();
    LineHighlighter(const LineHighlighter &) = delete;
    LineHighlighter &operator=(const LineHighlighter &) = delete;
    LineHighlighter(LineHighlighter &&) = delete;
    LineHighlighter &operator=(LineHighlighter &&) = delete;

    /// Parts other than plain text, in order.
    [[nodiscard]] std::vector<LogPartSpan> spansOf(const QString &line);

private:
    std::unique_ptr<LineSyntax> m_syntax;
};

} // namespace slipway::ui
