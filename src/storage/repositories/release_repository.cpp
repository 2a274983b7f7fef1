// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/release_repository.h"

#include "storage/repositories/conditions.h"
#include "storage/repositories/scope_repository.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace slipway::storage {

namespace {

template <class Entity>
Result<> readInto(Reader &reader, std::vector<Entity> &list, ReleaseId id, const char *order)
{
    return reader.where<Entity>("release", id.value, order).transform([&](std::vector<Entity> found) {
        list = std::move(found);
    });
}

/// The cord as it was left last.
Result<> readHold(Reader &reader, ReleasePlan &plan)
{
    return reader
        .select<Hold>("del = 0 AND release = :release ORDER BY n DESC LIMIT 1",
                      [&](Statement &s) { s.bind(":release", plan.release.id); })
        .transform([&](std::vector<Hold> found) {
            if (!found.empty() && found.front().isHeld)
                plan.hold = std::move(found.front());
        });
}

Result<> readScope(Reader &reader, ReleasePlan &plan)
{
    return scopeContentOf(reader, plan.release.id).transform([&](std::optional<ScopeContent> scope) {
        plan.scope = std::move(scope);
    });
}

bool isOpen(const Item &item)
{
    return item.state == ItemState::Open || item.state == ItemState::InProgress || item.state == ItemState::Blocked;
}

} // namespace

Result<std::optional<ReleasePlan>> loadPlan(Reader &reader, ReleaseId id)
{
    Snapshot snapshot(reader);
    auto plan = loadPlanOfGates(reader, id);
    if (!plan || !*plan)
        return plan;
    return readInto(reader, (*plan)->bookings, id, "n")
        .and_then([&] { return readInto(reader, (*plan)->runbook, id, "ord, n"); })
        .and_then([&] { return readInto(reader, (*plan)->panels, id, "ord, n"); })
        .transform([&] { return std::move(*plan); });
}

Result<std::optional<ReleasePlan>> loadPlanOfGates(Reader &reader, ReleaseId id)
{
    Snapshot snapshot(reader);
    const auto release = reader.find<Release>(id);
    if (!release)
        return std::unexpected(release.error());
    if (!*release)
        return std::nullopt;
    ReleasePlan plan;
    plan.release = **release;
    return readInto(reader, plan.milestones, id, "ord, n")
        .and_then([&] { return readInto(reader, plan.phases, id, "ord, n"); })
        .and_then([&] { return readInto(reader, plan.items, id, "ord, n"); })
        .and_then([&] { return readInto(reader, plan.criteria, id, "ord, n"); })
        .and_then([&] { return readInto(reader, plan.requirements, id, "ord, n"); })
        .and_then([&] { return readInto(reader, plan.signoffs, id, "n"); })
        .and_then([&] { return readInto(reader, plan.evidence, id, "n"); })
        .and_then([&] { return readInto(reader, plan.gateOverrides, id, "n"); })
        .and_then([&] { return readInto(reader, plan.jobs, id, "ord, n"); })
        .and_then([&] { return readInto(reader, plan.skippedGates, id, "ord, n"); })
        .and_then([&] { return readHold(reader, plan); })
        .and_then([&] { return formerCoordinators(reader, id); })
        .transform([&](std::vector<PersonId> former) { plan.formerCoordinators = std::move(former); })
        .and_then([&] { return readScope(reader, plan); })
        .transform([&] { return std::optional(std::move(plan)); });
}

