// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/monitoring_repository.h"

namespace slipway::storage {

Result<std::optional<MonitoringConnection>> monitoringConnectionNamed(Reader &reader, const QString &name)
{
    return reader
        .select<MonitoringConnection>("del = 0 AND name = :name COLLATE NOCASE LIMIT 1",
                                      [&](Statement &s) { s.bind(":name", name); })
        .transform([](std::vector<MonitoringConnection> found) {
            return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
        });
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
