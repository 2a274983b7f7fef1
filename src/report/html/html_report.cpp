// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html/html_report.h"

#include "core/base/tr.h"
#include "report/html/html_charts.h"
#include "report/prose/markdown_blocks.h"

namespace slipway::report {

namespace {

/// As many columns as a telephone shows beside each other; a table with more is moved sideways.
constexpr std::size_t kNarrowColumns = 4;

/// Whether it has to be broken inside of a word, as an address or a query; all else is broken between words.
bool hasLongWord(QStringView text)
{
    constexpr int kLong = 26;
    int length = 0;
    for (const QChar each : text) {
        length = each.isSpace() ? 0 : length + 1;
        if (length > kLong)
            return true;
    }
    return false;
}

/// Whether it is a time as ReportClock writes it, which is not broken.
bool isTime(QStringView text)
{
    return (text.size() == 10 || text.size() == 16 || text.size() == 19) && text[4] == u'-' && text[7] == u'-';
}

/// Writes the blocks of a section.
class HtmlBlocks
{
public:
    HtmlBlocks(HtmlText &out, const Document &document) : m_out(out), m_document(document) {}

    void operator()(const Heading &heading) { m_out.raw("<h3>").text(heading.text).raw("</h3>\n"); }

    void operator()(const Paragraph &paragraph)
    {
        m_out.raw("<p");
        tone(paragraph.tone);
        m_out.raw(">").text(paragraph.text).raw("</p>\n");
    }

    void operator()(const Facts &facts)
    {
        m_out.raw("<dl class=\"facts\">");
        for (const Fact &each : facts.facts) {
            m_out.raw("<div");
            tone(each.tone);
            m_out.raw("><dt>").text(each.name).raw("</dt><dd><strong>").text(each.value).raw("</strong>");
            if (!each.detail.isEmpty())
                m_out.raw("<small>").text(each.detail).raw("</small>");
            m_out.raw("</dd></div>");
        }
        m_out.raw("</dl>\n");
    }

    void operator()(const Chart &chart) { writeChart(m_out, chart, m_document.zone); }
    void operator()(const Gantt &gantt) { writeGantt(m_out, gantt, m_document.zone); }

    void operator()(const Table &table)
    {
        m_out.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").text(table.caption);
        m_out.raw("\"><table")
            .raw(table.columns.size() > kNarrowColumns ? " class=\"wide\">" : ">")
            .raw("<caption>")
            .text(table.caption)
            .raw("</caption><thead><tr>");
        for (const Column &each : table.columns) {
            m_out.raw(each.isNumber ? "<th scope=\"col\" class=\"number\"><button type=\"button\">"
                                    : "<th scope=\"col\"><button type=\"button\">");
            m_out.text(each.title).raw("</button></th>");
        }
        m_out.raw("</tr></thead><tbody>\n");
        const Cell *cell = table.cells.data();
        for (std::size_t row = 0; row < table.rows(); ++row) {
            m_out.raw("<tr>");
            for (const Column &column : table.columns)
                field(*cell++, column.isNumber);
            m_out.raw("</tr>\n");
        }
        m_out.raw("</tbody></table></div>\n");
    }

    void operator()(const Prose &prose)
    {
        m_depth = -1;
        for (const ProseBlock &each : markdownBlocks(prose.markdown))
            writeProse(each);
        closeLists(-1);
    }

private:
    void tone(Tone tone)
    {
        static constexpr const char *kClasses[] = {
            "", " class=\"muted\"", " class=\"good\"", " class=\"warning\"", " class=\"bad\"", " class=\"accent\""};
        m_out.raw(kClasses[static_cast<std::size_t>(tone)]);
    }

