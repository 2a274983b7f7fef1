// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_layout.h"

namespace slipway::ui::calendar {

namespace {

constexpr int kDayMinutes = 24 * 60;

int minuteOf(Instant at, const QByteArray &zone)
{
    const QTime time = inZone(at, zone).time();
    return time.hour() * 60 + time.minute();
}

} // namespace

WeekLayout::WeekLayout(const service::CalendarPage &page, QDate first, int minimalMinutes)
    : m_bars(page, first, 1, NoteBars::WholeDaysOnly)
{
    addMoments(page, minimalMinutes);
    addBands(page);
    spreadColumns();
}

void WeekLayout::addMoments(const service::CalendarPage &page, int minimalMinutes)
{
    const DayGrid &grid = m_bars.grid();
    const auto add = [&](WeekMoment moment, Instant from, Instant to) {
        moment.day = grid.dayOf(from);
        if (moment.day < 0 || moment.day >= grid.count())
            return;
        moment.fromMinute = std::min(minuteOf(from, grid.zone()), kDayMinutes - minimalMinutes);
        const bool endsToday = grid.dayOf(to) == moment.day;
        moment.toMinute =
            std::max(endsToday ? minuteOf(to, grid.zone()) : kDayMinutes, moment.fromMinute + minimalMinutes);
        m_moments.push_back(moment);
    };
    for (int i = 0; i < std::ssize(page.releases); ++i) {
        const service::CalendarRelease &release = page.releases[static_cast<std::size_t>(i)];
        add({.kind = MomentKind::Ship, .entry = i}, release.span.to, release.span.to);
        for (int m = 0; m < std::ssize(release.milestones); ++m) {
            const service::CalendarMilestone &milestone = release.milestones[static_cast<std::size_t>(m)];
            if (milestone.at != release.span.to)
                add({.kind = MomentKind::Milestone, .entry = i, .milestone = m}, milestone.at, milestone.at);
        }
    }
    for (int i = 0; i < std::ssize(page.notes); ++i) {
        const service::CalendarNote &note = page.notes[static_cast<std::size_t>(i)];
        if (!note.allDay)
            add({.kind = MomentKind::Note, .entry = i}, note.span.from, note.span.to);
    }
}

void WeekLayout::addBands(const service::CalendarPage &page)
{
    const DayGrid &grid = m_bars.grid();
    for (int i = 0; i < std::ssize(page.freezes); ++i) {
        const TimeSpan span = page.freezes[static_cast<std::size_t>(i)].span;
        const DayRange days = daysOf(grid, span, false);
        for (int day = days.first; day <= days.last; ++day) {
            const bool startsHere = span.from > grid.start(day);
            const bool endsHere = span.to < grid.start(day + 1);
            m_bands.push_back({.freeze = i,
                               .day = day,
                               .fromMinute = startsHere ? minuteOf(span.from, grid.zone()) : 0,
                               .toMinute = endsHere ? minuteOf(span.to, grid.zone()) : kDayMinutes});
        }
    }
}

void WeekLayout::spreadColumns()
{
    std::ranges::sort(m_moments, {}, [](const WeekMoment &m) {
        return std::tuple(m.day, m.fromMinute, m.toMinute, m.kind, m.entry, m.milestone);
    });
    std::size_t clusterStart = 0;
    while (clusterStart < m_moments.size()) {
        // A cluster is a chain of moments that overlap; all in it get the same width.
        std::size_t clusterEnd = clusterStart;
        int until = 0;
        std::vector<int> columnEnds;
        while (clusterEnd < m_moments.size() && m_moments[clusterEnd].day == m_moments[clusterStart].day
               && (clusterEnd == clusterStart || m_moments[clusterEnd].fromMinute < until))
        {
            WeekMoment &moment = m_moments[clusterEnd++];
            until = std::max(until, moment.toMinute);
            const auto free = std::ranges::find_if(columnEnds, [&](int end) { return end <= moment.fromMinute; });
            moment.column = static_cast<int>(free - columnEnds.begin());
            if (free == columnEnds.end())
                columnEnds.push_back(moment.toMinute);
            else
                *free = moment.toMinute;
        }
        for (std::size_t i = clusterStart; i < clusterEnd; ++i)
            m_moments[i].columns = static_cast<int>(columnEnds.size());
        clusterStart = clusterEnd;
    }
}

} // namespace slipway::ui::calendar
