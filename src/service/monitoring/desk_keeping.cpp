// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/monitoring/chart_variables.h"
#include "core/readiness/measured_series.h"
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

/// What a criterion looks at, of those whose parameters can be read.
std::vector<MeasuredSeries> seriesOf(CriterionKind kind, const QJsonObject &parameters)
{
    const auto asked = readMeasured(kind, parameters);
    return asked ? measuredSeries(*asked) : std::vector<MeasuredSeries>();
}

bool answersQueries(MonitoringKind kind)
{
    return kind == MonitoringKind::Prometheus || kind == MonitoringKind::File;
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
    for (const Criterion &criterion : criteria)
        for (const MeasuredSeries &series : seriesOf(criterion.kind, criterion.parameters))
            for (const MonitoringConnection &each : page.connections)
                if (each.name.compare(series.connection, Qt::CaseInsensitive) == 0 && answersQueries(each.kind))
                    add(each.id, series.expression);
    return charts;
}

/// From before the deployment to the end of the course.
std::vector<ChartQuery> chartsOfCourse(Queries &queries, const WatchedCourse &watch, Instant end)
{
    TimeSpan span{baselineBefore(watch.deployment, end).from, end};
    const auto asked = readMeasured(watch.kind, watch.course.parameters);
    if (asked)
        if (const auto *compared = std::get_if<ComparisonCondition>(&asked->condition))
            span.from = std::min<Instant>(span.from, watch.deployment.startedAt - compared->window);
    const auto step = chartStep(span, kReportPixels, kUsualScrape);
    std::vector<ChartQuery> charts;
    for (const MeasuredSeries &series : seriesOf(watch.kind, watch.course.parameters))
        if (const auto found = queries.measuringConnection(series.connection); found && answersQueries(found->kind))
            charts.push_back({found->id, series.expression, span, step});
    return charts;
}

} // namespace

void MonitoringCore::keepWhatEnded(const ChangeSet &changes)
{
    // Whoever did it elsewhere may be a command line, which ended since.
    for (const ChangeSet::Change &each : changes.changes)
        if (each.kind == u"release" && each.fields.contains(u"state"_s))
            detach(keepOf(ReleaseId{each.id}));
        else if (each.kind == u"analysis" && each.fields.contains(u"state"_s))
            detach(keepOf(AnalysisRecordId{each.id}));
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
    const auto watches = m_session.queries().watchesEndedSince(m_session.now() - kLookedAfter);
    if (!watches)
        co_return;
    for (const AnalysisRecordId each : *watches) {
        co_await keepOf(each);
        if (isClosed())
            co_return;
    }
}

QCoro::Task<> MonitoringCore::keepOf(AnalysisRecordId course)
{
    auto self = shared_from_this();
    const auto watch = m_session.queries().watchedCourse(course);
    if (!watch || !*watch || !isFinal((*watch)->course.state))
        co_return;
    const Instant end = std::min<Instant>(m_session.now(), (*watch)->course.decidedAt.value_or(m_session.now()));
    auto charts = chartsOfCourse(m_session.queries(), **watch, end);
    if (!charts.empty())
        (void)co_await keep((*watch)->course.release, std::move(charts));
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

QCoro::Task<Result<>> MonitoringCore::keepForReport(ReleaseId release)
{
    auto self = shared_from_this();
    const auto page = m_session.queries().monitoring({release, {}, {}});
    const auto plan = m_session.queries().plan(release);
    if (!page || !plan)
        co_return std::unexpected(page ? plan.error() : page.error());
    auto charts = chartsOfReport(*page, plan->criteria, m_session.now());
    if (charts.empty())
        co_return Result<>{};
    const Result<int> kept = co_await keep(release, std::move(charts));
    if (!kept)
        co_return std::unexpected(kept.error());
    // It is asked for after all that was to be written.
    const Result<SampleCacheUse> written = co_await cacheUse();
    co_return written.transform([](const SampleCacheUse &) {});
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
