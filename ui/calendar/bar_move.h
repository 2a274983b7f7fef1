// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/calendar_page.h"

#include <chrono>

namespace slipway::ui::calendar {

/// The part of a bar that is held.
enum class BarPart { None, Body, StartEdge, ShipEdge };

/// Moves the held part by whole days; the wall time in `zone` stays, also over a change of its clock.
/// A start never passes the ship: it stops at the last day that keeps them in order.
[[nodiscard]] TimeSpan movedByDays(TimeSpan span, BarPart part, int days, const QByteArray &zone);

/// Moves the held part by an exact time, with the same rule for start and ship.
[[nodiscard]] TimeSpan movedBy(TimeSpan span, BarPart part, std::chrono::milliseconds by);

/// Whether the dates of a release in that state may still be moved.
[[nodiscard]] bool isMovable(ReleaseState state);

} // namespace slipway::ui::calendar
