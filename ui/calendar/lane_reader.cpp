// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/lane_reader.h"

namespace slipway::ui::calendar {

namespace {

/// A release with less room than this on average cannot show its version.
constexpr double kPixelsOfRelease = 32;

} // namespace

void LaneReader::start(CalendarSource *source, LaneKind kind, const TimeSpan &span,
                       const service::CalendarFilter &filter)
{
    m_source = source;
    m_kind = kind;
    m_span = span;
    m_filter = filter;
    m_edges.clear();
    m_lanes.clear();
}

bool LaneReader::isCounted(const Known &lane) const
{
    return m_mayCount && lane.all * kPixelsOfRelease > m_pixels;
}

bool LaneReader::setZoom(std::vector<Instant> edges, double pixelsPerDay, bool mayCount)
{
    const std::chrono::duration<double, std::ratio<86400>> days = edges.back() - edges.front();
    const double pixels = days.count() * pixelsPerDay;
    const bool hasOtherEdges = edges != m_edges;
    bool isDifferent = false;
    for (auto &[id, lane] : m_lanes) {
        const bool was = isCounted(lane);
        const bool is = mayCount && lane.all * kPixelsOfRelease > pixels;
        isDifferent = isDifferent || was != is || (is && hasOtherEdges);
        if (hasOtherEdges)
            lane.parts.clear();
    }
    m_edges = std::move(edges);
    m_pixels = pixels;
    m_mayCount = mayCount;
    return isDifferent;
}

std::optional<std::vector<service::CalendarRelease>> LaneReader::read(const std::vector<Uuid> &lanes)
{
    std::vector<Uuid> toCount;
    for (const Uuid &each : lanes) {
        const auto known = m_lanes.find(each);
        if (known == m_lanes.end() || (isCounted(known->second) && known->second.parts.empty()))
            toCount.push_back(each);
    }
    if (!toCount.empty()) {
        for (service::CalendarLaneCount &each : m_source->laneCounts(m_kind, toCount, m_edges, m_filter)) {
            Known &lane = m_lanes[each.lane];
            lane.all = each.all;
            lane.parts = std::move(each.parts);
        }
    }
    std::vector<Uuid> toRead;
    for (const Uuid &each : lanes) {
        Known &lane = m_lanes[each]; // also when it could not be read: it is not asked for again in each frame
        if (isCounted(lane) || lane.isRead)
            continue;
        lane.isRead = true;
        if (lane.all > 0)
            toRead.push_back(each);
    }
    if (toCount.empty() && toRead.empty())
        return std::nullopt;
    return toRead.empty() ? std::vector<service::CalendarRelease>()
                          : m_source->laneReleases(m_kind, toRead, m_span, m_filter);
}

CountedLanes LaneReader::counted() const
{
    CountedLanes all;
    for (const auto &[id, lane] : m_lanes)
        if (isCounted(lane) && !lane.parts.empty())
            all.emplace(id, lane.parts);
    return all;
}

} // namespace slipway::ui::calendar
