// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/analysis_repository.h"

#include <algorithm>

namespace slipway::storage {

Result<std::vector<AnalysisRecord>> openAnalyses(Reader &reader)
{
    return reader.select<AnalysisRecord>("del = 0 AND state IN ('pending', 'running') ORDER BY n", {});
}

Result<std::vector<AnalysisRecordId>> watchesEndedSince(Reader &reader, Instant since)
{
    return reader
        .select<AnalysisRecord>("del = 0 AND deployment IS NOT NULL AND decided_at >= :since ORDER BY n",
                                [&](Statement &statement) { statement.bind(":since", since); })
        .transform([](const std::vector<AnalysisRecord> &found) {
            std::vector<AnalysisRecordId> ids;
            for (const AnalysisRecord &each : found)
                ids.push_back(each.id);
            return ids;
        });
}

Result<std::vector<AnalysisRecord>> newestAnalyses(Reader &reader, ReleaseId release)
{
    return reader.select<AnalysisRecord>(
        "del = 0 AND release = :release AND n IN (SELECT max(n) FROM analyses WHERE del = 0 AND release = :release GROUP BY "
        "criterion) ORDER BY n",
        [&](Statement &statement) { statement.bind(":release", release.value); });
}

Result<std::optional<AnalysisRecord>> newestAnalysis(Reader &reader, CriterionId criterion)
{
    return reader
        .select<AnalysisRecord>("del = 0 AND criterion = :criterion ORDER BY n DESC LIMIT 1",
                                [&](Statement &statement) { statement.bind(":criterion", criterion.value); })
        .transform([](std::vector<AnalysisRecord> found) {
            return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
        });
}

Result<std::vector<MeasurementRecord>> measurementsOf(Reader &reader, AnalysisRecordId analysis, int most)
{
    return reader
        .select<MeasurementRecord>("analysis = :analysis ORDER BY at DESC, n DESC LIMIT :most",
                                   [&](Statement &statement) {
                                       statement.bind(":analysis", analysis.value);
                                       statement.bind(":most", most);
                                   })
        .transform([](std::vector<MeasurementRecord> found) {
            std::ranges::reverse(found);
            return found;
        });
}

Result<int> failuresOf(Reader &reader, AnalysisRecordId analysis)
{
    auto statement = reader.connection().prepare(
        "SELECT count(*) AS failures FROM measurements WHERE analysis = :analysis AND phase = 'failure'");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(":analysis", analysis.value).step().transform([&](bool) {
        return static_cast<int>(statement->row().integer("failures"));
    });
}

Result<std::vector<ReleaseId>> releasesToWatch(Reader &reader)
{
    // Most releases with a deployment are over, which is seen before their criteria are read.
    auto statement = reader.connection().prepare(R"(
        SELECT DISTINCT r.id AS id FROM deployments AS d CROSS JOIN releases AS r ON r.id = d.release
          CROSS JOIN criteria AS c ON c.release = r.id
        WHERE r.del = 0 AND c.del = 0 AND d.del = 0 AND d.outcome = 'succeeded' AND d.is_rollback = 0
          AND r.state <> 'closed' AND r.state <> 'cancelled' AND r.state <> 'rolled_back'
          AND c.criterion_kind IN ('metric', 'comparison', 'alerts', 'checks', 'http', 'slo'))");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<ReleaseId> found;
    return statement->each([&](const Row &row) { found.push_back(row.id<Release>("id")); }).transform([&] {
        return std::move(found);
    });
}

Result<std::vector<PastDeployment>> pastDeployments(Reader &reader, ProductId product,
                                                    std::optional<EnvironmentId> environment, int most)
{
    auto statement = reader.connection().prepare(R"(
        SELECT r.id AS id, r.version AS version, coalesce(d.finished_at, d.started_at) AS at,
          r.state <> 'rolled_back' AND NOT EXISTS(SELECT 1 FROM deployments AS b WHERE b.release = d.release
            AND b.environment = d.environment AND b.is_rollback = 1 AND b.del = 0 AND b.started_at >= d.started_at) AS good
        FROM deployments AS d JOIN releases AS r ON r.id = d.release
        WHERE r.product = :product AND r.del = 0 AND d.del = 0 AND d.is_rollback = 0 AND d.outcome = 'succeeded'
          AND (:environment IS NULL OR d.environment = :environment)
        ORDER BY at DESC LIMIT :most)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":product", product.value).bind(":most", most);
    if (environment)
        statement->bind(":environment", environment->value);
    std::vector<PastDeployment> found;
    return statement
        ->each([&](const Row &row) {
            found.push_back({row.id<Release>("id"), row.text("version"), row.instant("at"), row.integer("good") != 0});
        })
        .transform([&] { return std::move(found); });
}

} // namespace slipway::storage
