// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

/// iCalendar (RFC 5545) in and out, by KCalendarCore.
namespace slipway::formats {

struct IcsEvent {
    QString uid; ///< with `/RECURRENCE-ID` appended for an exception of a series
    QString summary;
    QString description;
    QStringList categories;
    TimeSpan span;      ///< first occurrence; all-day ones from midnight to midnight in `zone`
    QByteArray zone;    ///< IANA name; the default zone for floating times
    bool allDay = false;
    QString recurrence; ///< RRULE, RDATE and EXDATE lines, `\n` between them; empty: once
    QString raw;        ///< the VEVENT as text

    bool operator==(const IcsEvent &) const = default;
};

struct IcsCalendar {
    std::vector<IcsEvent> events; ///< those with a date, in the order of the file's UIDs
    int todos = 0;
    int journals = 0;
    int undated = 0; ///< events without a start
    QStringList warnings; ///< `FILE:LINE: what` for things read over

    bool operator==(const IcsCalendar &) const = default;
};

/// @param defaultZone zone of floating and all-day times
/// @retval ErrorKind::BadInput not iCalendar: BEGIN and END do not match, a line without a colon, a wrong date or rule;
///                             `where` names file and line
[[nodiscard]] Result<IcsCalendar> parseIcs(QByteArrayView bytes, const QString &sourceName, const QByteArray &defaultZone);

[[nodiscard]] QByteArray writeIcs(const std::vector<IcsEvent> &events);

/// Whether the event is a span in which nothing may ship: named freeze, blackout, moratorium or the like, and long enough
/// to be one. A deadline such as "Code freeze at 18:00" is a point in time and stays an event.
[[nodiscard]] bool isFreeze(const IcsEvent &event);

/// Starts of a recurring event inside `window`, in time order, at most `most`. A rule without `RRULE:` before it is taken
/// as one. Wall time is kept across DST changes.
/// @retval ErrorKind::BadInput a line is no recurrence rule
[[nodiscard]] Result<std::vector<Instant>> expandRecurrence(const QString &recurrence, Instant start, const QByteArray &zone,
                                                            bool allDay, const TimeSpan &window, int most);

} // namespace slipway::formats
