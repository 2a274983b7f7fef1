// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace slipway::ui::calendar {

/// A mark on the time axis.
struct AxisTick {
    Instant at;
    QString label;
    QString shortLabel; ///< where the label does not fit; may be empty
};

/// The two rows of the head of the timeline.
struct TimeAxis {
    std::vector<AxisTick> major; ///< years, quarters, months or days; the first may lie before the visible span
    std::vector<AxisTick> minor; ///< months, ISO weeks, days or hours
    bool showsWeekends = false;  ///< days are wide enough to be told apart
};

/// Ticks for a visible span. Days, months and hours begin where they begin in `zone`, also when its clock changes.
/// @param pixelsPerDay width of a day of 24 hours
[[nodiscard]] TimeAxis timeAxis(TimeSpan visible, double pixelsPerDay, const QByteArray &zone, const QLocale &locale);

/// Where the stretches of the lower row begin, from the one that holds the start of `span` to the end of the one that
/// holds its end.
[[nodiscard]] std::vector<Instant> stretches(TimeSpan span, double pixelsPerDay, const QByteArray &zone);
/// Whether the lower row shows hours.
[[nodiscard]] bool showsHours(double pixelsPerDay);

/// "January 2027", as a heading of its own.
[[nodiscard]] QString monthAndYear(QDate day, const QLocale &locale);

} // namespace slipway::ui::calendar
