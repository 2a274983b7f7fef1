// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changelog/inverse.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::storage {

namespace {

struct LoggedRow {
    qint64 lseq = 0;
    LoggedChange change;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Result<std::vector<LoggedRow>> rowsOf(Connection &connection, qint64 txn, int most)
{
    auto statement = connection.prepare("SELECT lseq, kind, id, fields, before FROM oplog WHERE txn = :txn ORDER BY lseq LIMIT :most");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":txn", txn).bind(":most", most);
    std::vector<LoggedRow> rows;
    return statement
        ->each([&](const Row &row) {
            rows.push_back({row.integer("lseq"),
                            {row.text("kind"), row.uuid("id"), row.isNull("before"), objectOf(row.bytes("before")),
                             objectOf(row.bytes("fields"))}});
        })
        .transform([&] { return std::move(rows); });
}

/// Whether a later transaction changed one of the fields of `row`.
Result<bool> wasChangedSince(Connection &connection, const LoggedRow &row, qint64 txn)
{
    auto statement = connection.prepare("SELECT fields FROM oplog WHERE id = :id AND lseq > :lseq AND txn > :txn");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":id", row.change.id).bind(":lseq", row.lseq).bind(":txn", txn);
    bool isTouched = false;
    const QStringList mine = row.change.after.keys();
    return statement
        ->each([&](const Row &later) {
            const QJsonObject fields = objectOf(later.bytes("fields"));
            for (const QString &key : fields.keys())
                isTouched = isTouched || row.change.isInsert || mine.contains(key);
        })
        .transform([&] { return isTouched; });
}

Result<InverseChange> inverseOfRow(const LoggedRow &row)
{
    InverseChange inverse{entityOfKind(row.change.kind), row.change.id, InverseChange::Operation::SetFields, row.change.before};
    if (!inverse.schema || inverse.schema->isAppendOnly)
        return failure(ErrorKind::NotAllowed,
                       tr("This holds a decision or an override, which cannot be undone. Withdraw the decision instead."));
    const QLatin1StringView removed("del");
    if (row.change.isInsert)
        inverse.operation = InverseChange::Operation::Remove;
    else if (row.change.after.contains(removed))
        inverse.operation = row.change.after[removed].toInt() != 0 ? InverseChange::Operation::Restore : InverseChange::Operation::Remove;
    return inverse;
}

} // namespace

Result<std::vector<InverseChange>> inverseOfTransaction(Connection &connection, qint64 txn)
{
    const auto rows = rowsOf(connection, txn, std::numeric_limits<int>::max());
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<InverseChange> inverses;
    for (const LoggedRow &row : *rows) {
        const auto touched = wasChangedSince(connection, row, txn);
        if (!touched)
            return std::unexpected(touched.error());
        if (*touched)
            return failure(ErrorKind::Conflict, tr("It was changed again since; undoing it would lose that change."));
        auto inverse = inverseOfRow(row);
        if (!inverse)
            return std::unexpected(inverse.error());
        inverses.push_back(std::move(*inverse));
    }
    std::ranges::reverse(inverses);
    return inverses;
}

Result<std::vector<LoggedChange>> changesOfTransaction(Connection &connection, qint64 txn, int most)
{
    return rowsOf(connection, txn, most).transform([](std::vector<LoggedRow> rows) {
        std::vector<LoggedChange> changes;
        for (LoggedRow &row : rows)
            changes.push_back(std::move(row.change));
        return changes;
    });
}

} // namespace slipway::storage
