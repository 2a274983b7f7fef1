// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/bar_move.h"

namespace slipway::ui::calendar {

namespace {

using std::chrono::milliseconds;

/// A release takes at least this long.
constexpr milliseconds kShortest = std::chrono::minutes{15};

Instant shifted(Instant at, int days, const QByteArray &zone)
{
    const QDateTime wall = inZone(at, zone);
    return fromWallTime(wall.date().addDays(days), wall.time(), zone);
}

} // namespace

TimeSpan movedByDays(TimeSpan span, BarPart part, int days, const QByteArray &zone)
{
    switch (part) {
    case BarPart::None: return span;
    case BarPart::Body: return {shifted(span.from, days, zone), shifted(span.to, days, zone)};
    case BarPart::StartEdge: {
        Instant start = shifted(span.from, days, zone);
        while (days > 0 && start > span.to - kShortest)
            start = shifted(span.from, --days, zone);
        return {start, span.to};
    }
    case BarPart::ShipEdge: {
        Instant ship = shifted(span.to, days, zone);
        while (days < 0 && ship < span.from + kShortest)
            ship = shifted(span.to, ++days, zone);
        return {span.from, ship};
    }
    }
    return span;
}

TimeSpan movedBy(TimeSpan span, BarPart part, milliseconds by)
{
    switch (part) {
    case BarPart::None: return span;
    case BarPart::Body: return {span.from + by, span.to + by};
    case BarPart::StartEdge: return {std::min(span.from + by, std::max(span.from, span.to - kShortest)), span.to};
    case BarPart::ShipEdge: return {span.from, std::max(span.to + by, std::min(span.to, span.from + kShortest))};
    }
    return span;
}

bool isMovable(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Draft:
    case ReleaseState::Planned:
    case ReleaseState::InProgress:
    case ReleaseState::Deploying: return true;
    case ReleaseState::Released:
    case ReleaseState::Closed:
    case ReleaseState::RolledBack:
    case ReleaseState::Cancelled: break;
    }
    return false;
}

} // namespace slipway::ui::calendar
