// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QDate>

#include <vector>

namespace slipway::ui::calendar {

/// The first moment of `day` in `zone`; in zones that skip midnight that is later than 00:00.
[[nodiscard]] Instant startOfDay(QDate day, const QByteArray &zone);

/// A run of whole days as people in one zone live them: 23 or 25 hours long where the clock changes.
class DayGrid
{
public:
    DayGrid() = default;
    DayGrid(QDate first, int count, QByteArray zone);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QDate day(int index) const { return m_first.addDays(index); }
    [[nodiscard]] Instant start(int index) const { return m_borders[static_cast<std::size_t>(index)]; }
    [[nodiscard]] TimeSpan span() const { return {m_borders.front(), m_borders.back()}; }
    [[nodiscard]] const QByteArray &zone() const { return m_zone; }

    /// Index of the day `at` falls on; -1 before the first, count() after the last.
    [[nodiscard]] int dayOf(Instant at) const;
    /// Days since the start, with the share of the day that has passed; clamped to 0 … count().
    [[nodiscard]] double position(Instant at) const;
    /// Index of a calendar day, clamped to -1 … count().
    [[nodiscard]] int indexOf(QDate day) const;

private:
    QDate m_first;
    int m_count = 0;
    QByteArray m_zone;
    std::vector<Instant> m_borders{Instant{}};
};

/// The days a half-open span touches, clamped to the grid; `first > last` when none.
struct DayRange {
    int first = 0;
    int last = -1;
    bool startsBefore = false; ///< the span begins before the grid
    bool endsAfter = false;    ///< the span ends after the grid

    [[nodiscard]] bool isEmpty() const { return last < first; }
};
/// @param endsOnItsDay the end is a moment that itself belongs to the span, as the ship of a release does
[[nodiscard]] DayRange daysOf(const DayGrid &grid, TimeSpan span, bool endsOnItsDay);

} // namespace slipway::ui::calendar
