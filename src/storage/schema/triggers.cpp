// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/triggers.h"

#include "storage/schema/insight_triggers.h"
#include "storage/schema/search_triggers.h"
#include "storage/schema/wanted_schema.h"
#include "storage/sqlite/connection.h"

#include <QByteArrayView>

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

/// One row a column: its name, the new and the old value.
QByteArray oldAndNew(const EntitySchema &schema)
{
    QByteArray rows = "('del',NEW.del,OLD.del)";
    for (const Column &column : schema.columns)
        rows += QByteArray(",('") + column.name + "',NEW." + column.name + ",OLD." + column.name + ')';
    return rows;
}

/// As logged(), of a value whose column is not known.
QByteArray loggedValue(const QByteArray &value)
{
    return "iif(typeof(" + value + ")='blob',lower(hex(" + value + "))," + value + ')';
}

QByteArray columnNames(const EntitySchema &schema)
{
    QByteArray list = "del";
    for (const Column &column : schema.columns)
        list += QByteArray(", ") + column.name;
    return list;
}

constexpr const char *kUnlessApplying = " WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN ";

Trigger trigger(const QByteArray &name, const QByteArray &rest)
{
    return {name, "CREATE TRIGGER " + name + ' ' + rest};
}

Trigger ownTrigger(const QByteArray &name, const QByteArray &rest)
{
    return {name, "CREATE TEMP TRIGGER " + name + ' ' + rest};
}

/// Where nothing changed no entry is made, and `changes()` keeps the clock as it was.
Trigger logUpdate(const EntitySchema &schema)
{
    const QByteArray table = schema.table;
    return ownTrigger(
        table + "_log_update",
        "AFTER UPDATE ON " + table + kUnlessApplying
            + "INSERT INTO oplog(txn, kind, id, fields, before, stamp,"
              " base) SELECT c.txn, '"
            + schema.kind + "', NEW.id, json_group_object(k, " + loggedValue("n") + "), json_group_object(k, "
            + loggedValue("o")
            + "), c.stamp, json_group_object(k, coalesce(json_extract(OLD.clk, '$.' || k),"
              " json_extract(OLD.clk, '$.\"*\"'))) FROM (WITH v(k, n, o) AS (VALUES"
            + oldAndNew(schema) + ") SELECT k, n, o FROM v WHERE n IS NOT o), sync_ctl c HAVING count(*) > 0; UPDATE "
            + table
            + " SET clk = json_patch(iif(clk = '', '{}', clk), (SELECT json_group_object(key, (SELECT stamp FROM"
              " sync_ctl)) FROM json_each((SELECT fields FROM oplog WHERE lseq = last_insert_rowid()))))"
              " WHERE n = NEW.n AND changes() > 0; END");
}