Result<std::vector<PersonId>> formerCoordinators(Reader &reader, ReleaseId release)
{
    // Most releases keep their coordinator, and their clocks, which the check of the workspace compares with the log, say so:
    // of these no entry is read. The plus keeps the search for the end of the draft behind that.
    auto statement = reader.connection().prepare(
        "SELECT DISTINCT unhex(json_extract(before, '$.coordinator')) AS person FROM oplog"
        " WHERE EXISTS (SELECT 1 FROM releases WHERE id = :release AND instr(clk, '\"coordinator\"') > 0)"
        " AND id = :release AND json_type(before, '$.coordinator') = 'text'"
        " AND +lseq > (SELECT min(lseq) FROM oplog WHERE id = :release AND"
        " iif(before IS NULL, json_extract(fields, '$.state') <> 'draft', json_extract(before, '$.state') = 'draft'))");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<PersonId> former;
    return statement->bind(":release", release)
        .each([&](const Row &row) { former.push_back(row.id<Person>("person")); })
        .transform([&] { return std::move(former); });
}

Result<bool> isDecided(Reader &reader, ReleaseId release, const QString &role)
{
    return reader
        .count("signoffs", "del = 0 AND release = :release AND role = :role",
               [&](Statement &s) { s.bind(":release", release).bind(":role", role); })
        .transform([](qint64 count) { return count > 0; });
}

Result<std::optional<Release>> releaseOfVersion(Reader &reader, ProductId product, const QString &version)
{
    return reader
        .select<Release>("del = 0 AND product = :product AND version = :version COLLATE NOCASE LIMIT 1",
                         [&](Statement &s) { s.bind(":product", product).bind(":version", version); })
        .transform([](std::vector<Release> found) {
            return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
        });
}

Result<std::vector<Release>> releasesOverlapping(Reader &reader, const TimeSpan &span)
{
    // The longest release bounds how far after the span a release that began inside it can ship, so that the index on
    // ship answers with a range instead of everything later.
    return reader.select<Release>(
        "del = 0 AND ship >= :from AND start < :to AND ship < :to + 1 +"
        " coalesce((SELECT max(ship - start) FROM releases WHERE del = 0), 0) ORDER BY start, n",
        [&](Statement &s) { s.bind(":from", span.from).bind(":to", span.to); });
}

Result<std::vector<Release>> releasesBeforeTheirDependency(Reader &reader, const TimeSpan &span)
{
    return reader.select<Release>(
        QByteArray("del = 0 AND depends_on <> '[]' AND ") + kActiveRelease
            + " AND start < :to AND EXISTS (SELECT 1 FROM json_each(releases.depends_on) AS needed JOIN releases AS other"
              " ON other.id = unhex(replace(needed.value, '-', '')) WHERE other.del = 0 AND other.ship > releases.ship"
              " AND other.ship >= :from AND other.state NOT IN ('released', 'closed', 'cancelled')) ORDER BY ship, n",
        [&](Statement &s) { s.bind(":from", span.from).bind(":to", span.to); });
}

Result<std::vector<Release>> fewReleases(Reader &reader, const QByteArray &condition, const Reader::Bind &bind)
{
    // A statement costs by its columns when it is first prepared, and a release has many: these are found by their ids, with
    // a statement that most connections have already.
    auto statement = reader.connection().prepare("SELECT id FROM releases WHERE " + condition);
    if (!statement)
        return std::unexpected(statement.error());
    bind(*statement);
    std::vector<ReleaseId> ids;
    if (const auto read = statement->each([&](const Row &row) { ids.push_back(row.id<Release>("id")); }); !read)
        return std::unexpected(read.error());
    std::vector<Release> found;
    for (const ReleaseId id : ids) {
        auto release = reader.find(id);
        if (!release)
            return std::unexpected(release.error());
        if (*release)
            found.push_back(std::move(**release));
    }
    return found;
}

Result<std::vector<ReleaseId>> releasesInState(Reader &reader, ReleaseState state, int most)
{
    auto statement = reader.connection().prepare(
        "SELECT id FROM releases WHERE del = 0 AND state = :state ORDER BY ship, n LIMIT :most");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<ReleaseId> found;
    return statement->bind(":state", toText(state))
        .bind(":most", most)
        .each([&](const Row &row) { found.push_back(row.id<Release>("id")); })
        .transform([&] { return std::move(found); });
}

