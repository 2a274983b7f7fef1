// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/search_triggers.h"

#include "storage/sqlite/connection.h"

namespace slipway::storage {

namespace {

/// Of a row of the entity, its columns told by `row`, as in `NEW.`.
QByteArray rowid(const EntitySchema &schema, const QByteArray &row)
{
    return row + "n * 32 + " + QByteArray::number(schema.number);
}

QByteArray joined(const std::vector<const char *> &columns, const QByteArray &row)
{
    QByteArray text;
    for (const char *each : columns)
        text += (text.isEmpty() ? "" : " || ' ' || ") + row + each;
    return text.isEmpty() ? QByteArray("''") : text;
}

QByteArray add(const EntitySchema &schema, const QByteArray &row)
{
    return "INSERT INTO search(rowid, title, body) SELECT " + rowid(schema, row) + ", "
           + joined(schema.searchTitle, row) + ", " + joined(schema.searchBody, row);
}

bool isSearched(const EntitySchema &schema)
{
    return !schema.searchTitle.empty() || !schema.searchBody.empty();
}

Trigger onInsert(const EntitySchema &schema)
{
    const QByteArray name = QByteArray(schema.table) + "_search_insert";
    return {name, "CREATE TEMP TRIGGER " + name + " AFTER INSERT ON " + schema.table + " WHEN NEW.del = 0 BEGIN "
                      + add(schema, "NEW.") + "; END"};
}

Trigger onUpdate(const EntitySchema &schema)
{
    const QByteArray name = QByteArray(schema.table) + "_search_update";
    QByteArray columns = "del";
    for (const auto &list : {schema.searchTitle, schema.searchBody})
        for (const char *each : list)
            columns += QByteArray(", ") + each;
    return {name, "CREATE TEMP TRIGGER " + name + " AFTER UPDATE OF " + columns + " ON " + schema.table
                      + " BEGIN DELETE FROM search WHERE rowid = " + rowid(schema, "NEW.") + "; " + add(schema, "NEW.")
                      + " WHERE NEW.del = 0; END"};
}

} // namespace

std::vector<Trigger> searchTriggers(const EntitySchema &schema)
{
    if (!isSearched(schema))
        return {};
    return {onInsert(schema), onUpdate(schema)};
}

Result<> indexingAtOnce(Connection &connection, const EntitySchema &schema, const std::function<Result<>()> &insert)
{
    if (!isSearched(schema))
        return insert();
    const Trigger follow = onInsert(schema);
    const auto last = connection.number(QByteArray("SELECT max(n) FROM ") + schema.table);
    if (!last)
        return std::unexpected(last.error());
    return connection.execute("DROP TRIGGER temp." + follow.name)
        .and_then(insert)
        .and_then([&] {
            return connection.execute(add(schema, "") + " FROM " + schema.table + " WHERE del = 0 AND n > "
                                      + QByteArray::number(*last) + " ORDER BY n");
        })
        .and_then([&] { return connection.execute(follow.sql); });
}

} // namespace slipway::storage
