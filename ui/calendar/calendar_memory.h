// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_view_model.h"

namespace slipway::ui::calendar {

/// What the calendar was left at.
struct CalendarMemory {
    CalendarMode mode = CalendarMode::Month;
    LaneKind lanes = LaneKind::Product;
    bool showsConflicts = true;          ///< the panel, in month, week and agenda
    bool showsTimelineConflicts = false; ///< the panel, in the timeline, which needs the width
    service::CalendarFilter filter;

    /// @param workspace file whose products, environments and people the filter names
    [[nodiscard]] static CalendarMemory load(const QString &workspace);
    void save(const QString &workspace) const;
};

/// @{ The stable word of a mode: `month`, `week`, `timeline`, `agenda`.
[[nodiscard]] QString wordOf(CalendarMode mode);
[[nodiscard]] std::optional<CalendarMode> modeOf(const QString &word);
/// @}

} // namespace slipway::ui::calendar
