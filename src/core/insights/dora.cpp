// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/dora.h"

#include "core/base/tr.h"
#include "core/statistics/quantile.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace slipway::insights {

namespace {

constexpr int kDaysPerWeek = 7;
constexpr double kSameWithin = 0.05;

qint32 secondsBetween(Instant from, Instant to)
{
    using std::chrono::seconds;
    const auto length = std::chrono::round<seconds>(to - from).count();
    return static_cast<qint32>(std::clamp<qint64>(length, 0, std::numeric_limits<qint32>::max()));
}

std::optional<double> share(int part, int whole)
{
    return whole > 0 ? std::optional(static_cast<double>(part) / whole) : std::nullopt;
}

std::optional<double> quantileOr(std::vector<qint32> &samples, double p)
{
    return samples.empty() ? std::nullopt : std::optional(selectQuantile(samples, p));
}

std::optional<double> medianOfWeeks(const std::vector<DayNumber> &deployedDays, const Period &period)
{
    const qint64 weeks = (period.days() + kDaysPerWeek - 1) / kDaysPerWeek;
    if (weeks <= 0)
        return std::nullopt;
    std::vector<double> perWeek(static_cast<std::size_t>(weeks));
    for (const DayNumber day : deployedDays)
        perWeek[static_cast<std::size_t>((day - period.first) / kDaysPerWeek)] += 1;
    return quantile(std::move(perWeek), 0.5);
}

QSet<Uuid> failedOnes(const std::vector<DeliveredDeployment> &deployments,
                      const std::vector<DeliveryIncident> &incidents)
{
    QSet<Uuid> failed;
    for (const DeliveryIncident &each : incidents)
        if (each.causedBy)
            failed.insert(*each.causedBy);
    for (const DeliveredDeployment &each : deployments) {
        if (each.hasSucceeded && each.rollbackOf)
            failed.insert(*each.rollbackOf);
        if (each.hasSucceeded && each.hotfixFor)
            failed.insert(*each.hotfixFor);
    }
    return failed;
}

} // namespace

DayNumber dayOf(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
}

Instant startOfDay(DayNumber day)
{
    return Instant{std::chrono::sys_days{std::chrono::days{day}}};
}

std::vector<DeliveryDay> deliveryDays(std::vector<DeliveredDeployment> deployments,
                                      const std::vector<DeliveryIncident> &incidents)
{
    std::ranges::stable_sort(deployments, {}, &DeliveredDeployment::finishedAt);
    const QSet<Uuid> failed = failedOnes(deployments, incidents);
    std::map<DayNumber, DeliveryDay> days;
    QHash<Uuid, DayNumber> dayOfDeployment;
    QSet<QString> seen;
    for (const DeliveredDeployment &each : deployments) {
        DeliveryDay &day = days[dayOf(each.finishedAt)];
        day.day = dayOf(each.finishedAt);
        if (!each.hasSucceeded) {
            ++day.attempts;
            continue;
        }
        dayOfDeployment.insert(each.id, day.day);
        ++day.deployments;
        day.failed += failed.contains(each.id) ? 1 : 0;
        day.rework += each.isUnplanned ? 1 : 0;
        if (each.isRollback || each.rollbackOf)
            continue;
        for (const ShippedCommit &commit : each.commits) {
            if (seen.contains(commit.sha))
                continue;
            seen.insert(commit.sha);
            day.leads.push_back(secondsBetween(commit.committedAt, each.finishedAt));
        }
    }
    for (const DeliveryIncident &each : incidents) {
        const auto at = each.causedBy ? dayOfDeployment.constFind(*each.causedBy) : dayOfDeployment.constEnd();
        if (at == dayOfDeployment.constEnd())
            continue;
        DeliveryDay &day = days[*at];
        if (each.resolvedAt)
            day.recoveries.push_back(secondsBetween(each.startedAt, *each.resolvedAt));
        else
            ++day.open;
    }
    std::vector<DeliveryDay> list;
    for (auto &[number, day] : days) {
        std::ranges::sort(day.leads);
        std::ranges::sort(day.recoveries);
        list.push_back(std::move(day));
    }
    return list;
}