Result<std::vector<Release>> finishedSince(Reader &reader, Instant since, int most)
{
    return fewReleases(
        reader,
        "del = 0 AND state IN ('released', 'closed', 'rolled_back') AND shipped_at >= :since"
        " AND ship >= :earliest ORDER BY shipped_at DESC LIMIT :most",
        [&](Statement &s) {
            s.bind(":since", since).bind(":earliest", since - std::chrono::days(120)).bind(":most", most);
        });
}

Result<std::vector<Progress>> progressOf(Reader &reader, ReleaseId release, Instant now)
{
    auto statement = reader.connection().prepare(
        "SELECT phase, count(*) AS alls, sum(state IN ('done', 'skipped')) AS done,"
        " sum(required AND state IN ('open', 'in_progress', 'blocked') AND coalesce(due < :now, 0)) AS overdue,"
        " sum(required AND state = 'blocked') AS blocked FROM items WHERE del = 0 AND release = :release GROUP BY phase");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<Progress> list;
    return statement->bind(":release", release)
        .bind(":now", now)
        .each([&](const Row &row) {
            list.push_back({row.optionalId<Phase>("phase"), static_cast<int>(row.integer("done")),
                            static_cast<int>(row.integer("alls")), static_cast<int>(row.integer("overdue")),
                            static_cast<int>(row.integer("blocked"))});
        })
        .transform([&] { return std::move(list); });
}

std::vector<Progress> progressOf(const std::vector<Item> &items, Instant now)
{
    std::vector<Progress> list;
    for (const Item &each : items) {
        auto found = std::ranges::find(list, each.phase, &Progress::phase);
        if (found == list.end())
            found = list.insert(found, {.phase = each.phase});
        ++found->all;
        found->done += each.state == ItemState::Done || each.state == ItemState::Skipped ? 1 : 0;
        found->overdue += each.required && isOpen(each) && each.due && *each.due < now ? 1 : 0;
        found->requiredBlocked += each.required && each.state == ItemState::Blocked ? 1 : 0;
    }
    return list;
}

Result<std::vector<Item>> openItemsOf(Reader &reader, PersonId owner, Instant dueUntil, int most)
{
    return reader.select<Item>(
        QByteArray("del = 0 AND ") + kOpenItem
            + " AND owner = :owner AND due <= :until AND (SELECT state FROM releases WHERE releases.id = items.release)"
              " IN ('planned', 'in_progress', 'deploying', 'released') ORDER BY due LIMIT :most",
        [&](Statement &s) { s.bind(":owner", owner).bind(":until", dueUntil).bind(":most", most); });
}

Result<qint64> countOpenItemsOf(Reader &reader, PersonId owner, Instant dueBefore)
{
    return reader.count(
        "items",
        QByteArray("del = 0 AND ") + kOpenItem
            + " AND owner = :owner AND due < :before AND (SELECT state FROM releases WHERE releases.id = items.release)"
              " IN ('planned', 'in_progress', 'deploying', 'released')",
        [&](Statement &s) { s.bind(":owner", owner).bind(":before", dueBefore); });
}

Result<qint64> countItemsToDo(Reader &reader, PersonId owner)
{
    return reader.count("items",
                        QByteArray("del = 0 AND ") + kOpenItem
                            + " AND owner = :owner AND (SELECT state FROM releases WHERE releases.id = items.release"
                              " AND releases.del = 0) IN ('draft', 'planned', 'in_progress', 'deploying', 'released')",
                        [&](Statement &s) { s.bind(":owner", owner); });
}

Result<QStringList> titlesWaitingFor(Reader &reader, ReleaseId release, ItemId item)
{
    auto statement =
        reader.connection().prepare(QByteArray("SELECT title FROM items WHERE del = 0 AND release = :release AND ")
                                    + kOpenItem + " AND instr(depends_on, :item) > 0 ORDER BY ord, n");
    if (!statement)
        return std::unexpected(statement.error());
    QStringList titles;
    return statement->bind(":release", release)
        .bind(":item", item.toString())
        .each([&](const Row &row) { titles += row.text("title"); })
        .transform([&] { return std::move(titles); });
}