/// What versions are sorted by: numbers by their value, and `-rc1` before what it leads to. Migration 0003 fills it first.
std::vector<Trigger> versionKeys()
{
    const QByteArray isNumber = "rest GLOB '[0-9]*'";
    const QByteArray set =
        "BEGIN UPDATE releases SET version_key = (WITH RECURSIVE w(rest, k) AS (SELECT lower(NEW.version), '' UNION ALL"
        " SELECT iif("
        + isNumber + ", ltrim(rest, '0123456789'), substr(rest, 2)), k || CASE WHEN " + isNumber
        + " THEN (SELECT printf('%03d', length(z)) || z FROM (SELECT ltrim(substr(rest, 1, length(rest) -"
          " length(ltrim(rest, '0123456789'))), '0') AS z)) WHEN rest GLOB '-[a-z]*' THEN char(1) ELSE substr(rest, 1, 1)"
          " END FROM w WHERE rest <> '') SELECT k || char(2) FROM w WHERE rest = '') WHERE n = NEW.n; END";
    return {ownTrigger("releases_version_insert", "AFTER INSERT ON releases " + set),
            ownTrigger("releases_version_update", "AFTER UPDATE OF version ON releases " + set)};
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

/// Blake2b-256 of the texts of guardTriggers(), one behind the other. Written down, because every start asks for it and none
/// needs the texts; schema_test tells what it must be.
constexpr QByteArrayView kGuardsMark = "9d3c1cd3074be875078d5a391095fe780c0efc773f82bf64fa760489d080ebef:";

/// What `sync_ctl.triggers` says when the file has the guards of this program and nobody touched its schema since.
Result<QByteArray> mark(Connection &connection)
{
    return connection.number("PRAGMA schema_version").transform([](qint64 cookie) {
        return kGuardsMark.toByteArray() + QByteArray::number(cookie);
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
            drops += "DROP TRIGGER main.\"" + row.bytes("name").replace('"', "\"\"") + "\";";
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
    if (const auto done = missingIndexes(connection).and_then([&](const QByteArray &sql) {
            return sql.isEmpty() ? Result<>{} : connection.execute(sql);
        });
        !done)
        return done;
    return mark(connection).and_then([&](const QByteArray &text) -> Result<> {
        auto write = connection.prepare("UPDATE sync_ctl SET triggers = :triggers");
        if (!write)
            return std::unexpected(write.error());
        return write->bind(":triggers", QString::fromLatin1(text)).run();
    });
}

} // namespace

std::vector<Trigger> guardsOf(const EntitySchema &schema)
{
    const QByteArray table = schema.table;
    std::vector<Trigger> triggers{trigger(table + "_no_delete", "BEFORE DELETE ON " + table + kUnlessApplying
                                                                    + "SELECT RAISE(ABORT, 'use del=1'); END")};
    if (schema.isAppendOnly)
        triggers.push_back(trigger(table + "_stays", "BEFORE UPDATE OF " + columnNames(schema) + " ON " + table
                                                         + kUnlessApplying + "SELECT RAISE(ABORT, '" + schema.kind
                                                         + " is append-only'); END"));
    return triggers;
}

std::vector<Trigger> recordersOf(const EntitySchema &schema)
{
    std::vector<Trigger> triggers{ownTrigger(QByteArray(schema.table) + "_log_insert",
                                             QByteArray("AFTER INSERT ON ") + schema.table + kUnlessApplying
                                                 + "INSERT INTO oplog(txn, kind, id, fields, stamp) SELECT c.txn, '"
                                                 + schema.kind + "', NEW.id, json_object("
                                                 + loggedColumns(schema, "NEW.") + "), c.stamp FROM sync_ctl c; END")};
    if (!schema.isAppendOnly)
        triggers.push_back(logUpdate(schema));
    std::ranges::move(searchTriggers(schema), std::back_inserter(triggers));
    return triggers;
}

QByteArray asLogged(const EntitySchema &schema)
{
    return "json_object(" + loggedColumns(schema, "") + ')';
}

const std::vector<Trigger> &guardTriggers()
{
    static const std::vector<Trigger> triggers = [] {
        std::vector<Trigger> all = guards();
        for (const EntitySchema *each : allEntities())
            std::ranges::move(guardsOf(*each), std::back_inserter(all));
        return all;
    }();
    return triggers;
}

const std::vector<Trigger> &recorderTriggers()
{
    static const std::vector<Trigger> triggers = [] {
        std::vector<Trigger> all = versionKeys();
        std::ranges::move(insightTriggers(), std::back_inserter(all));
        for (const EntitySchema *each : allEntities())
            std::ranges::move(recordersOf(*each), std::back_inserter(all));
        return all;
    }();
    return triggers;
}

Result<bool> hasOurSchema(Connection &connection)
{
    return mark(connection).and_then([&](const QByteArray &expected) -> Result<bool> {
        auto read = connection.prepare("SELECT triggers FROM sync_ctl");
        if (!read)
            return std::unexpected(read.error());
        return read->step().transform(
            [&](bool isThere) { return !isThere || read->row().bytes("triggers") == expected; });
    });
}

Result<bool> hadOurSchema(Connection &connection)
{
    auto read = connection.prepare("SELECT triggers FROM sync_ctl");
    if (!read)
        return std::unexpected(read.error());
    return read->step().transform(
        [&](bool isThere) { return isThere && read->row().bytes("triggers").startsWith(kGuardsMark); });
}

Result<> installGuards(Connection &connection)
{
    const auto before = hasOurSchema(connection);
    if (!before)
        return std::unexpected(before.error());
    if (*before)
        return {};
    // Asked again under the lock: another process may have done it meanwhile.
    if (const auto done = connection.execute("BEGIN IMMEDIATE"); !done)
        return done;
    auto installed =
        hasOurSchema(connection)
            .and_then([&](bool isDone) { return isDone ? Result<>{} : replaceTriggers(connection, guardTriggers()); })
            .and_then([&] { return connection.execute("COMMIT"); });
    if (!installed)
        connection.rollBack();
    return installed;
}

Result<> stopRecording(Connection &connection)
{
    QByteArray sql;
    for (const Trigger &each : recorderTriggers())
        sql += "DROP TRIGGER IF EXISTS temp.\"" + each.name + "\";";
    return connection.execute(sql);
}

Result<> startRecording(Connection &connection)
{
    QByteArray sql = "BEGIN;";
    for (const Trigger &each : recorderTriggers())
        sql += each.sql + ';';
    const auto done = connection.execute(sql + "COMMIT");
    if (!done)
        connection.rollBack();
    return done;
}

} // namespace slipway::storage
