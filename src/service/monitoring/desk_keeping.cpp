// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/monitoring/chart_variables.h"
#include "net/await_future.h"
#include "service/monitoring/monitoring_core.h"
#include "service/queries/queries.h"

namespace slipway::service {

using namespace Qt::StringLiterals;
using storage::SampleCache;

namespace {

/// A report shows as many points a series.
constexpr int kReportPixels = 1'500;
/// How long after a deployment its charts are part of the report.
constexpr std::chrono::days kReportedAfter{2};
/// For so long it is seen to that the samples of a release that is over are there; most servers know them until then.
constexpr std::chrono::days kLookedAfter{14};

bool isOver(ReleaseState state)
{
    return state == ReleaseState::Closed || state == ReleaseState::RolledBack;
}

/// Whether its bake time is over: then its report has written itself.
bool isReported(Queries &queries, ReleaseId release, ReleaseState state)
{
    if (isOver(state))
        return true;
    const auto report = state == ReleaseState::Released ? queries.reportPage(release) : Result<ReportPage>();
    return report && report->isWritten;
}

/// What the criteria of a release measured, by the name of a connection.
std::vector<std::pair<QString, QString>> queriesOf(const std::vector<Criterion> &criteria)
{
    std::vector<std::pair<QString, QString>> queries;
    for (const Criterion &each : criteria) {
        const QString query = each.parameters[u"query"].toString();
        if (!query.isEmpty() && !query.contains(u"$window"_s))
            queries.emplace_back(each.parameters[u"connection"].toString(), query);
    }
    return queries;
}

/// The charts of a release's panels and criteria around its deployment.
std::vector<ChartQuery> chartsOfReport(const MonitoringPage &page, const std::vector<Criterion> &criteria, Instant now)
{
    std::vector<ChartQuery> charts;
    if (!page.watched || !page.baseline)
        return charts;
    const Deployment &watched = page.watched->deployment;
    const Instant end = std::min<Instant>(now, watched.finishedAt.value_or(watched.startedAt) + kReportedAfter);
    const TimeSpan span{page.baseline->from, end};
    const auto step = chartStep(span, kReportPixels, kUsualScrape);
    const auto add = [&](MonitoringConnectionId connection, const QString &expression) {
        const ChartQuery chart{connection, expression, span, step};
        if (!std::ranges::contains(charts, chart))
            charts.push_back(chart);
    };
    for (const MonitoringPage::Row &row : page.panels)
        for (const PanelQuery &query : row.panel.queries)
            if (row.connection)
                add(*row.connection, query.expression);
    for (const auto &[name, query] : queriesOf(criteria))
        for (const MonitoringConnection &each : page.connections)
            if (each.name.compare(name, Qt::CaseInsensitive) == 0)
                add(each.id, query);
    return charts;
}

} // namespace

void MonitoringCore::keepOfReleases(const ChangeSet &changes)
{
    // Whoever did it elsewhere may be a command line, which ended since.
    for (const ChangeSet::Change &each : changes.changes)
        if (each.kind == u"release" && each.fields.contains(u"state"_s))
            detach(keepOf(ReleaseId{each.id}));
        else if (each.kind == u"report_text" && each.operation == ChangeSet::Operation::Inserted)
            detach(keepOfEnded());
}

QCoro::Task<> MonitoringCore::keepOfEnded()
{
    auto self = shared_from_this();
    const auto known = m_session.queries().monitoringChoices();
    if (!known)
        co_return;
    for (const MonitoringChoice &each : known->releases) {
        if (!isReported(m_session.queries(), each.release, each.state) || each.ship < m_session.now() - kLookedAfter)
            continue;
        co_await keepOf(each.release);
        if (isClosed())
            co_return;
    }
}

QCoro::Task<> MonitoringCore::keepOf(ReleaseId release)
{
    auto self = shared_from_this();
    const auto page = m_session.queries().monitoring({release, {}, {}});
    const auto plan = m_session.queries().plan(release);
    if (!page || !plan || !page->release || !isReported(m_session.queries(), release, page->release->state))
        co_return;
    auto charts = chartsOfReport(*page, plan->criteria, m_session.now());
    if (!charts.empty())
        (void)co_await keep(release, std::move(charts));
}

QCoro::Task<Result<int>> MonitoringCore::keep(ReleaseId release, std::vector<ChartQuery> charts)
{
    auto self = shared_from_this();
    int whole = 0;
    for (const ChartQuery &each : charts) {
        const auto answer = co_await chart(each, {});
        if (isClosed())
            co_return std::unexpected(closedError());
        const storage::SampleQuery key{
            each.connection,
            withVariables(each.expression, each.step, std::chrono::milliseconds(each.span.to - each.span.from)),
            each.step.count()};
        const storage::SampleSpan span{toUnixMilliseconds(each.span.from), toUnixMilliseconds(each.span.to)};
        net::AwaitFuture keeping(
            m_keeper->ask([release, key, span](SampleCache &cache) { return cache.keep(release, key, span); }));
        const Result<> kept = co_await keeping;
        if (!kept)
            co_return std::unexpected(kept.error());
        if (answer && answer->problem.isEmpty())
            ++whole;
    }
    if (!isClosed())
        flush();
    co_return whole;
}

QCoro::Task<Result<SampleCacheUse>> MonitoringCore::cacheUse()
{
    auto self = shared_from_this();
    flush();
    net::AwaitFuture asking(m_keeper->ask([](SampleCache &cache) { return cache.use(); }));
    const Result<storage::SampleUse> use = co_await asking;
    if (!use)
        co_return std::unexpected(use.error());
    co_return SampleCacheUse{use->bytes, use->keptBytes, use->limit, use->series, use->oldest};
}

QCoro::Task<Result<>> MonitoringCore::setCacheLimit(qint64 bytes)
{
    auto self = shared_from_this();
    net::AwaitFuture setting(m_keeper->ask([bytes](SampleCache &cache) { return cache.setLimit(bytes); }));
    Result<> done = co_await setting;
    co_return done;
}

QCoro::Task<Result<>> MonitoringCore::clearCache()
{
    auto self = shared_from_this();
    for (auto &[key, line] : m_charts) {
        line.unwritten.clear();
        line.unwrittenSpan = {0, -1};
        line.known = {0, -1};
        line.series.clear();
    }
    net::AwaitFuture clearing(m_keeper->ask([](SampleCache &cache) { return cache.clear(); }));
    Result<> done = co_await clearing;
    co_return done;
}

} // namespace slipway::service
