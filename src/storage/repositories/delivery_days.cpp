// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/delivery_days.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace slipway::storage {

using insights::DeliveryDay;
using insights::Period;
using insights::ShippedRelease;

namespace {

constexpr qsizetype kSecondsSize = sizeof(qint32);

/// For `:products`: ids in hex; empty: all.
QString productList(const DeliveryScope &scope)
{
    QJsonArray list;
    for (const ProductId each : scope.products)
        list.append(QString::fromLatin1(each.value.toBytes().toHex()));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// A statement over a scope and a period; further values are bound by the caller.
Result<Statement> overPeriod(Reader &reader, const QByteArray &sql, const DeliveryScope &scope, const Period &period,
                             bool isInDays = false)
{
    auto statement = reader.connection().prepare(sql);
    if (!statement)
        return statement;
    const qint64 unit = isInDays ? 1 : insights::kDayMilliseconds;
    statement->bind(":products", productList(scope)).bind(":from", period.first * unit).bind(":to", period.end * unit);
    return statement;
}

template <class T>
Result<std::vector<T>> rowsOf(Result<Statement> statement, const std::function<T(const Row &)> &read)
{
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<T> rows;
    return statement->each([&](const Row &row) { rows.push_back(read(row)); }).transform([&] {
        return std::move(rows);
    });
}

void appendSeconds(std::vector<qint32> &seconds, sqlite3_stmt *statement, int column)
{
    const int bytes = sqlite3_column_bytes(statement, column);
    if (bytes > 0)
        seconds =
            unpackedSeconds(QByteArrayView(static_cast<const char *>(sqlite3_column_blob(statement, column)), bytes));
}

} // namespace

QByteArray packedSeconds(std::span<const qint32> seconds)
{
    QByteArray bytes(static_cast<qsizetype>(seconds.size()) * kSecondsSize, Qt::Uninitialized);
    char *at = bytes.data();
    for (const qint32 each : seconds) {
        qToLittleEndian(each, at);
        at += kSecondsSize;
    }
    return bytes;
}

std::vector<qint32> unpackedSeconds(QByteArrayView bytes)
{
    std::vector<qint32> seconds(static_cast<std::size_t>(bytes.size() / kSecondsSize));
    if constexpr (std::endian::native == std::endian::little)
        std::memcpy(seconds.data(), bytes.data(), seconds.size() * static_cast<std::size_t>(kSecondsSize));
    else
        for (std::size_t i = 0; i < seconds.size(); ++i)
            seconds[i] = qFromLittleEndian<qint32>(bytes.data() + static_cast<qsizetype>(i) * kSecondsSize);
    return seconds;
}

Result<std::vector<DeliveryDay>> deliveryDays(Reader &reader, const DeliveryScope &scope, const Period &period)
{
    const QByteArray columns = "SELECT day, deployments, failed, rework, attempts, open, leads, recoveries FROM ";
    const QByteArray days = " WHERE day >= :from AND day < :to AND ";
    auto statement = overPeriod(reader,
                                scope.products.empty()
                                    ? columns + "delivery_total_days" + days + ":products = '[]' ORDER BY day"
                                    : columns + "delivery_days" + days
                                          + "product IN (SELECT unhex(value) FROM json_each(:products)) ORDER BY day",
                                scope, period, true);
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<DeliveryDay> found;
    sqlite3_stmt *handle = statement->handle();
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return found;
        // By place: a hundred thousand rows are read while somebody waits.
        DeliveryDay &day = found.emplace_back();
        day.day = sqlite3_column_int64(handle, 0);
        day.deployments = sqlite3_column_int(handle, 1);
        day.failed = sqlite3_column_int(handle, 2);
        day.rework = sqlite3_column_int(handle, 3);
        day.attempts = sqlite3_column_int(handle, 4);
        day.open = sqlite3_column_int(handle, 5);
        appendSeconds(day.leads, handle, 6);
        appendSeconds(day.recoveries, handle, 7);
    }
}

