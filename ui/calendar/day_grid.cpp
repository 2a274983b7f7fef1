// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_grid.h"

namespace slipway::ui::calendar {

using std::chrono::milliseconds;

Instant startOfDay(QDate day, const QByteArray &zone)
{
    return fromWallTime(day, QTime(0, 0), zone);
}

DayGrid::DayGrid(QDate first, int count, QByteArray zone) : m_first(first), m_count(count), m_zone(std::move(zone))
{
    m_borders.clear();
    m_borders.reserve(static_cast<std::size_t>(count) + 1);
    for (int index = 0; index <= count; ++index)
        m_borders.push_back(startOfDay(first.addDays(index), m_zone));
}

int DayGrid::dayOf(Instant at) const
{
    const auto above = std::ranges::upper_bound(m_borders, at);
    return static_cast<int>(above - m_borders.begin()) - 1;
}

double DayGrid::position(Instant at) const
{
    const int index = dayOf(at);
    if (index < 0)
        return 0;
    if (index >= m_count)
        return m_count;
    const auto length = static_cast<double>((start(index + 1) - start(index)).count());
    return index + static_cast<double>((at - start(index)).count()) / length;
}

int DayGrid::indexOf(QDate day) const
{
    return static_cast<int>(std::clamp<qint64>(m_first.daysTo(day), -1, m_count));
}

DayRange daysOf(const DayGrid &grid, TimeSpan span, bool endsOnItsDay)
{
    const Instant lastMoment = endsOnItsDay ? span.to : std::max(span.from, span.to - milliseconds{1});
    const int first = grid.dayOf(span.from);
    const int last = grid.dayOf(lastMoment);
    if (last < 0 || first >= grid.count())
        return {};
    return {std::max(first, 0), std::min(last, grid.count() - 1), first < 0, last >= grid.count()};
}

} // namespace slipway::ui::calendar
