// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ansi/ansi_line.h"

#include "formats/ansi/sgr.h"

#include <QList>

#include <algorithm>
#include <array>

namespace slipway::formats {
namespace {

constexpr char kEscape = '\x1b';
constexpr char kBell = '\x07';
constexpr std::size_t kWidestJump = 500; ///< cells that one sequence moves to the right at most

bool isControl(char byte)
{
    return (static_cast<unsigned char>(byte) < 0x20 && byte != '\t') || byte == '\x7f';
}

/// One letter of the row that the line writes to.
struct AnsiCell {
    char32_t letter = U' ';
    std::uint16_t style = 0;
};

/// The row of a terminal: letters are written at a cursor, which can go back.
class AnsiRow
{
public:
    explicit AnsiRow(const AnsiStyle &start) : m_styles{{}, start} { use(start); }

    void use(const AnsiStyle &style)
    {
        constexpr std::size_t mostStyles = 1000;
        const auto known = std::ranges::find(m_styles, style);
        m_style = static_cast<std::uint16_t>(known - m_styles.begin());
        if (known != m_styles.end())
            return;
        if (m_styles.size() < mostStyles)
            m_styles.push_back(style);
        else
            m_style = 0;
    }

    void write(QByteArrayView utf8)
    {
        for (const char32_t letter : QString::fromUtf8(utf8).toUcs4()) {
            if (m_cursor == m_cells.size())
                m_cells.emplace_back();
            m_cells[m_cursor++] = {letter, m_style};
        }
    }

    void home() { m_cursor = 0; }
    void back() { m_cursor -= m_cursor > 0 ? 1 : 0; }

    void forward(std::size_t cells)
    {
        m_cursor += std::min(cells, kWidestJump);
        m_cells.resize(std::max(m_cells.size(), m_cursor));
    }

    /// 0: from the cursor to the end, 1: up to the cursor, 2: all.
    void erase(int which)
    {
        if (which != 0)
            std::fill_n(m_cells.begin(), std::min(m_cursor + 1, m_cells.size()), AnsiCell{});
        if (which != 1)
            m_cells.resize(std::min(m_cursor, m_cells.size()));
        if (which == 2) // letters written next stand where the cursor is
            m_cells.resize(m_cursor);
    }

    void moveTo(AnsiLine &line) const
    {
        std::size_t end = m_cells.size();
        while (end > 0 && m_cells[end - 1].letter == U' ' && m_cells[end - 1].style == 0)
            --end;
        line.text.reserve(static_cast<qsizetype>(end));
        for (std::size_t i = 0; i < end; ++i) {
            const qsizetype from = line.text.size();
            line.text += QChar::fromUcs4(m_cells[i].letter);
            const AnsiStyle &style = m_styles[m_cells[i].style];
            if (style == AnsiStyle{})
                continue;
            if (i > 0 && m_cells[i - 1].style == m_cells[i].style && !line.spans.empty())
                line.spans.back().length += line.text.size() - from;
            else
                line.spans.push_back({from, line.text.size() - from, style});
        }
    }

private:
    std::vector<AnsiStyle> m_styles;
    std::vector<AnsiCell> m_cells;
    std::size_t m_cursor = 0;
    std::uint16_t m_style = 0;
};

/// Reads escape sequences and gives the row what they say.
class AnsiReader
{
public:
    AnsiReader(QByteArrayView bytes, const AnsiStyle &start) : m_bytes(bytes), m_style(start), m_row(start) {}

    void read(AnsiLine &line)
    {
        while (m_at < m_bytes.size())
            step();
        m_row.moveTo(line);
        line.end = m_style;
        line.buildkiteTime = m_buildkiteTime;
    }

private:
    void step()
    {
        const qsizetype from = m_at;
        while (m_at < m_bytes.size() && !isControl(m_bytes[m_at]))
            ++m_at;
        if (m_at > from)
            m_row.write(m_bytes.sliced(from, m_at - from));
        if (m_at == m_bytes.size())
            return;
        switch (m_bytes[m_at++]) {
        case '\r': m_row.home(); return;
        case '\b': m_row.back(); return;
        case kEscape: sequence(); return;
        default: return;
        }
    }

    void sequence()
    {
        if (m_at == m_bytes.size())
            return;
        switch (m_bytes[m_at++]) {
        case '[': controlSequence(); return;
        case ']': // operating system command, also in the old form that only a letter ends
        case '_':
        case 'P':
        case 'X':
        case '^': controlString(); return;
        case '(':
        case ')':
        case '*':
        case '+':
        case '#':
        case '%': m_at += m_at < m_bytes.size() ? 1 : 0; return;
        default: return;
        }
    }

    void controlSequence()
    {
        const qsizetype from = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] >= 0x20 && m_bytes[m_at] < 0x40)
            ++m_at;
        if (m_at == m_bytes.size() || isControl(m_bytes[m_at]))
            return; // cut off
        const QByteArrayView parameters = m_bytes.sliced(from, m_at - from);
        switch (m_bytes[m_at++]) {
        case 'm':
            applySgr(parameters, m_style);
            m_row.use(m_style);
            return;
        case 'K': m_row.erase(parameters == "1" ? 1 : parameters == "2" ? 2 : 0); return;
        case 'C': m_row.forward(static_cast<std::size_t>(std::max(1, parameters.toInt()))); return;
        case 'G': m_row.home(); return;
        default: return;
        }
    }

    /// Up to BEL or ESC \; a string that is never ended takes nothing with it.
    void controlString()
    {
        for (qsizetype at = m_at; at < m_bytes.size(); ++at) {
            const bool isBell = m_bytes[at] == kBell;
            const bool isTerminator = m_bytes[at] == kEscape && at + 1 < m_bytes.size() && m_bytes[at + 1] == '\\';
            if (!isBell && !isTerminator)
                continue;
            takeTime(m_bytes.sliced(m_at, at - m_at));
            m_at = at + (isBell ? 1 : 2);
            return;
        }
    }

    void takeTime(QByteArrayView content)
    {
        if (!content.startsWith("bk;t="))
            return;
        bool isNumber = false;
        const qint64 time = content.sliced(5).toLongLong(&isNumber);
        if (isNumber && !m_buildkiteTime)
            m_buildkiteTime = time;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    AnsiStyle m_style;
    AnsiRow m_row;
    std::optional<qint64> m_buildkiteTime;
};

/// The part that is read: no character is cut in two.
QByteArrayView shownPart(QByteArrayView line, qsizetype longest)
{
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.size() <= longest)
        return line;
    qsizetype end = longest;
    while (end > 0 && longest - end < 4 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
        --end;
    return line.first(end);
}

} // namespace

AnsiLine parseAnsiLine(QByteArrayView line, const AnsiStyle &start, qsizetype longest)
{
    const QByteArrayView shown = shownPart(line, longest);
    AnsiLine result;
    result.isCut = shown.size() + 1 < line.size() || (shown.size() < line.size() && !line.endsWith('\r'));
    if (std::ranges::none_of(shown, isControl)) {
        result.text = QString::fromUtf8(shown);
        result.end = start;
        if (start != AnsiStyle{} && !result.text.isEmpty())
            result.spans.push_back({0, result.text.size(), start});
        return result;
    }
    AnsiReader(shown, start).read(result);
    return result;
}

} // namespace slipway::formats
