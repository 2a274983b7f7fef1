// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/table/table.h"

#include "core/base/tr.h"
#include "formats/table/table_limits.h"
#include "formats/text/source_text.h"

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

/// Of the first line that holds anything.
QChar separatorOf(QStringView text)
{
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    bool isQuoted = false;
    bool isBlank = true;
    for (const QChar c : text) {
        if (c == u'\n' && !isQuoted && !isBlank)
            break;
        isBlank = isBlank && c == u'\n';
        isQuoted = isQuoted != (c == u'"');
        commas += c == u',' && !isQuoted ? 1 : 0;
        semicolons += c == u';' && !isQuoted ? 1 : 0;
        tabs += c == u'\t' && !isQuoted ? 1 : 0;
    }
    if (tabs > commas && tabs >= semicolons)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

/// What a spreadsheet takes for a formula, after any number of apostrophes.
bool looksLikeFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

class CsvReader
{
public:
    CsvReader(QStringView text, const QString &sourceName)
        : m_text(text),
          m_source(sourceName),
          m_separator(separatorOf(text))
    {
        // Excel's own way of naming the separator.
        const bool isNamed = m_text.startsWith(u"sep=") && m_text.size() > 5 && m_text[5] == u'\n';
        if (!isNamed)
            return;
        m_separator = m_text[4];
        m_at = 6;
        m_line = 2;
    }

    Result<Table> read()
    {
        Table table;
        while (m_at < m_text.size()) {
            const int line = m_line;
            auto cells = readRow();
            if (!cells)
                return std::unexpected(cells.error());
            if (std::ranges::all_of(*cells, [](const QString &cell) { return cell.trimmed().isEmpty(); }))
                continue;
            if (table.columns.isEmpty()) {
                if (cells->size() > kMostColumns)
                    return failureAt(
                        m_source, line,
                        tr("The header has %1 columns; at most %2 are read.").arg(cells->size()).arg(kMostColumns));
                for (const QString &each : *cells)
                    table.columns += each.simplified();
                continue;
            }
            while (cells->size() > table.columns.size() && cells->back().isEmpty())
                cells->removeLast();
            if (cells->size() > table.columns.size())
                return failureAt(m_source, line,
                                 tr("This row has %1 cells, the header has %2 columns.")
                                     .arg(cells->size())
                                     .arg(table.columns.size()));
            if (std::ssize(table.rows) * table.columns.size() > kMostCells)
                return failureAt(m_source, line,
                                 tr("The table has more than %1 cells. Split it into smaller files.").arg(kMostCells));
            cells->resize(table.columns.size());
            table.rows.push_back({std::move(*cells), line});
        }
        if (table.columns.isEmpty())
            return failureAt(m_source, 1, tr("The table is empty; its first line must name the columns."));
        return table;
    }

private:
    [[nodiscard]] bool isAtEnd(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == m_separator || m_text[at] == u'\n';
    }

    [[nodiscard]] qsizetype afterBlanks(qsizetype at) const
    {
        while (at < m_text.size() && m_text[at] == u' ')
            ++at;
        return at;
    }

    Result<QStringList> readRow()
    {
        QStringList cells;
        for (;;) {
            const qsizetype start = afterBlanks(m_at);
            const bool isQuoted = start < m_text.size() && m_text[start] == u'"';
            if (isQuoted)
                m_at = start;
            auto cell = isQuoted ? readQuoted() : Result<QString>(readPlain());
            if (!cell)
                return std::unexpected(cell.error());
            if (looksLikeFormula(*cell) && cell->startsWith(u'\''))
                cell->remove(0, 1);
            cells += *cell;
            if (m_at >= m_text.size())
                return cells;
            if (m_text[m_at++] == u'\n') {
                ++m_line;
                return cells;
            }
        }
    }

    QString readPlain()
    {
        const qsizetype from = m_at;
        while (!isAtEnd(m_at))
            ++m_at;
        return m_text.sliced(from, m_at - from).trimmed().toString();
    }

    Result<QString> readQuoted()
    {
        const int opened = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            m_line += m_text[m_at] == u'\n' ? 1 : 0;
            if (m_text[m_at] != u'"') {
                cell += m_text[m_at];
                continue;
            }
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell += m_text[++m_at];
                continue;
            }
            m_at = afterBlanks(m_at + 1);
            if (!isAtEnd(m_at))
                return failureAt(m_source, m_line,
                                 tr("Text follows a closing quote. Write a quote inside of a cell twice."));
            return cell;
        }
        return failureAt(m_source, opened, tr("The quote that begins here is never closed."));
    }

    QStringView m_text;
    QString m_source;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

QByteArray quoted(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    const bool needsQuotes = cell != cell.trimmed() || cell.startsWith(u"sep=") || cell.startsWith(QChar::ByteOrderMark)
                             || std::ranges::any_of(cell, [](QChar c) { return u",;\t\"\n\r"_s.contains(c); });
    if (needsQuotes)
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

} // namespace

Result<Table> parseCsv(QByteArrayView bytes, const QString &sourceName)
{
    return readText(bytes, sourceName, kLargestTableBytes).and_then([&](const QByteArray &text) {
        // Decoded as a whole: in pieces, a byte order mark would be lost where a cell begins with it.
        return CsvReader(QString::fromUtf8(text), sourceName).read();
    });
}

QByteArray writeCsv(const QStringList &columns, const std::vector<QStringList> &rows)
{
    QByteArray out;
    const auto write = [&](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            out += (i > 0 ? "," : "") + quoted(cells[i]);
        out += "\r\n";
    };
    write(columns);
    for (const QStringList &each : rows)
        write(each);
    return out;
}

} // namespace slipway::formats
