// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/release_bars.h"

#include "storage/repositories/conditions.h"

#include <algorithm>

namespace slipway::storage {

namespace {

/// By place instead of by name: a year's worth of rows is read for every picture.
template <class Value>
Value column(const Row &row, int index)
{
    return ColumnValue<Value>::read(row.handle(), index);
}

/// The longest release bounds how far after the span a release that began inside it can ship, so that the index on ship
/// answers with a range instead of everything later.
constexpr const char *kOverlapping = "del = 0 AND ship >= :from AND start < :to AND ship < :to + 1 +"
                                     " coalesce((SELECT max(ship - start) FROM releases WHERE del = 0), 0)";

constexpr const char *kBarColumns =
    "id, product, version, state, start, ship, ship_zone, coordinator, environment,"
    " id IN (SELECT release FROM items WHERE del = 0 AND state = 'blocked' AND required = 1), n";

ReleaseBar barOf(const Row &row)
{
    return {column<ReleaseId>(row, 0),
            column<ProductId>(row, 1),
            column<QString>(row, 2),
            column<ReleaseState>(row, 3),
            {column<Instant>(row, 4), column<Instant>(row, 5)},
            column<QByteArray>(row, 6),
            column<std::optional<PersonId>>(row, 7),
            column<std::optional<EnvironmentId>>(row, 8),
            column<bool>(row, 9),
            sqlite3_column_int64(row.handle(), 10)};
}

/// By start, then row. Faster than having SQLite order what comes from an index by ship.
void sortBars(std::vector<ReleaseBar> &bars)
{
    std::ranges::sort(bars, {}, [](const ReleaseBar &each) { return std::pair(each.span.from, each.row); });
}

Result<Statement> preparedOverLane(Reader &reader, const char *columns, LaneColumn by, const Uuid &lane,
                                   const BarSelection &selection, const TimeSpan &span)
{
    const char *name = by == LaneColumn::Product       ? "product"
                       : by == LaneColumn::Environment ? "environment"
                                                       : "coordinator";
    auto statement =
        reader.connection().prepare(QByteArray("SELECT ") + columns + " FROM releases WHERE " + name + " IS :lane AND "
                                    + kOverlapping + scopeCondition(selection) + " ORDER BY ship");
    if (!statement)
        return statement;
    statement->bind(":from", span.from).bind(":to", span.to);
    if (lane.isNull())
        statement->bindNull(":lane");
    else
        statement->bind(":lane", lane);
    return statement;
}

} // namespace

Result<std::vector<BarPlace>> barsOverlapping(Reader &reader, const BarSelection &selection, const TimeSpan &span)
{
    auto statement = reader.connection().prepare(QByteArray("SELECT n, start, ship FROM releases WHERE ") + kOverlapping
                                                 + scopeCondition(selection));
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<BarPlace> places;
    return statement->bind(":from", span.from)
        .bind(":to", span.to)
        .each([&](const Row &row) {
            places.push_back(
                {qint64{sqlite3_column_int64(row.handle(), 0)}, {column<Instant>(row, 1), column<Instant>(row, 2)}});
        })
        .transform([&] {
            // Faster than having SQLite order what comes from the index by ship.
            std::ranges::sort(places, {}, [](const BarPlace &each) { return std::pair(each.span.from, each.row); });
            return std::move(places);
        });
}

Result<std::vector<ReleaseBar>> releaseBarsOverlapping(Reader &reader, const BarSelection &selection,
                                                       const TimeSpan &span)
{
    auto statement = reader.connection().prepare(QByteArray("SELECT ") + kBarColumns + " FROM releases WHERE "
                                                 + kOverlapping + scopeCondition(selection));
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<ReleaseBar> bars;
    return statement->bind(":from", span.from)
        .bind(":to", span.to)
        .each([&](const Row &row) { bars.push_back(barOf(row)); })
        .transform([&] {
            sortBars(bars);
            return std::move(bars);
        });
}

Result<bool> hasMoreBarsThan(Reader &reader, const BarSelection &selection, const TimeSpan &span, int most)
{
    auto statement = reader.connection().prepare(QByteArray("SELECT count(*) FROM (SELECT 1 FROM releases WHERE ")
                                                 + kOverlapping + scopeCondition(selection) + " LIMIT :most + 1)");
    if (!statement)
        return std::unexpected(statement.error());
    qint64 found = 0;
    return statement->bind(":from", span.from)
        .bind(":to", span.to)
        .bind(":most", most)
        .each([&](const Row &row) { found = sqlite3_column_int64(row.handle(), 0); })
        .transform([&] { return found > most; });
}

Result<std::vector<BarMark>> laneMarks(Reader &reader, LaneColumn by, const Uuid &lane, const BarSelection &selection,
                                       const TimeSpan &span)
{
    auto statement = preparedOverLane(reader, "start, ship, state", by, lane, selection, span);
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<BarMark> marks;
    // Neighbours mostly are in the same state: its word is read once for all of them.
    QByteArray word;
    ReleaseState state = ReleaseState::Draft;
    return statement
        ->each([&](const Row &row) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row.handle(), 2));
            if (word != text) {
                word = text;
                state = column<ReleaseState>(row, 2);
            }
            marks.push_back({{column<Instant>(row, 0), column<Instant>(row, 1)}, state});
        })
        .transform([&] { return std::move(marks); });
}

