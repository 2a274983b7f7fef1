// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/statement.h"

#include "storage/sqlite/connection.h"
#include "storage/sqlite/prepared.h"

#include <sqlite3.h>

#include <cstring>

namespace slipway::storage {

int Row::column(QByteArrayView name) const
{
    const int index = m_columns.value(QByteArray::fromRawData(name.data(), name.size()), -1);
    Q_ASSERT_X(index >= 0, "Row", name.constData());
    return index;
}

bool Row::isNull(QByteArrayView name) const
{
    return sqlite3_column_type(m_statement, column(name)) == SQLITE_NULL;
}

qint64 Row::integer(QByteArrayView name) const
{
    return sqlite3_column_int64(m_statement, column(name));
}

QString Row::text(QByteArrayView name) const
{
    const int index = column(name);
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, index));
    return QString::fromUtf8(text, text ? sqlite3_column_bytes(m_statement, index) : 0);
}

QByteArray Row::bytes(QByteArrayView name) const
{
    const int index = column(name);
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, index));
    return {data, data ? sqlite3_column_bytes(m_statement, index) : 0};
}

Uuid Row::uuid(QByteArrayView name) const
{
    Uuid id;
    const int index = column(name);
    if (const void *data = sqlite3_column_blob(m_statement, index);
        data && sqlite3_column_bytes(m_statement, index) == 16)
        std::memcpy(id.bytes.data(), data, 16);
    return id;
}

Statement::Statement(Prepared *prepared) : m_prepared(prepared)
{
    m_prepared->isLent = true;
    m_prepared->bindError = SQLITE_OK;
}

Statement::Statement(Statement &&other) noexcept : m_prepared(std::exchange(other.m_prepared, nullptr)) {}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    sqlite3_reset(m_prepared->handle);
    sqlite3_clear_bindings(m_prepared->handle);
    m_prepared->isLent = false;
}

int Statement::index(const char *name) const
{
    const int found = sqlite3_bind_parameter_index(m_prepared->handle, name);
    Q_ASSERT_X(found > 0, "Statement::bind", name);
    return found;
}

Statement &Statement::bind(const char *name, qint64 value)
{
    m_prepared->bindError |= sqlite3_bind_int64(m_prepared->handle, index(name), value);
    return *this;
}

Statement &Statement::bind(const char *name, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    m_prepared->bindError |= sqlite3_bind_text(m_prepared->handle, index(name), utf8.constData(),
                                               static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(const char *name, const QByteArray &blob)
{
    m_prepared->bindError |= sqlite3_bind_blob(m_prepared->handle, index(name), blob.constData(),
                                               static_cast<int>(blob.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(const char *name, const Uuid &id)
{
    m_prepared->bindError |= sqlite3_bind_blob(m_prepared->handle, index(name), id.bytes.data(), 16, SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(const char *name)
{
    m_prepared->bindError |= sqlite3_bind_null(m_prepared->handle, index(name));
    return *this;
}

Result<> Statement::run()
{
    for (;;) {
        const auto more = step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
    }
}

Result<bool> Statement::step()
{
    if (m_prepared->bindError != SQLITE_OK)
        return std::unexpected(m_prepared->connection->lastError());
    switch (sqlite3_step(m_prepared->handle)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return std::unexpected(m_prepared->connection->lastError());
    }
}

sqlite3_stmt *Statement::handle() const
{
    return m_prepared->handle;
}

Row Statement::row() const
{
    if (m_prepared->columns.isEmpty())
        for (int i = 0; i < sqlite3_column_count(m_prepared->handle); ++i)
            m_prepared->columns.insert(sqlite3_column_name(m_prepared->handle, i), i);
    return Row(m_prepared->handle, m_prepared->columns);
}

Result<> Statement::each(const std::function<void(const Row &)> &read)
{
    for (;;) {
        const auto more = step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
        read(row());
    }
}

} // namespace slipway::storage
