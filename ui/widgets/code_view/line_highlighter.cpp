// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_view/line_highlighter.h"

#include "ui/widgets/code_view/highlighting.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

const QHash<QString, LogPart> &logParts()
{
    static const QHash<QString, LogPart> parts{
        {u"Timestamp"_s, LogPart::Timestamp}, {u"Command"_s, LogPart::Command},
        {u"Error"_s, LogPart::Error},         {u"Warning"_s, LogPart::Warning},
        {u"Debug"_s, LogPart::Debug},         {u"Information"_s, LogPart::Information},
        {u"Path"_s, LogPart::Path},           {u"Passed"_s, LogPart::Passed},
        {u"Failed"_s, LogPart::Failed},       {u"Skipped"_s, LogPart::Skipped},
    };
    return parts;
}

} // namespace

LineHighlighter::LineHighlighter() = default;
LineHighlighter::~LineHighlighter() = default;

std::vector<LogPartSpan> LineHighlighter::spansOf(const QString &line)
{
    if (!m_syntax)
        m_syntax = highlighting().ofLines(u"CI log"_s);
    std::vector<LogPartSpan> spans;
    for (const FormatSpan &each : m_syntax->spansOf(line))
        if (const LogPart part = logParts().value(each.format, LogPart::Text); part != LogPart::Text)
            spans.push_back({each.from, each.length, part});
    return spans;
}

} // namespace slipway::ui