Result<std::vector<ReleaseBar>> laneBars(Reader &reader, LaneColumn by, const Uuid &lane, const BarSelection &selection,
                                         const TimeSpan &span)
{
    auto statement = preparedOverLane(reader, kBarColumns, by, lane, selection, span);
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<ReleaseBar> bars;
    return statement->each([&](const Row &row) { bars.push_back(barOf(row)); }).transform([&] {
        sortBars(bars);
        return std::move(bars);
    });
}

Result<std::vector<ReleaseBar>> releaseBars(Reader &reader, const std::vector<qint64> &rows)
{
    QByteArray list;
    for (const qint64 row : rows)
        list += (list.isEmpty() ? "[" : ",") + QByteArray::number(row);
    list += list.isEmpty() ? "[]" : "]";
    auto statement = reader.connection().prepare(QByteArray("SELECT ") + kBarColumns
                                                 + " FROM releases WHERE n IN (SELECT value FROM json_each(:rows))"
                                                   " ORDER BY start, n");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<ReleaseBar> bars;
    bars.reserve(rows.size());
    return statement->bind(":rows", QString::fromLatin1(list))
        .each([&](const Row &row) { bars.push_back(barOf(row)); })
        .transform([&] { return std::move(bars); });
}

Result<std::vector<PhasePart>> phasePartsOf(Reader &reader, const std::vector<ReleaseId> &releases)
{
    auto statement = reader.connection().prepare(
        "SELECT release, key, name, span_from, span_to,"
        " (SELECT count(*) FROM items WHERE items.release = phases.release AND items.phase = phases.id"
        " AND items.del = 0) AS alls,"
        " (SELECT count(*) FROM items WHERE items.release = phases.release AND items.phase = phases.id"
        " AND items.del = 0 AND items.state IN ('done', 'skipped')) AS done"
        " FROM phases WHERE del = 0 AND release IN "
        + idList(releases) + " ORDER BY release, ord, n");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<PhasePart> parts;
    return statement
        ->each([&](const Row &row) {
            parts.push_back({row.id<Release>("release"),
                             row.text("key"),
                             row.text("name"),
                             {row.instant("span_from"), row.instant("span_to")},
                             static_cast<int>(row.integer("done")),
                             static_cast<int>(row.integer("alls"))});
        })
        .transform([&] { return std::move(parts); });
}

Result<std::vector<Milestone>> milestonesOf(Reader &reader, const std::vector<ReleaseId> &releases)
{
    return reader.select<Milestone>("del = 0 AND release IN " + idList(releases) + " ORDER BY release, ord, n", {});
}

Result<std::vector<Item>> blockedItemsOf(Reader &reader, const std::vector<ReleaseId> &releases)
{
    return reader.select<Item>("del = 0 AND state = 'blocked' AND required = 1 AND release IN " + idList(releases)
                                   + " ORDER BY release, ord, n",
                               {});
}

Result<std::vector<Release>> releasesOf(Reader &reader, const std::set<ReleaseId> &ids)
{
    return reader.select<Release>("del = 0 AND id IN " + idList(ids) + " ORDER BY n", {});
}

Result<std::vector<Item>> openItemsDueOf(Reader &reader, const std::set<PersonId> &people, const TimeSpan &span)
{
    return reader.select<Item>("del = 0 AND state IN ('open', 'in_progress', 'blocked') AND due >= :from AND due < :to"
                               " AND owner IN "
                                   + idList(people) + " ORDER BY due",
                               [&](Statement &s) { s.bind(":from", span.from).bind(":to", span.to); });
}

} // namespace slipway::storage
