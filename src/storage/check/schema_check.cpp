// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "storage/check/parts.h"

#include "storage/schema/migrations.h"
#include "storage/schema/triggers.h"

#include <QMap>

namespace slipway::storage {

namespace {

using Schema = QMap<QString, QByteArray>; ///< `trigger items_log_insert` → its SQL

Result<Schema> schemaOf(Connection &connection)
{
    auto statement = connection.prepare(
        "SELECT type, name, coalesce(sql, '') AS sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    if (!statement)
        return std::unexpected(statement.error());
    Schema schema;
    return statement
        ->each([&](const Row &row) { schema.insert(row.text("type") + u' ' + row.text("name"), row.bytes("sql")); })
        .transform([&] { return schema; });
}

/// Made once, in memory.
const Result<Schema> &schemaOfThisProgram()
{
    static const Result<Schema> schema = Connection::openInMemory().and_then([](std::unique_ptr<Connection> fresh) {
        return migrate(*fresh)
            .and_then([&] {
                QByteArray sql;
                for (const Trigger &each : allTriggers())
                    sql += each.sql + ';';
                return fresh->execute(sql);
            })
            .and_then([&] { return schemaOf(*fresh); });
    });
    return schema;
}

Result<> checkSchema(Connection &connection, Findings &findings)
{
    const auto present = schemaOf(connection);
    const auto &wanted = schemaOfThisProgram();
    if (!present || !wanted)
        return std::unexpected(present ? wanted.error() : present.error());
    for (auto each = wanted->begin(); each != wanted->end(); ++each) {
        if (!present->contains(each.key()))
            findings.add(Finding::Kind::Integrity, tr("The %1 is missing.").arg(each.key()));
        else if (present->value(each.key()) != each.value())
            findings.add(Finding::Kind::Integrity, tr("The %1 was changed.").arg(each.key()));
    }
    for (auto each = present->begin(); each != present->end(); ++each)
        if (!wanted->contains(each.key()))
            findings.add(Finding::Kind::Integrity, tr("The %1 was added behind Slipway's back.").arg(each.key()));
    return {};
}

} // namespace

Result<std::vector<Finding>> schemaEdits(Reader &reader)
{
    Findings findings;
    const auto isAsLeft = hasOurTriggers(reader.connection());
    if (!isAsLeft || *isAsLeft)
        return isAsLeft.transform([&](bool) { return findings.take(); });
    const auto wasOurs = hadOurTriggers(reader.connection());
    if (!wasOurs || !*wasOurs)
        return wasOurs.transform([&](bool) { return findings.take(); });
    return checkSchema(reader.connection(), findings).transform([&] { return findings.take(); });
}

Result<> checkFileAndSchema(Reader &reader, Findings &findings)
{
    auto statement = reader.connection().prepare("PRAGMA integrity_check(10)");
    if (!statement)
        return std::unexpected(statement.error());
    return statement
        ->each([&](const Row &row) {
            if (const QString line = row.text("integrity_check"); line != QLatin1StringView("ok"))
                findings.add(Finding::Kind::Integrity, line);
        })
        .and_then([&] { return checkSchema(reader.connection(), findings); });
}

} // namespace slipway::storage
