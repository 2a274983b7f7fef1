// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/wanted_schema.h"

#include "storage/schema/migrations.h"
#include "storage/schema/triggers.h"

namespace slipway::storage {

Result<SchemaTexts> schemaOf(Connection &connection)
{
    auto statement = connection.prepare(
        "SELECT type, name, coalesce(sql, '') AS sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    if (!statement)
        return std::unexpected(statement.error());
    SchemaTexts schema;
    return statement
        ->each([&](const Row &row) { schema.insert(row.text("type") + u' ' + row.text("name"), row.bytes("sql")); })
        .transform([&] { return schema; });
}

const Result<SchemaTexts> &schemaOfThisProgram()
{
    static const Result<SchemaTexts> schema =
        Connection::openInMemory().and_then([](std::unique_ptr<Connection> fresh) {
            return migrate(*fresh)
                .and_then([&] {
                    QByteArray sql;
                    for (const Trigger &each : guardTriggers())
                        sql += each.sql + ';';
                    return fresh->execute(sql);
                })
                .and_then([&] { return schemaOf(*fresh); });
        });
    return schema;
}

Result<QByteArray> missingIndexes(Connection &connection)
{
    const auto present = schemaOf(connection);
    const auto &wanted = schemaOfThisProgram();
    if (!present || !wanted)
        return std::unexpected(present ? wanted.error() : present.error());
    QByteArray sql;
    for (auto each = wanted->begin(); each != wanted->end(); ++each)
        if (each.key().startsWith(u"index ") && present->value(each.key()) != each.value())
            sql += "DROP INDEX IF EXISTS \"" + each.key().sliced(6).toUtf8() + "\";" + each.value() + ';';
    return sql;
}

} // namespace slipway::storage