    void field(const Cell &cell, bool isNumber)
    {
        m_out.raw(isNumber                 ? "<td class=\"number\""
                  : isTime(cell.text)      ? "<td class=\"when\""
                  : hasLongWord(cell.text) ? "<td class=\"long\""
                                           : "<td");
        if (!cell.sortKey.isEmpty())
            m_out.raw(" data-s=\"").text(cell.sortKey).raw("\"");
        m_out.raw(">");
        const bool isToned = cell.tone != Tone::Plain && !cell.text.isEmpty();
        if (isToned) {
            m_out.raw("<span");
            tone(cell.tone);
            m_out.raw(">");
        }
        if (cell.link.isEmpty())
            m_out.text(cell.text);
        else
            m_out.raw("<a rel=\"noreferrer\" href=\"").text(cell.link).raw("\">").text(cell.text).raw("</a>");
        m_out.raw(isToned ? "</span></td>" : "</td>");
    }

    void writeRuns(const ProseBlock &block)
    {
        for (const ProseRun &each : block.runs) {
            if (!each.link.isEmpty())
                m_out.raw("<a rel=\"noreferrer\" href=\"").text(each.link).raw("\">");
            m_out.raw(each.isStrong ? "<strong>" : "")
                .raw(each.isEmphasis ? "<em>" : "")
                .raw(each.isCode ? "<code>" : "");
            m_out.text(each.text);
            m_out.raw(each.isCode ? "</code>" : "")
                .raw(each.isEmphasis ? "</em>" : "")
                .raw(each.isStrong ? "</strong>" : "");
            if (!each.link.isEmpty())
                m_out.raw("</a>");
        }
    }

    void closeLists(int depth)
    {
        for (; m_depth > depth; --m_depth)
            m_out.raw("</ul>");
    }

    void writeProse(const ProseBlock &block)
    {
        using Kind = ProseBlock::Kind;
        if (block.kind == Kind::Item) {
            closeLists(block.depth);
            for (; m_depth < block.depth; ++m_depth)
                m_out.raw("<ul class=\"prose\">");
            m_out.raw("<li>");
            if (!block.marker.isEmpty() && block.marker != QStringView(u"•"))
                m_out.text(block.marker).raw(" ");
            writeRuns(block);
            m_out.raw("</li>\n");
            return;
        }
        closeLists(-1);
        if (block.kind == Kind::Rule) {
            m_out.raw("<hr>\n");
            return;
        }
        static constexpr std::pair<const char *, const char *> kTags[] = {{"<p class=\"prose\">", "</p>\n"},
                                                                          {"<h4>", "</h4>\n"},
                                                                          {"", ""},
                                                                          {"<pre>", "</pre>\n"},
                                                                          {"<blockquote>", "</blockquote>\n"}};
        const auto &[begin, end] = kTags[static_cast<std::size_t>(block.kind)];
        m_out.raw(begin);
        writeRuns(block);
        m_out.raw(end);
    }

    HtmlText &m_out;
    const Document &m_document;
    int m_depth = -1;
};

} // namespace

Result<QByteArray> htmlReport(const Document &document, const QString &frame, const GoOn &goOn)
{
    const auto part = [&](QByteArray &bytes, const Section &section) {
        HtmlText out;
        out.raw("<section id=\"")
            .text(section.id)
            .raw("\" aria-labelledby=\"h-")
            .text(section.id)
            .raw("\"><h2 id=\"h-");
        out.text(section.id).raw("\">").text(section.title).raw("</h2>\n");
        HtmlBlocks blocks(out, document);
        for (const Block &each : section.blocks)
            std::visit(blocks, each);
        out.raw("</section>\n");
        bytes += out.bytes();
    };
    const auto contents = [&](QByteArray &bytes) {
        HtmlText out;
        out.raw("<nav aria-label=\"").text(tr("Contents")).raw("\"><ol>");
        for (const Section &each : document.sections)
            out.raw("<li><a href=\"#").text(each.id).raw("\">").text(each.title).raw("</a></li>");
        out.raw("</ol></nav>\n");
        bytes += out.bytes();
    };
    return framed(frame, document, goOn, part, contents);
}

} // namespace slipway::report
