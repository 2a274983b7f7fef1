// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

/// Comparison of a metric with its baseline, after the canary judge of Kayenta (Spinnaker), with two differences: the interval
/// is computed directly (see hodgesLehmann), and few samples are inconclusive instead of a verdict.
namespace slipway {

/// Which deviation is bad.
enum class Deviation : std::uint8_t { Increase, Decrease, Either };
/// What becomes of samples that are NaN.
enum class NanStrategy : std::uint8_t { Remove, Replace }; ///< Replace: by 0
/// What an effect is measured by.
enum class EffectMeasure : std::uint8_t {
    MeanRatio,      ///< mean of the candidate by mean of the baseline; 1: alike
    CommonLanguage, ///< chance that a candidate's value is above a baseline's; 0.5: alike
};

/// How one metric is judged.
struct JudgeRules {
    Deviation badDirection = Deviation::Either;
    NanStrategy nanStrategy = NanStrategy::Remove;
    bool isWithoutOutliers = false; ///< those far outside the quartiles are left out
    double outlierFactor = 3;       ///< of the distance between the quartiles
    bool isCritical = false;        ///< when it does not pass, nothing does
    bool mustHaveData = false;      ///< without data it fails
    EffectMeasure effectMeasure = EffectMeasure::MeanRatio;
    std::optional<double>
        allowedIncrease{}; ///< effect from which an increase counts; nothing: that of groups that are alike
    std::optional<double> allowedDecrease{};
    std::optional<double> criticalIncrease{}; ///< effect from which it is critical
    std::optional<double> criticalDecrease{};
    double confidence = 0.98;
    double tolerance = 0.25; ///< share of the shift that the interval must keep away from 0
    int minimumToTest = 5;   ///< samples of each side; below, not even a difference is believed
    int minimumToPass = 20;  ///< samples of each side; below, the absence of a difference proves nothing
};

/// What a comparison says of one metric.
enum class MetricLabel : std::uint8_t {
    Pass,
    High,
    Low,
    NoData,       ///< a side is empty; does not count
    NoDataFails,  ///< a side is empty and must not be
    Inconclusive, ///< too few samples; never a pass
};

/// One metric compared.
struct MetricJudgement {
    MetricLabel label = MetricLabel::Inconclusive;
    bool isCritical = false;       ///< decides over everything; see overallScore
    std::optional<double> ratio{}; ///< of the means; nothing when one of them is 0 or nothing was computed
    std::optional<double> effect{};
    double shift = 0; ///< candidate minus baseline, and its interval, in the metric's unit
    double low = 0;
    double high = 0;
    double bound = 0;          ///< what the interval had to keep away from 0
    std::optional<double> p{}; ///< two-sided, for display: the label follows from the interval
    double commonLanguage = 0.5;
    int baselineCount = 0; ///< samples judged, after NaN and outliers
    int candidateCount = 0;
    QString reason; ///< for people, translated

    /// The numbers above were computed; a label without them follows from equal or missing samples.
    [[nodiscard]] bool isComputed() const { return p.has_value(); }
};

/// Compares the samples of a candidate (after, canary) with those of its baseline (before, stable): as many steps each, in any
/// order, NaN where there was none. Infinite ones are values, beyond all others.
[[nodiscard]] MetricJudgement judgeMetric(std::vector<double> baseline, std::vector<double> candidate,
                                          const JudgeRules &rules);

/// A judged metric with the groups that it counts in.
struct GroupedLabel {
    QStringList groups;
    MetricLabel label = MetricLabel::Inconclusive;
    bool isCritical = false;
};

/// What all metrics together come to.
enum class OverallVerdict : std::uint8_t { Pass, Marginal, Fail, Inconclusive };

/// Marks from which a score passes, in percent.
struct ScoreLimits {
    double pass = 95;
    double marginal = 75;
};

/// The score of all metrics.
struct OverallScore {
    double percent = 0; ///< 0…100, rounded to hundredths
    OverallVerdict verdict = OverallVerdict::Inconclusive;
    QString reason;
};

/// Share of passes in each group, weighted. Groups without a weight share what is left of 100; weights that do not come to 100
/// stay as they are. 0 when a critical metric does not pass, or no data came for half of the metrics. Where a metric is
/// inconclusive the whole does not pass.
/// @param weights percent by group
[[nodiscard]] OverallScore overallScore(const std::vector<GroupedLabel> &metrics, const QMap<QString, double> &weights,
                                        const ScoreLimits &limits = {});

} // namespace slipway
