// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/triggers.h"

#include "storage/sqlite/connection.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace slipway::storage {

namespace {

/// A column as it stands in the change log: blobs in hex, everything else as it is.
QByteArray logged(const Column &column, const char *which)
{
    const QByteArray name = QByteArray(which) + column.name;
    if (column.type != ColumnType::Blob)
        return name;
    return "CASE WHEN " + name + " IS NULL THEN NULL ELSE lower(hex(" + name + ")) END";
}

QByteArray loggedColumns(const EntitySchema &schema, const char *which)
{
    QByteArray list;
    for (const Column &column : schema.columns)
        list += QByteArray(list.isEmpty() ? "'" : ", '") + column.name + "', " + logged(column, which);
    return list;
}

/// SELECT k, v of the columns that an update changed.
QByteArray changedColumns(const EntitySchema &schema, QByteArray (*value)(const Column &))
{
    QByteArray sql;
    const Column removed{"del", ColumnType::Integer};
    auto add = [&](const Column &column) {
        sql += QByteArray(sql.isEmpty() ? "" : " UNION ALL ") + "SELECT '" + column.name + "' AS k, " + value(column)
               + " AS v WHERE NEW." + column.name + " IS NOT OLD." + column.name;
    };
    for (const Column &column : schema.columns)
        add(column);
    add(removed);
    return sql;
}

QByteArray newValue(const Column &column)
{
    return logged(column, "NEW.");
}
QByteArray oldValue(const Column &column)
{
    return logged(column, "OLD.");
}
QByteArray seenStamp(const Column &column)
{
    return QByteArray("coalesce(json_extract(OLD.clk, '$.") + column.name + "'), json_extract(OLD.clk, '$.\"*\"'))";
}
QByteArray presentStamp(const Column &)
{
    return "(SELECT stamp FROM sync_ctl)";
}

QByteArray columnNames(const EntitySchema &schema)
{
    QByteArray list = "del";
    for (const Column &column : schema.columns)
        list += QByteArray(", ") + column.name;
    return list;
}

QByteArray anyChanged(const EntitySchema &schema)
{
    QByteArray condition = "NEW.del IS NOT OLD.del";
    for (const Column &column : schema.columns)
        condition += QByteArray(" OR NEW.") + column.name + " IS NOT OLD." + column.name;
    return condition;
}

QByteArray joined(const std::vector<const char *> &columns)
{
    QByteArray text;
    for (const char *each : columns)
        text += QByteArray(text.isEmpty() ? "" : " || ' ' || ") + "NEW." + each;
    return text.isEmpty() ? QByteArray("''") : text;
}

Trigger trigger(const QByteArray &name, const QByteArray &rest)
{
    return {name, "CREATE TRIGGER " + name + ' ' + rest};
}

void addSearchTriggers(std::vector<Trigger> &triggers, const EntitySchema &schema)
{
    if (schema.searchTitle.empty() && schema.searchBody.empty())
        return;
    const QByteArray table = schema.table;
    const QByteArray rowid = "NEW.n * 32 + " + QByteArray::number(schema.number);
    const QByteArray add = "INSERT INTO search(rowid, title, body) SELECT " + rowid + ", " + joined(schema.searchTitle)
                           + ", " + joined(schema.searchBody);
    QByteArray columns = "del";
    for (const auto &list : {schema.searchTitle, schema.searchBody})
        for (const char *each : list)
            columns += QByteArray(", ") + each;
    triggers.push_back(
        trigger(table + "_search_insert", "AFTER INSERT ON " + table + " WHEN NEW.del = 0 BEGIN " + add + "; END"));
    triggers.push_back(trigger(table + "_search_update", "AFTER UPDATE OF " + columns + " ON " + table
                                                             + " BEGIN DELETE FROM search WHERE rowid = " + rowid + "; "
                                                             + add + " WHERE NEW.del = 0; END"));
}

Trigger logUpdate(const EntitySchema &schema)
{
    const QByteArray table = schema.table;
    return trigger(
        table + "_log_update",
        "AFTER UPDATE OF " + columnNames(schema) + " ON " + table + " WHEN (SELECT applying FROM sync_ctl) = 0 AND ("
            + anyChanged(schema)
            + ") BEGIN INSERT INTO oplog(txn, kind, id, fields, before, stamp, base) SELECT c.txn, '" + schema.kind
            + "', NEW.id, (SELECT json_group_object(k, v) FROM (" + changedColumns(schema, newValue)
            + ")), (SELECT json_group_object(k, v) FROM (" + changedColumns(schema, oldValue)
            + ")), c.stamp, (SELECT json_group_object(k, v) FROM (" + changedColumns(schema, seenStamp)
            + ")) FROM sync_ctl c; UPDATE " + table
            + " SET clk = json_patch(CASE WHEN clk = '' THEN '{}' ELSE clk END, (SELECT json_group_object(k, v) FROM ("
            + changedColumns(schema, presentStamp) + "))) WHERE n = NEW.n; END");
}

/// The log and the audit trail only grow, and only at their end. A REPLACE deletes without firing a DELETE trigger, so
/// inserts are watched too; -1 is what a BEFORE trigger sees of a key that SQLite is about to draw.
std::vector<Trigger> guards()
{
    const QByteArray refuse = "BEGIN SELECT RAISE(ABORT, 'the change log and the audit trail are append-only'); END";
    return {
        trigger("audit_stays", "BEFORE UPDATE ON audit " + refuse),
        trigger("audit_is_kept", "BEFORE DELETE ON audit " + refuse),
        trigger("audit_follows", "BEFORE INSERT ON audit WHEN NEW.n <= (SELECT max(n) FROM audit)"
                                 " OR EXISTS(SELECT 1 FROM audit WHERE txn = NEW.txn) "
                                     + refuse),
        trigger("oplog_stays", "BEFORE UPDATE ON oplog " + refuse),
        trigger("oplog_is_kept", "BEFORE DELETE ON oplog " + refuse),
        trigger("oplog_follows",
                "BEFORE INSERT ON oplog WHEN NEW.lseq <> -1 AND NEW.lseq <= (SELECT max(lseq) FROM oplog) " + refuse),
    };
}

QByteArray hashOf(const std::vector<Trigger> &triggers)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const Trigger &each : triggers)
        hash.addData(each.sql);
    return hash.result().toHex();
}

