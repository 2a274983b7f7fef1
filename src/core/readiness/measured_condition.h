// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/burn_rate.h"
#include "core/base/result.h"
#include "core/monitoring/alert.h"
#include "core/monitoring/check_state.h"
#include "core/release/entities.h"
#include "core/statistics/judge.h"

#include <QUrl>

#include <variant>

/// Criteria that servers answer: what is asked, and how the answers decide.
///
/// The parameters are a flat object of texts, numbers, truths and lists of texts, the same in the workspace and in templates;
/// durations are texts as `90s`, `15m`, `4h` (see durationFrom). Connections are named: templates are made before them.
/// Common: `connection`, `initial_delay`, `interval`, `count`, `within`, `for`, `successes`, `failures`, `failure_limit`,
/// `inconclusive_limit`, `error_limit`, `no_data`, `min_samples`, `bake`, `on_fail`; the others are at each kind.
namespace slipway {

/// A query against a threshold. `query`, `threshold` (`<= 0.01`), `fail` (as threshold), `unit`, `range`, `step`, `reduce`,
/// `samples`.
struct MetricCondition {
    /// What several values come to.
    enum class Reduction : std::uint8_t { Worst, Last, Mean, Lowest, Highest };
    QString query;
    std::chrono::milliseconds range{0}; ///< of a query over time that ends when it is measured; 0: an instant query
    std::chrono::milliseconds step{15'000};
    Reduction reduction = Reduction::Worst; ///< several series and points: the one that is nearest to failing
    QString samplesQuery;                   ///< how many events stand behind the value; empty: its values are counted
};

/// A metric against its baseline. `query`, `mode`, `baseline`, or `label` with `candidate_value` and `baseline_value`; or counts:
/// `bad`, `total`, `baseline_bad`, `baseline_total` with `$window`. `window`, `step`, `settle`, `direction`, `effect`,
/// `effect_decrease`, `confidence`, `tolerance`, `nan`, `outliers`, `min_to_test`, `min_to_pass`, `unit`.
struct ComparisonCondition {
    enum class Mode : std::uint8_t {
        BeforeAfter, ///< the time after the deployment against that before it
        Canary,      ///< two series over the same time after the deployment
    };
    Mode mode = Mode::BeforeAfter;
    QString query;         ///< of the candidate; of both where a label tells them apart, or before and after
    QString baselineQuery; ///< of a canary; empty: the label tells them apart
    QString label;
    QString candidateValue;
    QString baselineValue;
    QString badQuery; ///< counts over `$window`; empty: samples are compared
    QString totalQuery;
    QString baselineBadQuery;
    QString baselineTotalQuery;
    std::chrono::milliseconds window{0}; ///< of each side; points at from, from + step … before from + window
    std::chrono::milliseconds step{60'000};
    std::chrono::milliseconds settle{0}; ///< left out after the deployment
    JudgeRules judge;

    /// Counts of events are compared, not samples.
    [[nodiscard]] bool isOfCounts() const { return !badQuery.isEmpty(); }
};

/// No alert that fits all of `matchers` (as `service="shop"`) came up since the deployment; silenced ones count, and those that
/// were over before somebody looked. What fired in between is kept by the connection itself, where it is a Prometheus, or by
/// the one named in `history`; without one it is looked often.
struct AlertsCondition {
    std::vector<LabelMatcher> matchers;
    QString history; ///< name of a connection to a Prometheus whose rules these are; empty: none
};

/// `hosts` and `services` (of those hosts; none: all, and the hosts themselves) are believed to be well; `warning_is_ok`.
struct ChecksCondition {
    CheckFilter filter;
    bool isWarningOk = false;
};

/// `url` answers with `status`, and its body has `contains`, before `timeout`. No redirect leads to another origin.
struct HttpCondition {
    QUrl url;
    int status = 200;
    QString contains;
    std::chrono::milliseconds timeout{10'000};
};

/// The share of bad events that `query` tells over `$window`, against an `objective` in percent of good ones over a `period`.
struct SloCondition {
    QString query;
    ServiceObjective objective;
};

using MeasuredCondition =
    std::variant<MetricCondition, ComparisonCondition, AlertsCondition, ChecksCondition, HttpCondition, SloCondition>;

/// What follows when a criterion fails that is watched after a deployment.
enum class OnFail : std::uint8_t {
    Halt,     ///< the cord is pulled: nothing further is started, rolling back is proposed
    Rollback, ///< besides, it is rolled back by itself
    Nothing,  ///< rolling back is proposed
};

/// A criterion's parameters, read.
struct MeasuredCriterion {
    QString connection; ///< name; empty of kind http
    MeasuredCondition condition;
    AnalysisRules rules;
    std::chrono::milliseconds bake{0}; ///< how long it is watched after each deployment; 0: it is not bound to one
    OnFail onFail = OnFail::Nothing;

