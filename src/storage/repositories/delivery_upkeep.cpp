// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/delivery_upkeep.h"

#include "storage/repositories/delivery_days.h"
#include "storage/sqlite/connection.h"

#include <QDateTime>

#include <map>
#include <ranges>

namespace slipway::storage {

namespace {

using insights::DeliveryDay;

/// In production: where the release ships to; anywhere, when it does not say where. What an incident names as its cause
/// failed, and so did what was rolled back: of a release in an environment, the newest deployment before the rollback. The
/// plus keeps SQLite from looking through all that an environment ever saw: a release has few deployments.
constexpr const char *kFactsOfDeployments = R"(
    INSERT OR REPLACE INTO delivery_facts
    SELECT d.id, r.product, r.id, d.finished_at, d.finished_at / 86400000, d.outcome = 'succeeded', d.is_rollback,
      EXISTS(SELECT 1 FROM incidents AS i WHERE i.caused_by = d.id AND i.del = 0)
      OR (d.is_rollback = 0 AND EXISTS(SELECT 1 FROM deployments AS b WHERE b.release = d.release AND b.del = 0
            AND +b.environment = d.environment AND b.is_rollback = 1 AND b.outcome = 'succeeded'
            AND b.started_at >= d.started_at
            AND NOT EXISTS(SELECT 1 FROM deployments AS e WHERE e.release = d.release AND e.del = 0
              AND +e.environment = d.environment AND e.is_rollback = 0 AND e.outcome = 'succeeded'
              AND e.started_at > d.started_at AND e.started_at <= b.started_at))),
      d.is_rollback = 1 OR EXISTS(SELECT 1 FROM incidents AS i WHERE i.fixed_by = d.id AND i.del = 0)
    FROM delivery_dirty AS x JOIN deployments AS d ON d.id = x.id JOIN releases AS r ON r.id = d.release
    WHERE x.kind = 0 AND d.del = 0 AND r.del = 0 AND d.finished_at IS NOT NULL AND d.outcome <> 'running'
      AND d.environment = coalesce(r.environment, d.environment))";

constexpr const char *kFactsOfHistory = R"(
    INSERT OR REPLACE INTO delivery_facts
    SELECT d.id, d.product, NULL, d.finished_at, d.finished_at / 86400000, d.outcome = 'succeeded', d.is_rollback,
      EXISTS(SELECT 1 FROM history_incidents AS i WHERE i.caused_by = d.id AND i.del = 0)
      OR EXISTS(SELECT 1 FROM history_deployments AS b WHERE b.rollback_of = d.id AND b.del = 0
           AND b.outcome = 'succeeded')
      OR EXISTS(SELECT 1 FROM history_deployments AS b WHERE b.hotfix_for = d.id AND b.del = 0
           AND b.outcome = 'succeeded'),
      d.is_unplanned
    FROM delivery_dirty AS x JOIN history_deployments AS d ON d.id = x.id WHERE x.kind = 1 AND d.del = 0)";

constexpr const char *kCommitsOfHistory = R"(
    INSERT OR REPLACE INTO delivery_commits
    SELECT d.id, j.key, d.product, j.value FROM delivery_dirty AS x JOIN history_deployments AS d ON d.id = x.id,
      json_each(d.commits) AS j WHERE x.kind = 1 AND d.del = 0 AND j.type = 'integer')";

/// Those of the newest look at the repository; merges are no changes of their own.
constexpr const char *kCommitsOfScope = R"(
    INSERT OR REPLACE INTO delivery_commits
    SELECT x.id, json_extract(j.value, '$.id'), r.product, json_extract(j.value, '$.at') FROM delivery_dirty AS x
      JOIN releases AS r ON r.id = x.id, json_each((SELECT s.document FROM scope_snapshots AS s WHERE s.release = x.id
        AND s.del = 0 ORDER BY s.n DESC LIMIT 1), '$.entries') AS j
    WHERE x.kind = 5 AND coalesce(json_extract(j.value, '$.merge'), 0) = 0
      AND json_type(j.value, '$.id') = 'text' AND json_type(j.value, '$.at') = 'integer')";

