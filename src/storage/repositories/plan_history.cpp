// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/plan_history.h"

#include <QHash>

namespace slipway::storage {

using insights::CriterionTurn;
using insights::Estimate;
using insights::Period;
using insights::PhasePlan;
using insights::WorkSpan;

namespace {

QString hexList(const std::vector<ReleaseId> &releases)
{
    QJsonArray list;
    for (const ReleaseId each : releases)
        list.append(QString::fromLatin1(each.value.toBytes().toHex()));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<> eachOf(Reader &reader, const QByteArray &sql, const std::vector<ReleaseId> &releases,
                std::optional<Instant> now, const std::function<void(const Row &)> &read)
{
    auto statement = reader.connection().prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(":releases", hexList(releases));
    if (now)
        statement->bind(":now", *now);
    return statement->each(read);
}

constexpr const char *kPhases = R"(
    SELECT p.release AS release, p.key AS key, p.name AS name, p.span_from AS span_from, p.span_to AS span_to,
      max(iif(i.required = 1, i.done_at, NULL)) AS last_done, max(iif(i.required = 1, i.due, NULL)) AS last_due,
      coalesce(sum(i.required = 1 AND i.state NOT IN ('done', 'skipped')), 0) AS open
    FROM json_each(:releases) AS j JOIN phases AS p ON p.release = unhex(j.value)
      LEFT JOIN items AS i ON i.release = p.release AND i.phase = p.id AND i.del = 0
    WHERE p.del = 0 GROUP BY p.id ORDER BY p.release, p.ord)";

constexpr const char *kSizes = R"(
    SELECT r.id AS release, coalesce(r.started_at, r.start) AS started, r.ship AS ship,
      (SELECT count(*) FROM delivery_commits AS c WHERE c.source = r.id) AS commits,
      (SELECT count(*) FROM items AS i WHERE i.release = r.id AND i.del = 0) AS items,
      EXISTS(SELECT 1 FROM delivery_facts AS f WHERE f.release = r.id AND f.is_success = 1 AND f.is_failed = 1) AS failed
    FROM json_each(:releases) AS j JOIN releases AS r ON r.id = unhex(j.value))";

constexpr const char *kItemSpans = R"(
    SELECT w.release AS release, w.state AS state, w.reason AS cause, coalesce(p.key, '') AS gate, w.from_at AS from_at,
      coalesce(w.to_at, :now) AS to_at
    FROM json_each(:releases) AS j JOIN work_spans AS w ON w.release = unhex(j.value)
      JOIN items AS i ON i.id = w.subject LEFT JOIN phases AS p ON p.id = i.phase
    WHERE w.state IN ('in_progress', 'blocked'))";

constexpr const char *kSignoffSpans = R"(
    SELECT q.release AS release, q.role AS cause, coalesce(p.key, '') AS gate, q.requested_at AS from_at,
      coalesce((SELECT min(s.at) FROM signoffs AS s WHERE s.release = q.release AND s.role = q.role AND s.del = 0
        AND s.at >= q.requested_at AND s.decision IN ('approved', 'rejected')),
        iif(r.shipped_at IS NULL AND r.state IN ('planned', 'in_progress', 'deploying'), :now, NULL)) AS to_at
    FROM json_each(:releases) AS j JOIN signoff_requirements AS q ON q.release = unhex(j.value)
      JOIN releases AS r ON r.id = q.release LEFT JOIN phases AS p ON p.id = q.phase
    WHERE q.del = 0 AND q.requested_at IS NOT NULL)";

constexpr const char *kTurns = R"(
    SELECT w.release AS release, c.title AS title, w.from_at AS at, w.state = 'satisfied' AS holds
    FROM json_each(:releases) AS j JOIN work_spans AS w ON w.release = unhex(j.value) JOIN criteria AS c ON c.id = w.subject
    WHERE w.state IN ('satisfied', 'not_satisfied') ORDER BY w.from_at, w.n)";

constexpr const char *kEstimates = R"(
    SELECT coalesce(p.name, '') AS type, coalesce(json_extract(o.roles, '$[0]'), '') AS role, i.done_at - i.due AS slip
    FROM json_each(:releases) AS j JOIN items AS i ON i.release = unhex(j.value)
      LEFT JOIN phases AS p ON p.id = i.phase LEFT JOIN people AS o ON o.id = i.owner
    WHERE i.del = 0 AND i.state = 'done' AND i.due IS NOT NULL AND i.done_at IS NOT NULL)";

Result<> complete(Reader &reader, std::vector<ReleaseHistory> &histories)
{
    std::vector<ReleaseId> ids;
    QHash<ReleaseId, std::size_t> index;
    for (const ReleaseHistory &each : histories) {
        index.insert(each.shipped.id, ids.size());
        ids.push_back(each.shipped.id);
    }
    return eachOf(reader, kPhases, ids, std::nullopt,
                  [&](const Row &row) {
                      histories[index.value(row.id<Release>("release"))].phases.push_back(
                          PhasePlan{row.text("key"),
                                    row.text("name"),
                                    {row.instant("span_from"), row.instant("span_to")},
                                    row.isNull("last_done") ? std::nullopt : std::optional(row.instant("last_done")),
                                    row.integer("open") > 0,
                                    row.isNull("last_due") ? std::nullopt : std::optional(row.instant("last_due"))});
                  })
        .and_then([&] {
            return eachOf(reader, kSizes, ids, std::nullopt, [&](const Row &row) {
                ReleaseHistory &history = histories[index.value(row.id<Release>("release"))];
                history.startedAt = row.instant("started");
                history.plannedShip = row.instant("ship");
                history.changes =
                    static_cast<int>(row.integer("commits") > 0 ? row.integer("commits") : row.integer("items"));
                history.hasFailed = row.integer("failed") != 0;
            });
        });
}

} // namespace

