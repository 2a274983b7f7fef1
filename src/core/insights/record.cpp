// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/record.h"

#include "core/statistics/quantile.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace slipway::insights {

namespace {

constexpr double kDay = 86'400'000.0;
constexpr double kLateFrom = 0.5; ///< days

double daysIn(std::chrono::milliseconds length)
{
    return static_cast<double>(length.count()) / kDay;
}

double quantileOfDays(std::vector<double> &values, double p)
{
    std::ranges::sort(values);
    return quantileOfSorted(values, p);
}

double lateShare(const std::vector<double> &days)
{
    return static_cast<double>(std::ranges::count_if(days, [](double each) { return each > kLateFrom; }))
           / static_cast<double>(days.size());
}

/// Groups that keep the order in which their names were met first.
template <class T>
class Groups
{
public:
    T &operator[](const QString &name)
    {
        const auto at = m_index.constFind(name);
        if (at != m_index.constEnd())
            return m_list[*at].second;
        m_index.insert(name, m_list.size());
        return m_list.emplace_back(name, T{}).second;
    }
    [[nodiscard]] std::vector<std::pair<QString, T>> &list() { return m_list; }

private:
    QHash<QString, std::size_t> m_index;
    std::vector<std::pair<QString, T>> m_list;
};

std::vector<CauseTime> timeByCause(std::span<const WorkSpan> spans, WorkSpan::Kind kind)
{
    struct Gathered {
        QString shown;
        std::vector<double> days;
    };
    Groups<Gathered> causes;
    for (const WorkSpan &each : spans) {
        if (each.kind != kind || each.span.isEmpty())
            continue;
        Gathered &group = causes[each.cause.simplified().toCaseFolded()];
        if (group.shown.isEmpty())
            group.shown = each.cause.simplified();
        group.days.push_back(daysIn(each.span.to - each.span.from));
    }
    std::vector<CauseTime> list;
    for (auto &[key, group] : causes.list()) {
        CauseTime cause{group.shown, static_cast<int>(group.days.size()), 0, 0, 0};
        for (const double each : group.days)
            cause.totalDays += each;
        cause.medianDays = quantileOfDays(group.days, 0.5);
        cause.p90Days = quantileOfSorted(group.days, 0.9);
        list.push_back(cause);
    }
    std::ranges::stable_sort(list, std::ranges::greater{}, &CauseTime::totalDays);
    return list;
}

/// The time that spans cover, where they overlap counted once.
double coveredDays(std::vector<TimeSpan> spans)
{
    std::ranges::sort(spans);
    std::chrono::milliseconds covered{0};
    std::optional<TimeSpan> run;
    for (const TimeSpan &each : spans) {
        if (each.isEmpty())
            continue;
        if (run && each.from <= run->to) {
            run->to = std::max(run->to, each.to);
            continue;
        }
        if (run)
            covered += run->to - run->from;
        run = each;
    }
    if (run)
        covered += run->to - run->from;
    return daysIn(covered);
}

} // namespace

int daysMoved(const ShippedRelease &release)
{
    return static_cast<int>(dayIn(release.promised, release.zone).daysTo(dayIn(release.shippedAt, release.zone)));
}

ShipOutcome shipOutcome(const ShippedRelease &release)
{
    if (release.isRolledBack)
        return ShipOutcome::RolledBack;
    return daysMoved(release) > 0 ? ShipOutcome::Moved : ShipOutcome::OnTime;
}

OnTimeRecord onTimeRecord(std::span<const ShippedRelease> releases)
{
    OnTimeRecord record;
    for (const ShippedRelease &each : releases)
        switch (shipOutcome(each)) {
        case ShipOutcome::OnTime: ++record.onTime; break;
        case ShipOutcome::Moved: ++record.moved; break;
        case ShipOutcome::RolledBack: ++record.rolledBack; break;
        }
    return record;
}

std::vector<PhasePlan> measuredPhases(std::vector<PhasePlan> phases, Instant ship)
{
    std::erase_if(phases, [&](const PhasePlan &each) { return each.planned.from >= ship; });
    std::optional<Instant> at;
    for (PhasePlan &each : phases) {
        const Instant from = at.value_or(each.planned.from);
        each.planned = {from, std::max(each.lastDue.value_or(each.planned.to), from)};
        at = each.planned.to;
    }
    return phases;
}

std::vector<PhaseTime> phaseTimes(const std::vector<PhasePlan> &phases, Instant start, std::optional<Instant> end)
{
    std::vector<PhaseTime> times;
    std::optional<Instant> at = start;
    for (const PhasePlan &each : phases) {
        PhaseTime time{each.key, each.name, each.planned, {}};
        const bool isAfterShipping = end && each.planned.from >= *end;
        if (at && (!each.hasOpen || (end && !isAfterShipping))) {
            Instant ended = std::max(each.lastDone.value_or(each.planned.to), *at);
            if (end && !isAfterShipping && !each.lastDone)
                ended = std::max(std::min(ended, *end), *at);
            time.actual = TimeSpan{*at, ended};
            at = ended;
        } else {
            at.reset();
        }
        times.push_back(std::move(time));
    }
    return times;
}

