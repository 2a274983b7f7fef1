// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/criteria/measuring_core.h"
#include "service/queries/queries.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace slipway::service {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// As long as the criterion could take, and long enough to propose the usual hold times.
TimeSpan triedSpan(const AnalysisRules &rules, Instant deployedAt, Instant now)
{
    const milliseconds course =
        rules.within > 0ms ? rules.within : rules.initialDelay + rules.interval * std::max(rules.count, 1);
    const milliseconds length = std::min<milliseconds>(std::max<milliseconds>(course, 1h), 24h);
    return {deployedAt, std::min(deployedAt + length, now)};
}

std::vector<Series> keptSeries(const ChartAnswer &answer)
{
    std::vector<Series> all;
    for (const ChartSeries &each : answer.series) {
        Series series{each.labels, {}, {}};
        for (std::size_t i = 0; i < each.samples.size(); ++i) {
            series.times.push_back(each.samples.time(i));
            series.values.push_back(static_cast<double>(each.samples.value(i)));
        }
        all.push_back(std::move(series));
    }
    return all;
}

bool hasNumbers(const Series &series)
{
    return std::ranges::any_of(series.values, [](double each) { return !std::isnan(each); });
}

bool hasNumbers(const std::vector<Series> &all)
{
    return std::ranges::any_of(all, [](const Series &each) { return hasNumbers(each); });
}

/// What the server still knows, else what the workspace kept of it.
QCoro::Task<Result<std::vector<Series>>> pastSeries(MeasuringOrder order, QString query, TimeSpan span,
                                                    milliseconds step)
{
    auto served = co_await askRange(order, {query, span.from, span.to, step});
    if (served && hasNumbers(served->series))
        co_return std::move(served->series);
    if (!served && served.error().kind == ErrorKind::BadInput)
        co_return std::unexpected(served.error());
    if (!order.desk)
        co_return std::unexpected(served ? Error{ErrorKind::Remote, tr("no data"), {}, {}} : served.error());
    const auto kept = co_await net::AwaitFuture(order.desk->chart({order.connection, query, span, step}));
    if (!kept && !served)
        co_return std::unexpected(served.error());
    co_return kept ? keptSeries(*kept) : std::vector<Series>{};
}

/// The metric as it would have been measured, time after time.
QCoro::Task<Result<MetricReadings>> pastReadings(MeasuringOrder order, MetricCondition asked, ReadingTimes times)
{
    const auto told = co_await pastSeries(order, asked.query, {times.firstAt - asked.range, times.lastAt},
                                          pastStep(asked, times.interval));
    if (!told)
        co_return std::unexpected(told.error());
    std::vector<Series> counted;
    if (!asked.samplesQuery.isEmpty()) {
        auto counts = co_await pastSeries(order, asked.samplesQuery, {times.firstAt, times.lastAt}, times.interval);
        if (!counts)
            co_return std::unexpected(counts.error());
        if (counts->size() > 1)
            co_return std::unexpected(severalSeries(counts->size()));
        counted = std::move(*counts);
    }
    co_return readingsOf(asked, order.rules.passWhen, *told, counted, times);
}

} // namespace

QCoro::Task<Result<BacktestReport>> MeasuringCore::backtest(ReleaseId release, QJsonObject parameters, int most)
{
    const auto self = shared_from_this();
    const auto asked = readMeasured(CriterionKind::Metric, parameters);
    if (!asked)
        co_return std::unexpected(asked.error());
    const auto connection = m_session.queries().measuringConnection(asked->connection);
    const auto past = m_session.queries().pastDeployments(release, most);
    if (!connection || !past)
        co_return std::unexpected(connection ? past.error() : connection.error());
    if (past->empty())
        co_return failure(
            ErrorKind::NotFound,
            tr("The product was not deployed yet to where the release ships; there is no past to try it on."));
    const MetricCondition metric = std::get<MetricCondition>(asked->condition);
    const milliseconds step = asked->rules.interval > 0ms ? asked->rules.interval : milliseconds(1min);
    BacktestReport report;
    std::vector<PastRelease> tried;
    for (const PastDeploymentRow &each : *past) {
        const TimeSpan span = triedSpan(asked->rules, each.deployedAt, m_session.now());
        if (span.from + asked->rules.initialDelay >= span.to) {
            report.left += tr("%1: its first measurement is still to come").arg(each.title);
            continue;
        }
        const MeasuringOrder order{.desk = m_monitoring,
                                   .connection = connection->id,
                                   .server = connection->name,
                                   .rules = asked->rules,
                                   .at = span.to,
                                   .isPast = true};
        auto read = co_await pastReadings(order, metric, {span.from + asked->rules.initialDelay, span.to, step});
        if (!m_desk)
            co_return std::unexpected(closedError());
        if (!read && read.error().kind == ErrorKind::BadInput)
            co_return std::unexpected(read.error());
        if (!read || !hasNumbers(read->values))
            report.left += tr("%1: %2").arg(each.title, read ? tr("no data") : read.error().sentence);
        else
            tried.push_back(
                {each.title, each.deployedAt, each.wasGood, std::move(read->values), std::move(read->samples)});
    }
    std::ranges::reverse(tried);
    // Each threshold that is tried goes through all measurements of all releases.
    co_return co_await net::AwaitFuture(QtConcurrent::run(
        [report, rules = asked->rules, tried, freshFor = std::max<milliseconds>(2 * step, 5min)]() mutable {
            report.result = slipway::backtest(rules, tried, freshFor);
            report.proposal = proposeThreshold(rules, tried, freshFor);
            return Result<BacktestReport>(std::move(report));
        }));
}

} // namespace slipway::service
