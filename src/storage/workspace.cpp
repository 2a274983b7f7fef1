// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspace.h"

#include "core/base/tr.h"
#include "storage/audit/audit_chain.h"
#include "storage/changelog/inverse.h"
#include "storage/files.h"
#include "storage/reader.h"
#include "storage/repositories/delivery_upkeep.h"
#include "storage/schema/migrations.h"
#include "storage/schema/triggers.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>

namespace slipway::storage {

using namespace Qt::StringLiterals;

namespace {

/// When something about a release changed last; the audit trail knows it too, but cannot be sorted by it.
Result<> markChanged(Connection &connection, const Uuid &release, Instant at)
{
    auto mark = connection.prepare("UPDATE releases SET changed_at = :at WHERE id = :id");
    if (!mark)
        return std::unexpected(mark.error());
    return mark->bind(":at", at).bind(":id", release).run();
}

/// The trail says who wrote as far as it is known.
QString reasonWith(const QString &systemUser, const QString &reason)
{
    const QString who = systemUser.isEmpty() ? QString() : tr("system user %1").arg(systemUser);
    return reason.isEmpty() || who.isEmpty() ? reason + who : reason + u" ("_s + who + u')';
}

/// Takes the transaction back unless it was kept: also when `work` throws.
class Rollback
{
public:
    explicit Rollback(Connection &connection) : m_connection(connection) {}
    Rollback(const Rollback &) = delete;
    Rollback &operator=(const Rollback &) = delete;
    ~Rollback() { m_connection.rollBack(); }

private:
    Connection &m_connection;
};

/// WAL is written into the file; a second program that opens it at this moment makes SQLite refuse at once.
Result<> useWal(Connection &connection)
{
    constexpr int kTries = 50;
    Result<> done;
    for (int i = 0; i < kTries; ++i) {
        done = connection.execute("PRAGMA journal_mode = WAL");
        if (done || !done.error().detail.startsWith("sqlite 5:"_L1))
            return done;
        QThread::msleep(100);
    }
    return done;
}

Result<> makeEmpty(Connection &connection, const Uuid &workspace, const Uuid &replica)
{
    return migrate(connection)
        .and_then([&]() -> Result<> {
            auto identity =
                connection.prepare("INSERT INTO sync_ctl(one, workspace, replica) VALUES(1, :workspace, :replica)");
            if (!identity)
                return std::unexpected(identity.error());
            return identity->bind(":workspace", workspace).bind(":replica", replica).run();
        })
        .and_then([&] { return sealHead(connection); })
        .and_then([&] { return installGuards(connection); })
        .and_then([&] { return useWal(connection); });
}

} // namespace

Workspace::Workspace(std::unique_ptr<Connection> connection, bool isReadOnly)
    : m_connection(std::move(connection)),
      m_isReadOnly(isReadOnly)
{}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &file, const Uuid &workspace, const Uuid &replica)
{
    const auto isTaken = [&] {
        return failure(ErrorKind::Conflict, tr("There is a file of that name already; it was not touched."), file);
    };
    if (QFileInfo::exists(file) || QFileInfo(file).isSymLink())
        return isTaken();
    // Made under another name and moved into place, so that a crash leaves no half workspace behind.
    const QString partial = freeNameBeside(file, u".new"_s);
    auto made =
        Connection::open(partial, Connection::Mode::Create).and_then([&](std::unique_ptr<Connection> connection) {
            return makeEmpty(*connection, workspace, replica);
        });
    const bool isNamed = made && moveToFreeName(partial, file);
    const int whyNot = errno;
    removeWithSideFiles(partial);
    if (!made) {
        auto error = made.error();
        error.where = file;
        return std::unexpected(std::move(error));
    }
    if (!isNamed && whyNot == EEXIST)
        return isTaken();
    if (!isNamed)
        return failure(ErrorKind::Storage, tr("The workspace could not be made. Check the permissions of the folder."),
                       file);
    syncFolderOf(file);
    return open(file);
}

