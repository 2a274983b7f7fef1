// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/audit_chain.h"

#include <QCryptographicHash>

#include <sqlite3.h>

namespace slipway::storage {

namespace {

/// Beyond this many, listeners are told which kinds changed, not which entities.
constexpr std::size_t kMostChanges = 5'000;

constexpr const char *kColumns = "n, replica, txn, at, actor, action, subject, summary, reason, ops_digest, previous, h";

AuditEntry readEntry(const Row &row)
{
    return {row.integer("n"),     row.uuid("replica"),    row.integer("txn"),      row.instant("at"),
            row.id<Person>("actor"), row.text("action"),  row.uuid("subject"),     row.text("summary"),
            row.text("reason"),   row.bytes("ops_digest"), row.bytes("previous"), row.bytes("h")};
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
    return {data, sqlite3_column_bytes(statement, index)};
}

QStringList keysOf(QByteArrayView json)
{
    return QJsonDocument::fromJson(json.toByteArray()).object().keys();
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
        change.operation = ChangeSet::Operation::Updated;
        change.fields = keysOf(columnView(statement, 2));
        if (change.fields.contains(QLatin1StringView("del")))
            change.operation = ChangeSet::Operation::Removed;
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
          entry.subject.toBytes(), entry.summary.toUtf8(), entry.reason.toUtf8(), entry.opsDigest})
        addPart(body, part);
    return QCryptographicHash::hash(entry.previous + body.result(), QCryptographicHash::Sha256);
}

Result<QByteArray> digestOfTransaction(Connection &connection, qint64 txn, ChangeSet *changes)
{
    auto statement = connection.prepare("SELECT kind, id, fields, before, stamp, base FROM oplog WHERE txn = :txn ORDER BY lseq");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":txn", txn);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return hash.result();
        sqlite3_stmt *handle = statement->row().handle();
        for (int i = 0; i < 6; ++i) {
            const QByteArrayView part = columnView(handle, i);
            const std::int64_t size = sqlite3_column_type(handle, i) == SQLITE_NULL ? -1 : part.size();
            hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
            hash.addData(part);
        }
        if (changes)
            noteChange(*changes, handle);
    }
}

Result<> appendAudit(Connection &connection, AuditEntry entry)
{
    {
        auto last = connection.prepare("SELECT n, h FROM audit ORDER BY n DESC LIMIT 1");
        if (!last)
            return std::unexpected(last.error());
        const auto isThere = last->step();
        if (!isThere)
            return std::unexpected(isThere.error());
        entry.number = *isThere ? last->row().integer("n") + 1 : 1;
        entry.previous = *isThere ? last->row().bytes("h") : QByteArray(32, '\0');
    }
    auto add = connection.prepare(QByteArray("INSERT INTO audit(") + kColumns
                                  + ") VALUES(:n, :replica, :txn, :at, :actor, :action, :subject, :summary, :reason, :ops, :previous, :h)");
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
        .bind(":ops", entry.opsDigest)
        .bind(":previous", entry.previous)
        .bind(":h", auditHash(entry))
        .run();
}

Result<std::vector<AuditEntry>> auditOf(Reader &reader, const Uuid &subject, int most, qint64 beforeNumber)
{
    auto statement = reader.connection().prepare(QByteArray("SELECT ") + kColumns
                                                 + " FROM audit WHERE subject = :subject AND n < :before ORDER BY n DESC LIMIT :most");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":subject", subject)
        .bind(":before", beforeNumber > 0 ? beforeNumber : std::numeric_limits<qint64>::max())
        .bind(":most", most);
    std::vector<AuditEntry> entries;
    return statement->each([&](const Row &row) { entries.push_back(readEntry(row)); }).transform([&] { return std::move(entries); });
}

Result<std::optional<AuditEntry>> auditOfTransaction(Reader &reader, qint64 txn)
{
    auto statement = reader.connection().prepare(QByteArray("SELECT ") + kColumns + " FROM audit WHERE txn = :txn");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(":txn", txn).step().transform(
        [&](bool isThere) { return isThere ? std::optional(readEntry(statement->row())) : std::nullopt; });
}

Result<> forEachAudit(Reader &reader, const std::function<void(const AuditEntry &)> &visit)
{
    auto statement = reader.connection().prepare(QByteArray("SELECT ") + kColumns + " FROM audit ORDER BY n");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->each([&](const Row &row) { visit(readEntry(row)); });
}

} // namespace slipway::storage
