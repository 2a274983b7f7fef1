// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/time.h"
#include "core/series/value_text.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace slipway {

/// How a value is compared with a threshold.
enum class Comparison : std::uint8_t { Below, AtMost, Above, AtLeast, Equal, Differs };

/// As templates and the command line write it.
template <>
struct EnumText<Comparison> {
    static constexpr std::array<std::pair<Comparison, QStringView>, 6> values{{
        {Comparison::Below, u"<"},
        {Comparison::AtMost, u"<="},
        {Comparison::Above, u">"},
        {Comparison::AtLeast, u">="},
        {Comparison::Equal, u"=="},
        {Comparison::Differs, u"!="},
    }};
};

/// What a measurement without a value counts as.
enum class NoDataPolicy : std::uint8_t { Fail, Inconclusive, Pass };

/// As templates and the command line write it.
template <>
struct EnumText<NoDataPolicy> {
    static constexpr std::array<std::pair<NoDataPolicy, QStringView>, 3> values{{
        {NoDataPolicy::Fail, u"fail"},
        {NoDataPolicy::Inconclusive, u"inconclusive"},
        {NoDataPolicy::Pass, u"pass"},
    }};
};

/// A comparison with its threshold.
struct ValueCondition {
    Comparison comparison = Comparison::AtMost;
    double threshold = 0;

    /// NaN meets no condition, not even Differs.
    [[nodiscard]] bool holds(double value) const;
    bool operator==(const ValueCondition &) const = default;
};

/// More measurements than this are not taken of one course.
inline constexpr int kMostMeasurements = 50'000;

/// How measurements decide. A number of 0 means "does not matter" where it says so.
struct AnalysisRules {
    ValueCondition passWhen;
    std::optional<ValueCondition>
        failWhen{}; ///< wins over passWhen; a value that meets neither is inconclusive. Nothing: whatever
                    ///< does not pass fails
    ValueUnit unit = ValueUnit::Number; ///< for the reasons
    std::chrono::milliseconds initialDelay{0};
    std::chrono::milliseconds interval{0}; ///< 0: one measurement only
    int count = 1;                       ///< measurements after which it ends; errors do not count. 0: does not matter
    std::chrono::milliseconds within{0}; ///< after the start, when it ends too; 0: does not matter
    std::chrono::milliseconds holdFor{
        0}; ///< passes once the condition has held for so long without a break; 0: does not matter
    int consecutiveSuccesses = 0;  ///< passes once there were so many in a row; 0: does not matter
    int consecutiveFailures = 0;   ///< fails once there were so many in a row; 0: does not matter
    int failureLimit = 0;          ///< failures that are put up with; −1: any number
    int inconclusiveLimit = 0;     ///< inconclusive measurements that are put up with
    int consecutiveErrorLimit = 4; ///< errors in a row that are put up with
    NoDataPolicy noData = NoDataPolicy::Inconclusive;
    int minimumSamples = 1; ///< behind a value; with fewer it is inconclusive
};

/// What a measurement counts as.
enum class MeasurementPhase : std::uint8_t { Success, Failure, Inconclusive, Error };

/// As the workspace and the command line write it.
template <>
struct EnumText<MeasurementPhase> {
    static constexpr std::array<std::pair<MeasurementPhase, QStringView>, 4> values{{
        {MeasurementPhase::Success, u"success"},
        {MeasurementPhase::Failure, u"failure"},
        {MeasurementPhase::Inconclusive, u"inconclusive"},
        {MeasurementPhase::Error, u"error"},
    }};
};

/// One answer of a server, as it is recorded.
struct Measurement {
    Instant at;
    std::optional<double> value{}; ///< nothing, or NaN: no data
    int samples = 1;               ///< behind the value
    QString error{};               ///< why there is no answer; then the rest means nothing
    QString server{};
    QString query{}; ///< as it was sent
    QStringList warnings{};
    std::optional<MeasurementPhase> verdict{}; ///< where more than one value decides, as in a comparison
    QString said{};                            ///< what the verdict rests on, for people
    bool isRefusal = false; ///< an error that asking again does not change: the query is wrong, or who asks is refused
};

/// See MeasurementPhase; fails closed: what is not known to be good is no success.
[[nodiscard]] MeasurementPhase phaseOf(const AnalysisRules &rules, const Measurement &measurement);

/// Rules that cannot decide, or never pass: what is wrong with them, for people; empty when nothing is.
[[nodiscard]] QString fault(const AnalysisRules &rules);

} // namespace slipway