DoraFigures doraFigures(std::span<const DeliveryDay> days, const Period &period)
{
    DoraFigures figures;
    std::vector<qint32> leads;
    std::vector<qint32> recoveries;
    std::vector<DayNumber> deployedDays;
    for (const DeliveryDay &each : days) {
        if (!period.contains(each.day))
            continue;
        figures.deployments += each.deployments;
        figures.failed += each.failed;
        figures.rework += each.rework;
        figures.attempts += each.attempts;
        figures.openIncidents += each.open;
        leads.insert(leads.end(), each.leads.begin(), each.leads.end());
        recoveries.insert(recoveries.end(), each.recoveries.begin(), each.recoveries.end());
        if (each.deployments > 0)
            deployedDays.push_back(each.day);
    }
    std::ranges::sort(deployedDays);
    deployedDays.erase(std::ranges::unique(deployedDays).begin(), deployedDays.end());
    figures.deploymentDays = static_cast<int>(deployedDays.size());
    figures.leadCount = static_cast<int>(leads.size());
    figures.recoveryCount = static_cast<int>(recoveries.size());
    if (period.days() > 0)
        figures.deploymentsPerDay = static_cast<double>(figures.deployments) / static_cast<double>(period.days());
    figures.deploymentDaysPerWeek = medianOfWeeks(deployedDays, period);
    figures.leadMedian = quantileOr(leads, 0.5);
    figures.leadP90 = quantileOr(leads, 0.9);
    figures.changeFailRate = share(figures.failed, figures.deployments);
    figures.recoveryMedian = quantileOr(recoveries, 0.5);
    figures.recoveryP90 = quantileOr(recoveries, 0.9);
    figures.reworkRate = share(figures.rework, figures.deployments);
    return figures;
}

std::optional<double> valueOf(const DoraFigures &figures, Metric metric)
{
    switch (metric) {
    case Metric::Frequency: return figures.deploymentsPerDay;
    case Metric::LeadTime: return figures.leadMedian;
    case Metric::FailRate: return figures.changeFailRate;
    case Metric::Recovery: return figures.recoveryMedian;
    case Metric::Rework: return figures.reworkRate;
    }
    return std::nullopt;
}

std::optional<double> p90Of(const DoraFigures &figures, Metric metric)
{
    return metric == Metric::LeadTime   ? figures.leadP90
           : metric == Metric::Recovery ? figures.recoveryP90
                                        : std::nullopt;
}

bool isBetterHigher(Metric metric)
{
    return metric == Metric::Frequency;
}

QString metricName(Metric metric)
{
    switch (metric) {
    case Metric::Frequency: return tr("Deployment frequency");
    case Metric::LeadTime: return tr("Change lead time");
    case Metric::FailRate: return tr("Change fail rate");
    case Metric::Recovery: return tr("Failed deployment recovery");
    case Metric::Rework: return tr("Deployment rework rate");
    }
    return {};
}

QString metricDefinition(Metric metric)
{
    switch (metric) {
    case Metric::Frequency:
        return tr(
            "Deployments to production that succeeded, for each day of the period. Rollbacks are deployments too. "
            "Attempts that failed never reached production; they are shown beside it. Beside it stands the median, "
            "over weeks, of days on which anything was deployed: a burst does not lift it.");
    case Metric::LeadTime:
        return tr(
            "From the commit of a change to the end of the first deployment that brought it to production. Median "
            "and 90th percentile over the commits of the period. A rollback ships nothing; a commit counts once, a merge "
            "does not. "
            "The time of a commit is that of the merge where the history knows it.");
    case Metric::FailRate:
        return tr("The share of deployments to production that needed somebody at once: an incident they caused, a "
                  "rollback, or a hotfix. A deployment counts once however many incidents it caused; incidents that no "
                  "deployment caused do not count.");
    case Metric::Recovery:
        return tr(
            "From the begin of an incident that a deployment of the period caused, or its detection where nobody "
            "said when it began, to its resolution. Median and 90th percentile over those that are resolved; those "
            "that are open are listed, not averaged.");
    case Metric::Rework:
        return tr(
            "The share of deployments to production that were unplanned and made because of an incident: rollbacks "
            "and what mended an incident.");
    }
    return {};
}

QString metricCautions()
{
    return tr(
        "These numbers are meant for one application at a time and for its own team: to see whether its delivery gets "
        "better. They are no target, and no ground to compare teams by; a total over all products blends what is "
        "different. Late links between incidents and deployments change earlier periods.");
}

Trend trendOf(Metric metric, std::optional<double> before, std::optional<double> now)
{
    if (!before || !now)
        return Trend::Unknown;
    const double difference = *now - *before;
    if (std::abs(difference) <= kSameWithin * std::max(std::abs(*before), std::abs(*now)))
        return Trend::Same;
    return (difference > 0) == isBetterHigher(metric) ? Trend::Better : Trend::Worse;
}

std::vector<Period> piecesOf(const Period &period, qint64 days)
{
    std::vector<Period> pieces;
    for (DayNumber at = period.first; at < period.end && days > 0; at += days)
        pieces.push_back({at, std::min(at + days, period.end)});
    return pieces;
}

} // namespace slipway::insights
