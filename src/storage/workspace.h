// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change_set.h"
#include "core/base/result.h"
#include "storage/transaction.h"

#include <QMap>

#include <functional>
#include <memory>

namespace slipway::storage {

struct AuditEntry;
class Reader;

/// Who writes, and what for; goes into the audit trail.
struct WriteContext {
    PersonId actor;
    QString action; ///< stable word of the command
    Uuid subject;   ///< usually a release
    Instant now;
    bool isBulk = false;  ///< an import: a power cut may lose it, never tear it
    QString systemUser{}; ///< whom the system knows, when no person is named; stands in the reason
};

/// What a committed transaction was.
struct Committed {
    qint64 txn = 0; ///< 0: nothing was changed
    QString summary;
    ChangeSet changes;
};

/// The workspace file, opened for writing. One thread at a time; other processes may have it open too.
class Workspace
{
public:
    using Work = std::function<Result<>(Transaction &)>;

    /// Makes an empty workspace. @param identity ids of the workspace and of this replica, drawn by the caller
    /// @retval ErrorKind::Conflict there is a file of that name
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &file, const Uuid &workspace,
                                                                   const Uuid &replica);
    /// Opens and, when needed, migrates. A file or folder that cannot be written opens read-only.
    /// @retval ErrorKind::NotFound no such file
    /// @retval ErrorKind::Storage no workspace, damaged, or of a newer program; it was not touched
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &file);
    /// As open(), of the file that `reader` has open. When it finds nothing to migrate, the schema is not read a second time
    /// before the first write.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openBeside(Reader &reader);

    [[nodiscard]] const QString &file() const { return m_connection->file(); }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] Connection &connection() { return *m_connection; }

    /// Runs `work` in one transaction with its change log and audit entry. When it fails or throws, nothing was changed.
    /// Waits up to five seconds for another program that is writing.
    /// @retval ErrorKind::Storage busy, read-only, disk full, or the file was moved away
    [[nodiscard]] Result<Committed> write(const WriteContext &context, const Work &work);

    /// What others committed since the last call here (or since opening); nothing when nobody did. Cheap. After a restore,
    /// every kind of entity, without ids.
    [[nodiscard]] Result<std::optional<ChangeSet>> foreignChanges();

    /// What takes transaction `txn` back, in the order to apply it.
    /// @retval ErrorKind::Conflict   somebody changed the same fields since
    /// @retval ErrorKind::NotAllowed it holds a decision that cannot be undone
    [[nodiscard]] Result<std::vector<InverseChange>> inverseOf(qint64 txn);

private:
    Workspace(std::unique_ptr<Connection> connection, bool isReadOnly);
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openUnprepared(const QString &file);
    [[nodiscard]] Result<> prepareForUse();
    [[nodiscard]] Result<> prepareOnce();
    [[nodiscard]] Result<> noteSeen(Connection &connection);
    [[nodiscard]] Result<> prepareForReading(int version);
    [[nodiscard]] Result<> prepareForWriting();
    [[nodiscard]] Result<> bringUpToDate();
    /// Another program may have changed the schema meanwhile; one of a newer Slipway is not written.
    [[nodiscard]] Result<> followSchema();
    [[nodiscard]] Result<bool> isSchemaAsLeft();
    /// Begins a transaction that writes, in the schema that this program knows.
    [[nodiscard]] Result<> lock();
    [[nodiscard]] Result<> checkInPlace() const;
    [[nodiscard]] Result<qint64> begin(const WriteContext &context, QString &stamp);
    [[nodiscard]] Result<Committed> finish(const WriteContext &context, qint64 txn, const Transaction &transaction);
    void noteOwn(const AuditEntry &entry);
    [[nodiscard]] Result<bool> isStillThere(qint64 txn, const QByteArray &hash);
    [[nodiscard]] Result<bool> goesOnFromSeen();
    [[nodiscard]] Result<ChangeSet> changesSinceSeen(qint64 newest);

    std::unique_ptr<Connection> m_connection;
    bool m_isReadOnly;
    bool m_isPrepared = false;
    qint64 m_schemaCookie = 0;
    bool m_hasWal = false;
    Uuid m_replica;
    qint64 m_dataVersion = 0;
    qint64 m_seenTxn = 0;           ///< up to here everything is known to the listeners
    QByteArray m_seenHead;          ///< hash of its audit entry
    QMap<qint64, QByteArray> m_own; ///< made here after that, with the hashes of their audit entries
};

} // namespace slipway::storage
