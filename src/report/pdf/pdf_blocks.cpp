// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdf_flow.h"
#include "report/prose/markdown_blocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

constexpr int kMostLines = 40; // of one field: more is no table any more, and a row fits on a page
constexpr double kHair = 0.5;
constexpr double kHeadingHeight = pt(27);

/// Columns of a table with their places.
struct Columns {
    std::vector<double> x;
    std::vector<double> width; ///< of the text
};

Columns columnsOf(PdfFlow &flow, const Table &table)
{
    const double gap = pt(6);
    double weights = 0;
    for (const Column &each : table.columns)
        weights += each.weight;
    Columns columns;
    double x = flow.left();
    for (const Column &each : table.columns) {
        const double width = flow.width() * each.weight / weights;
        const bool isLast = &each == &table.columns.back();
        columns.x.push_back(x);
        // A number ends where it ends: what begins behind it must not look as if it belonged to it.
        columns.width.push_back(!each.isNumber ? width - gap : isLast ? width : width - gap * 2);
        x += width;
    }
    return columns;
}

void tableHead(PdfFlow &flow, const Table &table, const Columns &columns)
{
    MeasuredFont &font = flow.font(Face::SmallStrong);
    std::size_t most = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        bool isCut = false;
        const auto lines = font.lines(table.columns[i].title, columns.width[i], 3, &isCut);
        double y = flow.y() + pt(3);
        for (const QStringView line : lines) {
            if (table.columns[i].isNumber)
                flow.putEnding(Face::SmallStrong, columns.x[i] + columns.width[i], y, line, ink::kText);
            else
                flow.put(Face::SmallStrong, columns.x[i], y, line, ink::kText);
            y += font.lineHeight();
        }
        most = std::max(most, lines.size());
    }
    const double height = font.lineHeight() * double(most) + pt(6);
    flow.fill({flow.left() - pt(3), flow.y(), flow.width() + pt(6), height}, ink::kCard);
    flow.skip(height);
}

/// As few rows as there can be, and those as full as can be.
std::size_t factsInARow(std::size_t count)
{
    constexpr std::size_t most = 4;
    const auto rows = [&](std::size_t inARow) { return (count + inARow - 1) / inARow; };
    return rows(most - 1) > rows(most) ? most : most - 1;
}

/// Hebrew, Arabic and the like: which word stands where only the whole line says.
bool isReadFromTheRight(QStringView text)
{
    return std::ranges::any_of(
        text, [](QChar each) { return each.direction() == QChar::DirR || each.direction() == QChar::DirAL; });
}

/// Lays the blocks of one section out.
class PdfBlocks
{
public:
    PdfBlocks(PdfFlow &flow, const Document &document) : m_flow(flow), m_document(document) {}

    void operator()(const Heading &heading)
    {
        m_flow.skip(pt(8));
        m_flow.paragraph(Face::Heading, heading.text, ink::kText);
        m_flow.skip(pt(3));
    }

    void operator()(const Paragraph &paragraph)
    {
        m_flow.paragraph(Face::Body, paragraph.text, ink::of(paragraph.tone));
        m_flow.skip(pt(5));
    }

    void operator()(const Facts &facts)
    {
        const std::size_t perRow = factsInARow(facts.facts.size());
        const double gap = pt(6);
        const double width = (m_flow.width() - gap * double(perRow - 1)) / double(perRow);
        const double height = pt(50);
        for (std::size_t i = 0; i < facts.facts.size(); ++i) {
            if (i % perRow == 0) {
                if (i > 0)
                    m_flow.skip(height + gap);
                m_flow.need(height);
            }
            fact(facts.facts[i], m_flow.left() + double(i % perRow) * (width + gap), width, height);
        }
        m_flow.skip(height + pt(8));
    }

    void operator()(const Chart &chart) { layOutChart(m_flow, chart, m_document.zone); }
    void operator()(const Gantt &gantt) { layOutGantt(m_flow, gantt, m_document.zone); }

