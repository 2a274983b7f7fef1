// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/statistics/judge.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

/// What is counted of the metrics of one group.
struct GroupCount {
    int passed = 0;
    int counted = 0;
};

QMap<QString, GroupCount> countByGroup(const std::vector<GroupedLabel> &metrics)
{
    QMap<QString, GroupCount> groups;
    for (const GroupedLabel &metric : metrics)
        for (const QString &name : metric.groups) {
            GroupCount &group = groups[name];
            const bool isCounted = metric.label != MetricLabel::NoData && metric.label != MetricLabel::Inconclusive;
            group.counted += isCounted ? 1 : 0;
            group.passed += metric.label == MetricLabel::Pass ? 1 : 0;
        }
    return groups;
}

double weightedPercent(const QMap<QString, GroupCount> &groups, const QMap<QString, double> &weights)
{
    double given = 0;
    for (const double each : weights)
        given += each;
    const auto unweighted =
        std::ranges::count_if(groups.keys(), [&](const QString &each) { return !weights.contains(each); });
    const double rest = unweighted > 0 ? (100 - given) / static_cast<double>(unweighted) : 0;
    double percent = 0;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const double share = group->counted > 0 ? static_cast<double>(group->passed) / group->counted : 1.0;
        percent += share * weights.value(group.key(), rest);
    }
    return std::round(percent * 100) / 100;
}

} // namespace

OverallScore overallScore(const std::vector<GroupedLabel> &metrics, const QMap<QString, double> &weights,
                          const ScoreLimits &limits)
{
    if (metrics.empty())
        return {0, OverallVerdict::Inconclusive, tr("There is nothing to judge by")};
    const bool isCritical = std::ranges::any_of(metrics, [](const GroupedLabel &each) {
        return each.isCritical && each.label != MetricLabel::Pass && each.label != MetricLabel::Inconclusive;
    });
    if (isCritical)
        return {0, OverallVerdict::Fail, tr("A critical metric does not pass")};
    const auto withoutData =
        static_cast<std::size_t>(std::ranges::count(metrics, MetricLabel::NoData, &GroupedLabel::label));
    if (2 * withoutData >= metrics.size())
        return {0, OverallVerdict::Fail, tr("There is no data for half of the metrics or more")};

    const auto uncertain = std::ranges::count(metrics, MetricLabel::Inconclusive, &GroupedLabel::label);
    const double percent = weightedPercent(countByGroup(metrics), weights);
    const QString scored = tr("The score is %1 %").arg(percent);
    if (percent < limits.marginal)
        return {percent, OverallVerdict::Fail, scored};
    if (uncertain > 0)
        return {percent, OverallVerdict::Inconclusive,
                tr("%n metrics have too few samples", nullptr, static_cast<int>(uncertain))};
    return {percent, percent >= limits.pass ? OverallVerdict::Pass : OverallVerdict::Marginal, scored};
}

} // namespace slipway
