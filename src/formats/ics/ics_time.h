// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "formats/ics/ics_lines.h"

#include <QHash>

#include <optional>

/// Dates, times, durations and zones of iCalendar. Inside of `formats/ics` only.
namespace slipway::formats {

/// A DATE or DATE-TIME (RFC 5545 §3.3.4, §3.3.5) as written.
struct IcsTime {
    QDate day;
    std::optional<QTime> clock; ///< none: a DATE
    bool isUtc = false;
};

/// Nothing when `value` is neither. `24:00:00` is the next midnight, second 60 counts as 59.
[[nodiscard]] std::optional<IcsTime> icsTimeOf(QByteArrayView value);

/// A DURATION (RFC 5545 §3.3.6): days count on the calendar, the rest is elapsed time.
struct IcsDuration {
    qint64 days = 0;
    qint64 seconds = 0;
};

/// Reads a DURATION; nothing when `value` is none.
[[nodiscard]] std::optional<IcsDuration> icsDurationOf(QByteArrayView value);

/// What the zone names of one file mean.
class IcsZones
{
public:
    /// @param defaultZone zone of floating times, and of zones nobody knows
    IcsZones(const std::vector<IcsComponent> &components, QByteArray defaultZone, IcsWarnings &warnings);

    /// IANA name for a TZID: one itself, after a vendor's prefix, a Windows name, or by the rules of its VTIMEZONE.
    [[nodiscard]] QByteArray zoneOf(const QByteArray &tzid, int line);
    /// Zone of a property's times.
    [[nodiscard]] QByteArray zoneOf(const IcsProperty &property, const IcsTime &time);
    [[nodiscard]] const QByteArray &defaultZone() const { return m_default; }

private:
    [[nodiscard]] QByteArray resolved(const QByteArray &tzid);

    QHash<QByteArray, const IcsComponent *> m_defined;
    QHash<QByteArray, QByteArray> m_known;
    QByteArray m_default;
    int m_searches = 0; ///< for a zone that obeys a VTIMEZONE
    IcsWarnings &m_warnings;
};

/// Midnight in `zone` for a DATE.
[[nodiscard]] Instant instantOf(const IcsTime &time, const QByteArray &zone);

/// `20270114T130000Z`
[[nodiscard]] QByteArray icsUtc(Instant at);
/// `20270114`
[[nodiscard]] QByteArray icsDay(QDate day);

} // namespace slipway::formats