    void operator()(const Table &table)
    {
        const Columns columns = columnsOf(m_flow, table);
        const double lineHeight = m_flow.font(Face::Small).lineHeight();
        m_flow.need(leastOf(table));
        tableHead(m_flow, table, columns);
        std::vector<std::vector<QStringView>> fields(table.columns.size());
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const double height = measureRow(table, row, columns, fields);
            if (m_flow.need(height))
                tableHead(m_flow, table, columns);
            putRow(table, row, columns, fields, lineHeight);
            m_flow.skip(height);
            m_flow.line({m_flow.left(), m_flow.y()}, {m_flow.left() + m_flow.width(), m_flow.y()}, ink::kBorder,
                        pt(kHair));
        }
        m_flow.skip(pt(8));
    }

    /// The height without which a block does not begin on a page, so that nothing that leads to it is left behind.
    double leastOf(const Block &block)
    {
        if (const auto *table = std::get_if<Table>(&block))
            return leastOf(*table);
        if (const auto *chart = std::get_if<Chart>(&block))
            return leastHeight(m_flow, *chart);
        if (const auto *gantt = std::get_if<Gantt>(&block))
            return leastHeight(*gantt);
        return std::holds_alternative<Facts>(block) ? pt(50) : pt(28);
    }

    void operator()(const Prose &prose)
    {
        for (const ProseBlock &each : markdownBlocks(prose.markdown))
            writeProse(each);
        m_flow.skip(pt(4));
    }

