// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_source.h"
#include "ui/calendar/timeline_layout.h"

namespace slipway::ui::calendar {

/// What is known of the lanes of a crowded timeline. A lane is read when it comes into sight: first how much there is in
/// it, then its releases, unless they would be too close together to be told apart; then what ships is counted.
class LaneReader
{
public:
    /// Forgets everything; a new page has come.
    /// @param source outlives the reader
    void start(CalendarSource *source, LaneKind kind, const TimeSpan &span, const service::CalendarFilter &filter);
    /// Says at which zoom the lanes are seen.
    /// @param edges of the stretches that are counted, around the span
    /// @param mayCount at the closest zoom every release is a bar
    /// @return whether lanes that are known look different now
    bool setZoom(std::vector<Instant> edges, double pixelsPerDay, bool mayCount);
    /// Reads what is missing of the lanes. @return releases that were not read before; nothing when all was known
    [[nodiscard]] std::optional<std::vector<service::CalendarRelease>> read(const std::vector<Uuid> &lanes);
    [[nodiscard]] CountedLanes counted() const;
    [[nodiscard]] const std::vector<Instant> &edges() const { return m_edges; }

private:
    struct Known {
        int all = 0;
        std::vector<service::CalendarCount> parts; ///< between the edges; empty: not known for these edges
        bool isRead = false;                       ///< its releases are on the page
    };

    [[nodiscard]] bool isCounted(const Known &lane) const;

    CalendarSource *m_source = nullptr;
    LaneKind m_kind = LaneKind::Product;
    TimeSpan m_span;
    service::CalendarFilter m_filter;
    std::vector<Instant> m_edges;
    double m_pixels = 0; ///< from the first edge to the last
    bool m_mayCount = true;
    std::unordered_map<Uuid, Known> m_lanes;
};

} // namespace slipway::ui::calendar
