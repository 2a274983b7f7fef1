// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"

#include "formats/ansi/ansi_line.h"
#include "formats/ansi/log_line.h"
#include "formats/log/line_index.h"
#include "formats/log/log_marks.h"

namespace slipway::fuzz {

namespace {

void checkLine(QByteArrayView bytes, formats::AnsiStyle &style)
{
    const formats::AnsiLine line = formats::parseAnsiLine(bytes, style, 1000);
    style = line.end;
    for (const QChar letter : line.text)
        require(letter.unicode() >= 0x20 || letter == u'\t', "no control character is left");
    qsizetype end = 0;
    for (const formats::AnsiSpan &span : line.spans) {
        require(span.from >= end && span.length > 0, "spans follow each other");
        end = span.from + span.length;
    }
    require(end <= line.text.size(), "spans lie in the text");
    (void)formats::classifyLine(line.text);
    if (const auto time = formats::timeOfLine(line.text))
        require(time->length <= line.text.size() && time->clock.size() == 8, "a time lies in the text");
    (void)formats::withoutMarkers(line.text);
}

} // namespace

void runOne(QByteArrayView bytes)
{
    formats::LineIndex index;
    index.append(bytes.first(bytes.size() / 3));
    index.append(bytes.sliced(bytes.size() / 3));
    formats::LogMarks marks;
    marks.append(bytes);
    require(marks.lineCount() == index.lineCount(), "both count the same lines");
    formats::AnsiStyle style;
    qint64 size = 0;
    for (qint64 i = 0; i < index.lineCount(); ++i) {
        const QByteArrayView line = index.line(bytes, i);
        size += line.size() + 1;
        checkLine(line, style);
    }
    require(size == bytes.size() || size == bytes.size() + 1, "the lines are the whole text");
    for (const formats::LogFold &fold : marks.folds())
        require(fold.from < index.lineCount() && fold.to < index.lineCount(), "a fold lies in the log");
}

} // namespace slipway::fuzz
