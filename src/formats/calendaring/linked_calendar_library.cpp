// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/calendaring/calendar_library.h"

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

namespace slipway::formats {

namespace {

/// The library reckons on with it.
QDateTime zoned(Instant at, const QByteArray &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(at), zoneNamed(zone));
}

std::vector<Instant> startsOf(const KCalendarCore::Event &event, const OccurrenceSearch &search)
{
    // The library takes all-day events in the machine's zone, which may be a day away.
    const auto margin = event.allDay() ? std::chrono::days(2) : std::chrono::days(0);
    const QDateTime from = zoned(search.window.from - margin, search.zone).addMSecs(-1);
    const QDateTime to = zoned(search.window.to + margin, search.zone);
    std::vector<Instant> found;
    const auto take = [&](const QDateTime &each) {
        const Instant at = event.allDay() ? fromWallTime(each.date(), QTime(0, 0), search.zone) : fromDateTime(each);
        if (search.window.contains(at) && std::ssize(found) < search.most)
            found.push_back(at);
    };
    if (search.isFine) {
        QDateTime at = from;
        for (int i = 0; i < search.most; ++i) {
            at = event.recurrence()->getNextDateTime(at);
            if (!at.isValid() || at > to)
                break;
            take(at);
        }
        return found;
    }
    for (const QDateTime &each : event.recurrence()->timesInInterval(from, to))
        take(each);
    return found;
}

class LinkedCalendarLibrary : public CalendarLibrary
{
public:
    std::optional<std::vector<Instant>> starts(const OccurrenceSearch &search) override
    {
        KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(zoneNamed(search.zone)));
        if (!KCalendarCore::ICalFormat().fromRawString(calendar, search.calendar) || calendar->rawEvents().isEmpty())
            return std::nullopt;
        const KCalendarCore::Event::Ptr event = calendar->rawEvents().first();
        // Days are counted on the calendar of the zone, so that a rule keeps its wall time when clocks change.
        if (!search.allDay)
            event->setDtStart(zoned(search.start, search.zone));
        return startsOf(*event, search);
    }

    QByteArray zones(const std::vector<ZoneUse> &uses) override
    {
        // The library writes them for events of a calendar.
        KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
        for (const ZoneUse &each : uses) {
            KCalendarCore::Event::Ptr event(new KCalendarCore::Event);
            event->setDtStart(zoned(each.span.from, each.zone));
            event->setDtEnd(zoned(each.span.to, each.zone));
            calendar->addEvent(event);
        }
        const QByteArray all =
            KCalendarCore::ICalFormat().toString(calendar.staticCast<KCalendarCore::Calendar>()).toUtf8();
        QByteArray zones;
        for (qsizetype from = all.indexOf("BEGIN:VTIMEZONE"); from >= 0;
             from = all.indexOf("BEGIN:VTIMEZONE", from + 1))
            zones += all.sliced(from, all.indexOf("END:VTIMEZONE", from) - from) + "END:VTIMEZONE\r\n";
        return zones;
    }
};

} // namespace

CalendarLibrary &linkedCalendarLibrary()
{
    static LinkedCalendarLibrary library;
    return library;
}

} // namespace slipway::formats
