// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/pipeline/run_history.h"
#include "service/queries/queries_private.h"
#include "service/runs/deploying.h"
#include "service/runs/lease_rows.h"
#include "service/runs/rings.h"
#include "service/runs/run_view.h"
#include "service/tests/packed_cases.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/release_bars.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDeploymentsShown = 50;
constexpr int kReportsForFlaky = 10;
constexpr qsizetype kShortestIdBeginning = 8;

Result<std::vector<TestCaseResult>> casesOfReport(storage::Reader &reader, TestReportId id)
{
    return reader.find(id).and_then([](const std::optional<TestReport> &found) {
        return found ? unpackCases(found->cases) : Result<std::vector<TestCaseResult>>();
    });
}

/// The last one that got there; nothing when it was rolled back since.
std::optional<Deployment> standing(const std::vector<Deployment> &newestFirst)
{
    std::vector<ReleaseId> takenBack;
    for (const Deployment &each : newestFirst) {
        if (each.outcome != DeploymentOutcome::Succeeded)
            continue;
        if (each.isRollback)
            takenBack.push_back(each.release);
        else if (!std::ranges::contains(takenBack, each.release))
            return each;
    }
    return std::nullopt;
}

} // namespace

std::optional<double> progressOf(const CiRun &run, Instant now)
{
    if (isOver(run.state))
        return 1.0;
    return expectedProgress(run.startedAt, run.estimatedSeconds, now);
}

Result<std::vector<CiConnection>> Queries::connections()
{
    return d->read().all<CiConnection>("ord, name");
}

Result<CiConnection> Queries::findConnection(const QString &reference)
{
    return connections().and_then([&](const std::vector<CiConnection> &all) -> Result<CiConnection> {
        QStringList names;
        for (const CiConnection &each : all) {
            if (each.id.toString() == reference || each.name.compare(reference, Qt::CaseInsensitive) == 0)
                return each;
            names += each.name;
        }
        return failure(
            ErrorKind::NotFound,
            names.isEmpty()
                ? tr("There is no CI connection yet. Add one: slipwayctl ci connection add NAME --kind KIND --url URL")
                : tr("There is no CI connection “%1”. There are: %2.").arg(reference, names.join(u", "_s)));
    });
}

Result<ReleasePipelines> Queries::pipelines(ReleaseId id, int mostRuns)
{
    storage::Snapshot snapshot(d->read());
    const auto plan = d->plan(id);
    const auto all = connections();
    auto runs = storage::runsOfRelease(d->read(), id, mostRuns);
    auto reports = storage::reportsOfRelease(d->read(), id);
    auto deployments = storage::deploymentsOf(d->read(), id);
    if (!plan || !all || !runs)
        return std::unexpected(!plan ? plan.error() : all ? runs.error() : all.error());
    if (!reports || !deployments)
        return std::unexpected(reports ? deployments.error() : reports.error());
    ReleasePipelines page;
    for (const ReleaseJob &job : plan->jobs) {
        ReleasePipelines::Job row{job, {}, {}};
        for (const CiConnection &each : *all)
            if (each.name.compare(job.connection, Qt::CaseInsensitive) == 0)
                row.connection = each.id;
        for (const CiRun &each : *runs)
            if (!row.newest && each.connection == row.connection && each.job == job.job && each.jobName == job.name
                && (!job.environment || each.environment == job.environment))
                row.newest = each;
        page.jobs.push_back(std::move(row));
    }
    const auto steps = d->read().where<RunbookStep>("release", id.value, "ord, n");
    const auto cutovers = d->read().where<Cutover>("release", id.value, "started_at, n");
    const auto events = d->read().where<RunbookEvent>("release", id.value, "n");
    if (!steps || !cutovers || !events)
        return std::unexpected(!steps ? steps.error() : cutovers ? events.error() : cutovers.error());
    page.rework = reworkOf(*runs, *steps, *cutovers, *events);
    page.runs = std::move(*runs);
    page.reports = std::move(*reports);
    page.deployments = std::move(*deployments);
    page.hold = plan->hold;
    auto rings = loadRings(d->read(), id, d->now());
    auto open = leases();
    if (!rings || !open)
        return std::unexpected(rings ? open.error() : rings.error());
    page.rings = std::move(*rings);
    page.leases = std::move(*open);
    return page;
}

Result<std::vector<LeaseRow>> Queries::leases(std::optional<EnvironmentId> environment)
{
    return loadLeases(d->read(), environment, d->now());
}

Result<std::vector<LeaseRow>> Queries::pastLeases(const TimeSpan &span, int most)
{
    const storage::Snapshot snapshot(d->read());
    return loadPastLeases(d->read(), span, most);
}

Result<std::vector<BookingRow>> Queries::bookings(const TimeSpan &span)
{
    storage::Snapshot snapshot(d->read());
    const auto products = d->productsById();
    const auto places = d->read().all<Environment>("ord, name");
    auto found = storage::bookingsOverlapping(d->read(), span);
    if (!products || !places || !found)
        return std::unexpected(!products ? products.error() : places ? found.error() : places.error());
    std::set<ReleaseId> ids;
    for (const Booking &each : *found)
        ids.insert(each.release);
    const auto releases = storage::releasesOf(d->read(), ids);
    if (!releases)
        return std::unexpected(releases.error());
    QHash<ReleaseId, QString> titles;
    for (const Release &each : *releases)
        titles.insert(each.id, products->value(each.product).name + u' ' + each.version);
    std::vector<BookingRow> rows;
    for (Booking &each : *found) {
        const auto place = std::ranges::find(*places, each.environment, &Environment::id);
        if (place != places->end() && titles.contains(each.release))
            rows.push_back({each, place->name, titles.value(each.release)});
    }
    return rows;
}

