// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/criteria/measuring_core.h"
#include "service/queries/queries.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <map>

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

/// Several series as the criterion would have read them at each time.
Series reducedSeries(const std::vector<Series> &all, const MetricCondition &asked, const ValueCondition &wanted)
{
    std::map<qint64, std::vector<double>> byTime;
    for (const Series &each : all)
        for (std::size_t i = 0; i < each.times.size(); ++i)
            byTime[each.times[i]].push_back(each.values[i]);
    Series reduced;
    for (const auto &[time, values] : byTime) {
        reduced.times.push_back(time);
        reduced.values.push_back(reducedTo(asked.reduction, wanted, values));
    }
    return reduced;
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

/// What the server still knows, else what the workspace kept of it.
QCoro::Task<Result<Series>> pastSeries(MeasuringOrder order, MetricCondition asked, TimeSpan span, milliseconds step)
{
    const auto served = co_await askRange(order, {asked.query, span.from, span.to, step});
    if (served) {
        Series series = reducedSeries(served->series, asked, order.rules.passWhen);
        if (hasNumbers(series))
            co_return series;
    } else if (served.error().kind == ErrorKind::BadInput) {
        co_return std::unexpected(served.error());
    }
    if (!order.desk)
        co_return std::unexpected(served.error());
    const auto kept = co_await net::AwaitFuture(order.desk->chart({order.connection, asked.query, span, step}));
    if (!kept)
        co_return std::unexpected(served ? kept.error() : served.error());
    co_return reducedSeries(keptSeries(*kept), asked, order.rules.passWhen);
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
        const MeasuringOrder order{m_monitoring, connection->id, connection->name, asked->rules, span.to, {}, true};
        auto series = co_await pastSeries(order, metric, span, step);
        if (!m_desk)
            co_return std::unexpected(closedError());
        if (!series && series.error().kind == ErrorKind::BadInput)
            co_return std::unexpected(series.error());
        if (!series || !hasNumbers(*series))
            report.left += tr("%1: %2").arg(each.title, series ? tr("no data") : series.error().sentence);
        else
            tried.push_back({each.title, each.deployedAt, each.wasGood, std::move(*series)});
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
