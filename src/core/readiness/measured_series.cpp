// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/measured_series.h"

#include <algorithm>
#include <set>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kLongestShownBurn = std::chrono::hours(6);

QStringList comparedSeries(const ComparisonCondition &asked)
{
    if (!asked.isOfCounts())
        return {asked.query, asked.baselineQuery};
    QStringList queries;
    for (const QString &each : {asked.badQuery, asked.totalQuery, asked.baselineBadQuery, asked.baselineTotalQuery})
        queries += queryOver(each, std::chrono::ceil<std::chrono::minutes>(asked.window));
    return queries;
}

QStringList burnSeries(const SloCondition &asked)
{
    std::set<std::chrono::minutes> lengths;
    for (const BurnWindows &each : usualBurnWindows())
        lengths.insert({each.longWindow, each.shortWindow});
    QStringList queries;
    for (const std::chrono::minutes each : lengths)
        if (each <= kLongestShownBurn)
            queries += queryOver(asked.query, each);
    return queries;
}

QString alertSeries(const AlertsCondition &asked)
{
    QStringList parts{u"alertstate=\"firing\""_s};
    for (const LabelMatcher &each : asked.matchers)
        parts += toText(each);
    return u"ALERTS{%1}"_s.arg(parts.join(u','));
}

} // namespace

std::vector<MeasuredSeries> measuredSeries(const MeasuredCriterion &asked)
{
    QStringList queries;
    QString connection = asked.connection;
    if (const auto *metric = std::get_if<MetricCondition>(&asked.condition))
        queries = {metric->query, metric->samplesQuery};
    else if (const auto *comparison = std::get_if<ComparisonCondition>(&asked.condition))
        queries = comparedSeries(*comparison);
    else if (const auto *slo = std::get_if<SloCondition>(&asked.condition))
        queries = burnSeries(*slo);
    else if (const auto *alerts = std::get_if<AlertsCondition>(&asked.condition)) {
        queries = {alertSeries(*alerts)};
        if (!alerts->history.isEmpty())
            connection = alerts->history;
    }
    std::vector<MeasuredSeries> series;
    for (const QString &each : std::as_const(queries))
        if (MeasuredSeries one{connection, each}; !each.isEmpty() && !std::ranges::contains(series, one))
            series.push_back(std::move(one));
    return series;
}

} // namespace slipway
