// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/work_calendar.h"

#include <cstdlib>

namespace slipway {

namespace {
// A calendar in which every day is off must not make the counting go on for ever.
constexpr int kMostDaysWithoutWork = 400;
} // namespace

WorkCalendar::WorkCalendar() : m_isOff{false, false, false, false, false, true, true} {}

bool WorkCalendar::isWeekend(QDate day) const
{
    return day.isValid() && m_isOff[static_cast<std::size_t>(day.dayOfWeek() - 1)];
}

QDate WorkCalendar::addWorkingDays(QDate day, int count) const
{
    const int step = count < 0 ? -1 : 1;
    for (int left = std::abs(count), off = 0; left > 0 && off < kMostDaysWithoutWork;) {
        day = day.addDays(step);
        if (isWorkingDay(day)) {
            --left;
            off = 0;
        } else {
            ++off;
        }
    }
    return day;
}

QDate WorkCalendar::workingDayFrom(QDate day) const
{
    for (int off = 0; !isWorkingDay(day) && off < kMostDaysWithoutWork; ++off)
        day = day.addDays(1);
    return day;
}

int WorkCalendar::workingDaysBetween(QDate from, QDate to) const
{
    int count = 0;
    for (QDate day = from; day < to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace slipway
