// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/schema/registry.h"
#include "storage/sqlite/connection.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace slipway::storage {

/// Reads entities from a workspace. For one thread at a time; removed entities are not there.
class Reader
{
public:
    using Bind = std::function<void(Statement &)>;

    /// A connection of its own, read-only.
    [[nodiscard]] static Result<std::unique_ptr<Reader>> open(const QString &file);
    /// On a connection of somebody else.
    explicit Reader(Connection &connection) : m_connection(&connection) {}
    virtual ~Reader() = default;

    /// The entity, or nothing when there is none (any more).
    template <class Entity>
    [[nodiscard]] Result<std::optional<Entity>> find(const Id<Entity> &id)
    {
        return where<Entity>("id", id.value, "n").transform([](std::vector<Entity> found) {
            return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
        });
    }

    /// @param orderBy column names, as `ord, id`
    template <class Entity>
    [[nodiscard]] Result<std::vector<Entity>> all(const char *orderBy)
    {
        return select<Entity>(QByteArray("del = 0 ORDER BY ") + orderBy, {});
    }

    /// Entities whose column holds `value`.
    template <class Entity>
    [[nodiscard]] Result<std::vector<Entity>> where(const char *column, const Uuid &value, const char *orderBy)
    {
        return select<Entity>(QByteArray("del = 0 AND ") + column + " = :value ORDER BY " + orderBy,
                              [&](Statement &statement) { statement.bind(":value", value); });
    }

    /// All columns of rows that fulfil `condition`, which may go on with ORDER BY and LIMIT. For repositories.
    template <class Entity>
    [[nodiscard]] Result<std::vector<Entity>> select(const QByteArray &condition, const Bind &bind);

    /// How many rows fulfil `condition`.
    [[nodiscard]] Result<qint64> count(const char *table, const QByteArray &condition, const Bind &bind);

    [[nodiscard]] Connection &connection() { return *m_connection; }

private:
    std::unique_ptr<Connection> m_own;
    Connection *m_connection;
};

/// While it lives, all reads of one connection see the same state.
class Snapshot
{
public:
    explicit Snapshot(Reader &reader);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
    bool m_isMine;
};

/// `id, a, b, …` of an entity, in the order readRow() expects.
[[nodiscard]] QByteArray columnList(const EntitySchema &schema);

/// Fills an entity from the columns of columnList().
template <class Entity>
void readRow(Entity &entity, sqlite3_stmt *statement)
{
    entity.id.value = ColumnValue<Uuid>::read(statement, 0);
    int index = 1;
    for (const auto &field : mappingOf<Entity>().fields)
        field.read(entity, statement, index++);
}

template <class Entity>
Result<std::vector<Entity>> Reader::select(const QByteArray &condition, const Bind &bind)
{
    const EntitySchema &schema = mappingOf<Entity>().schema;
    auto statement =
        m_connection->prepare("SELECT " + columnList(schema) + " FROM " + schema.table + " WHERE " + condition);
    if (!statement)
        return std::unexpected(statement.error());
    if (bind)
        bind(*statement);
    std::vector<Entity> rows;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return rows;
        readRow(rows.emplace_back(), statement->handle());
    }
}

} // namespace slipway::storage
