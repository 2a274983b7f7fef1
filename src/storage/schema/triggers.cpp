// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/triggers.h"

#include "storage/sqlite/connection.h"

#include <QCryptographicHash>

namespace slipway::storage {

namespace {

/// A column as it stands in the change log: blobs in hex, everything else as it is.
QByteArray logged(const Column &column, const char *which)
{
    const QByteArray name = QByteArray(which) + '.' + column.name;
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
    return logged(column, "NEW");
}
QByteArray oldValue(const Column &column)
{
    return logged(column, "OLD");
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

QByteArray searchTriggers(const EntitySchema &schema)
{
    if (schema.searchTitle.empty() && schema.searchBody.empty())
        return {};
    const QByteArray table = schema.table;
    const QByteArray rowid = "NEW.n * 32 + " + QByteArray::number(schema.number);
    const QByteArray add = "INSERT INTO search(rowid, title, body) SELECT " + rowid + ", " + joined(schema.searchTitle) + ", "
                           + joined(schema.searchBody);
    QByteArray columns = "del";
    for (const auto &list : {schema.searchTitle, schema.searchBody})
        for (const char *each : list)
            columns += QByteArray(", ") + each;
    return "CREATE TRIGGER " + table + "_search_insert AFTER INSERT ON " + table + " WHEN NEW.del = 0 BEGIN " + add + "; END;\n"
           + "CREATE TRIGGER " + table + "_search_update AFTER UPDATE OF " + columns + " ON " + table
           + " BEGIN DELETE FROM search WHERE rowid = " + rowid + "; " + add + " WHERE NEW.del = 0; END;\n";
}

} // namespace

QByteArray triggersOf(const EntitySchema &schema)
{
    const QByteArray table = schema.table;
    const QByteArray kind = schema.kind;
    QByteArray sql = "CREATE TRIGGER " + table + "_log_insert AFTER INSERT ON " + table
                     + " WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN"
                       " INSERT INTO oplog(txn, kind, id, fields, stamp) SELECT c.txn, '" + kind + "', NEW.id, json_object("
                     + loggedColumns(schema, "NEW") + "), c.stamp FROM sync_ctl c; END;\n";
    sql += "CREATE TRIGGER " + table + "_no_delete BEFORE DELETE ON " + table
           + " WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'use del=1'); END;\n";
    if (schema.isAppendOnly) {
        sql += "CREATE TRIGGER " + table + "_stays BEFORE UPDATE OF " + columnNames(schema) + " ON " + table
               + " WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, '" + kind + " is append-only'); END;\n";
        return sql + searchTriggers(schema);
    }
    sql += "CREATE TRIGGER " + table + "_log_update AFTER UPDATE OF " + columnNames(schema) + " ON " + table
           + " WHEN (SELECT applying FROM sync_ctl) = 0 AND (" + anyChanged(schema) + ") BEGIN"
             " INSERT INTO oplog(txn, kind, id, fields, before, stamp, base) SELECT c.txn, '" + kind + "', NEW.id,"
             " (SELECT json_group_object(k, v) FROM (" + changedColumns(schema, newValue) + ")),"
             " (SELECT json_group_object(k, v) FROM (" + changedColumns(schema, oldValue) + ")), c.stamp,"
             " (SELECT json_group_object(k, v) FROM (" + changedColumns(schema, seenStamp) + ")) FROM sync_ctl c;"
             " UPDATE " + table + " SET clk = json_patch(CASE WHEN clk = '' THEN '{}' ELSE clk END, (SELECT json_group_object(k, v) FROM ("
           + changedColumns(schema, presentStamp) + "))) WHERE n = NEW.n; END;\n";
    return sql + searchTriggers(schema);
}

QByteArray triggersFingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const EntitySchema *each : allEntities())
        hash.addData(triggersOf(*each));
    return hash.result().toHex();
}

Result<> installTriggers(Connection &connection)
{
    auto read = connection.prepare("SELECT triggers FROM sync_ctl");
    if (!read)
        return std::unexpected(read.error());
    const auto isThere = read->step();
    if (!isThere)
        return std::unexpected(isThere.error());
    const QByteArray wanted = triggersFingerprint();
    if (read->row().bytes("triggers") == wanted)
        return {};
    for (const EntitySchema *each : allEntities()) {
        QByteArray drop;
        for (const char *what : {"_log_insert", "_log_update", "_no_delete", "_stays", "_search_insert", "_search_update"})
            drop += QByteArray("DROP TRIGGER IF EXISTS ") + each->table + what + ";";
        if (const auto done = connection.execute(drop + triggersOf(*each)); !done)
            return done;
    }
    auto mark = connection.prepare("UPDATE sync_ctl SET triggers = :triggers");
    if (!mark)
        return std::unexpected(mark.error());
    return mark->bind(":triggers", QString::fromLatin1(wanted)).run();
}

} // namespace slipway::storage
