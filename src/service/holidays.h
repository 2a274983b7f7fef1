// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/work_calendar.h"

#include <QString>

#include <utility>
#include <vector>

namespace slipway::service {

/// Code and translated name of every holiday region, by name.
[[nodiscard]] std::vector<std::pair<QString, QString>> holidayRegions();
[[nodiscard]] bool isHolidayRegion(const QString &code);

/// Weekends and non-working holidays of the region from `firstYear` to `lastYear`, both included (source: KF6 Holidays).
/// An unknown or empty region has weekends only. Kept for the process once made; may be called from any thread.
[[nodiscard]] WorkCalendar workCalendarOf(const QString &region, int firstYear, int lastYear);

} // namespace slipway::service
