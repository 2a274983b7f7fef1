// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace slipway::storage {

/// The present row of a statement; columns are read by name.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement, const QHash<QByteArray, int> &columns)
        : m_statement(statement),
          m_columns(columns)
    {}

    [[nodiscard]] int column(QByteArrayView name) const;
    [[nodiscard]] bool isNull(QByteArrayView name) const;
    [[nodiscard]] qint64 integer(QByteArrayView name) const;
    [[nodiscard]] QString text(QByteArrayView name) const;
    [[nodiscard]] QByteArray bytes(QByteArrayView name) const;
    [[nodiscard]] Uuid uuid(QByteArrayView name) const;
    [[nodiscard]] Instant instant(QByteArrayView name) const { return fromUnixMilliseconds(integer(name)); }

    template <class Entity>
    [[nodiscard]] Id<Entity> id(QByteArrayView name) const
    {
        return {uuid(name)};
    }
    template <class Entity>
    [[nodiscard]] std::optional<Id<Entity>> optionalId(QByteArrayView name) const
    {
        return isNull(name) ? std::nullopt : std::optional(id<Entity>(name));
    }

    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement; }

private:
    sqlite3_stmt *m_statement;
    const QHash<QByteArray, int> &m_columns;
};

/// A prepared statement on loan from its connection's cache; put back, reset and unbound, when it goes.
/// Errors while binding are kept and come out of the first step.
class Statement
{
public:
    struct Prepared;

    explicit Statement(Prepared *prepared);
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(const char *name, qint64 value);
    Statement &bind(const char *name, int value) { return bind(name, static_cast<qint64>(value)); }
    Statement &bind(const char *name, bool value) { return bind(name, static_cast<qint64>(value)); }
    Statement &bind(const char *name, const QString &value);
    Statement &bind(const char *name, const QByteArray &blob);
    Statement &bind(const char *name, const Uuid &id);
    Statement &bind(const char *name, Instant at) { return bind(name, toUnixMilliseconds(at)); }
    Statement &bindNull(const char *name);
    template <class Entity>
    Statement &bind(const char *name, const Id<Entity> &id)
    {
        return bind(name, id.value);
    }

    /// Runs it to its end, for statements without rows.
    [[nodiscard]] Result<> run();
    /// The next row is there (true), or there is none.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Row row() const;
    [[nodiscard]] sqlite3_stmt *handle() const;
    /// Calls `read` for each row.
    [[nodiscard]] Result<> each(const std::function<void(const Row &)> &read);

private:
    [[nodiscard]] int index(const char *name) const;
    Prepared *m_prepared;
};

} // namespace slipway::storage
