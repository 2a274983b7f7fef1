// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/calendar_page.h"
#include "ui/calendar/calendar_hold.h"

#include <unordered_map>
#include <vector>

namespace slipway::ui::calendar {

using service::LaneKind;

/// Lanes that count what ships instead of showing bars, by their id.
using CountedLanes = std::unordered_map<Uuid, std::vector<service::CalendarCount>>;

/// One bar in a row. Bars of a row never overlap and stand in order of time.
struct TimelineBar {
    int release = 0; ///< index into the page
    TimeSpan span;
};

/// One held environment in a row of its own kind.
struct TimelineHold {
    int hold = 0; ///< index into the holds
    TimeSpan span;
};

/// A lane with the rows its releases need, and below them those of held environments.
struct TimelineLane {
    service::CalendarLane head; ///< null id: releases that have no such thing
    int firstRow = 0;
    int rowCount = 1;
    std::vector<service::CalendarCount> counts = {}; ///< instead of bars, when there are any
};

/// Lanes and rows of the timeline. Pure; independent of pixels and zoom, so made once per change of the page.
///
/// Rows are the index: of a visible span only the bars in it are looked at, found by binary search in each visible
/// row, so that a frame costs what is seen and not what there is.
class TimelineLayout
{
public:
    TimelineLayout() = default;
    /// @param lanes in the order shown; releases without one come in a last lane with the title `restTitle`
    /// @param counted lanes of one row without bars
    /// @param holds bookings stand in lanes of environments only
    TimelineLayout(const service::CalendarPage &page, std::vector<service::CalendarLane> lanes, LaneKind kind,
                   const QString &restTitle, const CountedLanes &counted = {},
                   const std::vector<CalendarHold> &holds = {});

    [[nodiscard]] const std::vector<TimelineLane> &lanes() const { return m_lanes; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int laneOfRow(int row) const;
    /// The row a release of the page stands in; -1 when it has none.
    [[nodiscard]] int rowOf(int release) const;
    /// Bars of a row that touch `span`, in order of time.
    [[nodiscard]] std::span<const TimelineBar> bars(int row, TimeSpan span) const;
    [[nodiscard]] bool isOfHolds(int row) const { return !m_holds[static_cast<std::size_t>(row)].empty(); }
    /// Held environments of a row, in order of time; a row has either these or bars.
    [[nodiscard]] const std::vector<TimelineHold> &holds(int row) const
    {
        return m_holds[static_cast<std::size_t>(row)];
    }
    /// The row of a held environment; -1 when it has none.
    [[nodiscard]] int rowOfHold(int hold) const;
    /// Whether a freeze concerns the releases of a lane.
    [[nodiscard]] static bool concerns(const service::CalendarFreeze &freeze, const TimelineLane &lane, LaneKind kind);

private:
    void addLane(service::CalendarLane head, const std::vector<int> &releases, const service::CalendarPage &page,
                 const std::vector<TimelineHold> &holds);
    void addHolds(const std::vector<TimelineHold> &holds);

    std::vector<TimelineLane> m_lanes;
    std::vector<std::vector<TimelineBar>> m_rows;
    std::vector<std::vector<TimelineHold>> m_holds; ///< of each row
    std::vector<int> m_rowOfRelease;
};

} // namespace slipway::ui::calendar