/// What `sync_ctl.triggers` says when the file has the triggers of this program and nobody touched its schema since.
Result<QByteArray> mark(Connection &connection)
{
    static const QByteArray hash = hashOf(allTriggers());
    return connection.number("PRAGMA schema_version").transform([](qint64 cookie) {
        return hash + ':' + QByteArray::number(cookie);
    });
}

Result<bool> isMarked(Connection &connection)
{
    return mark(connection).and_then([&](const QByteArray &expected) -> Result<bool> {
        auto read = connection.prepare("SELECT triggers FROM sync_ctl");
        if (!read)
            return std::unexpected(read.error());
        return read->step().transform(
            [&](bool isThere) { return !isThere || read->row().bytes("triggers") == expected; });
    });
}

Result<QByteArray> presentTriggers(Connection &connection, std::vector<Trigger> &present)
{
    auto statement = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    if (!statement)
        return std::unexpected(statement.error());
    QByteArray drops;
    return statement
        ->each([&](const Row &row) {
            present.push_back({row.bytes("name"), row.bytes("sql")});
            drops += "DROP TRIGGER \"" + row.bytes("name").replace('"', "\"\"") + "\";";
        })
        .transform([&] { return drops; });
}

Result<> replaceTriggers(Connection &connection, const std::vector<Trigger> &wanted)
{
    std::vector<Trigger> present;
    const auto drops = presentTriggers(connection, present);
    if (!drops)
        return std::unexpected(drops.error());
    if (!std::ranges::is_permutation(present, wanted)) {
        QByteArray sql = *drops;
        for (const Trigger &each : wanted)
            sql += each.sql + ';';
        if (const auto done = connection.execute(sql); !done)
            return done;
    }
    return mark(connection).and_then([&](const QByteArray &text) -> Result<> {
        auto write = connection.prepare("UPDATE sync_ctl SET triggers = :triggers");
        if (!write)
            return std::unexpected(write.error());
        return write->bind(":triggers", QString::fromLatin1(text)).run();
    });
}

} // namespace

std::vector<Trigger> triggersOf(const EntitySchema &schema)
{
    const QByteArray table = schema.table;
    const QByteArray kind = schema.kind;
    const QByteArray unlessApplying = " WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN ";
    std::vector<Trigger> triggers{
        trigger(table + "_log_insert", "AFTER INSERT ON " + table + unlessApplying
                                           + "INSERT INTO oplog(txn, kind, id, fields, stamp) SELECT c.txn, '" + kind
                                           + "', NEW.id, json_object(" + loggedColumns(schema, "NEW.")
                                           + "), c.stamp FROM sync_ctl c; END"),
        trigger(table + "_no_delete",
                "BEFORE DELETE ON " + table + unlessApplying + "SELECT RAISE(ABORT, 'use del=1'); END")};
    if (schema.isAppendOnly)
        triggers.push_back(trigger(table + "_stays", "BEFORE UPDATE OF " + columnNames(schema) + " ON " + table
                                                         + unlessApplying + "SELECT RAISE(ABORT, '" + kind
                                                         + " is append-only'); END"));
    else
        triggers.push_back(logUpdate(schema));
    addSearchTriggers(triggers, schema);
    return triggers;
}

QByteArray asLogged(const EntitySchema &schema)
{
    return "json_object(" + loggedColumns(schema, "") + ')';
}

const std::vector<Trigger> &allTriggers()
{
    static const std::vector<Trigger> triggers = [] {
        std::vector<Trigger> all = guards();
        for (const EntitySchema *each : allEntities())
            std::ranges::move(triggersOf(*each), std::back_inserter(all));
        return all;
    }();
    return triggers;
}

Result<> installTriggers(Connection &connection)
{
    const std::vector<Trigger> &wanted = allTriggers();
    const auto before = isMarked(connection);
    if (!before)
        return std::unexpected(before.error());
    if (*before)
        return {};
    // Asked again under the lock: another process may have done it meanwhile.
    if (const auto done = connection.execute("BEGIN IMMEDIATE"); !done)
        return done;
    auto installed =
        isMarked(connection)
            .and_then([&](bool isDone) { return isDone ? Result<>{} : replaceTriggers(connection, wanted); })
            .and_then([&] { return connection.execute("COMMIT"); });
    if (!installed)
        connection.rollBack();
    return installed;
}

} // namespace slipway::storage
