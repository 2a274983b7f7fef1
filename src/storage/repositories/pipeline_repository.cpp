// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/pipeline_repository.h"

#include "storage/repositories/release_repository.h"

#include <algorithm>

namespace slipway::storage {

namespace {

template <class Entity>
std::optional<Entity> firstOf(std::vector<Entity> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

/// Packed cases can be megabytes; what lists reports does not read them.
Result<std::vector<TestReport>> reportsWithoutCases(Reader &reader, const QByteArray &condition,
                                                    const Reader::Bind &bind)
{
    const QByteArray columns = columnList(mappingOf<TestReport>().schema).replace(", cases,", ", '' AS cases,");
    auto statement = reader.connection().prepare("SELECT " + columns + " FROM test_reports WHERE " + condition);
    if (!statement)
        return std::unexpected(statement.error());
    bind(*statement);
    std::vector<TestReport> rows;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return rows;
        readRow(rows.emplace_back(), statement->handle());
    }
}

} // namespace

Result<std::vector<CiRun>> runsOfRelease(Reader &reader, ReleaseId release, int most)
{
    return reader.select<CiRun>("del = 0 AND release = :release ORDER BY requested_at DESC, n DESC LIMIT :most",
                                [&](Statement &s) { s.bind(":release", release).bind(":most", most); });
}

Result<std::vector<CiRun>> runsOfJob(Reader &reader, CiConnectionId connection, const QString &job, int most)
{
    if (job.isEmpty())
        return reader.select<CiRun>(
            "del = 0 AND connection = :connection ORDER BY requested_at DESC, n DESC LIMIT :most",
            [&](Statement &s) { s.bind(":connection", connection).bind(":most", most); });
    return reader.select<CiRun>(
        "del = 0 AND connection = :connection AND job = :job ORDER BY requested_at DESC, n DESC LIMIT :most",
        [&](Statement &s) { s.bind(":connection", connection).bind(":job", job).bind(":most", most); });
}

Result<std::vector<CiRun>> newestRuns(Reader &reader, int most)
{
    return reader.select<CiRun>("del = 0 ORDER BY n DESC LIMIT :most", [&](Statement &s) { s.bind(":most", most); });
}

Result<std::vector<CiRun>> runsUnderWay(Reader &reader)
{
    return reader.select<CiRun>("del = 0 AND state NOT IN ('done', 'rejected', 'superseded', 'lost') ORDER BY n", {});
}

Result<std::optional<CiRun>> runOfServer(Reader &reader, CiConnectionId connection, const QString &job,
                                         const QString &externalId)
{
    return reader
        .select<CiRun>(
            "del = 0 AND connection = :connection AND job = :job AND external_id = :external ORDER BY n DESC LIMIT 1",
            [&](Statement &s) { s.bind(":connection", connection).bind(":job", job).bind(":external", externalId); })
        .transform(firstOf<CiRun>);
}

Result<std::vector<CiRun>> runsWithPrefix(Reader &reader, const QString &beginning)
{
    return reader.select<CiRun>("del = 0 AND substr(lower(hex(id)), 1, length(:begin)) = :begin LIMIT 2",
                                [&](Statement &s) { s.bind(":begin", beginning); });
}

Result<std::optional<CiConnection>> connectionNamed(Reader &reader, const QString &name)
{
    return reader
        .select<CiConnection>("del = 0 AND name = :name COLLATE NOCASE LIMIT 1",
                              [&](Statement &s) { s.bind(":name", name); })
        .transform(firstOf<CiConnection>);
}

Result<std::vector<TestReport>> reportsOfRelease(Reader &reader, ReleaseId release)
{
    return reportsWithoutCases(reader, "del = 0 AND release = :release ORDER BY at DESC, n DESC",
                               [&](Statement &s) { s.bind(":release", release); });
}

Result<std::vector<TestReport>> reportsOfSuite(Reader &reader, ProductId product, const QString &suite, int most)
{
    return reportsWithoutCases(
        reader,
        "del = 0 AND suite = :suite AND release IN (SELECT id FROM releases WHERE"
        " product = :product AND del = 0) ORDER BY at DESC, n DESC LIMIT :most",
        [&](Statement &s) { s.bind(":suite", suite).bind(":product", product).bind(":most", most); });
}

Result<std::optional<Deployment>> deploymentOfRun(Reader &reader, CiRunId run)
{
    return reader
        .select<Deployment>("del = 0 AND run = :run ORDER BY n DESC LIMIT 1",
                            [&](Statement &s) { s.bind(":run", run); })
        .transform(firstOf<Deployment>);
}

Result<std::vector<Deployment>> deploymentsInto(Reader &reader, EnvironmentId environment, int most)
{
    return reader.select<Deployment>(
        "del = 0 AND environment = :environment ORDER BY started_at DESC, n DESC LIMIT :most",
        [&](Statement &s) { s.bind(":environment", environment).bind(":most", most); });
}

Result<std::vector<Deployment>> deploymentsOf(Reader &reader, ReleaseId release)
{
    return reader.where<Deployment>("release", release.value, "started_at DESC, n DESC");
}

Result<std::vector<Lease>> allOpenLeases(Reader &reader)
{
    return reader.select<Lease>("del = 0 AND released_at IS NULL ORDER BY requested_at, n", [](Statement &) {});
}

Result<std::vector<Lease>> openLeases(Reader &reader, EnvironmentId environment)
{
    return reader.select<Lease>(
        "del = 0 AND environment = :environment AND released_at IS NULL ORDER BY requested_at, n",
        [&](Statement &s) { s.bind(":environment", environment); });
}

Result<std::vector<Lease>> leasesGivenBack(Reader &reader, const TimeSpan &span, int most)
{
    return reader
        .select<Lease>("del = 0 AND released_at > :from AND requested_at < :to AND released_at > requested_at"
                       " ORDER BY requested_at DESC, n DESC LIMIT :most",
                       [&](Statement &s) { s.bind(":from", span.from).bind(":to", span.to).bind(":most", most); })
        .transform([](std::vector<Lease> found) {
            std::ranges::reverse(found);
            return found;
        });
}

Result<std::vector<Release>> closedOnWhatIsContradicted(Reader &reader, int most)
{
    return fewReleases(
        reader,
        "+del = 0 AND +state = 'closed' AND id IN (SELECT d.release FROM ci_runs AS r INDEXED BY ci_runs_contradicted"
        " CROSS JOIN deployments AS d ON d.run = r.id"
        " WHERE d.del = 0 AND r.del = 0 AND instr(r.detail, '\"contradicted\"') > 0"
        " AND json_extract(r.detail, '$.contradicted') IS NOT NULL) ORDER BY ship DESC, n LIMIT :most",
        [&](Statement &s) { s.bind(":most", most); });
}

} // namespace slipway::storage