Result<std::vector<DeliveryFact>> deliveryFacts(Reader &reader, const DeliveryScope &scope, const Period &period,
                                                FactKind kind, int most)
{
    auto statement = overPeriod(reader, R"(
        SELECT f.id AS id, f.product AS product, f.release AS release, coalesce(r.version, h.version, '') AS version,
          f.at AS at, f.is_success AS is_success, f.is_rollback AS is_rollback, f.is_failed AS is_failed,
          f.is_unplanned AS is_unplanned
        FROM delivery_facts AS f LEFT JOIN releases AS r ON r.id = f.release
          LEFT JOIN history_deployments AS h ON h.id = f.id
        WHERE f.at >= :from AND f.at < :to
          AND (:products = '[]' OR f.product IN (SELECT unhex(value) FROM json_each(:products)))
          AND CASE :kind WHEN 0 THEN f.is_success = 1 WHEN 1 THEN f.is_success = 0
              WHEN 2 THEN f.is_success = 1 AND f.is_failed = 1 ELSE f.is_success = 1 AND f.is_unplanned = 1 END
        ORDER BY f.at DESC LIMIT :most)",
                                scope, period);
    if (statement)
        statement->bind(":kind", static_cast<int>(kind)).bind(":most", most);
    return rowsOf<DeliveryFact>(std::move(statement), [](const Row &row) {
        return DeliveryFact{row.uuid("id"),
                            row.id<Product>("product"),
                            row.optionalId<Release>("release"),
                            row.text("version"),
                            row.instant("at"),
                            row.integer("is_success") != 0,
                            row.integer("is_rollback") != 0,
                            row.integer("is_failed") != 0,
                            row.integer("is_unplanned") != 0};
    });
}

Result<std::vector<DeliveredCommit>> deliveredCommits(Reader &reader, const DeliveryScope &scope, const Period &period,
                                                      int most)
{
    auto statement = overPeriod(reader, R"(
        SELECT c.sha AS sha, f.product AS product, coalesce(r.version, h.version, '') AS version, c.at AS committed,
          min(f.at) AS deployed
        FROM delivery_facts AS f JOIN delivery_commits AS c ON c.source = f.id OR c.source = f.release
          LEFT JOIN releases AS r ON r.id = f.release LEFT JOIN history_deployments AS h ON h.id = f.id
        WHERE f.at >= :from AND f.at < :to AND f.is_success = 1 AND f.is_rollback = 0
          AND (:products = '[]' OR f.product IN (SELECT unhex(value) FROM json_each(:products)))
          AND NOT EXISTS(SELECT 1 FROM delivery_commits AS e JOIN delivery_facts AS g ON g.id = e.source
            WHERE e.product = f.product AND e.sha = c.sha AND g.is_success = 1 AND g.is_rollback = 0 AND g.at < f.at)
          AND NOT EXISTS(SELECT 1 FROM delivery_commits AS e JOIN delivery_facts AS g ON g.release = e.source
            WHERE e.product = f.product AND e.sha = c.sha AND g.is_success = 1 AND g.is_rollback = 0 AND g.at < f.at)
        GROUP BY f.product, c.sha ORDER BY min(f.at) - c.at DESC LIMIT :most)",
                                scope, period);
    if (statement)
        statement->bind(":most", most);
    return rowsOf<DeliveredCommit>(std::move(statement), [](const Row &row) {
        return DeliveredCommit{row.text("sha"), row.id<Product>("product"), row.text("version"),
                               row.instant("committed"), row.instant("deployed")};
    });
}

