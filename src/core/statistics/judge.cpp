// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/judge.h"

#include "core/base/tr.h"
#include "core/statistics/hodges_lehmann.h"
#include "core/statistics/mann_whitney.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

/// Infinite samples are compared as this: above or below all others, and with differences and means that are numbers.
constexpr double kFarthest = 1e300;

/// As it is told: what comes of infinite samples is infinite.
double told(double number)
{
    constexpr double kStillFar = kFarthest / 1e6;
    return std::abs(number) >= kStillFar ? std::copysign(std::numeric_limits<double>::infinity(), number) : number;
}

double ratioOf(double after, double before)
{
    return std::isinf(told(after)) == std::isinf(told(before)) ? after / before : told(after) / told(before);
}

std::vector<double> prepared(std::vector<double> samples, const JudgeRules &rules)
{
    if (rules.nanStrategy == NanStrategy::Remove)
        std::erase_if(samples, [](double each) { return std::isnan(each); });
    else
        std::ranges::replace_if(samples, [](double each) { return std::isnan(each); }, 0.0);
    for (double &each : samples)
        each = std::clamp(each, -kFarthest, kFarthest);
    std::ranges::sort(samples);
    if (!rules.isWithoutOutliers || samples.empty())
        return samples;
    const double lower = quantileOfSorted(samples, 0.25);
    const double upper = quantileOfSorted(samples, 0.75);
    const double reach = rules.outlierFactor * (upper - lower);
    const double from = std::min(quantileOfSorted(samples, 0.01), lower - reach);
    const double to = std::max(quantileOfSorted(samples, 0.99), upper + reach);
    std::erase_if(samples, [&](double each) { return each < from || each > to; });
    return samples;
}

/// The effect against a limit; without an effect to speak of, the interval decides alone.
bool isAtLeast(std::optional<double> effect, double limit)
{
    return !effect || *effect >= limit;
}
bool isAtMost(std::optional<double> effect, double limit)
{
    return !effect || *effect <= limit;
}

void compare(MetricJudgement &judged, const std::vector<double> &baseline, const std::vector<double> &candidate,
             const JudgeRules &rules)
{
    const MannWhitney test = mannWhitney(candidate, baseline);
    const ShiftEstimate shift = hodgesLehmann(candidate, baseline, rules.confidence);
    judged.p = pValue(test);
    judged.commonLanguage = commonLanguageEffect(test);
    judged.shift = shift.estimate;
    judged.low = shift.low;
    judged.high = shift.high;
    judged.bound = rules.tolerance * std::abs(shift.estimate);
    const double before = meanOf(baseline);
    const double after = meanOf(candidate);
    if (before != 0 && after != 0)
        judged.ratio = ratioOf(after, before);
    const bool isRatio = rules.effectMeasure == EffectMeasure::MeanRatio;
    judged.effect = isRatio ? judged.ratio : judged.commonLanguage;

    const double alike = isRatio ? 1.0 : 0.5;
    if (rules.badDirection != Deviation::Decrease && judged.low > judged.bound
        && isAtLeast(judged.effect, rules.allowedIncrease.value_or(alike)))
    {
        judged.label = MetricLabel::High;
        judged.isCritical = rules.isCritical && isAtLeast(judged.effect, rules.criticalIncrease.value_or(alike));
    } else if (rules.badDirection != Deviation::Increase && judged.high < -judged.bound
               && isAtMost(judged.effect, rules.allowedDecrease.value_or(alike)))
    {
        judged.label = MetricLabel::Low;
        judged.isCritical = rules.isCritical && isAtMost(judged.effect, rules.criticalDecrease.value_or(alike));
    } else {
        judged.label = MetricLabel::Pass;
    }
    for (double *number : {&judged.shift, &judged.low, &judged.high, &judged.bound})
        *number = told(*number);
}

/// All samples of both sides are the same; sorted, none empty.
bool hasOneValue(const std::vector<double> &baseline, const std::vector<double> &candidate)
{
    return baseline.front() == candidate.front() && baseline.front() == baseline.back()
           && candidate.front() == candidate.back();
}

QString tooFewText(const MetricJudgement &judged, int needed)
{
    return tr("Too few samples to say: %1 before and %2 now, and %3 of each are needed")
        .arg(judged.baselineCount)
        .arg(judged.candidateCount)
        .arg(needed);
}

QString labelText(const MetricJudgement &judged)
{
    switch (judged.label) {
    case MetricLabel::Pass:
        return judged.isComputed() ? tr("No relevant difference from the baseline") : tr("The same as the baseline");
    case MetricLabel::High: return tr("Higher than the baseline");
    case MetricLabel::Low: return tr("Lower than the baseline");
    case MetricLabel::NoData: return tr("No data on one of the sides");
    case MetricLabel::NoDataFails: return tr("No data on one of the sides, where there must be some");
    case MetricLabel::Inconclusive: break;
    }
    return {};
}

} // namespace

MetricJudgement judgeMetric(std::vector<double> baseline, std::vector<double> candidate, const JudgeRules &rules)
{
    baseline = prepared(std::move(baseline), rules);
    candidate = prepared(std::move(candidate), rules);
    MetricJudgement judged;
    judged.baselineCount = static_cast<int>(baseline.size());
    judged.candidateCount = static_cast<int>(candidate.size());
    const int fewest = std::min(judged.baselineCount, judged.candidateCount);

    if (fewest == 0 && rules.nanStrategy == NanStrategy::Remove) {
        judged.label = rules.mustHaveData && !rules.isCritical ? MetricLabel::NoDataFails : MetricLabel::NoData;
        judged.isCritical = rules.isCritical;
    } else if (fewest == 0 || baseline == candidate || hasOneValue(baseline, candidate)) {
        judged.label = MetricLabel::Pass;
    } else if (fewest >= rules.minimumToTest) {
        compare(judged, baseline, candidate, rules);
    }
    judged.reason = labelText(judged);

    if (judged.label == MetricLabel::NoData || judged.label == MetricLabel::NoDataFails)
        return judged;
    const bool isTooFew = fewest < rules.minimumToTest;
    if (isTooFew || (judged.label == MetricLabel::Pass && fewest < rules.minimumToPass)) {
        judged.label = MetricLabel::Inconclusive;
        judged.isCritical = rules.isCritical;
        judged.reason = tooFewText(judged, isTooFew ? rules.minimumToTest : rules.minimumToPass);
    }
    return judged;
}

} // namespace slipway
