// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/backtest.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

Measurement measuredAt(const PastRelease &release, Instant at, milliseconds freshFor)
{
    const Series &series = release.values;
    const auto after = std::ranges::upper_bound(series.times, toUnixMilliseconds(at));
    if (after == series.times.begin())
        return {.at = at};
    const auto index = static_cast<std::size_t>(after - series.times.begin()) - 1;
    if (fromUnixMilliseconds(series.times[index]) < at - freshFor)
        return {.at = at};
    return {.at = at,
            .value = series.values[index],
            .samples = index < release.samples.size() ? release.samples[index] : 1};
}

BacktestCase tried(const AnalysisRules &rules, const PastRelease &release, milliseconds freshFor)
{
    Analysis analysis(rules, release.deployedAt);
    // The past ends with its last sample: what is undecided then stays so.
    const Instant end = release.values.times.empty() ? release.deployedAt
                                                     : fromUnixMilliseconds(release.values.times.back()) + freshFor;
    for (auto next = analysis.nextAt(); next && *next <= end; next = analysis.nextAt())
        analysis.take(measuredAt(release, *next, freshFor));
    AnalysisStanding standing = analysis.standing(end);
    if (!isFinal(standing.state)) {
        analysis.stop(end);
        standing = analysis.standing(end);
    }
    return {release.name, release.wasGood, standing.state, standing.decidedAt, standing.reason};
}

/// At most `most` values, spread over all there are, rising.
std::vector<double> someValues(const std::vector<PastRelease> &releases, std::size_t most)
{
    std::vector<double> all;
    for (const PastRelease &release : releases)
        std::ranges::copy_if(release.values.values, std::back_inserter(all),
                             [](double each) { return std::isfinite(each); });
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    if (all.size() <= most)
        return all;
    std::vector<double> some;
    some.reserve(most);
    for (std::size_t i = 0; i < most; ++i)
        some.push_back(all[i * (all.size() - 1) / (most - 1)]);
    return some;
}

/// Between each two neighbours, and beyond both ends.
std::vector<double> thresholdsBetween(const std::vector<double> &values)
{
    std::vector<double> thresholds;
    if (values.empty())
        return thresholds;
    const double margin = std::max(values.back() - values.front(), std::abs(values.back())) / 100;
    thresholds.push_back(values.front() - margin);
    for (std::size_t i = 1; i < values.size(); ++i)
        thresholds.push_back(values[i - 1] + (values[i] - values[i - 1]) / 2);
    thresholds.push_back(values.back() + margin);
    return thresholds;
}

/// The middle of the longest run of this cost: furthest from the thresholds that do worse.
std::size_t middleOfLongest(const std::vector<int> &costs, int cost)
{
    std::size_t bestFrom = 0;
    std::size_t bestLength = 0;
    std::size_t length = 0;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        length = costs[i] == cost ? length + 1 : 0;
        if (length > bestLength) {
            bestLength = length;
            bestFrom = i + 1 - length;
        }
    }
    return bestFrom + (bestLength - 1) / 2;
}

} // namespace

Backtest backtest(const AnalysisRules &rules, const std::vector<PastRelease> &releases, milliseconds freshFor)
{
    Backtest result;
    for (const PastRelease &release : releases) {
        result.cases.push_back(tried(rules, release, freshFor));
        const bool hasPassed = result.cases.back().state == AnalysisState::Pass;
        ++(release.wasGood ? (hasPassed ? result.goodPassed : result.goodBlocked)
                           : (hasPassed ? result.badPassed : result.badBlocked));
        const AnalysisState state = result.cases.back().state;
        result.undecided += state == AnalysisState::Inconclusive || state == AnalysisState::Error ? 1 : 0;
    }
    return result;
}

std::optional<ThresholdProposal> proposeThreshold(const AnalysisRules &rules, const std::vector<PastRelease> &releases,
                                                  milliseconds freshFor)
{
    constexpr std::size_t kMostValues = 60;
    const bool hasOrder =
        rules.passWhen.comparison != Comparison::Equal && rules.passWhen.comparison != Comparison::Differs;
    if (!hasOrder || !std::ranges::contains(releases, true, &PastRelease::wasGood)
        || !std::ranges::contains(releases, false, &PastRelease::wasGood))
        return std::nullopt;
    std::vector<milliseconds> holds{rules.holdFor};
    for (const milliseconds each : {milliseconds(0ms), milliseconds(2min), milliseconds(5min), milliseconds(10min),
                                    milliseconds(15min), milliseconds(30min), milliseconds(1h)})
        holds.push_back(each);
    std::ranges::sort(holds);
    holds.erase(std::ranges::unique(holds).begin(), holds.end());

    const std::vector<double> thresholds = thresholdsBetween(someValues(releases, kMostValues));
    std::optional<ThresholdProposal> best;
    for (const milliseconds hold : holds) {
        AnalysisRules changed = rules;
        changed.holdFor = hold;
        changed.failWhen.reset(); // it belongs to the old threshold
        std::vector<int> costs;
        for (const double threshold : thresholds) {
            changed.passWhen.threshold = threshold;
            if (!fault(changed).isEmpty())
                break;
            costs.push_back(backtest(changed, releases, freshFor).cost());
        }
        if (costs.empty())
            continue;
        const int least = std::ranges::min(costs);
        if (best && least >= best->result.cost())
            continue;
        changed.passWhen.threshold = thresholds[middleOfLongest(costs, least)];
        best = ThresholdProposal{changed.passWhen.threshold, hold, backtest(changed, releases, freshFor)};
    }
    return best;
}

} // namespace slipway
