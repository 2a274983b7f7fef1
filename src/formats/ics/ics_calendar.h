// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

/// iCalendar (RFC 5545) in and out; recurrences are expanded by KCalendarCore.
namespace slipway::formats {

/// One event, or one series with its rule.
struct IcsEvent {
    QString
        uid; ///< with `/RECURRENCE-ID` (RFC 3339) appended for an exception of a series; made from the content when the file has none
    QString summary;
    QString description;
    QStringList categories;
    TimeSpan span;   ///< first occurrence; all-day ones from midnight to midnight in `zone`
    QByteArray zone; ///< IANA name; the default zone for floating times and days
    bool allDay = false;
    QString
        recurrence; ///< RRULE, RDATE and EXDATE lines, `\n` between them, dates in UTC; empty: once. Excludes its exceptions
    QString
        raw{}; ///< the VEVENT as it stood in the file, unfolded: what the other fields do not hold is written from it
    QStringList products{};     ///< `X-SLIPWAY-PRODUCT`: names of what a freeze is for; empty: all
    QStringList environments{}; ///< `X-SLIPWAY-ENVIRONMENT`, the same
    bool saysZone = false;      ///< `X-SLIPWAY-ZONE` says the zone, also of days, which have none in iCalendar

    bool operator==(const IcsEvent &) const = default;
};

/// What a calendar file holds.
struct IcsCalendar {
    std::vector<IcsEvent> events; ///< those with a date, by start
    QStringList cancelled;        ///< `uid`s of events that the file calls off
    int todos = 0;
    int journals = 0;
    int undated = 0;      ///< events without a start
    int messages = 0;     ///< answers to invitations (METHOD:REPLY and the like), which are no events
    QStringList warnings; ///< `FILE:LINE: what` for things read over

    bool operator==(const IcsCalendar &) const = default;
};

/// Reads every VCALENDAR of a file. Of events that stand in it twice the one with the highest SEQUENCE counts.
///
/// @param defaultZone zone of floating and all-day times
/// @retval ErrorKind::BadInput not iCalendar: BEGIN and END do not match, a line without a colon, a wrong date or rule, not
///                             UTF-8, too large; `where` names file and line
[[nodiscard]] Result<IcsCalendar> parseIcs(QByteArrayView bytes, const QString &sourceName,
                                           const QByteArray &defaultZone);

/// Writes a calendar that parseIcs() reads back as the same events.
/// @param stamp DTSTAMP of events that come from no file: when they are written
[[nodiscard]] QByteArray writeIcs(const std::vector<IcsEvent> &events, Instant stamp);

/// Whether the event is a span in which nothing may ship: a category of it says freeze, blackout, moratorium, no deploy or the
/// like, or its name does and it is long enough to be one. A freeze of the work, as of code or features, is a milestone,
/// however long; what is said about a freeze (that it is coming, ends, or may have exceptions) stays an event too.
[[nodiscard]] bool isFreeze(const IcsEvent &event);
/// Named as a freeze, yet taken as an event because it is shorter than `kShortestFreeze` and has no such category.
[[nodiscard]] bool isTooShortForFreeze(const IcsEvent &event);
inline constexpr std::chrono::hours kShortestFreeze{2};
/// Named as a freeze of the work, as "Code freeze"; such an event says nothing against shipping.
[[nodiscard]] bool isMilestoneFreeze(const IcsEvent &event);

/// Starts of a recurring event inside `window`, in time order, at most `most`. A rule without `RRULE:` before it is taken
/// as one. Wall time is kept across DST changes; a COUNT above 100,000 counts as that.
/// @retval ErrorKind::BadInput a line is no recurrence rule
[[nodiscard]] Result<std::vector<Instant>> expandRecurrence(const QString &recurrence, Instant start,
                                                            const QByteArray &zone, bool allDay, const TimeSpan &window,
                                                            int most);

} // namespace slipway::formats
