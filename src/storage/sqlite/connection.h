// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/sqlite/statement.h"

#include <QHash>
#include <QString>

#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace slipway::storage {

/// Tells our files from other SQLite files: "SLPW".
inline constexpr int kApplicationId = 0x534C5057;
/// SQLite's file format, §1.3.
inline constexpr int kHeaderSize = 100;
/// Whether a file that begins so is a workspace.
[[nodiscard]] bool isWorkspaceHeader(const QByteArray &bytes);

/// One connection to a workspace file, with a cache of its prepared statements. For one thread at a time.
class Connection
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// Only workspaces are opened; a file that is none is not touched. Without leave to write in the folder it is read as
    /// it stands.
    /// @retval ErrorKind::NotFound no such file
    /// @retval ErrorKind::Storage  it cannot be opened, or is no workspace; the sentence says why and what to do
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &file, Mode mode);
    /// An empty one, in memory.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openInMemory();
    ~Connection();

    /// Runs statements without parameters and rows, `;` between them.
    [[nodiscard]] Result<> execute(const char *sql);
    [[nodiscard]] Result<> execute(const QByteArray &sql) { return execute(sql.constData()); }
    /// From the cache when this very text was prepared before.
    [[nodiscard]] Result<Statement> prepare(const QByteArray &sql);
    /// The first column of the first row, or `fallback`.
    [[nodiscard]] Result<qint64> number(const QByteArray &sql, qint64 fallback = 0);

    /// Takes back the transaction under way; nothing when there is none.
    void rollBack();
    [[nodiscard]] bool isInTransaction() const;
    /// The file was moved, deleted or replaced since it was opened; what is written now would be lost with it.
    [[nodiscard]] bool hasMoved() const;
    /// Where SQLite keeps what is committed and not yet in the file itself.
    [[nodiscard]] QString walFile() const;

    [[nodiscard]] sqlite3 *handle() const { return m_database; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool isReadOnly() const;

    /// The sentence for the latest failure of this connection.
    [[nodiscard]] Error lastError() const;

private:
    Connection(sqlite3 *database, QString file);
    void dropIdleStatements();

    sqlite3 *m_database;
    QString m_file;
    QHash<QByteArray, std::vector<Statement::Prepared *>> m_cache;
};

/// What went wrong, for people: full disk, no permission, locked by another program, not a workspace, damaged.
[[nodiscard]] Error storageError(int sqliteCode, const QString &message, const QString &file);

} // namespace slipway::storage
