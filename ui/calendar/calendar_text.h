// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/calendar_page.h"

#include <QLocale>
#include <QString>

namespace slipway::ui::calendar {

/// The words the views of the calendar share. Times are given in the zone they were meant in.
namespace text {

/// "in progress"; "blocked" for a release that something blocks.
[[nodiscard]] QString stateOf(const service::CalendarRelease &release);
/// "Thu 14 Jan"
[[nodiscard]] QString day(QDate date);
/// "14 Jan"
[[nodiscard]] QString shortDay(QDate date, const QLocale &locale);
/// "14:00"
[[nodiscard]] QString time(Instant at, const QByteArray &zone, const QLocale &locale);
/// A time of the release as its own page says it: in its zone, which is named where its clock is not that of
/// `shownZone`, with the day where that is another one. "14:00", "14:00 EST", "15 Jan 01:00 JST"
[[nodiscard]] QString releaseTime(const service::CalendarRelease &release, Instant at, const QByteArray &shownZone,
                                  const QLocale &locale);
/// "Thu 14 Jan 14:00"
[[nodiscard]] QString dayAndTime(Instant at, const QByteArray &zone, const QLocale &locale);
/// "Thu 14 Jan 2027 14:00 CET", for tooltips
[[nodiscard]] QString exact(Instant at, const QByteArray &zone, const QLocale &locale);
/// "Payments 4.2, in progress, ships Thu 14 Jan 14:00 CET, conflict"
[[nodiscard]] QString accessibleName(const service::CalendarRelease &release);
/// Until when a freeze lasts: its last day, or day and time when it ends within a day.
[[nodiscard]] QString endOf(const service::CalendarFreeze &freeze, const QLocale &locale);
/// Everything about the release, one fact a line, plain text.
[[nodiscard]] QString tip(const service::CalendarRelease &release, const QLocale &locale);
/// "Code freeze: Thu 7 Jan 2027 18:00 CET"
[[nodiscard]] QString tip(const service::CalendarMilestone &milestone, const service::CalendarRelease &release,
                          const QLocale &locale);
[[nodiscard]] QString tip(const service::CalendarFreeze &freeze, const QLocale &locale);
/// "Freeze Year-end freeze, production: all products, Sat 19 Dec – Mon 4 Jan"
[[nodiscard]] QString accessibleName(const service::CalendarFreeze &freeze);
[[nodiscard]] QString accessibleName(const service::CalendarNote &note, const QByteArray &zone, const QLocale &locale);
[[nodiscard]] QString tip(const service::CalendarNote &note, const QByteArray &zone, const QLocale &locale);
/// Name and region of a holiday.
[[nodiscard]] QString tip(const service::CalendarHoliday &holiday);
/// Why the dates of a release that has left the plan stay.
[[nodiscard]] QString datesStand(const service::CalendarRelease &release);

} // namespace text
} // namespace slipway::ui::calendar
