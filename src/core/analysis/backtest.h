// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis.h"
#include "core/series/series.h"

#include <vector>

/// Tries a criterion on the past before it is switched on.
namespace slipway {

/// A release of the past, what became of it, and what the metric said.
struct PastRelease {
    QString name;
    Instant deployedAt;
    bool wasGood = true;        ///< not rolled back, not mended in haste, no incident
    Series values;              ///< of the criterion's query, from the deployment on
    std::vector<int> samples{}; ///< behind each value; empty: one
};

/// What the criterion would have said of one of them.
struct BacktestCase {
    QString name;
    bool wasGood = true;
    AnalysisState state = AnalysisState::Inconclusive;
    std::optional<Instant> decidedAt{};
    QString reason;
};

/// What the criterion would have done to the releases of the past. Everything but a pass blocks.
struct Backtest {
    std::vector<BacktestCase> cases;
    int goodPassed = 0;
    int goodBlocked = 0;
    int badPassed = 0;
    int badBlocked = 0;
    int undecided = 0; ///< of those blocked: no failure, just no verdict

    /// How wrong it was; a bad release let through weighs as much as five good ones kept back.
    [[nodiscard]] int cost() const { return 5 * badPassed + goodBlocked; }
};

/// Measures as the criterion would have: at each of its times the newest sample, which must not be older than `freshFor`.
[[nodiscard]] Backtest backtest(const AnalysisRules &rules, const std::vector<PastRelease> &releases,
                                std::chrono::milliseconds freshFor = std::chrono::minutes(5));

/// A threshold and hold time that would have done better.
struct ThresholdProposal {
    double threshold = 0;
    std::chrono::milliseconds holdFor{0};
    Backtest result;
};

/// Tries thresholds between the values there were and the usual hold times, with all else as it is. Of the best, the shortest
/// hold time, and the threshold in the middle of those that are as good. Nothing without a good and a bad release, or
/// where the comparison is with one exact value.
[[nodiscard]] std::optional<ThresholdProposal> proposeThreshold(
    const AnalysisRules &rules, const std::vector<PastRelease> &releases,
    std::chrono::milliseconds freshFor = std::chrono::minutes(5));

} // namespace slipway
