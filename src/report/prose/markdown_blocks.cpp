// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/prose/markdown_blocks.h"

#include <QUrl>

#include <cmark-gfm.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

struct FreeNode {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

QString literalOf(cmark_node *node)
{
    const char *text = cmark_node_get_literal(node);
    return text ? QString::fromUtf8(text) : QString();
}

QString linkOf(cmark_node *node)
{
    const char *text = cmark_node_get_url(node);
    const QString address = text ? QString::fromUtf8(text) : QString();
    const QString scheme = QUrl(address, QUrl::StrictMode).scheme();
    return scheme == u"http" || scheme == u"https" || scheme == u"mailto" ? address : QString();
}

/// Walks a document and gathers its blocks.
class Walk
{
public:
    std::vector<ProseBlock> blocks;

    void step(cmark_event_type event, cmark_node *node)
    {
        const bool isEntering = event == CMARK_EVENT_ENTER;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_LIST: m_lists += isEntering ? 1 : -1; break;
        case CMARK_NODE_ITEM:
            if (isEntering)
                m_marker = markerOf(node);
            break;
        case CMARK_NODE_BLOCK_QUOTE: m_quotes += isEntering ? 1 : -1; break;
        case CMARK_NODE_HEADING:
            if (isEntering)
                begin(ProseBlock::Kind::Heading, cmark_node_get_heading_level(node));
            break;
        case CMARK_NODE_PARAGRAPH:
            if (isEntering)
                beginParagraph();
            break;
        case CMARK_NODE_CODE_BLOCK:
            begin(ProseBlock::Kind::Code, m_lists);
            add(literalOf(node).chopped(literalOf(node).endsWith(u'\n') ? 1 : 0));
            break;
        case CMARK_NODE_HTML_BLOCK:
            begin(ProseBlock::Kind::Paragraph, 0);
            add(literalOf(node).trimmed());
            break;
        case CMARK_NODE_THEMATIC_BREAK: begin(ProseBlock::Kind::Rule, 0); break;
        case CMARK_NODE_STRONG: m_look.isStrong = isEntering; break;
        case CMARK_NODE_EMPH: m_look.isEmphasis = isEntering; break;
        case CMARK_NODE_LINK: m_look.link = isEntering ? linkOf(node) : QString(); break;
        case CMARK_NODE_CODE:
            m_look.isCode = true;
            add(literalOf(node));
            m_look.isCode = false;
            break;
        case CMARK_NODE_TEXT:
        case CMARK_NODE_HTML_INLINE: add(literalOf(node)); break;
        case CMARK_NODE_SOFTBREAK: add(u" "_s); break;
        case CMARK_NODE_LINEBREAK: add(u"\n"_s); break;
        default: break;
        }
    }

private:
    static QString markerOf(cmark_node *item)
    {
        cmark_node *list = cmark_node_parent(item);
        if (cmark_node_get_list_type(list) != CMARK_ORDERED_LIST)
            return u"•"_s;
        int number = cmark_node_get_list_start(list);
        for (cmark_node *each = cmark_node_previous(item); each; each = cmark_node_previous(each))
            ++number;
        return QString::number(number) + u'.';
    }

    void begin(ProseBlock::Kind kind, int depth)
    {
        m_look = {};
        blocks.push_back({.kind = kind, .depth = depth});
    }

    void beginParagraph()
    {
        if (m_lists > 0) {
            begin(ProseBlock::Kind::Item, m_lists - 1);
            blocks.back().marker = std::exchange(m_marker, QString());
        } else {
            begin(m_quotes > 0 ? ProseBlock::Kind::Quote : ProseBlock::Kind::Paragraph, 0);
        }
    }

    void add(const QString &text)
    {
        if (blocks.empty())
            begin(ProseBlock::Kind::Paragraph, 0);
        auto &runs = blocks.back().runs;
        ProseRun run = m_look;
        run.text = text;
        if (!runs.empty() && runs.back().isStrong == run.isStrong && runs.back().isEmphasis == run.isEmphasis
            && runs.back().isCode == run.isCode && runs.back().link == run.link)
            runs.back().text += text;
        else
            runs.push_back(std::move(run));
    }

    ProseRun m_look;
    QString m_marker;
    int m_lists = 0;
    int m_quotes = 0;
};

} // namespace

std::vector<ProseBlock> markdownBlocks(const QString &markdown)
{
    const QByteArray utf8 = markdown.toUtf8();
    const std::unique_ptr<cmark_node, FreeNode> document(
        cmark_parse_document(utf8.constData(), static_cast<std::size_t>(utf8.size()), CMARK_OPT_VALIDATE_UTF8));
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(document.get()));
    Walk walk;
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get()))
        walk.step(event, cmark_iter_get_node(iterator.get()));
    return std::move(walk.blocks);
}

} // namespace slipway::report