Result<std::unique_ptr<Workspace>> Workspace::openUnprepared(const QString &file)
{
    const QFileInfo info(QFileInfo(file).canonicalFilePath());
    const bool mayWrite = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    auto connection = Connection::open(file, mayWrite ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(*connection), !mayWrite));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &file)
{
    auto workspace = openUnprepared(file);
    if (!workspace)
        return workspace;
    if (const auto done = (*workspace)->prepareForUse(); !done)
        return std::unexpected(done.error());
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openBeside(Reader &reader)
{
    Connection &known = reader.connection();
    const auto version = schemaVersion(known);
    const auto isAsLeft = hasOurSchema(known);
    if (!version || *version != allMigrations().back().version || !isAsLeft || !*isAsLeft)
        return open(known.file());
    auto workspace = openUnprepared(known.file());
    if (!workspace)
        return workspace;
    // Asked for before what is there now is noted: whatever is written later makes it another one.
    const auto dataVersion = (*workspace)->m_connection->number("PRAGMA data_version");
    if (!dataVersion)
        return std::unexpected(dataVersion.error());
    (*workspace)->m_dataVersion = *dataVersion;
    const Snapshot snapshot(reader);
    (*workspace)->m_hasWal = QFileInfo::exists(known.walFile());
    if (const auto noted = (*workspace)->noteSeen(known); !noted)
        return std::unexpected(noted.error());
    return workspace;
}

Result<> Workspace::prepareOnce()
{
    if (m_isPrepared || m_isReadOnly)
        return {};
    return checkInPlace().and_then([&] { return prepareForWriting(); });
}

Result<> Workspace::prepareForUse()
{
    const auto version = schemaVersion(*m_connection);
    if (!version)
        return std::unexpected(version.error());
    if (const auto ready = m_isReadOnly ? prepareForReading(*version) : prepareForWriting(); !ready)
        return ready;
    return noteSeen(*m_connection);
}

Result<> Workspace::noteSeen(Connection &connection)
{
    auto identity = connection.prepare("SELECT txn FROM sync_ctl");
    if (!identity)
        return std::unexpected(identity.error());
    const auto isThere = identity->step();
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere)
        return failure(ErrorKind::Storage, tr("The workspace has lost its identity. Restore it from a backup."),
                       file());
    m_seenTxn = identity->row().integer("txn");
    return lastAuditHash(connection).transform([&](const QByteArray &hash) { m_seenHead = hash; });
}

Result<> Workspace::prepareForReading(int version)
{
    if (const auto fits = checkVersion(*m_connection, version); !fits)
        return fits;
    if (version < allMigrations().back().version)
        return failure(
            ErrorKind::Storage,
            tr("This workspace was made by an older Slipway and must be brought up to date, which needs leave to write: "
               "the file or its folder is read-only. Copy it to a folder of yours."),
            file());
    return {};
}

Result<> Workspace::prepareForWriting()
{
    return useWal(*m_connection)
        .and_then([&] {
            return m_connection->execute(
                "PRAGMA synchronous = FULL; PRAGMA foreign_keys = 1; PRAGMA trusted_schema = 0;"
                "PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;"
                "PRAGMA journal_size_limit = 67108864");
        })
        .and_then([&] { return bringUpToDate(); })
        .and_then([&] { return deriveDeliveryAtOnce(*m_connection); })
        .transform([&] {
            m_hasWal = QFileInfo::exists(m_connection->walFile());
            m_isPrepared = true;
        });
}

Result<> Workspace::bringUpToDate()
{
    return stopRecording(*m_connection)
        .and_then([&] { return migrate(*m_connection); })
        .and_then([&] { return installGuards(*m_connection); })
        .and_then([&] { return startRecording(*m_connection); })
        .and_then([&] { return m_connection->number("PRAGMA schema_version"); })
        .transform([&](qint64 cookie) { m_schemaCookie = cookie; });
}

Result<bool> Workspace::isSchemaAsLeft()
{
    return m_connection->number("PRAGMA schema_version").transform([&](qint64 cookie) {
        return cookie == m_schemaCookie;
    });
}

Result<> Workspace::followSchema()
{
    return isSchemaAsLeft().and_then([&](bool isAsLeft) { return isAsLeft ? Result<>{} : bringUpToDate(); });
}

Result<> Workspace::lock()
{
    constexpr int kTries = 3;
    for (int i = 0; i < kTries; ++i) {
        if (const auto done = followSchema().and_then([&] { return m_connection->execute("BEGIN IMMEDIATE"); }); !done)
            return done;
        // Asked again under the lock: it may have been waited for until another program had changed the schema.
        const auto isAsLeft = isSchemaAsLeft();
        if (!isAsLeft)
            return std::unexpected(isAsLeft.error());
        if (*isAsLeft)
            return {};
        m_connection->rollBack();
    }
    return std::unexpected(storageError(SQLITE_BUSY, u"the schema changes"_s, file()));
}

