// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "formats/table/table.h"

#include "formats/table/table_limits.h"
#include "formats/text/source_text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestTable = 4; ///< objects around the list of rows
constexpr int kDeepestCell = 3;  ///< objects inside of a row

/// The list of rows somewhere in the document.
struct Rows {
    QJsonArray list;
    QJsonObject keyed; ///< used when `list` is empty
};

bool holdsObjects(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return std::ranges::any_of(list, [](const QJsonValue &each) { return each.isObject(); });
}

bool holdsOnlyObjects(const QJsonObject &object)
{
    return !object.isEmpty() && std::ranges::all_of(object, [](const QJsonValue &each) { return each.isObject(); });
}

/// The longest list of objects of the outermost object that has one; else the object of objects that is met first.
std::optional<Rows> rowsIn(const QJsonValue &value, int depth)
{
    if (value.isArray())
        return holdsObjects(value) ? std::optional(Rows{value.toArray(), {}}) : std::nullopt;
    const QJsonObject object = value.toObject();
    QJsonArray longest;
    for (const QJsonValue &each : object)
        if (holdsObjects(each) && each.toArray().size() > longest.size())
            longest = each.toArray();
    if (!longest.isEmpty())
        return Rows{longest, {}};
    const bool isWrapper =
        object.size() == 1 && object.begin()->isObject() && rowsIn(*object.begin(), kDeepestTable).has_value();
    if (holdsOnlyObjects(object) && !isWrapper)
        return Rows{{}, object};
    if (depth < kDeepestTable)
        for (const QJsonValue &each : object)
            if (each.isObject())
                if (auto found = rowsIn(each, depth + 1))
                    return found;
    return std::nullopt;
}

/// The same document with every number as a string, as it was written: read as a number, 9.10 would be 9.1.
/// @param json is valid
QByteArray withNumbersAsText(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() + json.size() / 8);
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInString || (c != '-' && (c < '0' || c > '9'))) {
            if (c == '"')
                isInString = !isInString;
            out += c;
            if (isInString && c == '\\')
                out += json[++i];
            continue;
        }
        const qsizetype from = i;
        while (i + 1 < json.size() && QByteArrayView("+-.0123456789eE").contains(json[i + 1]))
            ++i;
        out += '"' + json.sliced(from, i - from + 1) + '"';
    }
    return out;
}

class JsonTable
{
public:
    /// @return false when the table grew too large
    bool addRow(const QString &key, const QJsonObject &object)
    {
        m_table.rows.push_back({});
        if (!key.isEmpty())
            set(u"key"_s, key);
        addMembers({}, object, 0);
        return m_table.columns.size() <= kMostColumns
               && std::ssize(m_table.rows) * m_table.columns.size() <= kMostCells;
    }

    Table take()
    {
        for (Table::Row &row : m_table.rows)
            row.cells.resize(m_table.columns.size());
        return std::move(m_table);
    }

private:
    void set(const QString &column, const QString &cell)
    {
        const qsizetype index = m_places.value(column, m_table.columns.size());
        if (index >= kMostColumns + 1)
            return;
        if (index == m_table.columns.size()) {
            m_table.columns += column;
            m_places.insert(column, index);
        }
        QStringList &cells = m_table.rows.back().cells;
        cells.resize(std::max(cells.size(), index + 1));
        cells[index] = cell;
    }

    void addMembers(const QString &prefix, const QJsonObject &object, int depth)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QJsonValue value = member.value();
            if (value.isObject() && depth < kDeepestCell)
                addMembers(prefix + member.key() + u'.', value.toObject(), depth + 1);
            else if (!value.isObject())
                set(prefix + member.key(), value.isArray() ? joined(value.toArray()) : value.toVariant().toString());
        }
    }

    static QString joined(const QJsonArray &list)
    {
        QStringList texts;
        for (const QJsonValue &each : list)
            if (!each.isObject() && !each.isArray())
                texts += each.toVariant().toString();
        return texts.join(u", "_s);
    }

    Table m_table;
    QHash<QString, qsizetype> m_places;
};

} // namespace

Result<Table> parseJsonTable(QByteArrayView bytes, const QString &sourceName)
{
    const auto text = readText(bytes, sourceName, kLargestTableBytes);
    if (!text)
        return std::unexpected(text.error());
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(*text, &error);
    if (error.error != QJsonParseError::NoError)
        return failureAt(sourceName, lineOfOffset(*text, error.offset),
                         tr("This is not valid JSON: %1.").arg(error.errorString()));
    document = QJsonDocument::fromJson(withNumbersAsText(*text));
    const auto rows = rowsIn(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
    if (!rows)
        return failureAt(
            sourceName, 1,
            tr("There is no list of releases in this file: a list of objects, or an object of objects, is wanted."));
    JsonTable table;
    bool fits = true;
    for (const QJsonValue &each : rows->list)
        if (each.isObject())
            fits = fits && table.addRow({}, each.toObject());
    if (rows->list.isEmpty())
        for (auto member = rows->keyed.begin(); member != rows->keyed.end(); ++member)
            fits = fits && table.addRow(member.key(), member.value().toObject());
    if (!fits)
        return failureAt(sourceName, 1,
                         tr("The table has more than %1 columns or %2 cells. Split it into smaller files.")
                             .arg(kMostColumns)
                             .arg(kMostCells));
    return table.take();
}

} // namespace slipway::formats
