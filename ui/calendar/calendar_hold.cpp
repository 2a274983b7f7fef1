// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_hold.h"

#include "core/base/tr.h"
#include "ui/calendar/calendar_text.h"

#include <QHash>

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = CalendarHold::Kind;

namespace {

constexpr auto kUnknownEnd = 1h;

CalendarHold pastHold(const service::LeaseRow &row)
{
    return {.kind = Kind::Past,
            .id = row.lease.id.value,
            .environment = row.lease.environment,
            .environmentName = row.environment,
            .release = row.lease.release,
            .releaseTitle = row.release,
            .person = row.person,
            .note = row.lease.note,
            .span = {row.expectedAt.value_or(row.lease.requestedAt), *row.lease.releasedAt}};
}

CalendarHold holdOf(const service::LeaseRow &row, Instant now, Instant queueEnds)
{
    CalendarHold hold{.kind = row.place == 0 ? Kind::Lease : Kind::Waiting,
                      .id = row.lease.id.value,
                      .environment = row.lease.environment,
                      .environmentName = row.environment,
                      .release = row.lease.release,
                      .releaseTitle = row.release,
                      .person = row.person,
                      .note = row.lease.note,
                      .isOverdue = row.isOverdue};
    hold.span.from = row.place == 0 ? row.lease.requestedAt : row.expectedAt.value_or(queueEnds);
    // Who has it longer than they meant has it still.
    const Instant least = row.place == 0 ? std::max(now, hold.span.from) : hold.span.from;
    hold.hasEnd = row.lease.expectedUntil.has_value();
    hold.span.to = row.lease.expectedUntil.value_or(least + kUnknownEnd);
    if (hold.span.to < least)
        hold.span.to = row.place == 0 ? least : least + kUnknownEnd;
    return hold;
}

QString holdEnd(const CalendarHold &hold, const QByteArray &zone, const QLocale &locale)
{
    return dayIn(hold.span.to, zone) == dayIn(hold.span.from, zone) ? text::time(hold.span.to, zone, locale)
                                                                    : text::dayAndTime(hold.span.to, zone, locale);
}

} // namespace

std::vector<CalendarHold> holdsOf(const std::vector<service::LeaseRow> &leases,
                                  const std::vector<service::BookingRow> &bookings, const TimeSpan &span, Instant now)
{
    std::vector<CalendarHold> holds;
    QHash<EnvironmentId, std::size_t> holders;
    QHash<EnvironmentId, Instant> ends;
    for (const service::LeaseRow &row : leases) {
        const EnvironmentId place = row.lease.environment;
        if (row.lease.releasedAt) {
            holds.push_back(pastHold(row));
            continue;
        }
        holds.push_back(holdOf(row, now, ends.value(place, now)));
        ends[place] = holds.back().span.to;
        if (row.place == 0)
            holders[place] = holds.size() - 1;
        else if (const auto holder = holders.constFind(place); holder != holders.cend())
            holds[*holder].queue += row.person.isEmpty() ? row.release : row.release + u", "_s + row.person;
    }
    for (const service::BookingRow &row : bookings)
        holds.push_back({.kind = Kind::Booking,
                         .id = row.booking.id.value,
                         .environment = row.booking.environment,
                         .environmentName = row.environment,
                         .release = row.booking.release,
                         .releaseTitle = row.release,
                         .person = {},
                         .note = row.booking.note,
                         .span = row.booking.span});
    std::erase_if(holds, [&](const CalendarHold &each) { return !each.span.overlaps(span); });
    std::ranges::stable_sort(holds, {}, [](const CalendarHold &each) { return each.span.from; });
    return holds;
}

namespace text {

QString barText(const CalendarHold &hold, bool namesEnvironment, const QByteArray &zone, const QLocale &locale)
{
    const QString who = namesEnvironment ? hold.environmentName : hold.releaseTitle;
    if (hold.kind == Kind::Waiting)
        //: A bar of the calendar: %1 the release or the environment
        return tr("%1 waits").arg(who);
    if (hold.kind == Kind::Past)
        //: A bar of the calendar: %1 the release that held an environment, %2 a time
        return tr("%1, given back %2").arg(who, holdEnd(hold, zone, locale));
    if (hold.isOverdue)
        return tr("%1, overdue since %2").arg(who, time(hold.span.to, zone, locale));
    return hold.hasEnd ? tr("%1 until %2").arg(who, holdEnd(hold, zone, locale)) : tr("%1, end unknown").arg(who);
}

QString accessibleName(const CalendarHold &hold, const QByteArray &zone, const QLocale &locale)
{
    const QString until = dayAndTime(hold.span.to, zone, locale);
    switch (hold.kind) {
    case Kind::Booking:
        //: %1 an environment, %2 a release, %3 and %4 day and time
        return tr("%1, booked for %2 from %3 until %4")
            .arg(hold.environmentName, hold.releaseTitle, dayAndTime(hold.span.from, zone, locale), until);
    case Kind::Waiting: return tr("%1, %2 waits for it").arg(hold.environmentName, hold.releaseTitle);
    case Kind::Past:
        //: %1 an environment, %2 a release, %3 and %4 day and time
        return tr("%1, was held by %2 from %3 until it was given back %4")
            .arg(hold.environmentName, hold.releaseTitle, dayAndTime(hold.span.from, zone, locale), until);
    case Kind::Lease: break;
    }
    return hold.hasEnd ? tr("%1, held by %2 until %3").arg(hold.environmentName, hold.releaseTitle, until)
                       : tr("%1, held by %2, end unknown").arg(hold.environmentName, hold.releaseTitle);
}

QString tip(const CalendarHold &hold, const QByteArray &zone, const QLocale &locale)
{
    QStringList lines{accessibleName(hold, zone, locale)};
    if (!hold.person.isEmpty())
        lines +=
            hold.kind == Kind::Waiting ? tr("Asked for by %1").arg(hold.person) : tr("Taken by %1").arg(hold.person);
    if (hold.kind == Kind::Waiting)
        lines += tr("Its turn is expected %1").arg(dayAndTime(hold.span.from, zone, locale));
    else
        lines += tr("From %1").arg(exact(hold.span.from, zone, locale));
    if (hold.isOverdue)
        lines += tr("Overdue: it should have been given back by now");
    for (int i = 0; i < hold.queue.size(); ++i)
        //: Somebody in the queue for an environment: %1 the place, %2 the release and the person
        lines += tr("Waits, %1.: %2").arg(i + 1).arg(hold.queue[i]);
    if (hold.kind == Kind::Lease && hold.queue.isEmpty())
        lines += tr("Nobody waits");
    if (!hold.note.isEmpty())
        lines += hold.note;
    return lines.join(u'\n');
}

} // namespace text
} // namespace slipway::ui::calendar
