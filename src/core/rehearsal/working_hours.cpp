// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rehearsal/working_hours.h"

#include <algorithm>

namespace slipway {

namespace {

const QTime kWorkBegins(9, 0);
const QTime kWorkEnds(17, 0);
constexpr int kMostDaysAhead = 366;

} // namespace

const Absence *WorkingHours::absenceOn(const Person &person, QDate day) const
{
    const auto found = std::ranges::find_if(m_scene.absences, [&](const Absence &each) {
        return each.person == person.id && each.from <= day && day <= each.to;
    });
    return found == m_scene.absences.end() ? nullptr : &*found;
}

bool WorkingHours::isWorked(const Person &person, QDate day) const
{
    return !absenceOn(person, day) && m_scene.calendars.value(person.id).isWorkingDay(day);
}

Reach WorkingHours::reachOf(const Person &person, Instant at, QString *name) const
{
    const QDateTime wall = inZone(at, person.zone);
    const WorkCalendar calendar = m_scene.calendars.value(person.id);
    const auto named = [&](Reach reach, const QString &text) {
        if (name)
            *name = text;
        return reach;
    };
    if (const Absence *absence = absenceOn(person, wall.date()))
        return named(Reach::Away, absence->reason);
    if (const QString holiday = calendar.holidayName(wall.date()); !holiday.isEmpty())
        return named(Reach::Holiday, holiday);
    if (calendar.isWeekend(wall.date()))
        return Reach::DayOff;
    return wall.time() < kWorkBegins || wall.time() >= kWorkEnds ? Reach::OutOfHours : Reach::AtWork;
}

Instant WorkingHours::nextAtWork(const Person &person, Instant at) const
{
    QDate day = dayIn(at, person.zone);
    for (int i = 0; i <= kMostDaysAhead; ++i, day = day.addDays(1)) {
        if (!isWorked(person, day))
            continue;
        if (at < fromWallTime(day, kWorkEnds, person.zone))
            return std::max(at, fromWallTime(day, kWorkBegins, person.zone));
    }
    return at + std::chrono::days(kMostDaysAhead);
}

Instant WorkingHours::nextThere(const Person &person, Instant at) const
{
    const QDate today = dayIn(at, person.zone);
    QDate day = today;
    for (int i = 0; i <= kMostDaysAhead && absenceOn(person, day); ++i)
        day = day.addDays(1);
    return day == today ? at : fromWallTime(day, kWorkBegins, person.zone);
}

Instant WorkingHours::workdayBefore(const Person &person, Instant at) const
{
    QDate day = dayIn(at, person.zone).addDays(-1);
    for (int i = 0; i < kMostDaysAhead && !isWorked(person, day); ++i)
        day = day.addDays(-1);
    return fromWallTime(day, kWorkBegins, person.zone);
}

Instant WorkingHours::afterWork(const Person &person, Instant at, std::chrono::milliseconds takes) const
{
    Instant begin = nextAtWork(person, at);
    for (int i = 0; i <= kMostDaysAhead; ++i) {
        const Instant evening = fromWallTime(dayIn(begin, person.zone), kWorkEnds, person.zone);
        const auto left = std::max(std::chrono::milliseconds(0), evening - begin);
        if (takes <= left)
            return begin + takes;
        takes -= left;
        begin = nextAtWork(person, std::max(evening, begin + std::chrono::milliseconds(1)));
    }
    return begin + takes;
}

std::chrono::milliseconds WorkingHours::workBetween(const Person &person, const TimeSpan &span) const
{
    std::chrono::milliseconds worked{};
    const QDate last = dayIn(span.to, person.zone);
    for (QDate day = std::max(dayIn(span.from, person.zone), last.addDays(-kMostDaysAhead)); day <= last;
         day = day.addDays(1))
        if (isWorked(person, day)) {
            const Instant from = std::max(span.from, fromWallTime(day, kWorkBegins, person.zone));
            const Instant to = std::min(span.to, fromWallTime(day, kWorkEnds, person.zone));
            worked += std::max(to - from, std::chrono::milliseconds(0));
        }
    return worked;
}

} // namespace slipway
