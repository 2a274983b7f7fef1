// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/month_layout.h"

namespace slipway::ui::calendar {

/// What stands at a time of day in the week view.
enum class MomentKind { Ship, Milestone, Note };

/// Something at a wall time of one day, beside others at the same time.
struct WeekMoment {
    MomentKind kind = MomentKind::Ship;
    int entry = 0;      ///< release, or note
    int milestone = 0;  ///< of the release, for MomentKind::Milestone
    int day = 0;        ///< 0 … 6
    int fromMinute = 0; ///< wall time, minutes since midnight
    int toMinute = 0;
    int column = 0; ///< 0 … columns - 1: neighbours that overlap share the width of the day
    int columns = 1;
};

/// The part of a freeze on one day, in wall time.
struct WeekBand {
    int freeze = 0;
    int day = 0;
    int fromMinute = 0;
    int toMinute = 0; ///< 24 × 60 at the end of the day
};

/// One week: bars above, and below the hours with what happens at a time. Pure.
class WeekLayout
{
public:
    WeekLayout() = default;
    /// @param minimalMinutes how long a moment is at least, so that its label can be read
    WeekLayout(const service::CalendarPage &page, QDate first, int minimalMinutes);

    [[nodiscard]] const MonthLayout &bars() const { return m_bars; }
    [[nodiscard]] const std::vector<WeekMoment> &moments() const { return m_moments; }
    [[nodiscard]] const std::vector<WeekBand> &bands() const { return m_bands; }

private:
    void addMoments(const service::CalendarPage &page, int minimalMinutes);
    void addBands(const service::CalendarPage &page);
    void spreadColumns();

    MonthLayout m_bars;
    std::vector<WeekMoment> m_moments;
    std::vector<WeekBand> m_bands;
};

} // namespace slipway::ui::calendar