Result<std::vector<ReleaseHistory>> releaseHistories(Reader &reader, const DeliveryScope &scope, const Period &period,
                                                     int most)
{
    return shippedReleases(reader, scope, period, most)
        .and_then([&](const std::vector<insights::ShippedRelease> &shipped) {
            std::vector<ReleaseHistory> histories;
            for (const insights::ShippedRelease &each : shipped)
                histories.push_back({each, each.promised, each.promised, {}, 0, each.isRolledBack});
            return complete(reader, histories).transform([&] { return std::move(histories); });
        });
}

Result<std::optional<ReleaseHistory>> releaseHistory(Reader &reader, ReleaseId id)
{
    auto statement = reader.connection().prepare(R"(
        SELECT r.product AS product, coalesce(p.name, '') || ' ' || r.version AS title,
          coalesce(d.promised, r.ship) AS promised, coalesce(r.shipped_at, r.ship) AS shipped, r.ship_zone AS zone,
          coalesce(d.is_rolled_back, 0) AS is_rolled_back
        FROM releases AS r LEFT JOIN products AS p ON p.id = r.product LEFT JOIN delivery_releases AS d ON d.release = r.id
        WHERE r.id = :id AND r.del = 0)");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<ReleaseHistory> found;
    return statement->bind(":id", id)
        .each([&](const Row &row) {
            found.push_back({{id, row.id<Product>("product"), row.text("title"), row.instant("promised"),
                              row.instant("shipped"), row.bytes("zone"), row.integer("is_rolled_back") != 0},
                             row.instant("promised"),
                             row.instant("promised"),
                             {},
                             0,
                             false});
        })
        .and_then([&] { return complete(reader, found); })
        .transform([&] { return found.empty() ? std::nullopt : std::optional(std::move(found.front())); });
}

Result<std::vector<WorkSpan>> workSpans(Reader &reader, const std::vector<ReleaseId> &releases, Instant now)
{
    std::vector<WorkSpan> spans;
    const auto add = [&](WorkSpan::Kind kind, const Row &row) {
        spans.push_back({kind,
                         row.id<Release>("release"),
                         row.text("gate"),
                         row.text("cause"),
                         {row.instant("from_at"), row.instant("to_at")}});
    };
    return eachOf(reader, kItemSpans, releases, now,
                  [&](const Row &row) {
                      add(row.text("state") == QLatin1StringView("blocked") ? WorkSpan::Kind::Blocked
                                                                            : WorkSpan::Kind::Work,
                          row);
                  })
        .and_then([&] {
            return eachOf(reader, kSignoffSpans, releases, now, [&](const Row &row) {
                if (!row.isNull("to_at"))
                    add(WorkSpan::Kind::Signoff, row);
            });
        })
        .transform([&] { return std::move(spans); });
}

Result<std::vector<CriterionTurn>> criterionTurns(Reader &reader, const std::vector<ReleaseId> &releases)
{
    std::vector<CriterionTurn> turns;
    return eachOf(reader, kTurns, releases, std::nullopt,
                  [&](const Row &row) {
                      turns.push_back({row.id<Release>("release"), row.text("title"), row.instant("at"),
                                       row.integer("holds") != 0});
                  })
        .transform([&] { return std::move(turns); });
}

Result<std::vector<Estimate>> itemEstimates(Reader &reader, const std::vector<ReleaseId> &releases)
{
    std::vector<Estimate> estimates;
    return eachOf(reader, kEstimates, releases, std::nullopt,
                  [&](const Row &row) {
                      estimates.push_back(
                          {row.text("type"), row.text("role"),
                           static_cast<double>(row.integer("slip")) / static_cast<double>(insights::kDayMilliseconds)});
                  })
        .transform([&] { return std::move(estimates); });
}

Result<std::vector<AttributionProposal>> attributionProposals(Reader &reader, std::chrono::milliseconds window,
                                                              int most)
{
    auto statement = reader.connection().prepare(R"(
        WITH open AS (SELECT i.id, i.title, coalesce(i.started_at, i.detected_at) AS started, i.environment, i.release
            FROM incidents AS i WHERE i.del = 0 AND i.caused_by IS NULL
              AND NOT EXISTS(SELECT 1 FROM attributions AS a WHERE a.incident = i.id)
            ORDER BY i.detected_at DESC LIMIT :most),
          near AS (SELECT o.*, (SELECT d.id FROM delivery_facts AS f JOIN deployments AS d ON d.id = f.id
              WHERE f.is_success = 1 AND f.at <= o.started AND f.at >= o.started - :window
              AND (o.environment IS NULL OR d.environment = o.environment)
              AND (o.release IS NULL OR d.release = o.release OR o.environment IS NOT NULL)
            ORDER BY f.at DESC LIMIT 1) AS deployment FROM open AS o)
        SELECT n.id AS id, n.title AS title, n.started AS started, n.deployment AS deployment, d.finished_at AS deployed,
          coalesce(p.name || ' ' || r.version, '') AS name
        FROM near AS n LEFT JOIN deployments AS d ON d.id = n.deployment LEFT JOIN releases AS r ON r.id = d.release
          LEFT JOIN products AS p ON p.id = r.product ORDER BY n.started DESC)");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<AttributionProposal> proposals;
    return statement->bind(":window", static_cast<qint64>(window.count()))
        .bind(":most", most)
        .each([&](const Row &row) {
            proposals.push_back({row.id<Incident>("id"), row.text("title"), row.instant("started"),
                                 row.optionalId<Deployment>("deployment"), row.text("name"),
                                 row.isNull("deployed") ? std::nullopt : std::optional(row.instant("deployed"))});
        })
        .transform([&] { return std::move(proposals); });
}

} // namespace slipway::storage
