// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/insight_triggers.h"

namespace slipway::storage {

namespace {

/// `values`: ids that may be NULL.
QByteArray markEach(const char *kind, const QByteArrayList &values)
{
    // SQLite 3.46 names no columns of VALUES inside of a trigger.
    return QByteArray("INSERT OR IGNORE INTO delivery_dirty SELECT ") + kind + ",v FROM (SELECT "
           + values.join(" AS v UNION ALL SELECT ") + " AS v) WHERE v IS NOT NULL;";
}

void addBoth(std::vector<Trigger> &list, const QByteArray &table, const QByteArray &columns, const QByteArray &inserted,
             const QByteArray &updated)
{
    const QByteArray create = "CREATE TEMP TRIGGER ";
    const QByteArray name = table + "_insight";
    if (!inserted.isEmpty())
        list.push_back(
            {name + "_insert", create + name + "_insert AFTER INSERT ON " + table + ' ' + inserted + " END"});
    list.push_back({name + "_update",
                    create + name + "_update AFTER UPDATE OF " + columns + " ON " + table + ' ' + updated + " END"});
}

} // namespace

std::vector<Trigger> insightTriggers()
{
    std::vector<Trigger> list;
    // A rollback says something of what was deployed before it.
    const QByteArray deployment =
        "BEGIN " + markEach("0", {"NEW.id"})
        + "INSERT OR IGNORE INTO delivery_dirty SELECT 0,id FROM deployments WHERE NEW.is_rollback=1 AND"
          " release=NEW.release AND del=0;";
    addBoth(list, "deployments", "release,environment,is_rollback,started_at,finished_at,outcome,del", deployment,
            deployment);
    addBoth(list, "history_deployments",
            "product,finished_at,outcome,is_rollback,rollback_of,hotfix_for,is_unplanned,commits,del",
            "BEGIN " + markEach("1", {"NEW.id", "NEW.rollback_of", "NEW.hotfix_for"}),
            "BEGIN "
                + markEach("1", {"NEW.id", "NEW.rollback_of", "NEW.hotfix_for", "OLD.rollback_of", "OLD.hotfix_for"}));
    addBoth(list, "history_incidents", "started_at,resolved_at,caused_by,del",
            "BEGIN " + markEach("1", {"NEW.caused_by"}), "BEGIN " + markEach("1", {"NEW.caused_by", "OLD.caused_by"}));
    addBoth(list, "incidents", "started_at,detected_at,resolved_at,caused_by,fixed_by,del",
            "BEGIN " + markEach("0", {"NEW.caused_by", "NEW.fixed_by"}),
            "BEGIN " + markEach("0", {"NEW.caused_by", "NEW.fixed_by", "OLD.caused_by", "OLD.fixed_by"}));
    addBoth(list, "releases", "product,state,shipped_at,environment,del",
            "WHEN NEW.state<>'draft' BEGIN " + markEach("2", {"NEW.id"}),
            "BEGIN " + markEach("2", {"NEW.id"})
                + "INSERT OR IGNORE INTO delivery_dirty SELECT 0,id FROM deployments WHERE release=NEW.id AND del=0 AND"
                  " (NEW.environment IS NOT OLD.environment OR NEW.product<>OLD.product OR NEW.del<>OLD.del);");
    addBoth(list, "items", "state,reason,del", {},
            "WHEN NEW.state IN('in_progress','blocked') OR OLD.state IN('in_progress','blocked') BEGIN "
                + markEach("3", {"NEW.id"}));
    const QByteArray scope =
        "BEGIN " + markEach("5", {"NEW.release"})
        + "INSERT OR IGNORE INTO delivery_dirty SELECT 0,id FROM deployments WHERE release=NEW.release AND del=0;";
    addBoth(list, "scope_snapshots", "release,document,del", scope, scope);
    addBoth(list, "criteria", "state,del", {}, "BEGIN " + markEach("4", {"NEW.id"}));
    return list;
}

} // namespace slipway::storage
