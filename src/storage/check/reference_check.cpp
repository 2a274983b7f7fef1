// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "storage/check/parts.h"

namespace slipway::storage {

namespace {

constexpr const char *kIdOfText = "unhex(replace(each.value, '-', ''))";

/// `NOT EXISTS(…) AND NOT EXISTS(…)` for the tables of the kinds that `refersTo` names.
QByteArray isNowhere(const Column &column, const QByteArray &id)
{
    QByteArray condition;
    for (const QByteArray &kind : QByteArray(column.refersTo).split(' '))
        condition += " AND NOT EXISTS(SELECT 1 FROM " + QByteArray(entityOfKind(QString::fromLatin1(kind))->table)
                     + " AS t WHERE t.id = " + id + ')';
    return condition;
}

QByteArray danglingSql(const EntitySchema &schema, const Column &column)
{
    const QByteArray name = QByteArray("f.") + column.name;
    if (column.type == ColumnType::Blob)
        return QByteArray("SELECT f.id AS id FROM ") + schema.table + " AS f WHERE f.del = 0 AND " + name
               + " IS NOT NULL AND " + name + " <> zeroblob(16)" + isNowhere(column, name) + " LIMIT 100";
    return QByteArray("SELECT f.id AS id FROM ") + schema.table + " AS f, json_each(CASE WHEN json_valid(" + name
           + ") THEN " + name + " ELSE '[]' END) AS each WHERE f.del = 0" + isNowhere(column, kIdOfText) + " LIMIT 100";
}

Result<> checkColumn(Connection &connection, Findings &findings, const EntitySchema &schema, const Column &column)
{
    auto statement = connection.prepare(danglingSql(schema, column));
    if (!statement)
        return std::unexpected(statement.error());
    return statement->each([&](const Row &row) {
        findings.add(Finding::Kind::Reference,
                     tr("%1 %2: “%3” points to a %4 that is not there.")
                         .arg(QLatin1StringView(schema.kind), row.uuid("id").toString(), QLatin1StringView(column.name),
                              QString::fromLatin1(column.refersTo).replace(u' ', QStringLiteral(" / "))));
    });
}

Result<> checkSearch(Connection &connection, Findings &findings, const EntitySchema &schema)
{
    const QByteArray table = schema.table;
    const QByteArray number = QByteArray::number(schema.number);
    const auto missing = connection.number("SELECT count(*) FROM " + table
                                           + " AS t WHERE del = 0 AND NOT EXISTS("
                                             "SELECT 1 FROM search_docsize AS d WHERE d.id = t.n * 32 + "
                                           + number + ')');
    const auto left =
        connection.number("SELECT count(*) FROM search_docsize AS d WHERE d.id % 32 = " + number
                          + " AND NOT EXISTS(SELECT 1 FROM " + table + " AS t WHERE t.n = d.id / 32 AND t.del = 0)");
    if (!missing || !left)
        return std::unexpected(missing ? left.error() : missing.error());
    if (*missing + *left > 0)
        findings.add(Finding::Kind::Integrity, tr("The search index is out of step with %1: %2 missing, %3 too many.")
                                                   .arg(QLatin1StringView(schema.table))
                                                   .arg(*missing)
                                                   .arg(*left));
    return {};
}

} // namespace

Result<> checkReferences(Reader &reader, Findings &findings)
{
    Connection &connection = reader.connection();
    for (const EntitySchema *schema : allEntities()) {
        for (const Column &column : schema->columns)
            if (column.refersTo)
                if (const auto done = checkColumn(connection, findings, *schema, column); !done)
                    return done;
        if (!schema->searchTitle.empty() || !schema->searchBody.empty())
            if (const auto done = checkSearch(connection, findings, *schema); !done)
                return done;
    }
    return {};
}

} // namespace slipway::storage