std::vector<PhaseDrift> driftByPhase(std::span<const std::vector<PhaseTime>> releases)
{
    struct Gathered {
        QString name;
        std::vector<double> days;
    };
    Groups<Gathered> phases;
    for (const auto &release : releases)
        for (const PhaseTime &each : release)
            if (each.actual) {
                Gathered &group = phases[each.key];
                group.name = each.name.isEmpty() ? each.key : each.name;
                group.days.push_back(daysIn(each.actual->to - each.planned.to));
            }
    std::vector<PhaseDrift> list;
    for (auto &[key, group] : phases.list()) {
        PhaseDrift drift{key, group.name, static_cast<int>(group.days.size()), 0, 0, lateShare(group.days)};
        drift.medianDays = quantileOfDays(group.days, 0.5);
        drift.p90Days = quantileOfSorted(group.days, 0.9);
        list.push_back(std::move(drift));
    }
    return list;
}

std::vector<CauseTime> blockedByCause(std::span<const WorkSpan> spans)
{
    return timeByCause(spans, WorkSpan::Kind::Blocked);
}

std::vector<CauseTime> waitingByRole(std::span<const WorkSpan> spans)
{
    return timeByCause(spans, WorkSpan::Kind::Signoff);
}

std::vector<GateFlow> flowByGate(std::span<const WorkSpan> spans)
{
    struct Gathered {
        std::map<ReleaseId, std::pair<std::vector<TimeSpan>, std::vector<TimeSpan>>> releases;
    };
    Groups<Gathered> gates;
    for (const WorkSpan &each : spans) {
        auto &[touch, wait] = gates[each.gate].releases[each.release];
        (each.kind == WorkSpan::Kind::Work ? touch : wait).push_back(each.span);
    }
    std::vector<GateFlow> list;
    for (auto &[gate, group] : gates.list()) {
        GateFlow flow{gate, 0, 0, static_cast<int>(group.releases.size())};
        for (auto &[release, both] : group.releases) {
            flow.touchDays += coveredDays(both.first);
            flow.waitDays += coveredDays(both.second);
        }
        list.push_back(flow);
    }
    return list;
}

std::vector<Bottleneck> bottlenecks(std::span<const WorkSpan> spans, std::size_t most)
{
    std::vector<Bottleneck> list;
    double all = 0;
    const auto add = [&](WorkSpan::Kind kind, const std::vector<CauseTime> &causes) {
        for (const CauseTime &each : causes) {
            all += each.totalDays;
            list.push_back({kind, each.cause, each.totalDays, 0});
        }
    };
    add(WorkSpan::Kind::Blocked, blockedByCause(spans));
    add(WorkSpan::Kind::Signoff, waitingByRole(spans));
    std::ranges::stable_sort(list, std::ranges::greater{}, &Bottleneck::waitDays);
    if (list.size() > most)
        list.resize(most);
    for (Bottleneck &each : list)
        each.share = all > 0 ? each.waitDays / all : 0;
    return list;
}

std::vector<FlakyCriterion> flakyCriteria(std::vector<CriterionTurn> turns)
{
    std::ranges::stable_sort(turns, {}, &CriterionTurn::at);
    struct Course {
        std::optional<bool> holds;
        int turns = 0;
    };
    Groups<std::map<ReleaseId, Course>> criteria;
    for (const CriterionTurn &each : turns) {
        Course &course = criteria[each.title.simplified()][each.release];
        course.turns += course.holds && *course.holds != each.holds ? 1 : 0;
        course.holds = each.holds;
    }
    std::vector<FlakyCriterion> list;
    for (const auto &[title, releases] : criteria.list()) {
        FlakyCriterion flaky{title, 0, 0, static_cast<int>(releases.size())};
        for (const auto &[release, course] : releases) {
            if (course.turns < 2)
                continue;
            flaky.turns += course.turns;
            ++flaky.releases;
        }
        if (flaky.releases > 0)
            list.push_back(flaky);
    }
    std::ranges::stable_sort(list, std::ranges::greater{}, &FlakyCriterion::turns);
    return list;
}

std::vector<EstimateBias> estimateBias(std::span<const Estimate> estimates, bool byGroup, int least)
{
    Groups<std::vector<double>> kinds;
    for (const Estimate &each : estimates)
        if (const QString &name = byGroup ? each.group : each.type; !name.isEmpty())
            kinds[name].push_back(each.slipDays);
    std::vector<EstimateBias> list;
    for (auto &[name, days] : kinds.list()) {
        if (static_cast<int>(days.size()) < least)
            continue;
        EstimateBias bias{name, static_cast<int>(days.size()), 0, 0, 0, lateShare(days)};
        bias.medianDays = quantileOfDays(days, 0.5);
        bias.p10Days = quantileOfSorted(days, 0.1);
        bias.p90Days = quantileOfSorted(days, 0.9);
        list.push_back(bias);
    }
    std::ranges::stable_sort(list, std::ranges::greater{},
                             [](const EstimateBias &each) { return std::abs(each.medianDays); });
    return list;
}

std::vector<SizeClass> failureBySize(std::vector<std::pair<int, bool>> releases)
{
    constexpr std::size_t kClasses = 4;
    if (releases.size() < 2 * kClasses)
        return {};
    std::ranges::sort(releases);
    std::vector<SizeClass> classes;
    for (std::size_t i = 0; i < releases.size(); ++i) {
        const auto &[size, hasFailed] = releases[i];
        const std::size_t wanted = i * kClasses / releases.size();
        // Those of one size stay together.
        if (classes.empty() || (classes.size() <= wanted && size != classes.back().most))
            classes.push_back({size, size, 0, 0});
        classes.back().most = size;
        ++classes.back().releases;
        classes.back().failed += hasFailed ? 1 : 0;
    }
    return classes;
}

} // namespace slipway::insights