/// What was promised is the date of when the release left the draft last; that the log tells, and once known it stays.
constexpr const char *kReleases = R"(
    INSERT INTO delivery_releases(release, product, promised, shipped_at, is_rolled_back)
    SELECT r.id, r.product,
      coalesce((SELECT json_extract(o.before, '$.ship') FROM oplog AS o WHERE o.id = r.id
                  AND json_extract(o.before, '$.ship') IS NOT NULL
                  AND o.lseq > coalesce((SELECT max(l.lseq) FROM oplog AS l WHERE l.id = r.id
                        AND json_extract(l.before, '$.state') = 'draft'),
                      (SELECT min(l.lseq) FROM oplog AS l WHERE l.id = r.id))
                  ORDER BY o.lseq LIMIT 1), r.ship),
      iif(r.state = 'rolled_back', coalesce(r.shipped_at, r.ship), r.shipped_at),
      r.state = 'rolled_back' OR (r.state = 'closed' AND coalesce((SELECT d.is_rollback FROM deployments AS d
        WHERE d.release = r.id AND d.del = 0 AND d.outcome = 'succeeded' ORDER BY d.started_at DESC LIMIT 1), 0) = 1)
    FROM delivery_dirty AS x JOIN releases AS r ON r.id = x.id
    WHERE x.kind = 2 AND r.del = 0 AND r.state <> 'draft' AND r.state <> 'cancelled'
    ON CONFLICT(release) DO UPDATE SET product = excluded.product, shipped_at = excluded.shipped_at,
      is_rolled_back = excluded.is_rolled_back)";

constexpr const char *kReleasesGone = R"(
    DELETE FROM delivery_releases WHERE release IN (SELECT x.id FROM delivery_dirty AS x LEFT JOIN releases AS r
      ON r.id = x.id WHERE x.kind = 2 AND (r.id IS NULL OR r.del = 1 OR r.state IN ('draft', 'cancelled'))))";

constexpr const char *kSpansEnded = R"(
    UPDATE work_spans SET to_at = :now WHERE to_at IS NULL AND subject IN (SELECT id FROM delivery_dirty WHERE kind >= 3)
      AND NOT EXISTS(SELECT 1 FROM items AS i WHERE i.id = work_spans.subject AND i.del = 0
        AND i.state = work_spans.state AND i.reason = work_spans.reason)
      AND NOT EXISTS(SELECT 1 FROM criteria AS c WHERE c.id = work_spans.subject AND c.del = 0
        AND c.state = work_spans.state))";

constexpr const char *kSpansOfItems = R"(
    INSERT INTO work_spans(subject, release, state, reason, from_at)
    SELECT i.id, i.release, i.state, i.reason, :now FROM delivery_dirty AS x JOIN items AS i ON i.id = x.id
    WHERE x.kind = 3 AND i.del = 0 AND i.state IN ('in_progress', 'blocked')
      AND NOT EXISTS(SELECT 1 FROM work_spans AS w WHERE w.subject = i.id AND w.to_at IS NULL))";

constexpr const char *kSpansOfCriteria = R"(
    INSERT INTO work_spans(subject, release, state, reason, from_at)
    SELECT c.id, c.release, c.state, '', :now FROM delivery_dirty AS x JOIN criteria AS c ON c.id = x.id
    WHERE x.kind = 4 AND c.del = 0 AND c.state <> 'unknown'
      AND NOT EXISTS(SELECT 1 FROM work_spans AS w WHERE w.subject = c.id AND w.to_at IS NULL))";

/// Each commit with the first deployment that shipped it, of its own or of its release.
constexpr const char *kLeads = R"(
    SELECT f.day AS day, f.at - c.at AS length FROM delivery_facts AS f JOIN delivery_commits AS c
      ON c.source = f.id OR c.source = f.release
    WHERE f.product = :product AND f.at >= :from AND f.is_success = 1 AND f.is_rollback = 0
      AND NOT EXISTS(SELECT 1 FROM delivery_commits AS e JOIN delivery_facts AS g ON g.id = e.source
        WHERE e.product = f.product AND e.sha = c.sha AND g.is_success = 1 AND g.is_rollback = 0
          AND (g.at < f.at OR (g.at = f.at AND g.id < f.id)))
      AND NOT EXISTS(SELECT 1 FROM delivery_commits AS e JOIN delivery_facts AS g ON g.release = e.source
        WHERE e.product = f.product AND e.sha = c.sha AND g.is_success = 1 AND g.is_rollback = 0
          AND (g.at < f.at OR (g.at = f.at AND g.id < f.id))))";

constexpr const char *kRecoveries = R"(
    SELECT f.day AS day, i.resolved_at - coalesce(i.started_at, i.detected_at) AS length FROM delivery_facts AS f
      JOIN incidents AS i ON i.caused_by = f.id WHERE f.product = :product AND f.at >= :from AND f.is_success = 1
      AND i.del = 0
    UNION ALL SELECT f.day, i.resolved_at - i.started_at FROM delivery_facts AS f
      JOIN history_incidents AS i ON i.caused_by = f.id WHERE f.product = :product AND f.at >= :from
      AND f.is_success = 1 AND i.del = 0)";

