// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/audit_chain.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <array>

namespace slipway::storage {

namespace {

/// Beyond this many, listeners are told which kinds changed, not which entities.
constexpr std::size_t kMostChanges = 5'000;

constexpr int kHashSize = 32;

constexpr const char *kColumns =
    "n, replica, txn, at, actor, action, subject, summary, reason, lseq, ops_digest, previous, h";

AuditEntry readEntry(const Row &row)
{
    return {row.integer("n"),        row.uuid("replica"), row.integer("txn"),      row.instant("at"),
            row.id<Person>("actor"), row.text("action"),  row.uuid("subject"),     row.text("summary"),
            row.text("reason"),      row.integer("lseq"), row.bytes("ops_digest"), row.bytes("previous"),
            row.bytes("h")};
}

void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    // The length before each part keeps two neighbouring fields from passing for one another.
    hash.addData(QByteArray::number(part.size()) + ':');
    hash.addData(part);
}

QByteArrayView columnView(sqlite3_stmt *statement, int index)
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(statement, index));
    return {data, data ? sqlite3_column_bytes(statement, index) : 0};
}

void noteChange(ChangeSet &changes, sqlite3_stmt *statement)
{
    const QString kind = QString::fromUtf8(columnView(statement, 0));
    const bool isInsert = sqlite3_column_type(statement, 3) == SQLITE_NULL;
    if (changes.changes.size() >= kMostChanges) {
        if (!changes.touches(kind))
            changes.changes.push_back({kind, {}, ChangeSet::Operation::Inserted, {}});
        return;
    }
    ChangeSet::Change change{kind, ColumnValue<Uuid>::read(statement, 1), ChangeSet::Operation::Inserted, {}};
    if (!isInsert) {
        const QJsonObject fields = QJsonDocument::fromJson(columnView(statement, 2).toByteArray()).object();
        const auto removed = fields.constFind(QLatin1StringView("del"));
        if (removed == fields.constEnd()) {
            change.operation = ChangeSet::Operation::Updated;
            change.fields = fields.keys();
        } else if (removed->toInt() != 0) {
            change.operation = ChangeSet::Operation::Removed;
        }
    }
    changes.changes.push_back(std::move(change));
}

} // namespace

QByteArray auditHash(const AuditEntry &entry)
{
    QCryptographicHash body(QCryptographicHash::Sha256);
    for (const QByteArray &part :
         {QByteArray::number(entry.number), entry.replica.toBytes(), QByteArray::number(entry.txn),
          QByteArray::number(toUnixMilliseconds(entry.at)), entry.actor.value.toBytes(), entry.action.toUtf8(),
          entry.subject.toBytes(), entry.summary.toUtf8(), entry.reason.toUtf8(), QByteArray::number(entry.lastLogRow),
          entry.opsDigest})
        addPart(body, part);
    return QCryptographicHash::hash(entry.previous + body.result(), QCryptographicHash::Sha256);
}

Result<LogDigest> digestOfTransaction(Connection &connection, qint64 txn, ChangeSet *changes)
{
    auto statement = connection.prepare(
        "SELECT kind, id, fields, before, stamp, base, lseq FROM oplog WHERE txn = :txn ORDER BY lseq");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":txn", txn);
    constexpr int kParts = 6;
    // Megabytes in an import: BLAKE2b is as hard to forge as SHA-256 and several times quicker.
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    LogDigest digest;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more) {
            digest.hash = hash.result();
            return digest;
        }
        sqlite3_stmt *handle = statement->row().handle();
        digest.lastRow = sqlite3_column_int64(handle, kParts);
        std::array<qint64, kParts + 1> sizes{};
        for (int i = 0; i < kParts; ++i)
            sizes[static_cast<std::size_t>(i)] =
                sqlite3_column_type(handle, i) == SQLITE_NULL ? -1 : columnView(handle, i).size();
        sizes.back() = digest.lastRow;
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(sizes.data()), sizeof sizes));
        for (int i = 0; i < kParts; ++i)
            hash.addData(columnView(handle, i));
        if (changes)
            noteChange(*changes, handle);
    }
}

