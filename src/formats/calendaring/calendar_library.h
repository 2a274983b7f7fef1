// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// What is left to the library of calendars: occurrences of a rule, and rules of zones as calendars write them.
namespace slipway::formats {

/// Starts that are looked for.
struct OccurrenceSearch {
    QByteArray calendar; ///< iCalendar with the one event, its rule in it
    Instant start;       ///< of the event
    QByteArray zone;     ///< IANA name; wall time is kept there
    bool allDay = false;
    TimeSpan window;
    int most = 0;
    bool isFine = false; ///< it repeats within days: looked for one after the other, for there may be millions a month
};

/// A time that needs its zone written.
struct ZoneUse {
    TimeSpan span;
    QByteArray zone; ///< IANA name
};

/// May be used on any thread.
class CalendarLibrary
{
public:
    CalendarLibrary() = default;
    virtual ~CalendarLibrary() = default;
    Q_DISABLE_COPY_MOVE(CalendarLibrary)

    /// In time order. @return nothing when the text is no calendar with an event
    [[nodiscard]] virtual std::optional<std::vector<Instant>> starts(const OccurrenceSearch &search) = 0;
    /// The VTIMEZONE of each zone.
    [[nodiscard]] virtual QByteArray zones(const std::vector<ZoneUse> &uses) = 0;
};

/// That of KCalendarCore.
[[nodiscard]] CalendarLibrary &linkedCalendarLibrary();

/// That of the program: linkedCalendarLibrary() unless it defines this function itself, to load the library when it is needed.
[[nodiscard]] CalendarLibrary &calendarLibrary();

} // namespace slipway::formats
