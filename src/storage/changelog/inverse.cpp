// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changelog/inverse.h"

#include "core/base/tr.h"
#include "storage/schema/triggers.h"

#include <QHash>

#include <algorithm>

namespace slipway::storage {

namespace {

constexpr QLatin1StringView kRemoved("del");

struct LoggedRow {
    qint64 lseq = 0;
    LoggedChange change;
};

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Result<std::vector<LoggedRow>> rowsOf(Connection &connection, qint64 txn, int most,
                                      const std::optional<Uuid> &about = {})
{
    const QByteArray only = about ? " AND id = :about" : "";
    auto statement = connection.prepare("SELECT lseq, kind, id, fields, before FROM oplog WHERE txn = :txn" + only
                                        + " ORDER BY lseq LIMIT :most");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":txn", txn).bind(":most", most);
    if (about)
        statement->bind(":about", *about);
    std::vector<LoggedRow> rows;
    return statement
        ->each([&](const Row &row) {
            rows.push_back({row.integer("lseq"),
                            {row.text("kind"), row.uuid("id"), row.isNull("before"), objectOf(row.bytes("before")),
                             objectOf(row.bytes("fields"))}});
        })
        .transform([&] { return std::move(rows); });
}

/// The row as the change log would tell it; empty when there is none.
Result<QJsonObject> presentState(Connection &connection, const EntitySchema &schema, const Uuid &id)
{
    auto statement =
        connection.prepare("SELECT " + asLogged(schema) + " AS now, del FROM " + schema.table + " WHERE id = :id");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(":id", id).step().transform([&](bool isThere) {
        QJsonObject state;
        if (isThere) {
            state = objectOf(statement->row().bytes("now"));
            state.insert(kRemoved, statement->row().integer("del"));
        }
        return state;
    });
}

/// What the transaction left of every entity it touched: the last value of each field, and whether it was removed.
QHash<Uuid, QJsonObject> leftBy(const std::vector<LoggedRow> &rows)
{
    QHash<Uuid, QJsonObject> left;
    for (const LoggedRow &row : rows) {
        QJsonObject &state = left[row.change.id];
        if (!state.contains(kRemoved))
            state.insert(kRemoved, 0);
        for (auto field = row.change.after.begin(); field != row.change.after.end(); ++field)
            state[field.key()] = field.value();
    }
    return left;
}

/// Whether one of the fields it wrote holds something else by now, or the entity was removed or restored. A change that
/// was itself taken back does not count, so that undo works step by step.
bool differs(const QJsonObject &left, const QJsonObject &present)
{
    for (auto field = left.begin(); field != left.end(); ++field)
        if (present.value(field.key()) != field.value())
            return true;
    return false;
}

Result<InverseChange> inverseOfRow(const LoggedRow &row)
{
    InverseChange inverse{entityOfKind(row.change.kind), row.change.id, InverseChange::Operation::SetFields,
                          row.change.before};
    if (!inverse.schema || inverse.schema->isAppendOnly)
        return failure(
            ErrorKind::NotAllowed,
            tr("This holds a decision or an override, which cannot be undone. Withdraw the decision instead."));
    if (row.change.isInsert)
        inverse.operation = InverseChange::Operation::Remove;
    else if (row.change.after.contains(kRemoved))
        inverse.operation = row.change.after[kRemoved].toInt() != 0 ? InverseChange::Operation::Restore
                                                                    : InverseChange::Operation::Remove;
    return inverse;
}

} // namespace

Result<std::vector<InverseChange>> inverseOfTransaction(Connection &connection, qint64 txn)
{
    const auto rows = rowsOf(connection, txn, std::numeric_limits<int>::max());
    if (!rows)
        return std::unexpected(rows.error());
    const QHash<Uuid, QJsonObject> left = leftBy(*rows);
    std::vector<InverseChange> inverses;
    for (const LoggedRow &row : *rows) {
        auto inverse = inverseOfRow(row);
        if (!inverse)
            return std::unexpected(inverse.error());
        inverses.push_back(std::move(*inverse));
    }
    for (const LoggedRow &row : *rows) {
        const auto present = presentState(connection, *entityOfKind(row.change.kind), row.change.id);
        if (!present)
            return std::unexpected(present.error());
        if (differs(left.value(row.change.id), *present))
            return failure(ErrorKind::Conflict, tr("It was changed again since; undoing it would lose that change."));
    }
    std::ranges::reverse(inverses);
    return inverses;
}

Result<std::vector<LoggedChange>> changesOfTransaction(Connection &connection, qint64 txn, int most,
                                                       const std::optional<Uuid> &about)
{
    return rowsOf(connection, txn, most, about).transform([](std::vector<LoggedRow> rows) {
        std::vector<LoggedChange> changes;
        for (LoggedRow &row : rows)
            changes.push_back(std::move(row.change));
        return changes;
    });
}

} // namespace slipway::storage
