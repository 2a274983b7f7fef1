// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/criteria/evaluators.h"

#include <algorithm>
#include <cmath>

namespace slipway::service {

namespace {

/// All values of all series, in time; the last one of each where one moment is meant.
std::vector<double> valuesOf(const QueryAnswer &answer)
{
    std::vector<double> values;
    for (const Series &each : answer.series)
        values.insert(values.end(), each.values.begin(), each.values.end());
    return values;
}

} // namespace

Measuring measureMetric(MeasuringOrder order, MetricCondition asked)
{
    MeasurementRecord record = blankMeasurement(order, asked.query);
    const bool isRange = asked.range.count() > 0;
    Result<QueryAnswer> answer;
    if (isRange)
        answer = co_await askRange(order, {asked.query, order.at - asked.range, order.at, asked.step});
    else
        answer = co_await askInstant(order, asked.query, order.at);
    if (!answer)
        co_return failedMeasurement(order, asked.query, answer.error());
    record.warnings = answer->warnings;
    const std::vector<double> values = valuesOf(*answer);
    record.samples = static_cast<int>(values.size());
    if (const double value = reducedTo(asked.reduction, order.rules.passWhen, values); !std::isnan(value))
        record.value = value;
    if (answer->series.size() > 1)
        record.detail[QStringLiteral("series")] = static_cast<int>(answer->series.size());
    if (!asked.samplesQuery.isEmpty()) {
        const auto counted = co_await askInstant(order, asked.samplesQuery, order.at);
        const auto count = counted ? singleValue(*counted) : std::unexpected(counted.error());
        if (!count)
            co_return failedMeasurement(order, asked.samplesQuery, count.error());
        record.warnings += counted->warnings;
        record.samples = *count && !std::isnan(**count) ? static_cast<int>(std::clamp(**count, 0.0, 1e9)) : 0;
    }
    co_return record;
}

} // namespace slipway::service
