// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/timeline_layout.h"

#include <queue>

namespace slipway::ui::calendar {

namespace {

Uuid laneIdOf(const service::CalendarRelease &release, LaneKind kind)
{
    switch (kind) {
    case LaneKind::Product: return release.product.value;
    case LaneKind::Environment: return release.environment ? release.environment->value : Uuid{};
    case LaneKind::Person: return release.coordinator ? release.coordinator->value : Uuid{};
    }
    return {};
}

/// The held environments of each lane.
std::unordered_map<Uuid, std::vector<TimelineHold>> holdsByLane(const service::CalendarPage &page, LaneKind kind,
                                                                const std::vector<CalendarHold> &holds)
{
    std::unordered_map<Uuid, std::vector<TimelineHold>> byLane;
    for (int i = 0; i < std::ssize(holds); ++i) {
        const CalendarHold &hold = holds[static_cast<std::size_t>(i)];
        if (kind == LaneKind::Environment) {
            byLane[hold.environment.value].push_back({i, hold.span});
        } else if (hold.kind != CalendarHold::Kind::Booking) {
            const auto of = std::ranges::find(page.releases, hold.release, &service::CalendarRelease::id);
            if (of != page.releases.end())
                byLane[laneIdOf(*of, kind)].push_back({i, hold.span});
        }
    }
    return byLane;
}

} // namespace

TimelineLayout::TimelineLayout(const service::CalendarPage &page, std::vector<service::CalendarLane> lanes,
                               LaneKind kind, const QString &restTitle, const CountedLanes &counted,
                               const std::vector<CalendarHold> &holds)
    : m_rowOfRelease(page.releases.size(), -1)
{
    std::unordered_map<Uuid, std::size_t> laneIndex;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane)
        laneIndex.emplace(lanes[lane].id, lane);
    std::vector<std::vector<int>> releasesOf(lanes.size());
    std::vector<int> rest;
    for (int i = 0; i < std::ssize(page.releases); ++i) {
        const auto found = laneIndex.find(laneIdOf(page.releases[static_cast<std::size_t>(i)], kind));
        if (found == laneIndex.end())
            rest.push_back(i);
        else
            releasesOf[found->second].push_back(i);
    }
    auto held = holdsByLane(page, kind, holds);
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        const auto counts = counted.find(lanes[lane].id);
        if (counts != counted.end())
            releasesOf[lane].clear();
        const Uuid id = lanes[lane].id;
        addLane(std::move(lanes[lane]), releasesOf[lane], page, held[id]);
        if (counts != counted.end())
            m_lanes.back().counts = counts->second;
    }
    if (!rest.empty())
        addLane({.id = {}, .title = restTitle, .subtitle = {}}, rest, page, held[Uuid{}]);
}

void TimelineLayout::addHolds(const std::vector<TimelineHold> &holds)
{
    const auto first = static_cast<std::size_t>(rowCount());
    for (const TimelineHold &hold : holds) {
        std::size_t row = first;
        while (row < m_holds.size() && m_holds[row].back().span.to > hold.span.from)
            ++row;
        if (row == m_holds.size()) {
            m_rows.emplace_back();
            m_holds.emplace_back();
        }
        m_holds[row].push_back(hold);
    }
}

int TimelineLayout::rowOfHold(int hold) const
{
    const auto found = std::ranges::find_if(
        m_holds, [&](const auto &row) { return std::ranges::contains(row, hold, &TimelineHold::hold); });
    return found == m_holds.end() ? -1 : static_cast<int>(found - m_holds.begin());
}

void TimelineLayout::addLane(service::CalendarLane head, const std::vector<int> &releases,
                             const service::CalendarPage &page, const std::vector<TimelineHold> &holds)
{
    const int firstRow = rowCount();
    std::vector<TimelineBar> bars;
    bars.reserve(releases.size());
    for (const int release : releases)
        bars.push_back({release, page.releases[static_cast<std::size_t>(release)].span});
    std::ranges::stable_sort(bars, {}, [](const TimelineBar &bar) { return bar.span.from; });

    // Rows that are in use, by when they become free; and rows free now, topmost first.
    using Busy = std::pair<Instant, int>;
    std::priority_queue<Busy, std::vector<Busy>, std::greater<>> busy;
    std::priority_queue<int, std::vector<int>, std::greater<>> free;
    for (const TimelineBar &bar : bars) {
        while (!busy.empty() && busy.top().first <= bar.span.from) {
            free.push(busy.top().second);
            busy.pop();
        }
        int row = rowCount();
        if (free.empty()) {
            m_rows.emplace_back();
        } else {
            row = free.top();
            free.pop();
        }
        m_rows[static_cast<std::size_t>(row)].push_back(bar);
        m_rowOfRelease[static_cast<std::size_t>(bar.release)] = row;
        busy.emplace(std::max(bar.span.to, bar.span.from + std::chrono::milliseconds{1}), row);
    }
    if (rowCount() == firstRow)
        m_rows.emplace_back();
    m_holds.resize(m_rows.size());
    addHolds(holds);
    m_lanes.push_back({std::move(head), firstRow, rowCount() - firstRow});
}

int TimelineLayout::laneOfRow(int row) const
{
    const auto above = std::ranges::upper_bound(m_lanes, row, {}, &TimelineLane::firstRow);
    return static_cast<int>(above - m_lanes.begin()) - 1;
}

int TimelineLayout::rowOf(int release) const
{
    return release < 0 || release >= std::ssize(m_rowOfRelease) ? -1
                                                                : m_rowOfRelease[static_cast<std::size_t>(release)];
}

std::span<const TimelineBar> TimelineLayout::bars(int row, TimeSpan span) const
{
    const std::vector<TimelineBar> &all = m_rows[static_cast<std::size_t>(row)];
    // Bars of a row do not overlap, so their ends are in order as well.
    const auto first = std::ranges::lower_bound(all, span.from, {}, [](const TimelineBar &bar) { return bar.span.to; });
    const auto last =
        std::ranges::lower_bound(first, all.end(), span.to, {}, [](const TimelineBar &bar) { return bar.span.from; });
    return {first, last};
}

bool TimelineLayout::concerns(const service::CalendarFreeze &freeze, const TimelineLane &lane, LaneKind kind)
{
    if (kind == LaneKind::Product && !freeze.products.empty())
        return std::ranges::contains(freeze.products, lane.head.id, &ProductId::value);
    if (kind == LaneKind::Environment && !freeze.environments.empty())
        return std::ranges::contains(freeze.environments, lane.head.id, &EnvironmentId::value);
    return true;
}

} // namespace slipway::ui::calendar
