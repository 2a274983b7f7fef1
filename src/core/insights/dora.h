// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

/// DORA's five metrics of delivery (dora.dev, "DORA's software delivery performance metrics", 2026).
///
/// What is counted: deployments to production that succeeded. Days are those of UTC. A metric without what it is made of is
/// nothing, never 0.
namespace slipway::insights {

/// A day of UTC, counted from 1970-01-01.
using DayNumber = qint64;
inline constexpr qint64 kDayMilliseconds = 86'400'000;
[[nodiscard]] DayNumber dayOf(Instant at);
[[nodiscard]] Instant startOfDay(DayNumber day);

/// Whole days of UTC, half open: [first, end).
struct Period {
    DayNumber first = 0;
    DayNumber end = 0;

    bool operator==(const Period &) const = default;
    [[nodiscard]] qint64 days() const { return end > first ? end - first : 0; }
    [[nodiscard]] bool contains(DayNumber day) const { return first <= day && day < end; }
    /// The span of the same length that ends where this one begins.
    [[nodiscard]] Period before() const { return {first - days(), first}; }
};

/// A change as version control knows it.
struct ShippedCommit {
    QString sha;
    Instant committedAt;

    bool operator==(const ShippedCommit &) const = default;
};

/// A deployment to production, as far as the metrics go.
struct DeliveredDeployment {
    Uuid id;
    Instant finishedAt;
    bool hasSucceeded = true;
    bool isRollback = false;
    std::optional<Uuid> rollbackOf; ///< the deployment it takes back, where that is known
    std::optional<Uuid> hotfixFor;
    bool isUnplanned = false; ///< made because of a production incident
    std::vector<ShippedCommit> commits{};
};

/// An incident. One without `causedBy` counts for nothing here: what no change caused is no failed deployment.
struct DeliveryIncident {
    Uuid id;
    std::optional<Uuid> causedBy;
    Instant startedAt;
    std::optional<Instant> resolvedAt;
};

/// What one day of one product adds to the metrics.
struct DeliveryDay {
    DayNumber day = 0;
    int deployments = 0;              ///< that succeeded, rollbacks among them
    int failed = 0;                   ///< of those: caused an incident, were rolled back or hot-fixed
    int rework = 0;                   ///< of those: unplanned, made because of an incident
    int attempts = 0;                 ///< that did not succeed; in no metric
    int open = 0;                     ///< incidents they caused that are not resolved
    std::vector<qint32> leads{};      ///< seconds from commit to production, of commits first shipped that day; rising
    std::vector<qint32> recoveries{}; ///< seconds from the begin of an incident they caused to its end; rising

    bool operator==(const DeliveryDay &) const = default;
};

/// The days on which anything was deployed, by day.
///
/// A commit counts with the first deployment that shipped it; rollbacks ship nothing.
[[nodiscard]] std::vector<DeliveryDay> deliveryDays(std::vector<DeliveredDeployment> deployments,
                                                    const std::vector<DeliveryIncident> &incidents);

/// The metrics of a period. Times are seconds, rates 0…1; quantiles are of type 7.
struct DoraFigures {
    int deployments = 0;
    int failed = 0;
    int rework = 0;
    int attempts = 0;
    int openIncidents = 0;
    int deploymentDays = 0;
    int leadCount = 0;
    int recoveryCount = 0;
    std::optional<double> deploymentsPerDay;     ///< nothing: the period has no days
    std::optional<double> deploymentDaysPerWeek; ///< median over the period's weeks, counted from its first day
    std::optional<double> leadMedian;
    std::optional<double> leadP90;
    std::optional<double> changeFailRate;
    std::optional<double> recoveryMedian;
    std::optional<double> recoveryP90;
    std::optional<double> reworkRate;

    bool operator==(const DoraFigures &) const = default;
};

/// @param days those outside of the period are left out; several of one day (of several products) are added up
[[nodiscard]] DoraFigures doraFigures(std::span<const DeliveryDay> days, const Period &period);

/// One of the five.
enum class Metric : std::uint8_t { Frequency, LeadTime, FailRate, Recovery, Rework };
inline constexpr std::array kMetrics{Metric::Frequency, Metric::LeadTime, Metric::FailRate, Metric::Recovery,
                                     Metric::Rework};

/// Its value in figures: the median of those that are times.
[[nodiscard]] std::optional<double> valueOf(const DoraFigures &figures, Metric metric);
/// The 90th percentile of those that are times.
[[nodiscard]] std::optional<double> p90Of(const DoraFigures &figures, Metric metric);
/// True where more is better.
[[nodiscard]] bool isBetterHigher(Metric metric);
/// "Change lead time"
[[nodiscard]] QString metricName(Metric metric);
/// What it is and how it is computed here, a few sentences.
[[nodiscard]] QString metricDefinition(Metric metric);
/// What the five are not for, one paragraph.
[[nodiscard]] QString metricCautions();

/// How a value stands to that of the period before.
enum class Trend : std::uint8_t { Unknown, Same, Better, Worse };
/// Within 5 % of the earlier one is the same. @param before, now nothing: unknown
[[nodiscard]] Trend trendOf(Metric metric, std::optional<double> before, std::optional<double> now);

/// A period cut into pieces of so many days, the last one perhaps shorter.
[[nodiscard]] std::vector<Period> piecesOf(const Period &period, qint64 days);

} // namespace slipway::insights
