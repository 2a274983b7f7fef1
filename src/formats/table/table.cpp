// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/table/table.h"

#include "formats/text/source_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

char separatorOf(const QByteArray &text)
{
    const QByteArray first = text.left(text.indexOf('\n'));
    return std::ranges::max({',', ';', '\t'}, {}, [&](char each) { return first.count(each); });
}

class CsvReader
{
public:
    CsvReader(const QByteArray &text, const QString &sourceName) : m_text(text), m_source(sourceName), m_separator(separatorOf(text)) {}

    Result<Table> read()
    {
        Table table;
        while (m_at < m_text.size()) {
            const int line = m_line;
            auto cells = readRow();
            if (!cells)
                return std::unexpected(cells.error());
            if (cells->size() == 1 && cells->front().isEmpty())
                continue;
            if (table.columns.isEmpty()) {
                table.columns = *cells;
                continue;
            }
            if (cells->size() > table.columns.size())
                return failureAt(m_source, line, tr("This row has %1 cells, the header has %2 columns.").arg(cells->size()).arg(table.columns.size()));
            cells->resize(table.columns.size());
            table.rows.push_back({std::move(*cells), line});
        }
        if (table.columns.isEmpty())
            return failureAt(m_source, 1, tr("The table is empty; its first line must name the columns."));
        return table;
    }

private:
    Result<QStringList> readRow()
    {
        QStringList cells;
        for (;;) {
            auto cell = m_at < m_text.size() && m_text[m_at] == '"' ? readQuoted() : readPlain();
            if (!cell)
                return std::unexpected(cell.error());
            cells += QString::fromUtf8(*cell).trimmed();
            if (m_at >= m_text.size())
                return cells;
            const char end = m_text[m_at++];
            if (end == '\n') {
                ++m_line;
                return cells;
            }
        }
    }

    Result<QByteArray> readPlain()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    Result<QByteArray> readQuoted()
    {
        const int opened = m_line;
        QByteArray cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\n')
                ++m_line;
            if (m_text[m_at] != '"') {
                cell += m_text[m_at];
                continue;
            }
            ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == '"') {
                cell += '"';
                continue;
            }
            if (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
                return failureAt(m_source, m_line, tr("Text follows a closing quote."));
            return cell;
        }
        return failureAt(m_source, opened, tr("The quote that begins here is never closed."));
    }

    const QByteArray &m_text;
    QString m_source;
    char m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString cellOf(const QJsonValue &value)
{
    if (value.isArray() || value.isObject())
        return {};
    return value.toVariant().toString();
}

void addRow(Table &table, const QString &key, const QJsonObject &object)
{
    auto set = [&](Table::Row &row, const QString &column, const QString &cell) {
        qsizetype index = table.columns.indexOf(column);
        if (index < 0) {
            index = table.columns.size();
            table.columns += column;
        }
        row.cells.resize(std::max(row.cells.size(), index + 1));
        row.cells[index] = cell;
    };
    Table::Row row;
    if (!key.isEmpty())
        set(row, u"key"_s, key);
    for (auto member = object.begin(); member != object.end(); ++member)
        set(row, member.key(), cellOf(member.value()));
    table.rows.push_back(std::move(row));
}

bool addRows(Table &table, const QJsonValue &value)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            addRow(table, {}, each.toObject());
        return true;
    }
    const QJsonObject object = value.toObject();
    if (object.size() == 1 && (object.begin()->isArray()))
        return addRows(table, *object.begin());
    for (auto member = object.begin(); member != object.end(); ++member)
        if (member->isObject())
            addRow(table, member.key(), member->toObject());
    return !table.rows.empty();
}

QByteArray quoted(QString cell)
{
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

} // namespace

Result<Table> parseCsv(QByteArrayView bytes, const QString &sourceName)
{
    const auto text = readText(bytes, sourceName);
    if (!text)
        return std::unexpected(text.error());
    return CsvReader(*text, sourceName).read();
}

Result<Table> parseJsonTable(QByteArrayView bytes, const QString &sourceName)
{
    const auto text = readText(bytes, sourceName);
    if (!text)
        return std::unexpected(text.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &error);
    if (error.error != QJsonParseError::NoError)
        return failureAt(sourceName, lineOfOffset(*text, error.offset), tr("This is not valid JSON: %1.").arg(error.errorString()));
    Table table;
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (!addRows(table, root))
        return failureAt(sourceName, 1, tr("There is no list of releases in this file: a list of objects, or an object of objects, is wanted."));
    for (auto &row : table.rows)
        row.cells.resize(table.columns.size());
    return table;
}

QByteArray writeCsv(const QStringList &columns, const std::vector<QStringList> &rows)
{
    QByteArray out;
    auto write = [&](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            out += (i ? "," : "") + quoted(cells[i]);
        out += "\r\n";
    };
    write(columns);
    for (const QStringList &each : rows)
        write(each);
    return out;
}

} // namespace slipway::formats
