// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/deployment_history.h"

namespace slipway::storage {

Result<std::vector<std::chrono::milliseconds>> rollbackDurations(Reader &reader, ProductId product,
                                                                 std::optional<EnvironmentId> environment)
{
    auto statement = reader.connection().prepare(R"(
        SELECT d.finished_at - d.started_at FROM deployments AS d JOIN releases AS r ON r.id = d.release
        WHERE r.product = :product AND d.del = 0 AND d.is_rollback = 1 AND d.outcome = 'succeeded'
          AND d.finished_at IS NOT NULL AND (:environment IS NULL OR d.environment = :environment)
        ORDER BY d.started_at DESC LIMIT 50)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":product", product.value);
    if (environment)
        statement->bind(":environment", environment->value);
    std::vector<std::chrono::milliseconds> took;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return took;
        took.emplace_back(sqlite3_column_int64(statement->handle(), 0));
    }
}

Result<std::vector<DoneRollback>> rollbacksOf(Reader &reader, ProductId product)
{
    auto statement = reader.connection().prepare(R"(
        SELECT d.environment AS environment, coalesce(d.finished_at, d.started_at) AS at
          FROM deployments AS d JOIN releases AS r ON r.id = d.release
          WHERE r.product = :product AND d.del = 0 AND d.is_rollback = 1 AND d.outcome = 'succeeded'
        UNION SELECT c.environment, coalesce(c.finished_at, c.requested_at)
          FROM ci_runs AS c JOIN releases AS r ON r.id = c.release
          WHERE r.product = :product AND c.del = 0 AND c.purpose = 'rollback' AND c.state = 'done'
            AND c.result = 'success'
        ORDER BY 2 DESC LIMIT 50)");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<DoneRollback> found;
    return statement->bind(":product", product.value)
        .each([&](const Row &row) { found.push_back({row.optionalId<Environment>("environment"), row.instant("at")}); })
        .transform([&] { return std::move(found); });
}

Result<std::vector<AskedDecision>> decisionsOfProduct(Reader &reader, ProductId product, int most)
{
    auto statement = reader.connection().prepare(R"(
        SELECT q.release AS release, q.role AS role, s.person AS person, q.requested_at AS asked, min(s.at) AS decided
          FROM signoff_requirements AS q JOIN releases AS r ON r.id = q.release
          JOIN signoffs AS s ON s.release = q.release AND s.role = q.role AND s.decision = 'approved' AND s.at >= q.requested_at
          WHERE r.product = :product AND r.del = 0 AND q.del = 0 AND s.del = 0 AND q.requested_at IS NOT NULL
          GROUP BY q.id ORDER BY asked DESC LIMIT :most)");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<AskedDecision> found;
    return statement->bind(":product", product.value)
        .bind(":most", most)
        .each([&](const Row &row) {
            found.push_back({row.id<Release>("release"), row.text("role"), row.id<Person>("person"),
                             row.instant("asked"), row.instant("decided")});
        })
        .transform([&] { return std::move(found); });
}

Result<std::vector<Cutover>> runningCutovers(Reader &reader)
{
    return reader.select<Cutover>("del = 0 AND finished_at IS NULL ORDER BY started_at, n", [](Statement &) {});
}

Result<std::optional<Instant>> lastRehearsal(Reader &reader, ProductId product)
{
    auto statement = reader.connection().prepare(R"(
        SELECT max(c.finished_at) FROM cutovers AS c JOIN releases AS r ON r.id = c.release
        WHERE r.product = :product AND c.del = 0 AND c.is_rehearsal = 1 AND c.is_aborted = 0)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":product", product.value);
    return statement->step().transform([&](bool there) -> std::optional<Instant> {
        if (!there || sqlite3_column_type(statement->handle(), 0) == SQLITE_NULL)
            return std::nullopt;
        return fromUnixMilliseconds(sqlite3_column_int64(statement->handle(), 0));
    });
}

} // namespace slipway::storage
