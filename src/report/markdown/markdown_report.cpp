// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdown/markdown_report.h"

#include "report/prose/markdown_blocks.h"

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

/// A letter, a mark or the like in front of what Markdown would take for a list, a heading or a rule.
void keepFirstPlain(QString &line)
{
    const QStringView trimmed = QStringView(line).trimmed();
    if (trimmed.isEmpty())
        return;
    const QChar first = trimmed.front();
    qsizetype at = line.indexOf(first);
    if (first.isDigit()) {
        while (at < line.size() && line[at].isDigit())
            ++at;
        if (at >= line.size() || (line[at] != u'.' && line[at] != u')'))
            return;
    } else if (first != u'#' && first != u'-' && first != u'+' && first != u'=') {
        return;
    }
    line.insert(at, u'\\');
}

QString codeSpan(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar each : text) {
        run = each == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString pad = longest > 0 ? u" "_s : QString();
    return fence + pad + text.simplified() + pad + fence;
}

QString runsText(const ProseBlock &block)
{
    QString out;
    for (const ProseRun &each : block.runs) {
        QString text = each.isCode ? codeSpan(each.text) : QString();
        if (!each.isCode)
            for (const QString &line : each.text.split(u'\n'))
                text += (text.isEmpty() ? QString() : u"\\\n"_s) + markdownEscaped(line);
        const bool isBlank = text.trimmed().isEmpty();
        if (each.isEmphasis && !isBlank)
            text = u'*' + text + u'*';
        if (each.isStrong && !isBlank)
            text = u"**"_s + text + u"**"_s;
        out += each.link.isEmpty() ? text : u"[%1](<%2>)"_s.arg(text, QString(each.link).remove(u'>'));
    }
    return out;
}

/// Writes the blocks of a section.
class MarkdownBlocks
{
public:
    explicit MarkdownBlocks(QString &out) : m_out(out) {}

    void operator()(const Heading &heading) { m_out += u"### "_s + markdownEscaped(heading.text) + u"\n\n"_s; }

    void operator()(const Paragraph &paragraph)
    {
        QString line = markdownEscaped(paragraph.text);
        keepFirstPlain(line);
        m_out += line + u"\n\n"_s;
    }

    void operator()(const Facts &facts)
    {
        for (const Fact &each : facts.facts)
            m_out += u"- %1: **%2**%3\n"_s.arg(markdownEscaped(each.name), markdownEscaped(each.value),
                                               each.detail.isEmpty() ? QString()
                                                                     : u" (%1)"_s.arg(markdownEscaped(each.detail)));
        m_out += u'\n';
    }

    void operator()(const Table &table)
    {
        m_out += u'|';
        for (const Column &each : table.columns)
            m_out += u' ' + markdownEscaped(each.title) + u" |"_s;
        m_out += u"\n|"_s;
        for (const Column &each : table.columns)
            m_out += each.isNumber ? u" ---: |"_s : u" --- |"_s;
        m_out += u'\n';
        for (std::size_t row = 0; row < table.rows(); ++row) {
            m_out += u'|';
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                const Cell &cell = table.at(row, column);
                const QString text = markdownEscaped(cell.text);
                m_out += cell.link.isEmpty()
                             ? u' ' + text + u" |"_s
                             : u" [%1](<%2>) |"_s.arg(text, QString(cell.link).remove(u'>').replace(u'|', u"%7C"_s));
            }
            m_out += u'\n';
        }
        m_out += u'\n';
    }

    void operator()(const Chart &chart)
    {
        m_out += u"**%1**\n\n"_s.arg(markdownEscaped(chart.title));
        for (const ChartLine &each : chart.lines)
            m_out += u"- %1: %2\n"_s.arg(markdownEscaped(each.name), markdownEscaped(each.figures));
        m_out += u'\n';
    }

    void operator()(const Gantt &gantt)
    {
        for (const GanttRow &each : gantt.rows)
            m_out += u"- %1: %2\n"_s.arg(markdownEscaped(each.name), markdownEscaped(each.figures));
        m_out += u'\n';
    }

    void operator()(const Prose &prose)
    {
        using Kind = ProseBlock::Kind;
        for (const ProseBlock &each : markdownBlocks(prose.markdown)) {
            QString text = each.kind == Kind::Code ? QString() : runsText(each);
            keepFirstPlain(text);
            if (each.kind == Kind::Item)
                m_out += QString(each.depth * 4, u' ')
                         + (each.marker == u"•" || each.marker.isEmpty() ? u"-"_s : each.marker) + u' ' + text + u'\n';
            else if (each.kind == Kind::Code)
                m_out += fenced(each);
            else if (each.kind == Kind::Heading)
                m_out += u"#### "_s + text + u"\n\n"_s;
            else if (each.kind == Kind::Rule)
                m_out += u"***\n\n"_s;
            else
                m_out += (each.kind == Kind::Quote ? u"> "_s : QString()) + text + u"\n\n"_s;
        }
        if (!m_out.endsWith(u"\n\n"))
            m_out += u'\n';
    }

private:
    static QString fenced(const ProseBlock &block)
    {
        QString text;
        for (const ProseRun &each : block.runs)
            text += each.text;
        QString fence = u"```"_s;
        while (text.contains(fence))
            fence += u'`';
        return fence + u'\n' + text + u'\n' + fence + u"\n\n"_s;
    }

    QString &m_out;
};

} // namespace

QString markdownEscaped(const QString &text)
{
    QString out;
    out.reserve(text.size() + 8);
    for (const QChar each : text) {
        const char16_t unit = each.unicode();
        switch (unit) {
        case u'\\':
        case u'`':
        case u'*':
        case u'_':
        case u'[':
        case u']':
        case u'<':
        case u'>':
        case u'|':
        case u'&':
        case u'~':
        case u'$':
        case u'@': // a mention would call somebody where the file is shown
            out += u'\\';
            out += each;
            break;
        case u'\n':
        case u'\t': out += u' '; break;
        default:
            out +=
                unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0xE0F0 || unit == 0xE0F1 ? QChar(0xFFFD) : each;
        }
    }
    return out;
}

Result<QByteArray> markdownReport(const Document &document, const QString &frame, const GoOn &goOn)
{
    const auto part = [&](QByteArray &bytes, const Section &section) {
        QString out = u"## "_s + markdownEscaped(section.title) + u"\n\n"_s;
        MarkdownBlocks blocks(out);
        for (const Block &each : section.blocks)
            std::visit(blocks, each);
        while (!bytes.isEmpty() && !bytes.endsWith("\n\n"))
            bytes += '\n';
        bytes += out.trimmed().toUtf8() + '\n';
    };
    const auto contents = [&](QByteArray &) {};
    return framed(frame, document, goOn, part, contents);
}

} // namespace slipway::report
