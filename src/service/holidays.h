// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schedule/work_calendar.h"

#include <QString>

#include <utility>
#include <vector>

namespace slipway::service {

/// Code and translated name of every holiday region, by name.
[[nodiscard]] std::vector<std::pair<QString, QString>> holidayRegions();

/// Name of a region where it has one, else its code.
[[nodiscard]] QString holidayRegionName(const QString &code);

/// The code of the region that people mean by `typed`: its own, or the country and subdivision of ISO 3166 (`de`, `de-by`) in
/// any case. Where a country's holidays are kept in several languages, the one most spoken there is taken.
/// @retval ErrorKind::BadInput there is none; the sentence names those near it
[[nodiscard]] Result<QString> holidayRegionOf(const QString &typed);

/// Weekends and non-working holidays of the region from `firstYear` to `lastYear`, both included (source: KF6 Holidays).
/// Names are in the language of QLocale() where the holidays of the country are kept in it, else in their own.
/// An unknown or empty region has weekends only. Kept for the process once made; may be called from any thread.
[[nodiscard]] WorkCalendar workCalendarOf(const QString &region, int firstYear, int lastYear);

} // namespace slipway::service
