// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/criteria/evaluators.h"

#include "core/base/tr.h"

#include <QRegularExpression>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

Error deskIsGone()
{
    return {ErrorKind::Remote, tr("The program ends; it was not asked."), {}, {}};
}

/// The server says so again, however often it is asked. What ails this machine, as a keyring that is locked, may be over soon.
bool isRefusal(const Error &error)
{
    static const QRegularExpression place(u"^\\d+:\\d+$"_s);
    static const QRegularExpression accountRefused(u"^HTTP 40[13] "_s);
    const bool isQuery =
        error.kind == ErrorKind::BadInput && (error.detail == u"bad_data" || place.match(error.where).hasMatch());
    return isQuery || (error.kind == ErrorKind::NotAllowed && accountRefused.match(error.detail).hasMatch());
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
    record.error = error.where.isEmpty() ? error.sentence : error.sentence + u" (%1)"_s.arg(error.where);
    if (isRefusal(error))
        record.detail[u"refused"_s] = true;
    return record;
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

Error severalSeries(std::size_t count)
{
    return {ErrorKind::BadInput,
            tr("The query answers %n series where one is needed; sum them up.", nullptr, static_cast<int>(count)),
            {},
            {}};
}

Result<std::optional<double>> singleValue(const QueryAnswer &answer)
{
    if (answer.series.size() > 1)
        return std::unexpected(severalSeries(answer.series.size()));
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