/// What the products' days come to.
constexpr const char *kTotals = R"(
    INSERT INTO delivery_total_days SELECT day, sum(deployments), sum(failed), sum(rework), sum(attempts), sum(open),
      unhex(group_concat(hex(leads), '')), unhex(group_concat(hex(recoveries), ''))
    FROM delivery_days WHERE day >= :day GROUP BY day)";

/// Products with the first moment from which their days are made again.
using Stale = std::map<Uuid, qint64>;

qint32 wholeSeconds(qint64 milliseconds)
{
    return static_cast<qint32>(std::clamp<qint64>((milliseconds + 500) / 1000, 0, std::numeric_limits<qint32>::max()));
}

class Upkeep
{
public:
    Upkeep(Connection &connection, Instant now) : m_connection(connection), m_now(now) {}

    Result<> run()
    {
        return noteStale()
            .and_then([&] {
                return execute(
                    "DELETE FROM delivery_facts WHERE id IN (SELECT id FROM delivery_dirty WHERE kind <= 1)");
            })
            .and_then([&] {
                return execute(
                    "DELETE FROM delivery_commits WHERE source IN (SELECT id FROM delivery_dirty WHERE kind IN (1, 5))");
            })
            .and_then([&] { return execute(kCommitsOfHistory); })
            .and_then([&] { return execute(kCommitsOfScope); })
            .and_then([&] { return execute(kFactsOfDeployments); })
            .and_then([&] { return execute(kFactsOfHistory); })
            .and_then([&] { return noteStale(); })
            .and_then([&] { return execute(kReleasesGone); })
            .and_then([&] { return execute(kReleases); })
            .and_then([&] { return countMovedDays(); })
            .and_then([&] { return at(kSpansEnded); })
            .and_then([&] { return at(kSpansOfItems); })
            .and_then([&] { return at(kSpansOfCriteria); })
            .and_then([&] { return makeDays(); })
            .and_then([&] { return execute("DELETE FROM delivery_dirty"); });
    }

private:
    Result<> execute(const char *sql)
    {
        auto statement = m_connection.prepare(sql);
        return statement ? statement->run() : std::unexpected(statement.error());
    }
    Result<> at(const char *sql)
    {
        auto statement = m_connection.prepare(sql);
        return statement ? statement->bind(":now", m_now).run() : std::unexpected(statement.error());
    }

    Result<> noteStale()
    {
        auto statement =
            m_connection.prepare("SELECT f.product AS product, min(f.day) AS day FROM delivery_dirty AS x JOIN"
                                 " delivery_facts AS f ON f.id = x.id WHERE x.kind <= 1 GROUP BY f.product");
        if (!statement)
            return std::unexpected(statement.error());
        return statement->each([&](const Row &row) {
            const auto [known, isNew] = m_stale.emplace(row.uuid("product"), row.integer("day"));
            known->second = std::min(known->second, row.integer("day"));
        });
    }

    /// Days are those of the zone that the date was meant in, which SQL does not know.
    Result<> countMovedDays()
    {
        auto read = m_connection.prepare(
            "SELECT d.release AS release, d.promised AS promised, d.shipped_at AS shipped, r.ship_zone AS zone"
            " FROM delivery_dirty AS x JOIN delivery_releases AS d ON d.release = x.id JOIN releases AS r ON r.id = x.id"
            " WHERE x.kind = 2 AND d.shipped_at IS NOT NULL");
        if (!read)
            return std::unexpected(read.error());
        std::vector<insights::ShippedRelease> shipped;
        const auto done = read->each([&](const Row &row) {
            shipped.push_back({row.id<Release>("release"),
                               {},
                               {},
                               row.instant("promised"),
                               row.instant("shipped"),
                               row.bytes("zone"),
                               false});
        });
        if (!done)
            return done;
        for (const insights::ShippedRelease &each : shipped) {
            auto write =
                m_connection.prepare("UPDATE delivery_releases SET days_moved = :days WHERE release = :release");
            if (!write)
                return std::unexpected(write.error());
            if (const auto written = write->bind(":days", insights::daysMoved(each)).bind(":release", each.id).run();
                !written)
                return written;
        }
        return {};
    }