    /// Whether it says something of a release only after it was deployed.
    [[nodiscard]] bool needsDeployment() const
    {
        return bake.count() > 0 || std::holds_alternative<ComparisonCondition>(condition);
    }
    /// Whether it can be measured of a time that is over.
    [[nodiscard]] bool isOfHistory() const
    {
        return std::holds_alternative<MetricCondition>(condition) || std::holds_alternative<SloCondition>(condition)
               || std::holds_alternative<ComparisonCondition>(condition);
    }
};

/// Whether servers answer criteria of that kind.
[[nodiscard]] bool isMeasured(CriterionKind kind);
/// Whether it is judged only after the release was deployed: it blocks closing, not shipping.
[[nodiscard]] bool isJudgedAfterShipping(const Criterion &criterion);

/// Every key that parameters of a measured kind may have.
[[nodiscard]] QStringList measuredKeys();

/// @param kind one that isMeasured()
/// @retval ErrorKind::BadInput the sentence names the key, Error::where is the key
[[nodiscard]] Result<MeasuredCriterion> readMeasured(CriterionKind kind, const QJsonObject &parameters);

/// `<= 0.01`, `≥ 99.5 %`: comparison and number, percent as its hundredth where the unit is a ratio.
[[nodiscard]] std::optional<ValueCondition> conditionFrom(QStringView text, ValueUnit unit);

/// What is enough, for the criterion's threshold; the same in every language. Empty for parameters that cannot be read.
[[nodiscard]] QString measuredThreshold(CriterionKind kind, const QJsonObject &parameters);

/// What the course of its analysis makes of a criterion: only a pass satisfies, only a failure does not; all else is not known.
[[nodiscard]] CriterionState criterionStateOf(AnalysisState state);
/// For the criterion's value: the number, and the state where it is neither pass nor fail; the same in every language.
[[nodiscard]] QString measuredValue(AnalysisState state, const std::optional<Measurement> &last);

template <>
struct EnumText<MetricCondition::Reduction> {
    static constexpr std::array<std::pair<MetricCondition::Reduction, QStringView>, 5> values{{
        {MetricCondition::Reduction::Worst, u"worst"},
        {MetricCondition::Reduction::Last, u"last"},
        {MetricCondition::Reduction::Mean, u"mean"},
        {MetricCondition::Reduction::Lowest, u"min"},
        {MetricCondition::Reduction::Highest, u"max"},
    }};
};
template <>
struct EnumText<ComparisonCondition::Mode> {
    static constexpr std::array<std::pair<ComparisonCondition::Mode, QStringView>, 2> values{{
        {ComparisonCondition::Mode::BeforeAfter, u"before_after"},
        {ComparisonCondition::Mode::Canary, u"canary"},
    }};
};
template <>
struct EnumText<OnFail> {
    static constexpr std::array<std::pair<OnFail, QStringView>, 3> values{{
        {OnFail::Halt, u"halt"},
        {OnFail::Rollback, u"rollback"},
        {OnFail::Nothing, u"nothing"},
    }};
};
template <>
struct EnumText<Deviation> {
    static constexpr std::array<std::pair<Deviation, QStringView>, 3> values{{
        {Deviation::Increase, u"increase"},
        {Deviation::Decrease, u"decrease"},
        {Deviation::Either, u"either"},
    }};
};

} // namespace slipway
