// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change_set.h"
#include "storage/reader.h"
#include "storage/schema/search_triggers.h"

#include <span>

namespace slipway::storage {

/// One row of the change log, turned round: what takes a change back.
struct InverseChange {
    enum class Operation : std::uint8_t { Remove, Restore, SetFields };

    const EntitySchema *schema = nullptr;
    Uuid id;
    Operation operation = Operation::SetFields;
    QJsonObject fields; ///< as in the change log: blobs in hex
};

/// Writes entities; exists only inside Workspace::write(). The change log and the search index follow by triggers.
class Transaction : public Reader
{
public:
    Transaction(Connection &connection, QString stamp) : Reader(connection), m_stamp(std::move(stamp)) {}

    template <class Entity>
    [[nodiscard]] Result<> insert(const Entity &entity)
    {
        return insertMany(std::span(&entity, 1));
    }

    /// All of them, or an error and the caller gives up the transaction. For imports.
    template <class Entity>
    [[nodiscard]] Result<> insertMany(std::span<const Entity> entities);
    template <class Entity>
    [[nodiscard]] Result<> insertMany(const std::vector<Entity> &entities)
    {
        return insertMany(std::span<const Entity>(entities));
    }

    /// Writes only the columns that differ from the row.
    /// @retval ErrorKind::NotFound there is no such row
    template <class Entity>
    [[nodiscard]] Result<> update(const Entity &entity);

    /// Marks it removed; the row stays as a tombstone.
    template <class Entity>
    [[nodiscard]] Result<> remove(const Id<Entity> &id)
    {
        return setRemoved(mappingOf<Entity>().schema, id.value, true);
    }
    [[nodiscard]] Result<> setRemoved(const EntitySchema &schema, const Uuid &id, bool isRemoved);

    [[nodiscard]] Result<> apply(const InverseChange &change);
    /// Inserts a row as the change log tells it; columns that are missing are empty. For restoring.
    /// @retval ErrorKind::BadInput a value is not of its column's type
    [[nodiscard]] Result<> insertLogged(const EntitySchema &schema, const Uuid &id, const QJsonObject &fields);

    /// For when SQLite gave the transaction up by itself, as on a full disk, and `work` went on regardless.
    [[nodiscard]] Error tornError() const;
    /// The first write that SQLite refused; a transaction with one is never committed, whatever `work` answers.
    [[nodiscard]] const std::optional<Error> &refused() const { return m_refused; }

    /// What the audit trail says beside who and when.
    void setSummary(const QString &summary) { m_summary = summary; }
    void setReason(const QString &reason) { m_reason = reason; }
    void setSubject(const Uuid &subject) { m_subject = subject; }
    [[nodiscard]] const QString &summary() const { return m_summary; }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] const std::optional<Uuid> &subject() const { return m_subject; }

private:
    template <class Entity>
    [[nodiscard]] Result<> insertEach(std::span<const Entity> entities);
    [[nodiscard]] Result<> notThere(const EntitySchema &schema) const;
    /// Prepares a statement that writes: only inside the transaction, else every step would be a commit of its own.
    [[nodiscard]] Result<Statement> prepareWrite(const QByteArray &sql);
    [[nodiscard]] Result<> run(Statement &statement);
    [[nodiscard]] std::unexpected<Error> refuse(Error error);

    QString m_stamp;
    QString m_summary;
    QString m_reason;
    std::optional<Uuid> m_subject;
    std::optional<Error> m_refused;
};

template <class Entity>
Result<> Transaction::insertMany(std::span<const Entity> entities)
{
    // From some 25 rows on it is quicker by itself, but then SQLite prepares all statements of the connection anew.
    constexpr std::size_t kBulk = 200;
    if (entities.size() < kBulk)
        return insertEach(entities);
    if (!connection().isInTransaction())
        return std::unexpected(tornError());
    return indexingAtOnce(connection(), mappingOf<Entity>().schema, [&] { return insertEach(entities); })
        .or_else([&](Error error) -> Result<> { return refuse(std::move(error)); });
}

template <class Entity>
Result<> Transaction::insertEach(std::span<const Entity> entities)
{
    const auto &mapping = mappingOf<Entity>();
    QByteArray places = "?1, ?2";
    for (std::size_t i = 0; i < mapping.fields.size(); ++i)
        places += ", ?" + QByteArray::number(static_cast<qulonglong>(i + 3));
    auto statement = prepareWrite(QByteArray("INSERT INTO ") + mapping.schema.table + "(clk, "
                                  + columnList(mapping.schema) + ") VALUES(" + places + ")");
    if (!statement)
        return std::unexpected(statement.error());
    const QByteArray clock = "{\"*\":\"" + m_stamp.toLatin1() + "\"}";
    sqlite3_stmt *handle = statement->handle();
    BindArena arena;
    bindLasting(handle, 1, clock);
    for (const Entity &entity : entities) {
        sqlite3_reset(handle);
        ColumnValue<Uuid>::bind(handle, 2, entity.id.value, arena);
        int index = 3;
        for (const auto &field : mapping.fields)
            field.bind(entity, handle, index++, arena);
        if (sqlite3_step(handle) != SQLITE_DONE)
            return refuse(connection().lastError());
        arena.clear();
    }
    return {};
}

template <class Entity>
Result<> Transaction::update(const Entity &entity)
{
    const auto &mapping = mappingOf<Entity>();
    const auto present = find(entity.id);
    if (!present)
        return std::unexpected(present.error());
    if (!*present)
        return notThere(mapping.schema);
    QByteArray assignments;
    std::vector<const Field<Entity> *> changed;
    for (const auto &field : mapping.fields) {
        if (field.isEqual(**present, entity))
            continue;
        assignments += QByteArray(changed.empty() ? "" : ", ") + field.column.name + " = ?"
                       + QByteArray::number(static_cast<qulonglong>(changed.size() + 2));
        changed.push_back(&field);
    }
    if (changed.empty())
        return {};
    auto statement =
        prepareWrite(QByteArray("UPDATE ") + mapping.schema.table + " SET " + assignments + " WHERE id = ?1");
    if (!statement)
        return std::unexpected(statement.error());
    sqlite3_stmt *handle = statement->handle();
    BindArena arena;
    ColumnValue<Uuid>::bind(handle, 1, entity.id.value, arena);
    int index = 2;
    for (const Field<Entity> *field : changed)
        field->bind(entity, handle, index++, arena);
    return run(*statement);
}

} // namespace slipway::storage