private:
    /// The head and the first row.
    double leastOf(const Table &table)
    {
        const Columns columns = columnsOf(m_flow, table);
        MeasuredFont &font = m_flow.font(Face::SmallStrong);
        std::size_t most = 1;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            bool isCut = false;
            most = std::max(most, font.lines(table.columns[i].title, columns.width[i], 3, &isCut).size());
        }
        const double head = font.lineHeight() * double(most) + pt(6);
        std::vector<std::vector<QStringView>> fields(table.columns.size());
        return table.rows() == 0 ? head : head + measureRow(table, 0, columns, fields);
    }

    /// Breaks the fields of a row into lines. @return its height
    double measureRow(const Table &table, std::size_t row, const Columns &columns,
                      std::vector<std::vector<QStringView>> &fields)
    {
        MeasuredFont &font = m_flow.font(Face::Small);
        std::size_t most = 1;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            bool isCut = false;
            const QString &text = table.at(row, i).text;
            if (text.isEmpty()) {
                fields[i].clear();
                continue;
            }
            fields[i] = font.lines(text, columns.width[i], kMostLines, &isCut);
            if (isCut)
                fields[i].back() = m_flow.keep(fields[i].back().chopped(1).toString() + u'…');
            most = std::max(most, fields[i].size());
        }
        return font.lineHeight() * double(most) + pt(4);
    }

    void putRow(const Table &table, std::size_t row, const Columns &columns,
                const std::vector<std::vector<QStringView>> &fields, double lineHeight)
    {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            double y = m_flow.y() + pt(2);
            const QRgb colour = ink::of(table.at(row, i).tone);
            for (const QStringView line : fields[i]) {
                if (table.columns[i].isNumber)
                    m_flow.putEnding(Face::Small, columns.x[i] + columns.width[i], y, line, colour);
                else
                    m_flow.put(Face::Small, columns.x[i], y, line, colour);
                y += lineHeight;
            }
        }
    }

    void fact(const Fact &fact, double x, double width, double height)
    {
        const double inset = pt(7);
        m_flow.fill({x, m_flow.y(), width, height}, ink::kCard);
        m_flow.fill({x, m_flow.y(), pt(2), height}, fact.tone == Tone::Plain ? ink::kBorder : ink::of(fact.tone));
        bool isCut = false;
        const auto oneLine = [&](Face face, const QString &text, double y, QRgb colour) {
            const auto lines = m_flow.font(face).lines(text, width - inset * 2, 1, &isCut);
            m_flow.put(face, x + inset, y,
                       isCut ? m_flow.keep(lines.front().chopped(1).toString() + u'…') : lines.front(), colour);
        };
        oneLine(Face::Small, fact.name, m_flow.y() + pt(5), ink::kMuted);
        const bool isLong = m_flow.font(Face::Figure).width(fact.value) > width - inset * 2;
        oneLine(isLong ? Face::Strong : Face::Figure, fact.value, m_flow.y() + pt(isLong ? 19 : 16),
                ink::of(fact.tone));
        if (!fact.detail.isEmpty())
            oneLine(Face::Small, fact.detail, m_flow.y() + pt(36), ink::kMuted);
    }

    void writeProse(const ProseBlock &block)
    {
        using Kind = ProseBlock::Kind;
        if (block.kind == Kind::Rule) {
            m_flow.line({m_flow.left(), m_flow.y()}, {m_flow.left() + m_flow.width(), m_flow.y()}, ink::kBorder,
                        pt(kHair));
            m_flow.skip(pt(6));
            return;
        }
        const double indent = block.kind == Kind::Item    ? pt(14) * (block.depth + 1)
                              : block.kind == Kind::Quote ? pt(12)
                              : block.kind == Kind::Code  ? pt(8)
                                                          : 0;
        if (!block.marker.isEmpty()) {
            m_flow.need(m_flow.font(Face::Body).lineHeight());
            m_flow.put(Face::Body, m_flow.left() + indent - pt(11), m_flow.y(), m_flow.keep(block.marker), ink::kText);
        }
        runs(block, indent);
        m_flow.skip(pt(block.kind == Kind::Item ? 1.5 : 5));
    }

    /// Words of differing looks beside each other, broken between words; what is read from the right in one look.
    void runs(const ProseBlock &block, double indent)
    {
        using Kind = ProseBlock::Kind;
        QString whole;
        for (const ProseRun &run : block.runs)
            whole += run.text;
        if (isReadFromTheRight(whole)) {
            const Face face = block.kind == Kind::Code      ? Face::Mono
                              : block.kind == Kind::Heading ? Face::Strong
                                                            : Face::Body;
            m_flow.paragraph(face, m_flow.keep(std::move(whole)), block.kind == Kind::Quote ? ink::kMuted : ink::kText,
                             indent);
            return;
        }
        const double begin = m_flow.left() + indent;
        const double end = m_flow.left() + m_flow.width();
        const double height = m_flow.font(Face::Body).lineHeight();
        double x = begin;
        const auto nextLine = [&] {
            m_flow.skip(height);
            m_flow.need(height);
            x = begin;
        };
        m_flow.need(height);
        for (const ProseRun &run : block.runs) {
            const Face face = run.isCode || block.kind == Kind::Code        ? Face::Mono
                              : run.isStrong || block.kind == Kind::Heading ? Face::Strong
                              : run.isEmphasis                              ? Face::Emphasis
                                                                            : Face::Body;
            const QRgb colour = !run.link.isEmpty()         ? ink::kAccent
                                : block.kind == Kind::Quote ? ink::kMuted
                                                            : ink::kText;
            const QStringView text = m_flow.keep(run.text);
            for (qsizetype at = 0; at < text.size();) {
                if (text[at] == u'\n') {
                    nextLine();
                    ++at;
                    continue;
                }
                qsizetype stop = at;
                while (stop < text.size() && text[stop] != u' ' && text[stop] != u'\n')
                    ++stop;
                while (stop < text.size() && text[stop] == u' ')
                    ++stop;
                QStringView word = text.sliced(at, stop - at);
                at = stop;
                if (x + m_flow.font(face).width(word.trimmed()) > end && x > begin)
                    nextLine();
                while (m_flow.font(face).width(word.trimmed()) > end - begin) {
                    bool isCut = false;
                    const QStringView piece = m_flow.font(face).lines(word, end - begin, 1, &isCut).front();
                    m_flow.put(face, x, m_flow.y(), piece, colour);
                    word = word.sliced(piece.size());
                    nextLine();
                }
                m_flow.put(face, x, m_flow.y(), word, colour);
                x += m_flow.font(face).width(word);
            }
        }
        m_flow.skip(height);
    }

    PdfFlow &m_flow;
    const Document &m_document;
};

} // namespace

void layOutSection(PdfFlow &flow, const Section &section, const Document &document)
{
    PdfBlocks blocks(flow, document);
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
        // A heading never stands alone at the foot of a page.
        if (std::holds_alternative<Heading>(section.blocks[i]) && i + 1 < section.blocks.size())
            flow.need(kHeadingHeight + blocks.leastOf(section.blocks[i + 1]));
        std::visit(blocks, section.blocks[i]);
    }
}

double leastHeight(PdfFlow &flow, const Section &section, const Document &document)
{
    PdfBlocks blocks(flow, document);
    double height = 0;
    for (const Block &each : section.blocks) {
        const bool leads = std::holds_alternative<Heading>(each) || std::holds_alternative<Paragraph>(each);
        height += std::holds_alternative<Heading>(each) ? kHeadingHeight : blocks.leastOf(each);
        if (!leads)
            break;
    }
    return height;
}

} // namespace slipway::report
