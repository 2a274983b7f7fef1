// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/calendar_page.h"
#include "ui/calendar/day_grid.h"

#include <array>
#include <vector>

namespace slipway::ui::calendar {

/// What a bar stands for.
enum class EntryKind { Freeze, Release, Note, Hold };

/// The part of one entry that lies in one week.
struct MonthSegment {
    EntryKind kind = EntryKind::Release;
    int entry = 0;    ///< index into the page's list of that kind
    int lane = 0;     ///< 0 is the topmost
    int firstDay = 0; ///< 0 … 6, both included
    int lastDay = 0;
    bool isStart = false; ///< the entry begins in this segment
    bool isEnd = false;   ///< the entry ends in this segment

    [[nodiscard]] bool covers(int day) const { return firstDay <= day && day <= lastDay; }
    bool operator==(const MonthSegment &) const = default;
};

struct MonthWeek {
    QDate first;
    std::vector<MonthSegment> segments; ///< by lane, then first day
    int laneCount = 0;
    std::array<int, 7> further{}; ///< releases on the day beyond the limit of the page

    /// Entries on that day whose lane is not shown when only `lanes` are.
    [[nodiscard]] int hiddenOn(int day, int lanes) const;
    /// The first lane in which nothing covers these days.
    [[nodiscard]] int freeLane(int firstDay, int lastDay) const;
};

/// Which imported events are bars.
enum class NoteBars { All, WholeDaysOnly };

/// Weeks as rows, entries as segments in lanes. Pure; independent of pixels, so made once per change of the page.
///
/// In each week freezes take the top lanes, then releases that are not over, imported events, and releases that are over;
/// among equals what ends in the week, then what begins first, then the longer one. Each gets the topmost lane that is free on all its days,
/// so the same page always gives the same lanes.
class MonthLayout
{
public:
    MonthLayout() = default;
    MonthLayout(const service::CalendarPage &page, QDate first, int weeks, NoteBars notes = NoteBars::All);

    [[nodiscard]] const std::vector<MonthWeek> &weeks() const { return m_weeks; }
    [[nodiscard]] const DayGrid &grid() const { return m_grid; }
    /// Name of the holiday on each day of the grid; empty: none.
    [[nodiscard]] const QString &holidayOn(int day) const { return m_holidays[static_cast<std::size_t>(day)]; }

private:
    DayGrid m_grid;
    std::vector<MonthWeek> m_weeks;
    std::vector<QString> m_holidays;
};

/// The first day shown for the month of `day`.
[[nodiscard]] QDate firstShownDay(QDate day, Qt::DayOfWeek firstDayOfWeek);
/// How many weeks that month touches.
[[nodiscard]] int weeksOfMonth(QDate day, Qt::DayOfWeek firstDayOfWeek);
/// The first day of the week of `day`.
[[nodiscard]] QDate firstDayOfWeekOf(QDate day, Qt::DayOfWeek firstDayOfWeek);

} // namespace slipway::ui::calendar
