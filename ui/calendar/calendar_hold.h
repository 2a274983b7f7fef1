// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/pipelines_page.h"

#include <QLocale>
#include <QStringList>

namespace slipway::ui::calendar {

/// An environment that is held by a release, waited for, booked for it, or was given back by it, as a bar.
struct CalendarHold {
    enum class Kind : std::uint8_t { Booking, Lease, Waiting, Past };

    Kind kind = Kind::Booking;
    Uuid id; ///< of the booking or the lease
    EnvironmentId environment;
    QString environmentName;
    ReleaseId release;
    QString releaseTitle;
    QString person; ///< who holds or waits; of a booking nobody
    QString note;
    TimeSpan span = {};
    bool hasEnd = true;     ///< else nobody said when it is given back
    bool isOverdue = false; ///< the holder meant to be done by now
    QStringList queue = {}; ///< of a lease: who waits, in their order

    bool operator==(const CalendarHold &) const = default;
};

/// Bars of all leases that touch the span, and of the bookings, by their begin. A lease without a known end reaches an hour
/// beyond where it must at least reach.
/// @param leases of an environment stand in their order; those that were given back after them
[[nodiscard]] std::vector<CalendarHold> holdsOf(const std::vector<service::LeaseRow> &leases,
                                                const std::vector<service::BookingRow> &bookings, const TimeSpan &span,
                                                Instant now);

namespace text {

/// "Payments 4.2 until 14:00", for a bar in a lane of its environment
[[nodiscard]] QString barText(const CalendarHold &hold, bool namesEnvironment, const QByteArray &zone,
                              const QLocale &locale);
/// "staging, held by Payments 4.2 until Thu 14 Jan 14:00"
[[nodiscard]] QString accessibleName(const CalendarHold &hold, const QByteArray &zone, const QLocale &locale);
/// Everything about it, one fact a line, plain text.
[[nodiscard]] QString tip(const CalendarHold &hold, const QByteArray &zone, const QLocale &locale);

} // namespace text
} // namespace slipway::ui::calendar
