// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/monitoring_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace slipway::storage {

namespace {

// What the first change after the moment found there is what there was at the moment. What came with an archive was there
// before, wherever that was.
constexpr const char *kStoodThen = R"(
    SELECT coalesce((SELECT a.at FROM oplog AS o JOIN audit AS a ON a.txn = o.txn WHERE o.id = c.id AND o.before IS NULL
        AND a.action <> 'release.restore' ORDER BY o.lseq LIMIT 1), :at) > :at AS is_newer,
      coalesce((SELECT json_extract(o.before, '$.del') FROM oplog AS o JOIN audit AS a ON a.txn = o.txn WHERE o.id = c.id
        AND a.at > :at AND json_type(o.before, '$.del') IS NOT NULL ORDER BY o.lseq LIMIT 1), c.del) AS was_gone,
      (SELECT json_extract(o.before, '$.options') FROM oplog AS o JOIN audit AS a ON a.txn = o.txn WHERE o.id = c.id
        AND a.at > :at AND json_type(o.before, '$.options') IS NOT NULL ORDER BY o.lseq LIMIT 1) AS options
    FROM monitoring_connections AS c WHERE c.id = :id)";

} // namespace

Result<std::optional<MonitoringConnection>> monitoringConnectionNamed(Reader &reader, const QString &name)
{
    return reader
        .select<MonitoringConnection>("del = 0 AND name = :name COLLATE NOCASE LIMIT 1",
                                      [&](Statement &s) { s.bind(":name", name); })
        .transform([](std::vector<MonitoringConnection> found) {
            return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
        });
}

Result<std::vector<MonitoringConnection>> monitoringConnectionsAt(Reader &reader, Instant at)
{
    auto found = reader.select<MonitoringConnection>("1 = 1 ORDER BY n", {});
    if (!found)
        return std::unexpected(found.error());
    std::vector<MonitoringConnection> there;
    for (MonitoringConnection &each : *found) {
        auto statement = reader.connection().prepare(kStoodThen);
        if (!statement)
            return std::unexpected(statement.error());
        bool wasThere = false;
        const auto asked = statement->bind(":at", at).bind(":id", each.id.value).each([&](const Row &row) {
            wasThere = row.integer("is_newer") == 0 && row.integer("was_gone") == 0;
            if (!row.isNull("options"))
                each.options = QJsonDocument::fromJson(row.text("options").toUtf8()).object();
        });
        if (!asked)
            return std::unexpected(asked.error());
        if (wasThere)
            there.push_back(std::move(each));
    }
    return there;
}

Result<std::vector<Panel>> panelsOf(Reader &reader, ReleaseId release)
{
    return reader.where<Panel>("release", release.value, "ord, n");
}

Result<std::vector<Panel>> panelsOf(Reader &reader, EnvironmentId environment)
{
    return reader.where<Panel>("environment", environment.value, "ord, n");
}

Result<std::vector<Deployment>> deploymentsDuring(Reader &reader, const TimeSpan &span)
{
    return reader.select<Deployment>(
        "del = 0 AND started_at < :to AND coalesce(finished_at, :to) >= :from ORDER BY started_at, n",
        [&](Statement &s) { s.bind(":from", span.from).bind(":to", span.to); });
}

} // namespace slipway::storage