    Result<> makeDays()
    {
        for (const auto &[product, day] : m_stale) {
            std::map<qint64, DeliveryDay> days;
            const qint64 from = day * insights::kDayMilliseconds;
            const auto done =
                readFacts(product, from, days)
                    .and_then([&] {
                        return readLengths(kLeads, product, from, [&](qint64 at, std::optional<qint64> length) {
                            days[at].leads.push_back(wholeSeconds(length.value_or(0)));
                        });
                    })
                    .and_then([&] {
                        return readLengths(kRecoveries, product, from, [&](qint64 at, std::optional<qint64> length) {
                            if (length)
                                days[at].recoveries.push_back(wholeSeconds(*length));
                            else
                                ++days[at].open;
                        });
                    })
                    .and_then([&] { return writeDays(product, day, days); });
            if (!done)
                return done;
        }
        return m_stale.empty() ? Result<>{} : addUp(std::ranges::min(m_stale | std::views::values));
    }

    Result<> addUp(qint64 from)
    {
        for (const char *sql : {"DELETE FROM delivery_total_days WHERE day >= :day", kTotals}) {
            auto statement = m_connection.prepare(sql);
            if (!statement)
                return std::unexpected(statement.error());
            if (const auto done = statement->bind(":day", from).run(); !done)
                return done;
        }
        return {};
    }

    Result<> readFacts(const Uuid &product, qint64 from, std::map<qint64, DeliveryDay> &days)
    {
        auto statement = m_connection.prepare(
            "SELECT day, sum(is_success) AS deployments, sum(is_success AND is_failed) AS failed,"
            " sum(is_success AND is_unplanned) AS rework, sum(NOT is_success) AS attempts FROM delivery_facts"
            " WHERE product = :product AND at >= :from GROUP BY day");
        if (!statement)
            return std::unexpected(statement.error());
        return statement->bind(":product", product).bind(":from", from).each([&](const Row &row) {
            DeliveryDay &day = days[row.integer("day")];
            day.deployments = static_cast<int>(row.integer("deployments"));
            day.failed = static_cast<int>(row.integer("failed"));
            day.rework = static_cast<int>(row.integer("rework"));
            day.attempts = static_cast<int>(row.integer("attempts"));
        });
    }

    Result<> readLengths(const char *sql, const Uuid &product, qint64 from,
                         const std::function<void(qint64, std::optional<qint64>)> &take)
    {
        auto statement = m_connection.prepare(sql);
        if (!statement)
            return std::unexpected(statement.error());
        return statement->bind(":product", product).bind(":from", from).each([&](const Row &row) {
            take(row.integer("day"), row.isNull("length") ? std::nullopt : std::optional(row.integer("length")));
        });
    }

    Result<> writeDays(const Uuid &product, qint64 from, std::map<qint64, DeliveryDay> &days)
    {
        auto remove = m_connection.prepare("DELETE FROM delivery_days WHERE day >= :day AND product = :product");
        if (!remove)
            return std::unexpected(remove.error());
        if (const auto done = remove->bind(":day", from).bind(":product", product).run(); !done)
            return done;
        for (auto &[number, day] : days) {
            std::ranges::sort(day.leads);
            std::ranges::sort(day.recoveries);
            auto insert = m_connection.prepare(
                "INSERT INTO delivery_days VALUES(:day, :product, :deployments, :failed, :rework, :attempts, :open,"
                " :leads, :recoveries)");
            if (!insert)
                return std::unexpected(insert.error());
            const auto done = insert->bind(":day", number)
                                  .bind(":product", product)
                                  .bind(":deployments", day.deployments)
                                  .bind(":failed", day.failed)
                                  .bind(":rework", day.rework)
                                  .bind(":attempts", day.attempts)
                                  .bind(":open", day.open)
                                  .bind(":leads", packedSeconds(day.leads))
                                  .bind(":recoveries", packedSeconds(day.recoveries))
                                  .run();
            if (!done)
                return done;
        }
        return {};
    }

    Connection &m_connection;
    Instant m_now;
    Stale m_stale;
};

} // namespace

Result<> deriveDelivery(Connection &connection, Instant now)
{
    return connection.number("SELECT EXISTS(SELECT 1 FROM delivery_dirty)").and_then([&](qint64 isDirty) {
        return isDirty != 0 ? Upkeep(connection, now).run() : Result<>{};
    });
}

Result<> deriveDeliveryAtOnce(Connection &connection)
{
    const auto isDirty = connection.number("SELECT EXISTS(SELECT 1 FROM delivery_dirty)");
    if (!isDirty)
        return std::unexpected(isDirty.error());
    if (*isDirty == 0)
        return {};
    if (const auto begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    const auto now = fromUnixMilliseconds(QDateTime::currentMSecsSinceEpoch());
    const auto done = deriveDelivery(connection, now).and_then([&] { return connection.execute("COMMIT"); });
    if (!done)
        connection.rollBack();
    return done;
}

} // namespace slipway::storage
