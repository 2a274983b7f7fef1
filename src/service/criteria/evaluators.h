// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_record.h"
#include "core/readiness/metric_readings.h"
#include "net/await_future.h"
#include "service/monitoring/monitoring_desk.h"

#include <QCoroTask>
#include <QPointer>

/// One measurement of each kind of criterion. None throws or fails: what went wrong stands in the measurement.
/// Inside of `service/criteria` only.
namespace slipway::service {

/// When and whom to ask.
struct MeasuringOrder {
    QPointer<MonitoringDesk> desk;
    MonitoringConnectionId connection;
    QString server; ///< as it is recorded: name and address
    AnalysisRules rules;
    Instant at;
    std::optional<TimeSpan> deployment{}; ///< from its start to when it was in place; none: it is not bound to one
    bool isPast = false;                  ///< `at` is over: servers that only know now have nothing to say
    std::optional<Instant> since{};       ///< the last measurement that was no error; none: this is the first one
    std::optional<MonitoringConnectionId> history{}; ///< of alerts: who keeps samples of them
    std::vector<Alert> seen{};                       ///< that fired between the last measurement and this one
};

using Measuring = QCoro::Task<MeasurementRecord>;

[[nodiscard]] Measuring measureMetric(MeasuringOrder order, MetricCondition asked);
[[nodiscard]] Measuring measureComparison(MeasuringOrder order, ComparisonCondition asked);
[[nodiscard]] Measuring measureAlerts(MeasuringOrder order, AlertsCondition asked);
[[nodiscard]] Measuring measureChecks(MeasuringOrder order, ChecksCondition asked);
[[nodiscard]] Measuring measureHttp(MeasuringOrder order, HttpCondition asked);
[[nodiscard]] Measuring measureSlo(MeasuringOrder order, SloCondition asked);

/// The one of these that the condition needs.
[[nodiscard]] Measuring measure(MeasuringOrder order, MeasuredCondition asked);

/// A measurement of that order without a value yet.
[[nodiscard]] MeasurementRecord blankMeasurement(const MeasuringOrder &order, const QString &query);
/// The same with what went wrong, and whether the server would say so again.
[[nodiscard]] MeasurementRecord failedMeasurement(const MeasuringOrder &order, const QString &query,
                                                  const Error &error);

/// An instant query. @param query goes to the desk as it is
[[nodiscard]] QCoro::Task<Result<QueryAnswer>> askInstant(MeasuringOrder order, QString query, Instant at);
[[nodiscard]] QCoro::Task<Result<QueryAnswer>> askRange(MeasuringOrder order, RangeQuery query);
/// What is wrong with an answer of so many series where one is needed.
[[nodiscard]] Error severalSeries(std::size_t count);
/// The single value of an answer; nothing: there is none. @retval ErrorKind::BadInput it has several
[[nodiscard]] Result<std::optional<double>> singleValue(const QueryAnswer &answer);

} // namespace slipway::service
