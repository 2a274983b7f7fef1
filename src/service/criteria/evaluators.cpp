// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/criteria/evaluators.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway::service {

namespace {

Error deskIsGone()
{
    return {ErrorKind::Remote, tr("The program ends; it was not asked."), {}, {}};
}

} // namespace

MeasurementRecord blankMeasurement(const MeasuringOrder &order, const QString &query)
{
    MeasurementRecord record;
    record.at = order.at;
    record.samples = 0;
    record.server = order.server;
    record.query = query;
    return record;
}

MeasurementRecord failedMeasurement(const MeasuringOrder &order, const QString &query, const Error &error)
{
    MeasurementRecord record = blankMeasurement(order, query);
    record.error = error.where.isEmpty() ? error.sentence : error.sentence + QStringLiteral(" (%1)").arg(error.where);
    return record;
}

double reducedTo(MetricCondition::Reduction reduction, const ValueCondition &wanted, const std::vector<double> &values)
{
    using Reduction = MetricCondition::Reduction;
    const double none = std::numeric_limits<double>::quiet_NaN();
    if (values.empty() || std::ranges::any_of(values, [](double each) { return std::isnan(each); }))
        return none;
    if (reduction == Reduction::Worst && values.size() > 1) {
        switch (wanted.comparison) {
        case Comparison::Below:
        case Comparison::AtMost: reduction = Reduction::Highest; break;
        case Comparison::Above:
        case Comparison::AtLeast: reduction = Reduction::Lowest; break;
        case Comparison::Equal:
        case Comparison::Differs: return none;
        }
    }
    switch (reduction) {
    case Reduction::Worst:
    case Reduction::Last: return values.back();
    case Reduction::Mean:
        return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    case Reduction::Lowest: return std::ranges::min(values);
    case Reduction::Highest: return std::ranges::max(values);
    }
    return none;
}

QCoro::Task<Result<QueryAnswer>> askInstant(MeasuringOrder order, QString query, Instant at)
{
    if (!order.desk)
        co_return std::unexpected(deskIsGone());
    co_return co_await net::AwaitFuture(order.desk->instant(order.connection, query, at));
}

QCoro::Task<Result<QueryAnswer>> askRange(MeasuringOrder order, RangeQuery query)
{
    if (!order.desk)
        co_return std::unexpected(deskIsGone());
    co_return co_await net::AwaitFuture(order.desk->range(order.connection, query));
}

Result<std::optional<double>> singleValue(const QueryAnswer &answer)
{
    if (answer.series.size() > 1)
        return failure(ErrorKind::BadInput, tr("The query answers %n series where one is needed; sum them up.", nullptr,
                                               static_cast<int>(answer.series.size())));
    if (answer.series.empty() || answer.series.front().values.empty())
        return std::optional<double>();
    return std::optional(answer.series.front().values.back());
}

Measuring measure(MeasuringOrder order, MeasuredCondition asked)
{
    if (const auto *metric = std::get_if<MetricCondition>(&asked))
        co_return co_await measureMetric(order, *metric);
    if (const auto *comparison = std::get_if<ComparisonCondition>(&asked))
        co_return co_await measureComparison(order, *comparison);
    if (const auto *alerts = std::get_if<AlertsCondition>(&asked))
        co_return co_await measureAlerts(order, *alerts);
    if (const auto *checks = std::get_if<ChecksCondition>(&asked))
        co_return co_await measureChecks(order, *checks);
    if (const auto *http = std::get_if<HttpCondition>(&asked))
        co_return co_await measureHttp(order, *http);
    co_return co_await measureSlo(order, std::get<SloCondition>(asked));
}

} // namespace slipway::service
