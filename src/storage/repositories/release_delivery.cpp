// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/release_delivery.h"

#include <algorithm>

namespace slipway::storage {

namespace {

constexpr const char *kDelivered = R"(
    SELECT d.release AS release, d.shipped_at AS shipped, coalesce(sum(f.is_success AND NOT f.is_rollback), 0) AS deployments,
      coalesce(sum(f.is_success AND f.is_failed), 0) AS failed, coalesce(sum(f.is_success AND f.is_unplanned), 0) AS rework
    FROM delivery_releases AS o JOIN delivery_releases AS d ON d.product = o.product
      AND (d.shipped_at < o.shipped_at OR d.release = o.release) LEFT JOIN delivery_facts AS f ON f.release = d.release
    WHERE o.release = :release AND o.shipped_at IS NOT NULL
    GROUP BY d.release ORDER BY d.shipped_at DESC, d.release = :release DESC LIMIT :most)";

constexpr const char *kReleaseLeads = R"(
    SELECT coalesce((SELECT min(f.at) FROM delivery_facts AS f WHERE f.release = c.source AND f.is_success = 1
      AND f.is_rollback = 0), :shipped) - c.at AS length
    FROM delivery_commits AS c WHERE c.source = :release ORDER BY length)";

constexpr const char *kReleaseRecoveries = R"(
    SELECT i.resolved_at - coalesce(i.started_at, i.detected_at) AS length FROM delivery_facts AS f
      JOIN incidents AS i ON i.caused_by = f.id
    WHERE f.release = :release AND i.del = 0 AND i.resolved_at IS NOT NULL ORDER BY length)";

Result<std::vector<double>> secondsOf(Reader &reader, const char *sql, const ReleaseDelivery &delivery)
{
    auto statement = reader.connection().prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":release", delivery.release);
    if (sql == kReleaseLeads)
        statement->bind(":shipped", delivery.shippedAt);
    std::vector<double> seconds;
    return statement
        ->each([&](const Row &row) {
            if (row.integer("length") >= 0)
                seconds.push_back(static_cast<double>(row.integer("length")) / 1000);
        })
        .transform([&] { return std::move(seconds); });
}

} // namespace

Result<std::vector<ReleaseDelivery>> deliveryUpTo(Reader &reader, ReleaseId release, int most)
{
    auto statement = reader.connection().prepare(kDelivered);
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<ReleaseDelivery> found;
    const auto read = statement->bind(":release", release).bind(":most", most).each([&](const Row &row) {
        found.push_back({row.id<Release>("release"),
                         row.instant("shipped"),
                         static_cast<int>(row.integer("deployments")),
                         static_cast<int>(row.integer("failed")),
                         static_cast<int>(row.integer("rework")),
                         {},
                         {}});
    });
    if (!read)
        return std::unexpected(read.error());
    for (ReleaseDelivery &each : found) {
        auto leads = secondsOf(reader, kReleaseLeads, each);
        auto recoveries = secondsOf(reader, kReleaseRecoveries, each);
        if (!leads || !recoveries)
            return std::unexpected(leads ? recoveries.error() : leads.error());
        each.leads = std::move(*leads);
        each.recoveries = std::move(*recoveries);
    }
    return found;
}

} // namespace slipway::storage
