// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/checklist/markdown_document.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <array>

namespace slipway::formats {

namespace {

struct ParserFree {
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
int quotesAround(cmark_node *node)
{
    int quotes = 0;
    for (cmark_node *up = cmark_node_parent(node); up; up = cmark_node_parent(up))
        quotes += cmark_node_get_type(up) == CMARK_NODE_BLOCK_QUOTE ? 1 : 0;
    return quotes;
}

/// Takes up to `columns` of leading blanks off; a tab that is cut in the middle leaves its rest as spaces.
QByteArray dedented(QByteArrayView line, int columns)
{
    int column = 0;
    qsizetype at = 0;
    while (at < line.size() && column < columns && (line[at] == ' ' || line[at] == '\t')) {
        column += line[at] == '\t' ? 4 - column % 4 : 1;
        ++at;
    }
    return QByteArray(std::max(0, column - columns), ' ') + line.sliced(at).toByteArray();
}

QByteArray withoutQuotes(QByteArrayView text, int quotes)
{
    QByteArray rest = text.toByteArray();
    for (int i = 0; i < quotes; ++i) {
        const QByteArray trimmed = dedented(rest, 3);
        if (!trimmed.startsWith('>'))
            break;
        rest = trimmed.sliced(trimmed.startsWith("> ") ? 2 : 1);
    }
    return rest;
}

QByteArray rendered(cmark_node *node)
{
    char *text = cmark_render_commonmark(node, CMARK_OPT_UNSAFE, 0);
    QByteArray bytes(text);
    cmark_get_default_mem_allocator()->free(text);
    return bytes;
}

/// What ends an HTML block that would otherwise run on to the end of its container (CommonMark §4.6, kinds 1 to 5).
QByteArray missingHtmlEnd(const QByteArray &block)
{
    static constexpr std::array<std::pair<const char *, const char *>, 8> kEnds{{
        {"<!--", "-->"},
        {"<![cdata[", "]]>"},
        {"<!", ">"},
        {"<?", "?>"},
        {"<script", "</script>"},
        {"<pre", "</pre>"},
        {"<style", "</style>"},
        {"<textarea", "</textarea>"},
    }};
    const QByteArray text = block.trimmed().toLower();
    for (const auto &[start, end] : kEnds)
        if (text.startsWith(start))
            return text.contains(end) ? QByteArray() : QByteArray(end);
    return {};
}

/// The fence that closes a fenced block whose own is missing; empty when it is there.
QByteArray missingFence(const QByteArray &block)
{
    const QList<QByteArray> lines = block.split('\n');
    const QByteArray open = lines.first().trimmed();
    if (open.isEmpty() || (open[0] != '`' && open[0] != '~'))
        return {};
    const auto firstOther = std::ranges::find_if(open, [&](char c) { return c != open[0]; });
    const QByteArray fence = open.first(firstOther - open.begin());
    const QByteArray last = lines.size() > 1 ? lines.last().trimmed() : QByteArray();
    const bool closed = last.size() >= fence.size() && last.count(open[0]) == last.size();
    return closed ? QByteArray() : fence;
}

} // namespace

void MarkdownIterFree::operator()(cmark_iter *iter) const
{
    cmark_iter_free(iter);
}

void MarkdownNodeFree::operator()(cmark_node *node) const
{
    cmark_node_free(node);
}

MarkdownDocument::MarkdownDocument(QByteArray text, int firstLine) : m_text(std::move(text)), m_firstLine(firstLine)
{
    m_lineStarts.push_back(0);
    for (qsizetype at = m_text.indexOf('\n'); at >= 0; at = m_text.indexOf('\n', at + 1))
        m_lineStarts.push_back(at + 1);
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, ParserFree> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    if (cmark_syntax_extension *tables = cmark_find_syntax_extension("table"))
        cmark_parser_attach_syntax_extension(parser.get(), tables);
    cmark_parser_feed(parser.get(), m_text.constData(), static_cast<std::size_t>(m_text.size()));
    m_root.reset(cmark_parser_finish(parser.get()));
}

int MarkdownDocument::fileLine(cmark_node *node) const
{
    return cmark_node_get_start_line(node) + m_firstLine - 1;
}

QByteArrayView MarkdownDocument::line(int number) const
{
    const auto index = static_cast<std::size_t>(number - 1);
    if (number < 1 || index >= m_lineStarts.size())
        return {};
    const qsizetype start = m_lineStarts[index];
    const qsizetype end = index + 1 < m_lineStarts.size() ? m_lineStarts[index + 1] - 1 : m_text.size();
    return QByteArrayView(m_text).sliced(start, end - start);
}

int MarkdownDocument::indentOf(cmark_node *paragraph) const
{
    const QByteArrayView whole = line(cmark_node_get_start_line(paragraph));
    const QByteArray inner = withoutQuotes(whole, quotesAround(paragraph));
    const qsizetype quoted = whole.size() - inner.size();
    const qsizetype content = std::min<qsizetype>(cmark_node_get_start_column(paragraph) - 1 - quoted, inner.size());
    int column = 0;
    for (qsizetype at = 0; at < content; ++at)
        column += inner[at] == '\t' ? 4 - column % 4 : 1;
    return column;
}

QString MarkdownDocument::paragraphText(cmark_node *paragraph) const
{
    const int first = cmark_node_get_start_line(paragraph);
    const int last = cmark_node_get_end_line(paragraph);
    const int quotes = quotesAround(paragraph);
    QByteArray text;
    for (int number = first; number <= last; ++number) {
        QByteArray part =
            number == first
                ? line(number)
                      .sliced(std::min<qsizetype>(line(number).size(), cmark_node_get_start_column(paragraph) - 1))
                      .toByteArray()
                : withoutQuotes(line(number), quotes);
        part = part.trimmed();
        if (number < last && part.endsWith('\\') && !part.endsWith("\\\\"))
            part.chop(1);
        text += part + ' ';
    }
    return QString::fromUtf8(text).simplified();
}

QString MarkdownDocument::blockText(cmark_node *block, int columns) const
{
    const int first = cmark_node_get_start_line(block);
    const int last = cmark_node_get_end_line(block);
    const int quotes = quotesAround(block);
    const cmark_node_type type = cmark_node_get_type(block);
    QByteArray text;
    // The library reports an end line before the start for a comment that closes on its first line.
    if (type == CMARK_NODE_HTML_BLOCK)
        text = cmark_node_get_literal(block);
    else
        for (int number = first; number <= last; ++number)
            text += dedented(withoutQuotes(line(number), quotes), columns) + '\n';
    if (type != CMARK_NODE_HTML_BLOCK && usesDefinitions(block, text))
        text = rendered(block);
    while (text.endsWith('\n') || text.endsWith(' ') || text.endsWith('\t'))
        text.chop(1);
    while (text.startsWith('\n'))
        text.remove(0, 1);
    if (type == CMARK_NODE_HTML_BLOCK)
        text += missingHtmlEnd(text);
    int fenceLength = 0;
    int fenceOffset = 0;
    char fenceCharacter = 0;
    if (type == CMARK_NODE_CODE_BLOCK && cmark_node_get_fenced(block, &fenceLength, &fenceOffset, &fenceCharacter))
        if (const QByteArray fence = missingFence(text); !fence.isEmpty())
            text += '\n' + fence;
    return QString::fromUtf8(text);
}

QString plainText(cmark_node *block)
{
    QString text;
    const MarkdownIter iter(cmark_iter_new(block));
    while (cmark_iter_next(iter.get()) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iter.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            text += QString::fromUtf8(cmark_node_get_literal(node));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            text += u' ';
    }
    return text.simplified();
}

bool usesDefinitions(cmark_node *block, QByteArrayView raw)
{
    const MarkdownIter iter(cmark_iter_new(block));
    for (cmark_event_type event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get()))
    {
        cmark_node *node = cmark_iter_get_node(iter.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (event != CMARK_EVENT_ENTER || (type != CMARK_NODE_LINK && type != CMARK_NODE_IMAGE))
            continue;
        const QByteArrayView target(cmark_node_get_url(node));
        if (!target.isEmpty() && !raw.contains(target))
            return true;
    }
    return false;
}

QString missingEnd(const QString &text)
{
    const MarkdownDocument document(text.toUtf8(), 1);
    cmark_node *last = cmark_node_last_child(document.root());
    if (!last)
        return {};
    int length = 0;
    int offset = 0;
    char character = 0;
    const cmark_node_type type = cmark_node_get_type(last);
    if (type == CMARK_NODE_HTML_BLOCK)
        return QString::fromUtf8(missingHtmlEnd(cmark_node_get_literal(last)));
    if (type != CMARK_NODE_CODE_BLOCK || !cmark_node_get_fenced(last, &length, &offset, &character))
        return {};
    const QStringList lines = text.split(u'\n');
    const qsizetype start = std::clamp<qsizetype>(cmark_node_get_start_line(last) - 1, 0, lines.size() - 1);
    return QString::fromUtf8(missingFence(lines.sliced(start).join(u'\n').trimmed().toUtf8()));
}

QStringList linksIn(cmark_node *block)
{
    QStringList targets;
    const MarkdownIter iter(cmark_iter_new(block));
    for (cmark_event_type event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get()))
    {
        cmark_node *node = cmark_iter_get_node(iter.get());
        if (event == CMARK_EVENT_ENTER && cmark_node_get_type(node) == CMARK_NODE_LINK)
            targets.append(QString::fromUtf8(cmark_node_get_url(node)));
    }
    return targets;
}

QString renderedParagraph(cmark_node *paragraph)
{
    return QString::fromUtf8(rendered(paragraph)).simplified();
}

} // namespace slipway::formats