Result<QByteArray> headSeal(Connection &connection)
{
    auto statement = connection.prepare(
        "SELECT workspace, replica, txn, hlc, stamp, coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'oplog'), 0) AS logged,"
        " coalesce((SELECT max(n) FROM audit), 0) AS n, coalesce((SELECT h FROM audit ORDER BY n DESC LIMIT 1), x'') AS h FROM sync_ctl");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->step().transform([&](bool isThere) {
        if (!isThere)
            return QByteArray();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const char *each : {"workspace", "replica", "txn", "hlc", "stamp", "logged", "n", "h"})
            addPart(hash, statement->row().bytes(each));
        return hash.result();
    });
}

Result<> sealHead(Connection &connection)
{
    return headSeal(connection).and_then([&](const QByteArray &seal) -> Result<> {
        auto write = connection.prepare("UPDATE sync_ctl SET seal = :seal");
        if (!write)
            return std::unexpected(write.error());
        return write->bind(":seal", seal).run();
    });
}

Result<QByteArray> lastAuditHash(Connection &connection)
{
    auto last = connection.prepare("SELECT h FROM audit ORDER BY n DESC LIMIT 1");
    if (!last)
        return std::unexpected(last.error());
    return last->step().transform(
        [&](bool isThere) { return isThere ? last->row().bytes("h") : QByteArray(kHashSize, '\0'); });
}

Result<> appendAudit(Connection &connection, AuditEntry &entry)
{
    const auto number = connection.number("SELECT max(n) FROM audit");
    const auto previous = lastAuditHash(connection);
    if (!number || !previous)
        return std::unexpected(number ? previous.error() : number.error());
    entry.number = *number + 1;
    entry.previous = *previous;
    entry.hash = auditHash(entry);
    auto add = connection.prepare(
        QByteArray("INSERT INTO audit(") + kColumns
        + ") VALUES(:n, :replica, :txn, :at, :actor, :action, :subject, :summary, :reason, :lseq, :ops, :previous, :h)");
    if (!add)
        return std::unexpected(add.error());
    return add->bind(":n", entry.number)
        .bind(":replica", entry.replica)
        .bind(":txn", entry.txn)
        .bind(":at", entry.at)
        .bind(":actor", entry.actor)
        .bind(":action", entry.action)
        .bind(":subject", entry.subject)
        .bind(":summary", entry.summary)
        .bind(":reason", entry.reason)
        .bind(":lseq", entry.lastLogRow)
        .bind(":ops", entry.opsDigest)
        .bind(":previous", entry.previous)
        .bind(":h", entry.hash)
        .run()
        .and_then([&] { return sealHead(connection); });
}

Result<std::vector<AuditEntry>> auditOf(Reader &reader, const Uuid &subject, int most, qint64 beforeNumber)
{
    auto statement = reader.connection().prepare(
        QByteArray("SELECT ") + kColumns
        + " FROM audit WHERE n < :before AND n IN (SELECT n FROM audit WHERE subject = :subject UNION"
          " SELECT audit.n FROM oplog JOIN audit ON audit.txn = oplog.txn WHERE oplog.id = :subject)"
          " ORDER BY n DESC LIMIT :most");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":subject", subject)
        .bind(":before", beforeNumber > 0 ? beforeNumber : std::numeric_limits<qint64>::max())
        .bind(":most", most);
    std::vector<AuditEntry> entries;
    return statement->each([&](const Row &row) { entries.push_back(readEntry(row)); }).transform([&] {
        return std::move(entries);
    });
}

Result<std::optional<AuditEntry>> auditOfTransaction(Reader &reader, qint64 txn)
{
    auto statement = reader.connection().prepare(QByteArray("SELECT ") + kColumns + " FROM audit WHERE txn = :txn");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(":txn", txn).step().transform([&](bool isThere) {
        return isThere ? std::optional(readEntry(statement->row())) : std::nullopt;
    });
}

Result<> forEachAudit(Reader &reader, const std::function<void(const AuditEntry &)> &visit)
{
    auto statement = reader.connection().prepare(QByteArray("SELECT ") + kColumns + " FROM audit ORDER BY n");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->each([&](const Row &row) { visit(readEntry(row)); });
}

} // namespace slipway::storage
