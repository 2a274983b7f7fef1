// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "core/base/tr.h"

namespace slipway::storage {

using namespace Qt::StringLiterals;

Result<> Transaction::notThere(const EntitySchema &schema) const
{
    return failure(ErrorKind::NotFound,
                   tr("What should be changed is no longer there (%1). Somebody may have removed it.")
                       .arg(QLatin1StringView(schema.kind)));
}

Error Transaction::tornError() const
{
    return {ErrorKind::Storage,
            tr("The workspace could not be written to the end. Nothing was changed; check the disk."),
            {},
            u"the transaction was given up by SQLite"_s};
}

Result<Statement> Transaction::prepareWrite(const QByteArray &sql)
{
    if (!connection().isInTransaction())
        return std::unexpected(tornError());
    return connection().prepare(sql);
}

std::unexpected<Error> Transaction::refuse(Error error)
{
    if (!m_refused)
        m_refused = error;
    return std::unexpected(std::move(error));
}

Result<> Transaction::run(Statement &statement)
{
    return statement.run().or_else([&](Error error) -> Result<> { return refuse(std::move(error)); });
}

Result<> Transaction::setRemoved(const EntitySchema &schema, const Uuid &id, bool isRemoved)
{
    auto statement =
        prepareWrite(QByteArray("UPDATE ") + schema.table + " SET del = :del WHERE id = :id AND del <> :del");
    if (!statement)
        return std::unexpected(statement.error());
    return run(statement->bind(":del", isRemoved).bind(":id", id));
}

Result<> Transaction::insertLogged(const EntitySchema &schema, const Uuid &id, const QJsonObject &fields)
{
    QByteArray places = "?1, ?2";
    for (std::size_t i = 0; i < schema.columns.size(); ++i)
        places += ", ?" + QByteArray::number(static_cast<qulonglong>(i + 3));
    auto statement = prepareWrite(QByteArray("INSERT INTO ") + schema.table + "(clk, " + columnList(schema)
                                  + ") VALUES(" + places + ")");
    if (!statement)
        return std::unexpected(statement.error());
    sqlite3_stmt *handle = statement->handle();
    BindArena arena;
    bindText(handle, 1, "{\"*\":\"" + m_stamp.toLatin1() + "\"}", arena);
    ColumnValue<Uuid>::bind(handle, 2, id, arena);
    int index = 3;
    for (const Column &column : schema.columns) {
        const QJsonValue value = fields.value(QLatin1StringView(column.name));
        const bool isAbsent = value.isNull() || value.isUndefined();
        const bool fits = isAbsent || (column.type == ColumnType::Integer ? value.isDouble() : value.isString());
        if (!fits || (isAbsent && value.isNull() && !column.isNullable))
            return failure(ErrorKind::BadInput,
                           tr("“%1” of a %2 has a value of another kind.")
                               .arg(QLatin1StringView(column.name), QLatin1StringView(schema.kind)));
        if (isAbsent && column.isNullable)
            sqlite3_bind_null(handle, index);
        else if (column.type == ColumnType::Integer)
            sqlite3_bind_int64(handle, index, value.toInteger());
        else if (column.type == ColumnType::Blob)
            bindBlob(handle, index, QByteArray::fromHex(value.toString().toLatin1()), arena);
        else
            bindText(handle, index, value.toString(), arena);
        ++index;
    }
    return run(*statement);
}

Result<> Transaction::apply(const InverseChange &change)
{
    if (change.operation != InverseChange::Operation::SetFields)
        return setRemoved(*change.schema, change.id, change.operation == InverseChange::Operation::Remove);
    QByteArray assignments;
    std::vector<std::pair<const Column *, QJsonValue>> values;
    for (const Column &column : change.schema->columns) {
        const auto found = change.fields.constFind(QLatin1StringView(column.name));
        if (found == change.fields.constEnd())
            continue;
        assignments += QByteArray(values.empty() ? "" : ", ") + column.name + " = ?"
                       + QByteArray::number(static_cast<qulonglong>(values.size() + 2));
        values.emplace_back(&column, *found);
    }
    if (values.empty())
        return {};
    auto statement =
        prepareWrite(QByteArray("UPDATE ") + change.schema->table + " SET " + assignments + " WHERE id = ?1");
    if (!statement)
        return std::unexpected(statement.error());
    sqlite3_stmt *handle = statement->handle();
    BindArena arena;
    ColumnValue<Uuid>::bind(handle, 1, change.id, arena);
    int index = 2;
    for (const auto &[column, value] : values) {
        if (value.isNull())
            sqlite3_bind_null(handle, index);
        else if (column->type == ColumnType::Integer)
            sqlite3_bind_int64(handle, index, value.toInteger());
        else if (column->type == ColumnType::Blob)
            bindBlob(handle, index, QByteArray::fromHex(value.toString().toLatin1()), arena);
        else
            bindText(handle, index, value.toString(), arena);
        ++index;
    }
    return run(*statement);
}

} // namespace slipway::storage