Result<ReleaseJob> Queries::releaseJob(ReleaseJobId id)
{
    return d->read().find(id).and_then([](std::optional<ReleaseJob> found) -> Result<ReleaseJob> {
        if (!found)
            return failure(ErrorKind::NotFound, tr("There is no such job in this release any more."));
        return std::move(*found);
    });
}

Result<CiRun> Queries::run(CiRunId id)
{
    return d->read().find(id).and_then([](std::optional<CiRun> found) -> Result<CiRun> {
        if (!found)
            return failure(ErrorKind::NotFound, tr("There is no such run in this workspace."));
        return std::move(*found);
    });
}

Result<CiRun> Queries::findRun(const QString &reference)
{
    if (const auto id = Uuid::fromString(reference))
        return run(CiRunId{*id});
    const auto all = connections();
    if (!all)
        return std::unexpected(all.error());
    for (const CiConnection &each : *all) {
        if (!reference.startsWith(each.name + u'/', Qt::CaseInsensitive))
            continue;
        const QString rest = reference.mid(each.name.size() + 1);
        const auto runs = runsOfJob(each.id, {}, 1'000);
        if (!runs)
            return std::unexpected(runs.error());
        // Jobs may hold slashes; a run's number stands behind the last one.
        for (const CiRun &run : *runs)
            if ((!run.number.isEmpty() && run.job + u'/' + run.number == rest) || run.job == rest)
                return run;
    }
    QString beginning = reference.toLower();
    beginning.remove(u'-');
    if (beginning.size() >= kShortestIdBeginning) {
        const auto found = storage::runsWithPrefix(d->read(), beginning);
        if (!found)
            return std::unexpected(found.error());
        if (found->size() == 1)
            return found->front();
        if (found->size() > 1)
            return failure(ErrorKind::BadInput, tr("“%1” is the beginning of more than one run.").arg(reference));
    }
    return failure(ErrorKind::NotFound,
                   tr("There is no run “%1”. Name it by its id, or CONNECTION/JOB/NUMBER.").arg(reference));
}

Result<std::vector<CiRun>> Queries::runsUnderWay()
{
    return storage::runsUnderWay(d->read());
}

Result<std::vector<CiRun>> Queries::runsOfJob(CiConnectionId connection, const QString &job, int most)
{
    return storage::runsOfJob(d->read(), connection, job, most);
}

Result<std::vector<CiRun>> Queries::newestRuns(int most)
{
    return storage::newestRuns(d->read(), most);
}

Result<TestReportPage> Queries::testReport(TestReportId id)
{
    storage::Snapshot snapshot(d->read());
    auto found = d->read().find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorKind::NotFound, tr("There is no such report of tests any more."));
    const auto release = d->read().find((*found)->release);
    if (!release || !*release)
        return failure(ErrorKind::NotFound, tr("There is no such release any more."));
    TestReportPage page;
    auto cases = unpackCases((*found)->cases);
    if (!cases)
        return std::unexpected(cases.error());
    page.cases = std::move(*cases);
    page.report = std::move(**found);
    page.report.cases.clear();
    const auto ofSuite = storage::reportsOfSuite(d->read(), (*release)->product, page.report.suite, 500);
    if (!ofSuite)
        return std::unexpected(ofSuite.error());
    std::vector<std::vector<TestCaseResult>> history;
    for (const TestReport &each : *ofSuite) {
        const bool isLater = each.at > page.report.at && each.id != page.report.id;
        if (isLater || std::ssize(history) >= kReportsForFlaky)
            continue;
        auto theirs = each.id == page.report.id ? Result<std::vector<TestCaseResult>>(page.cases)
                                                : casesOfReport(d->read(), each.id);
        if (!theirs)
            return std::unexpected(theirs.error());
        if (!page.previous && each.release != page.report.release) {
            page.previous = each;
            page.previousCases = *theirs;
            const auto other = d->read().find(each.release);
            page.previousVersion = other && *other ? (*other)->version : QString();
        }
        history.insert(history.begin(), std::move(*theirs));
    }
    if (page.previous)
        page.comparison = compareTests(page.previousCases, page.cases);
    page.flaky = flakyTests(history);
    return page;
}

Result<EnvironmentPage> Queries::environmentPage(EnvironmentId id)
{
    storage::Snapshot snapshot(d->read());
    auto environment = d->read().find(id);
    auto leases = storage::openLeases(d->read(), id);
    auto deployments = storage::deploymentsInto(d->read(), id, kMostDeploymentsShown);
    if (!environment || !leases || !deployments)
        return std::unexpected(!environment ? environment.error() : leases ? deployments.error() : leases.error());
    if (!*environment)
        return failure(ErrorKind::NotFound, tr("There is no such environment any more."));
    const auto current = standing(*deployments);
    return EnvironmentPage{std::move(**environment), std::move(*leases), std::move(*deployments), current};
}

Result<std::vector<DeploymentObstacle>> Queries::deploymentObstacles(ReleaseId release, EnvironmentId environment,
                                                                     bool isRollback)
{
    storage::Snapshot snapshot(d->read());
    return d->plan(release)
        .and_then([&](const ReleasePlan &plan) {
            return checkDeployment(d->read(), plan, environment, isRollback, d->now());
        })
        .transform([](DeploymentCheck check) { return std::move(check.obstacles); });
}

} // namespace slipway::service