Result<std::vector<Item>> openItemsDue(Reader &reader, const TimeSpan &span)
{
    return reader.select<Item>(QByteArray("del = 0 AND ") + kOpenItem
                                   + " AND due >= :from AND due < :to AND owner IS NOT NULL ORDER BY due",
                               [&](Statement &s) { s.bind(":from", span.from).bind(":to", span.to); });
}

Result<std::vector<SignoffRequirement>> requirementsForRoles(Reader &reader, const QStringList &roles, int most)
{
    // Two statements: each has its index, and one with OR would look at the release of every requirement there ever was.
    static const std::array conditions{
        QByteArray("del = 0 AND role = :role AND release IN (SELECT id FROM releases WHERE del = 0 AND state IN"
                   " ('planned', 'in_progress', 'deploying') ORDER BY ship LIMIT 2000) LIMIT :most"),
        QByteArray("del = 0 AND role = :role AND requested_at IS NOT NULL AND release IN (SELECT id FROM releases WHERE"
                   " del = 0 AND state = 'draft' ORDER BY ship DESC LIMIT 2000) LIMIT :most")};
    std::vector<SignoffRequirement> all;
    for (const QString &role : roles)
        for (const QByteArray &condition : conditions) {
            auto found = reader.select<SignoffRequirement>(
                condition, [&](Statement &s) { s.bind(":role", role).bind(":most", most); });
            if (!found)
                return found;
            std::ranges::move(*found, std::back_inserter(all));
        }
    return all;
}

Result<AheadList> aheadIn(Reader &reader, const TimeSpan &span, int most)
{
    // Start and ship come from the index on ship; the longest release bounds how far behind a start its ship can be. Sorted
    // and counted here: to prepare a statement that does it costs more than all that two weeks hold.
    auto statement = reader.connection().prepare(
        "SELECT 0 AS kind, start AS at, id AS release, '' AS name FROM releases WHERE del = 0 AND "
        + QByteArray(kActiveRelease)
        + " AND ship >= :from AND start >= :from AND start < :to AND ship < :to + 1 +"
          " coalesce((SELECT max(ship - start) FROM releases WHERE del = 0), 0)"
          " UNION ALL SELECT 1, at, release, name FROM milestones WHERE del = 0 AND at >= :from AND at < :to"
          " AND EXISTS (SELECT 1 FROM releases r WHERE r.id = milestones.release AND r.del = 0 AND r."
        + kActiveRelease + ") UNION ALL SELECT 2, ship, id, '' FROM releases WHERE del = 0 AND " + kActiveRelease
        + " AND ship >= :from AND ship < :to");
    if (!statement)
        return std::unexpected(statement.error());
    AheadList list;
    const auto read = statement->bind(":from", span.from).bind(":to", span.to).each([&](const Row &row) {
        list.rows.push_back({static_cast<Ahead::Kind>(row.integer("kind")), row.instant("at"),
                             row.id<Release>("release"), row.text("name")});
    });
    if (!read)
        return std::unexpected(read.error());
    std::ranges::stable_sort(list.rows, {}, [](const Ahead &each) { return std::pair(each.at, each.kind); });
    list.total = static_cast<int>(list.rows.size());
    if (std::cmp_greater(list.rows.size(), most))
        list.rows.resize(static_cast<std::size_t>(most));
    return list;
}

Result<bool> isReferenced(Reader &reader, const char *table, const char *column, const Uuid &id)
{
    return reader.count(table, QByteArray("del = 0 AND ") + column + " = :id", [&](Statement &s) { s.bind(":id", id); })
        .transform([](qint64 count) { return count > 0; });
}

} // namespace slipway::storage
