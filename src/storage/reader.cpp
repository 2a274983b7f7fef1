// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"

#include <sqlite3.h>

#include <algorithm>

namespace slipway::storage {

Result<std::unique_ptr<Reader>> Reader::open(const QString &file)
{
    auto connection = Connection::open(file, Connection::Mode::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    if (const auto done =
            (*connection)->execute("PRAGMA query_only = 1; PRAGMA trusted_schema = 0; PRAGMA cache_size = -8000");
        !done)
        return std::unexpected(done.error());
    auto reader = std::make_unique<Reader>(**connection);
    reader->m_own = std::move(*connection);
    return reader;
}

Result<qint64> Reader::count(const char *table, const QByteArray &condition, const Bind &bind)
{
    auto statement = m_connection->prepare(QByteArray("SELECT count(*) FROM ") + table + " WHERE " + condition);
    if (!statement)
        return std::unexpected(statement.error());
    if (bind)
        bind(*statement);
    return statement->step().transform(
        [&](bool) { return qint64{sqlite3_column_int64(statement->row().handle(), 0)}; });
}

Snapshot::Snapshot(Reader &reader)
    : m_connection(reader.connection()),
      m_isMine(sqlite3_get_autocommit(m_connection.handle()) != 0)
{
    if (m_isMine)
        m_isMine = m_connection.execute("BEGIN").has_value();
}

Snapshot::~Snapshot()
{
    if (m_isMine)
        (void)m_connection.execute("COMMIT");
}

QByteArray columnList(const EntitySchema &schema)
{
    constexpr QByteArrayView between(", ");
    qsizetype size = 2;
    for (const Column &each : schema.columns)
        size += between.size() + QByteArrayView(each.name).size();
    QByteArray list(size, Qt::Uninitialized);
    char *end = list.data();
    const auto append = [&](QByteArrayView part) { end = std::ranges::copy(part, end).out; };
    append("id");
    for (const Column &each : schema.columns) {
        append(between);
        append(each.name);
    }
    return list;
}

} // namespace slipway::storage