Result<> Workspace::checkInPlace() const
{
    if (m_connection->hasMoved())
        return failure(
            ErrorKind::Storage,
            tr("The workspace file was moved, deleted or replaced while it was open. Nothing was changed; open the "
               "workspace again."),
            file());
    if (m_hasWal && !QFileInfo::exists(m_connection->walFile()))
        return failure(
            ErrorKind::Storage,
            tr("A file that belongs to the workspace was deleted while it was open. Nothing was changed; open the "
               "workspace again."),
            m_connection->walFile());
    return {};
}

Result<qint64> Workspace::begin(const WriteContext &context, QString &stamp)
{
    // Durability is a property of the connection; it may only be changed between transactions.
    if (const auto done =
            m_connection->execute(context.isBulk ? "PRAGMA synchronous = NORMAL" : "PRAGMA synchronous = FULL");
        !done)
        return std::unexpected(done.error());
    if (const auto done = lock(); !done)
        return std::unexpected(done.error());
    if (const auto isThere = checkInPlace(); !isThere)
        return std::unexpected(isThere.error());
    // Hybrid logical clock: 48 bits of milliseconds, 16 of counter; the suffix tells replicas apart.
    auto tick = m_connection->prepare(
        "UPDATE sync_ctl SET applying = 0, txn = txn + 1, hlc = max(hlc + 1, (:now + offset_ms) << 16),"
        " stamp = printf('%016x.%s', max(hlc + 1, (:now + offset_ms) << 16), lower(substr(hex(replica), 25, 8)))"
        " RETURNING txn, stamp, replica");
    if (!tick)
        return std::unexpected(tick.error());
    const auto isThere = tick->bind(":now", context.now).step();
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere)
        return failure(ErrorKind::Storage, tr("The workspace has lost its identity. Restore it from a backup."),
                       file());
    stamp = tick->row().text("stamp");
    m_replica = tick->row().uuid("replica");
    return tick->row().integer("txn");
}

Result<Committed> Workspace::finish(const WriteContext &context, qint64 txn, const Transaction &transaction)
{
    if (!m_connection->isInTransaction())
        return std::unexpected(transaction.tornError());
    if (transaction.refused())
        return std::unexpected(*transaction.refused());
    if (const auto derived = deriveDelivery(*m_connection, context.now); !derived)
        return std::unexpected(derived.error());
    Committed committed{txn, transaction.summary(), {}};
    const auto digest = digestOfTransaction(*m_connection, txn, &committed.changes);
    if (!digest)
        return std::unexpected(digest.error());
    if (committed.changes.isEmpty())
        return Committed{0, transaction.summary(), {}};
    AuditEntry entry{0,
                     m_replica,
                     txn,
                     context.now,
                     context.actor,
                     context.action,
                     transaction.subject().value_or(context.subject),
                     transaction.summary(),
                     reasonWith(context.systemUser, transaction.reason()),
                     digest->lastRow,
                     digest->hash,
                     {},
                     {}};
    return appendAudit(*m_connection, entry)
        .and_then([&] { return markChanged(*m_connection, entry.subject, context.now); })
        .and_then([&] { return checkInPlace(); })
        .and_then([&] { return m_connection->execute("COMMIT"); })
        .transform([&] {
            noteOwn(entry);
            return std::move(committed);
        });
}

void Workspace::noteOwn(const AuditEntry &entry)
{
    if (m_own.empty() && entry.previous == m_seenHead) {
        m_seenTxn = entry.txn;
        m_seenHead = entry.hash;
    } else {
        m_own.insert(entry.txn, entry.hash);
    }
}

Result<Committed> Workspace::write(const WriteContext &context, const Work &work)
{
    if (m_isReadOnly)
        return std::unexpected(storageError(SQLITE_READONLY, u"opened read-only"_s, file()));
    if (m_connection->isInTransaction())
        return failure(ErrorKind::Storage, tr("The workspace is being written already. Nothing was changed."), file(),
                       u"nested write"_s);
    if (const auto ready = prepareOnce(); !ready)
        return std::unexpected(ready.error());
    const Rollback unlessKept(*m_connection);
    QString stamp;
    return begin(context, stamp).and_then([&](qint64 txn) {
        Transaction transaction(*m_connection, stamp);
        return work(transaction).and_then([&] { return finish(context, txn, transaction); });
    });
}

Result<std::vector<InverseChange>> Workspace::inverseOf(qint64 txn)
{
    return prepareOnce().and_then([&] { return inverseOfTransaction(*m_connection, txn); });
}

} // namespace slipway::storage
