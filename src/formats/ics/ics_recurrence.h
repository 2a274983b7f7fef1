// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/ics/ics_time.h"

#include <QString>

/// Recurrence of an event: RRULE, RDATE, EXDATE. Inside of `formats/ics` only.
namespace slipway::formats {

/// What is wrong with a recurrence rule (RFC 5545 §3.3.10), as a sentence without a full stop; empty: nothing.
[[nodiscard]] QString ruleMistake(QByteArrayView rule);

/// The event that dates are taken relative to.
struct IcsStart {
    Instant at;
    QByteArray zone;
    bool allDay = false;
};

/// The recurrence properties of a VEVENT in one form: rules end in UTC (or on a day), dates are in UTC (or days), one
/// property a date, periods by their start. Lines joined by `\n`.
/// @retval ErrorKind::BadInput a rule or date is wrong, with its line
[[nodiscard]] Result<QString> recurrenceOf(const IcsComponent &event, const IcsStart &start, IcsZones &zones,
                                           IcsWarnings &warnings);

/// `EXDATE:20270114T130000Z` or `EXDATE;VALUE=DATE:20270114`
[[nodiscard]] QString exceptionDate(Instant at, const QByteArray &zone, bool allDay);

/// Recurrence lines in one order, rules before dates, each once.
[[nodiscard]] QString orderedRecurrence(QStringList lines);

} // namespace slipway::formats
