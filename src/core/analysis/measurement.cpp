// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/measurement.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cmath>

namespace slipway {

bool ValueCondition::holds(double value) const
{
    if (std::isnan(value) || std::isnan(threshold))
        return false;
    switch (comparison) {
    case Comparison::Below: return value < threshold;
    case Comparison::AtMost: return value <= threshold;
    case Comparison::Above: return value > threshold;
    case Comparison::AtLeast: return value >= threshold;
    case Comparison::Equal: return value == threshold;
    case Comparison::Differs: return value != threshold;
    }
    return false;
}

MeasurementPhase phaseOf(const AnalysisRules &rules, const Measurement &measurement)
{
    if (!measurement.error.isEmpty())
        return MeasurementPhase::Error;
    if (measurement.verdict)
        return *measurement.verdict;
    if (!measurement.value || std::isnan(*measurement.value)) {
        switch (rules.noData) {
        case NoDataPolicy::Fail: return MeasurementPhase::Failure;
        case NoDataPolicy::Pass: return MeasurementPhase::Success;
        case NoDataPolicy::Inconclusive: break;
        }
        return MeasurementPhase::Inconclusive;
    }
    if (measurement.samples < rules.minimumSamples)
        return MeasurementPhase::Inconclusive;
    const double value = *measurement.value;
    if (rules.failWhen && rules.failWhen->holds(value))
        return MeasurementPhase::Failure;
    if (rules.passWhen.holds(value))
        return MeasurementPhase::Success;
    return rules.failWhen ? MeasurementPhase::Inconclusive : MeasurementPhase::Failure;
}

QString fault(const AnalysisRules &rules)
{
    using std::chrono::milliseconds;
    if (std::isnan(rules.passWhen.threshold) || (rules.failWhen && std::isnan(rules.failWhen->threshold)))
        return tr("The threshold is not a number");
    const milliseconds shortest =
        std::min({rules.initialDelay, rules.interval, rules.within, rules.holdFor, milliseconds(0)});
    if (shortest < milliseconds(0) || rules.count < 0 || rules.consecutiveSuccesses < 0 || rules.consecutiveFailures < 0
        || rules.inconclusiveLimit < 0 || rules.consecutiveErrorLimit < 0 || rules.minimumSamples < 0
        || rules.failureLimit < -1)
        return tr("A time or a number is negative");
    const bool needsRun = rules.holdFor > milliseconds(0) || rules.consecutiveSuccesses > 0;
    const bool mayFailInARow =
        rules.consecutiveFailures > 0 && (rules.count == 0 || rules.consecutiveFailures <= rules.count);
    if (rules.failureLimit < 0 && !needsRun && !mayFailInARow)
        return tr("It cannot fail: any number of failures is put up with");
    if (rules.interval == milliseconds(0)) {
        if (rules.count != 1)
            return tr("More than one measurement needs an interval");
        if (rules.holdFor > milliseconds(0) || rules.consecutiveSuccesses > 1)
            return tr("One measurement alone cannot hold for a time");
        return {};
    }
    if (rules.count == 0 && rules.within == milliseconds(0))
        return tr("It needs an end: a number of measurements, or a time within which it is decided");
    const qint64 inTime = rules.within > milliseconds(0) ? rules.within / rules.interval : kMostMeasurements + 1;
    if (std::min<qint64>(inTime, rules.count > 0 ? rules.count : inTime) > kMostMeasurements)
        return tr("It would be measured more than %1 times: a longer interval is needed").arg(kMostMeasurements);
    if (rules.count > 0 && rules.consecutiveSuccesses > rules.count)
        return tr("It cannot pass: fewer measurements than must pass in a row");
    if (rules.count > 0 && rules.holdFor > rules.interval * (rules.count - 1))
        return tr("It cannot pass: its measurements end before the condition has held for long enough");
    // The last measurement that is needed comes a little after its time, and must still be within.
    const auto steps = std::max<qint64>((rules.holdFor + rules.interval - milliseconds(1)) / rules.interval,
                                        rules.consecutiveSuccesses - 1);
    if (rules.within > milliseconds(0) && rules.initialDelay + rules.interval * steps >= rules.within)
        return tr("It cannot pass: the time within which it is decided is not longer than delay and hold time");
    return {};
}

} // namespace slipway
