// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/release_table.h"

#include "storage/repositories/conditions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace slipway::storage {

namespace {

/// From this row on it pays to know how many there are, and to count from the nearer end.
constexpr qint64 kFarDown = 5'000;

QByteArray acrossName(std::size_t index)
{
    return ":across" + QByteArray::number(static_cast<qulonglong>(index));
}

QByteArray acrossOf(const ReleaseSelection &selection)
{
    QByteArray sql;
    for (std::size_t i = 0; i < selection.textAcross.size(); ++i)
        sql += " OR (product = x'" + selection.textAcross[i].first.value.toBytes().toHex() + "' AND version LIKE "
               + acrossName(i) + " ESCAPE '\\')";
    return sql;
}

/// `n` stands in every index, so that rows are told without being read.
QByteArray involvedCondition(const ReleaseSelection::Involved &involved)
{
    const QByteArray person = "x'" + involved.person.value.toBytes().toHex() + '\'';
    return " AND n IN (SELECT n FROM releases WHERE del = 0 AND coordinator = " + person
           + " UNION SELECT n FROM releases WHERE id IN (SELECT release FROM items WHERE del = 0 AND " + kOpenItem
           + " AND owner = " + person + " UNION SELECT release FROM criteria WHERE del = 0 AND owner = " + person
           + " UNION SELECT release FROM signoffs WHERE person = " + person
           + " UNION SELECT release FROM signoff_requirements WHERE del = 0 AND requested_at IS NOT NULL AND role IN"
             " (SELECT value FROM json_each(:roles))))";
}

/// The last phase begun, else the first; as the table shows it.
constexpr const char *kInPhase =
    " AND EXISTS (SELECT 1 FROM phases WHERE n = coalesce((SELECT n FROM phases WHERE release = releases.id AND del = 0"
    " AND span_from <= :phaseNow ORDER BY ord DESC, n DESC LIMIT 1), (SELECT n FROM phases WHERE release = releases.id AND"
    " del = 0 ORDER BY ord, n LIMIT 1)) AND (key IN (SELECT value FROM json_each(:phases)) OR name COLLATE NOCASE IN"
    " (SELECT value FROM json_each(:phases))))";

constexpr const char *kProgress =
    " AND coalesce((SELECT sum(state IN ('done', 'skipped')) * 100 / count(*) FROM items WHERE release = releases.id AND"
    " del = 0), 0) BETWEEN :leastProgress AND :mostProgress";

bool asksForProgress(const ReleaseSelection &selection)
{
    return selection.leastProgress > 0 || selection.mostProgress < 100;
}

QString jsonText(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QByteArray conditionOf(const ReleaseSelection &selection)
{
    QByteArray sql = "del = 0" + scopeCondition(selection);
    if (selection.ship)
        sql += " AND ship >= :shipFrom AND ship < :shipTo";
    if (selection.changedSince)
        sql += " AND changed_at >= :changedSince";
    if (!selection.text.isEmpty())
        sql += " AND (version LIKE :text ESCAPE '\\' OR product IN " + idList(selection.textProducts)
               + acrossOf(selection) + ')';
    if (selection.involved)
        sql += involvedCondition(*selection.involved);
    if (!selection.phases.isEmpty())
        sql += kInPhase;
    if (asksForProgress(selection))
        sql += kProgress;
    if (selection.atRiskAt)
        sql += QByteArray(" AND ") + kActiveRelease
               + " AND EXISTS (SELECT 1 FROM items WHERE items.release = releases.id AND items.del = 0 AND items."
               + kOpenItem + " AND required = 1 AND (due < :now OR items.state = 'blocked'))";
    return sql;
}

QString escaped(QString text)
{
    return text.replace(u'\\', QLatin1StringView("\\\\"))
        .replace(u'%', QLatin1StringView("\\%"))
        .replace(u'_', QLatin1StringView("\\_"));
}

void bindSelection(Statement &statement, const ReleaseSelection &selection)
{
    if (selection.ship)
        statement.bind(":shipFrom", selection.ship->from).bind(":shipTo", selection.ship->to);
    if (selection.changedSince)
        statement.bind(":changedSince", *selection.changedSince);
    if (!selection.text.isEmpty()) {
        statement.bind(":text", u'%' + escaped(selection.text) + u'%');
        for (std::size_t i = 0; i < selection.textAcross.size(); ++i)
            statement.bind(acrossName(i).constData(), escaped(selection.textAcross[i].second) + u'%');
    }
    if (selection.involved)
        statement.bind(":roles", jsonText(selection.involved->roles));
    if (!selection.phases.isEmpty())
        statement.bind(":phases", jsonText(selection.phases)).bind(":phaseNow", selection.now);
    if (asksForProgress(selection))
        statement.bind(":leastProgress", selection.leastProgress).bind(":mostProgress", selection.mostProgress);
    if (selection.atRiskAt)
        statement.bind(":now", *selection.atRiskAt);
}

/// A run of rows that stand together and are in the order of one index.
struct Group {
    QByteArray condition;
    qint64 count = 0;
};

/// What one index gives in order: the columns, `n` behind them.
QByteArray columnsOf(ReleaseSelection::Order order)
{
    switch (order) {
    case ReleaseSelection::Order::Title: return "version_key";
    case ReleaseSelection::Order::Changed: return "changed_at";
    case ReleaseSelection::Order::Ship:
    case ReleaseSelection::Order::State: break;
    }
    return "ship";
}

Result<std::vector<Group>> productGroups(Reader &reader, const ReleaseSelection &selection)
{
    auto statement = reader.connection().prepare(
        "SELECT hex(product) AS product, alls FROM (SELECT product, count(*) AS alls FROM releases WHERE "
        + conditionOf(selection)
        + " GROUP BY product) LEFT JOIN products ON products.id = product ORDER BY products.name COLLATE NOCASE, product");
    if (!statement)
        return std::unexpected(statement.error());
    bindSelection(*statement, selection);
    std::vector<Group> groups;
    return statement
        ->each([&](const Row &row) {
            groups.push_back({" AND product = x'" + row.text("product").toLatin1() + '\'', row.integer("alls")});
        })
        .transform([&] { return std::move(groups); });
}

Result<std::vector<Group>> stateGroups(Reader &reader, const ReleaseSelection &selection)
{
    std::vector<Group> groups;
    for (const auto &[state, word] : EnumText<ReleaseState>::values) {
        const QByteArray condition = " AND state = '" + word.toLatin1() + '\'';
        const auto count = reader.count("releases", conditionOf(selection) + condition,
                                        [&](Statement &s) { bindSelection(s, selection); });
        if (!count)
            return std::unexpected(count.error());
        groups.push_back({condition, *count});
    }
    return groups;
}

/// The groups in the order they are shown. A table in the order of an index is one group, its count unknown (-1).
Result<std::vector<Group>> groupsOf(Reader &reader, const ReleaseSelection &selection)
{
    using enum ReleaseSelection::Order;
    if (selection.order == Ship || selection.order == Changed)
        return std::vector<Group>{{{}, -1}};
    auto groups = selection.order == Title ? productGroups(reader, selection) : stateGroups(reader, selection);
    if (groups && selection.isDescending)
        std::ranges::reverse(*groups);
    return groups;
}

/// Only the index is walked up to `first`; the rows themselves are read for the window alone.
Result<> readWindow(Reader &reader, const ReleaseSelection &selection, const Group &group, bool isDescending,
                    qint64 first, qint64 count, std::vector<ReleaseId> &ids)
{
    const QByteArray direction = isDescending ? " DESC" : " ASC";
    const QByteArray order = columnsOf(selection.order) + direction + ", n" + direction;
    auto statement = reader.connection().prepare("SELECT id FROM releases WHERE n IN (SELECT n FROM releases WHERE "
                                                 + conditionOf(selection) + group.condition + " ORDER BY " + order
                                                 + " LIMIT :count OFFSET :first) ORDER BY " + order);
    if (!statement)
        return std::unexpected(statement.error());
    bindSelection(*statement, selection);
    statement->bind(":first", first).bind(":count", count);
    return statement->each([&](const Row &row) { ids.push_back(row.id<Release>("id")); });
}

/// As readWindow(), from the end that is nearer.
Result<> readNearer(Reader &reader, const ReleaseSelection &selection, Group group, qint64 first, qint64 count,
                    std::vector<ReleaseId> &ids)
{
    if (first >= kFarDown && group.count < 0) {
        const auto all = countReleases(reader, selection);
        if (!all)
            return std::unexpected(all.error());
        group.count = *all;
    }
    if (first < kFarDown || first < group.count / 2)
        return readWindow(reader, selection, group, selection.isDescending, first, count, ids);
    const qint64 there = std::min(count, group.count - first);
    if (there <= 0)
        return {};
    const auto before = static_cast<std::ptrdiff_t>(ids.size());
    return readWindow(reader, selection, group, !selection.isDescending, group.count - first - there, there, ids)
        .transform([&] { std::reverse(ids.begin() + before, ids.end()); });
}

/// How many rows of the group stand before the release.
Result<qint64> rowsBefore(Reader &reader, const ReleaseSelection &selection, const Group &group, ReleaseId id)
{
    const QByteArray column = columnsOf(selection.order);
    const QByteArray compared = selection.isDescending ? " > " : " < ";
    return reader.count("releases",
                        conditionOf(selection) + group.condition + " AND (" + column + ", n)" + compared + "(SELECT "
                            + column + ", n FROM releases WHERE id = :id)",
                        [&](Statement &s) {
                            bindSelection(s, selection);
                            s.bind(":id", id);
                        });
}

} // namespace

Result<qint64> countReleases(Reader &reader, const ReleaseSelection &selection)
{
    return reader.count("releases", conditionOf(selection), [&](Statement &s) { bindSelection(s, selection); });
}

Result<std::vector<ReleaseId>> releaseIds(Reader &reader, const ReleaseSelection &selection, qint64 first, int count)
{
    const auto groups = groupsOf(reader, selection);
    if (!groups)
        return std::unexpected(groups.error());
    std::vector<ReleaseId> ids;
    for (const Group &group : *groups) {
        const qint64 missing = count - std::ssize(ids);
        if (missing <= 0)
            break;
        if (group.count >= 0 && first >= group.count) {
            first -= group.count;
            continue;
        }
        if (const auto done = readNearer(reader, selection, group, first, missing, ids); !done)
            return std::unexpected(done.error());
        first = 0;
    }
    return ids;
}

Result<std::optional<qint64>> positionOf(Reader &reader, const ReleaseSelection &selection, ReleaseId id)
{
    const auto groups = groupsOf(reader, selection);
    if (!groups)
        return std::unexpected(groups.error());
    qint64 before = 0;
    for (const Group &group : *groups) {
        const auto isHere =
            reader.count("releases", conditionOf(selection) + group.condition + " AND id = :id", [&](Statement &s) {
                bindSelection(s, selection);
                s.bind(":id", id);
            });
        if (!isHere)
            return std::unexpected(isHere.error());
        if (*isHere > 0)
            return rowsBefore(reader, selection, group, id).transform([&](qint64 rows) {
                return std::optional(before + rows);
            });
        before += group.count;
    }
    return std::nullopt;
}

Result<std::optional<Instant>> changedAt(Reader &reader, ReleaseId id)
{
    auto statement = reader.connection().prepare("SELECT changed_at FROM releases WHERE id = :id");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(":id", id).step().transform([&](bool isThere) {
        return isThere && !statement->row().isNull("changed_at") ? std::optional(statement->row().instant("changed_at"))
                                                                 : std::nullopt;
    });
}

} // namespace slipway::storage