Result<std::vector<DeliveryFailure>> deliveryFailures(Reader &reader, const DeliveryScope &scope, const Period &period,
                                                      int most)
{
    auto statement = overPeriod(reader, R"(
        SELECT * FROM (SELECT i.id AS id, 0 AS imported, i.title AS title, f.product AS product, coalesce(r.version, '') AS version,
          coalesce(i.started_at, i.detected_at) AS started, i.resolved_at AS resolved
        FROM delivery_facts AS f JOIN incidents AS i ON i.caused_by = f.id LEFT JOIN releases AS r ON r.id = f.release
        WHERE f.at >= :from AND f.at < :to AND f.is_success = 1 AND i.del = 0
          AND (:products = '[]' OR f.product IN (SELECT unhex(value) FROM json_each(:products)))
        UNION ALL SELECT i.id, 1, i.title, f.product, coalesce(h.version, ''), i.started_at, i.resolved_at
        FROM delivery_facts AS f JOIN history_incidents AS i ON i.caused_by = f.id
          LEFT JOIN history_deployments AS h ON h.id = f.id
        WHERE f.at >= :from AND f.at < :to AND f.is_success = 1 AND i.del = 0
          AND (:products = '[]' OR f.product IN (SELECT unhex(value) FROM json_each(:products))))
        ORDER BY resolved IS NOT NULL, started DESC LIMIT :most)",
                                scope, period);
    if (statement)
        statement->bind(":most", most);
    return rowsOf<DeliveryFailure>(std::move(statement), [](const Row &row) {
        return DeliveryFailure{row.uuid("id"),
                               row.integer("imported") != 0,
                               row.text("title"),
                               row.id<Product>("product"),
                               row.text("version"),
                               row.instant("started"),
                               row.isNull("resolved") ? std::nullopt : std::optional(row.instant("resolved"))};
    });
}

Result<std::vector<ShippedRelease>> shippedReleases(Reader &reader, const DeliveryScope &scope, const Period &period,
                                                    int most)
{
    auto statement = overPeriod(reader, R"(
        SELECT d.release AS release, d.product AS product, coalesce(p.name, '') || ' ' || r.version AS title,
          d.promised AS promised, d.shipped_at AS shipped, r.ship_zone AS zone, d.is_rolled_back AS is_rolled_back
        FROM delivery_releases AS d JOIN releases AS r ON r.id = d.release LEFT JOIN products AS p ON p.id = d.product
        WHERE d.shipped_at >= :from AND d.shipped_at < :to
          AND (:products = '[]' OR d.product IN (SELECT unhex(value) FROM json_each(:products)))
        ORDER BY d.shipped_at DESC LIMIT :most)",
                                scope, period);
    if (statement)
        statement->bind(":most", most);
    return rowsOf<ShippedRelease>(std::move(statement), [](const Row &row) {
        return ShippedRelease{row.id<Release>("release"),        row.id<Product>("product"), row.text("title"),
                              row.instant("promised"),           row.instant("shipped"),     row.bytes("zone"),
                              row.integer("is_rolled_back") != 0};
    });
}

Result<std::vector<ShippedDate>> shippedDates(Reader &reader, const DeliveryScope &scope, const Period &period)
{
    auto statement = overPeriod(reader, R"(
        SELECT shipped_at, is_rolled_back, days_moved FROM delivery_releases
        WHERE shipped_at >= :from AND shipped_at < :to
          AND (:products = '[]' OR product IN (SELECT unhex(value) FROM json_each(:products))))",
                                scope, period);
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<ShippedDate> dates;
    sqlite3_stmt *handle = statement->handle();
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return dates;
        dates.push_back({fromUnixMilliseconds(sqlite3_column_int64(handle, 0)),
                         sqlite3_column_int(handle, 1) != 0  ? insights::ShipOutcome::RolledBack
                         : sqlite3_column_int(handle, 2) > 0 ? insights::ShipOutcome::Moved
                                                             : insights::ShipOutcome::OnTime});
    }
}

Result<std::optional<Period>> deliveredPeriod(Reader &reader)
{
    auto statement =
        reader.connection().prepare("SELECT min(column1) AS first, max(column2) AS last FROM (VALUES"
                                    "((SELECT min(at) FROM delivery_facts),(SELECT max(at) FROM delivery_facts)),"
                                    "((SELECT min(shipped_at) FROM delivery_releases WHERE shipped_at IS NOT NULL),"
                                    "(SELECT max(shipped_at) FROM delivery_releases WHERE shipped_at IS NOT NULL)))");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->step().transform([&](bool isThere) -> std::optional<Period> {
        if (!isThere || statement->row().isNull("first"))
            return std::nullopt;
        return Period{insights::dayOf(statement->row().instant("first")),
                      insights::dayOf(statement->row().instant("last")) + 1};
    });
}

} // namespace slipway::storage
