// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspace.h"

#include "storage/audit/audit_chain.h"
#include "storage/changelog/inverse.h"
#include "storage/schema/migrations.h"
#include "storage/schema/triggers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace slipway::storage {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

/// When something about a release changed last; the audit trail knows it too, but cannot be sorted by it.
Result<> markChanged(Connection &connection, const Uuid &release, Instant at)
{
    auto mark = connection.prepare("UPDATE releases SET changed_at = :at WHERE id = :id");
    if (!mark)
        return std::unexpected(mark.error());
    return mark->bind(":at", at).bind(":id", release).run();
}

void rollBack(Connection &connection)
{
    // SQLite rolls back by itself on a full disk; asking again would be an error of its own.
    if (sqlite3_get_autocommit(connection.handle()) == 0)
        (void)connection.execute("ROLLBACK");
}

} // namespace

Workspace::Workspace(std::unique_ptr<Connection> connection, bool isReadOnly)
    : m_connection(std::move(connection)), m_isReadOnly(isReadOnly)
{
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &file, const Uuid &workspace, const Uuid &replica)
{
    if (QFileInfo::exists(file))
        return failure(ErrorKind::Conflict, tr("There is a file of that name already; it was not touched."), file);
    // Made under another name and moved into place, so that a crash leaves no half workspace behind.
    const QString partial = file + QStringLiteral(".new");
    QFile::remove(partial);
    auto made = Connection::open(partial, Connection::Mode::Create).and_then([&](std::unique_ptr<Connection> connection) {
        return migrate(*connection).and_then([&]() -> Result<> {
            auto identity = connection->prepare("INSERT INTO sync_ctl(one, workspace, replica) VALUES(1, :workspace, :replica)");
            if (!identity)
                return std::unexpected(identity.error());
            return identity->bind(":workspace", workspace).bind(":replica", replica).run();
        });
    });
    if (made && std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(file).constData()) != 0)
        made = failure(ErrorKind::Storage, tr("The workspace could not be made. Check the permissions of the folder."), file);
    if (!made) {
        QFile::remove(partial);
        auto error = made.error();
        error.where = file;
        return std::unexpected(std::move(error));
    }
    return open(file);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &file)
{
    const QFileInfo info(file);
    const bool mayWrite = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    auto connection = Connection::open(file, mayWrite ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*connection), !mayWrite));
    if (const auto done = workspace->prepareForUse(); !done)
        return std::unexpected(done.error());
    return workspace;
}

Result<> Workspace::prepareForUse()
{
    const auto version = schemaVersion(*m_connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version == 0)
        return failure(ErrorKind::Storage, tr("This file is empty, not a Slipway workspace."), file());
    if (!m_isReadOnly) {
        if (const auto done = m_connection->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = 1;"
                                                    "PRAGMA trusted_schema = 0; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY");
            !done)
            return done;
        if (const auto done = migrate(*m_connection); !done)
            return done;
        if (const auto done = m_connection->execute("BEGIN IMMEDIATE"); !done)
            return done;
        auto installed = installTriggers(*m_connection).and_then([&] { return m_connection->execute("COMMIT"); });
        if (!installed) {
            rollBack(*m_connection);
            return installed;
        }
    }
    auto identity = m_connection->prepare("SELECT replica, txn FROM sync_ctl");
    if (!identity)
        return std::unexpected(identity.error());
    const auto isThere = identity->step();
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere)
        return failure(ErrorKind::Storage, tr("The workspace has lost its identity. Restore it from a backup."), file());
    m_replica = identity->row().uuid("replica");
    m_seenTxn = identity->row().integer("txn");
    return {};
}

Result<qint64> Workspace::begin(const WriteContext &context, QString &stamp)
{
    if (m_isReadOnly)
        return std::unexpected(storageError(SQLITE_READONLY, QStringLiteral("opened read-only"), file()));
    // Durability is a property of the connection; it may only be changed between transactions.
    if (const auto done = m_connection->execute(context.isBulk ? "PRAGMA synchronous = NORMAL" : "PRAGMA synchronous = FULL"); !done)
        return std::unexpected(done.error());
    if (const auto done = m_connection->execute("BEGIN IMMEDIATE"); !done)
        return std::unexpected(done.error());
    // Hybrid logical clock: 48 bits of milliseconds, 16 of counter; the suffix tells replicas apart.
    auto tick = m_connection->prepare("UPDATE sync_ctl SET txn = txn + 1, hlc = max(hlc + 1, (:now + offset_ms) << 16),"
                                      " stamp = printf('%016x.%s', max(hlc + 1, (:now + offset_ms) << 16), lower(substr(hex(replica), 25, 8)))"
                                      " RETURNING txn, stamp");
    if (!tick)
        return std::unexpected(tick.error());
    const auto isThere = tick->bind(":now", context.now).step();
    if (!isThere)
        return std::unexpected(isThere.error());
    stamp = tick->row().text("stamp");
    return tick->row().integer("txn");
}

Result<Committed> Workspace::finish(const WriteContext &context, qint64 txn, const Transaction &transaction)
{
    Committed committed{txn, transaction.summary(), {}};
    const auto digest = digestOfTransaction(*m_connection, txn, &committed.changes);
    if (!digest)
        return std::unexpected(digest.error());
    if (committed.changes.isEmpty()) {
        rollBack(*m_connection);
        return Committed{0, transaction.summary(), {}};
    }
    AuditEntry entry{0, m_replica, txn, context.now, context.actor, context.action,
                     transaction.subject().value_or(context.subject), transaction.summary(), transaction.reason(), *digest, {}, {}};
    const Uuid subject = entry.subject;
    return appendAudit(*m_connection, std::move(entry))
        .and_then([&] { return markChanged(*m_connection, subject, context.now); })
        .and_then([&] { return m_connection->execute("COMMIT"); })
        .transform([&] {
            m_seenTxn = txn;
            return std::move(committed);
        });
}

Result<Committed> Workspace::write(const WriteContext &context, const Work &work)
{
    QString stamp;
    const auto txn = begin(context, stamp);
    if (!txn) {
        rollBack(*m_connection);
        return std::unexpected(txn.error());
    }
    Transaction transaction(*m_connection, stamp);
    auto committed = work(transaction).and_then([&] { return finish(context, *txn, transaction); });
    if (!committed)
        rollBack(*m_connection);
    return committed;
}

Result<std::optional<ChangeSet>> Workspace::foreignChanges()
{
    const auto version = m_connection->number("PRAGMA data_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version == m_dataVersion)
        return std::nullopt;
    m_dataVersion = *version;
    const auto newest = m_connection->number("SELECT txn FROM sync_ctl");
    if (!newest)
        return std::unexpected(newest.error());
    if (*newest <= m_seenTxn)
        return std::nullopt;
    ChangeSet changes;
    changes.isForeign = true;
    for (qint64 txn = m_seenTxn + 1; txn <= *newest; ++txn)
        if (const auto digest = digestOfTransaction(*m_connection, txn, &changes); !digest)
            return std::unexpected(digest.error());
    m_seenTxn = *newest;
    return changes;
}

Result<std::vector<InverseChange>> Workspace::inverseOf(qint64 txn)
{
    return inverseOfTransaction(*m_connection, txn);
}

} // namespace slipway::storage
