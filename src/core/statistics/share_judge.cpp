// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/share_judge.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

double shareOf(const Proportion &proportion)
{
    return static_cast<double>(proportion.hits) / static_cast<double>(proportion.total);
}

int countOf(const Proportion &proportion)
{
    return static_cast<int>(std::clamp<qint64>(proportion.total, 0, std::numeric_limits<int>::max()));
}

void keepShift(MetricJudgement &judged, const Proportion &baseline, const Proportion &candidate, double confidence)
{
    const double before = shareOf(baseline);
    const double after = shareOf(candidate);
    const Bounds aroundBefore = wilsonBounds(baseline, confidence);
    const Bounds aroundAfter = wilsonBounds(candidate, confidence);
    judged.shift = after - before;
    judged.low = judged.shift - std::hypot(after - aroundAfter.low, aroundBefore.high - before);
    judged.high = judged.shift + std::hypot(aroundAfter.high - after, before - aroundBefore.low);
    judged.commonLanguage = 0.5 + judged.shift / 2; // of two events drawn, ties counted half
    if (baseline.hits > 0 && candidate.hits > 0)
        judged.ratio = after / before;
    judged.effect = judged.ratio;
}

} // namespace

MetricJudgement judgeShares(const Proportion &baseline, const Proportion &candidate, const JudgeRules &rules)
{
    MetricJudgement judged;
    judged.baselineCount = countOf(baseline);
    judged.candidateCount = countOf(candidate);
    const int fewest = std::min(judged.baselineCount, judged.candidateCount);
    if (fewest == 0) {
        judged.label = rules.mustHaveData && !rules.isCritical ? MetricLabel::NoDataFails : MetricLabel::NoData;
        judged.isCritical = rules.isCritical;
        judged.reason = tr("No events on one of the sides");
        return judged;
    }
    keepShift(judged, baseline, candidate, rules.confidence);
    const double above = greaterByFisher(candidate, baseline);
    const double below = greaterByFisher(baseline, candidate);
    judged.p = std::min(1.0, 2 * std::min(above, below));
    const bool isDifferent = fewest >= rules.minimumToTest && *judged.p <= 1 - rules.confidence;
    const auto effect = judged.effect;
    if (isDifferent && rules.badDirection != Deviation::Decrease && judged.shift > 0
        && (!effect || *effect >= rules.allowedIncrease.value_or(1)))
    {
        judged.label = MetricLabel::High;
        judged.isCritical = rules.isCritical && (!effect || *effect >= rules.criticalIncrease.value_or(1));
        judged.reason = tr("The share is higher than that of the baseline");
    } else if (isDifferent && rules.badDirection != Deviation::Increase && judged.shift < 0
               && (!effect || *effect <= rules.allowedDecrease.value_or(1)))
    {
        judged.label = MetricLabel::Low;
        judged.isCritical = rules.isCritical && (!effect || *effect <= rules.criticalDecrease.value_or(1));
        judged.reason = tr("The share is lower than that of the baseline");
    } else if (fewest >= std::max(rules.minimumToTest, rules.minimumToPass)) {
        judged.label = MetricLabel::Pass;
        judged.reason = tr("No relevant difference from the baseline");
    } else {
        judged.isCritical = rules.isCritical;
        judged.reason = tr("Too few events to say: %1 before and %2 now, and %3 of each are needed")
                            .arg(judged.baselineCount)
                            .arg(judged.candidateCount)
                            .arg(std::max(rules.minimumToTest, rules.minimumToPass));
    }
    return judged;
}

} // namespace slipway
