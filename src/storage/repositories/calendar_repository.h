// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "storage/reader.h"

#include <vector>

/// What lies in a span of time besides releases.
namespace slipway::storage {

/// Freezes, or bookings, that touch the span.
[[nodiscard]] Result<std::vector<Freeze>> freezesOverlapping(Reader &reader, const TimeSpan &span);
[[nodiscard]] Result<std::vector<Booking>> bookingsOverlapping(Reader &reader, const TimeSpan &span);
/// Single events in the span, and every recurring one that began before its end.
[[nodiscard]] Result<std::vector<CalendarEvent>> eventsForSpan(Reader &reader, const TimeSpan &span);

/// The freeze that came from that event of a calendar file.
[[nodiscard]] Result<std::optional<Freeze>> freezeOfUid(Reader &reader, const QString &uid);
[[nodiscard]] Result<std::optional<CalendarEvent>> eventOfUid(Reader &reader, const QString &uid);

/// By name, without regard to case.
[[nodiscard]] Result<std::optional<Product>> productNamed(Reader &reader, const QString &name);
[[nodiscard]] Result<std::optional<Person>> personNamed(Reader &reader, const QString &nameOrEmail);

} // namespace slipway::storage
