// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/chart_scale.h"

#include "report/document/report_clock.h"

#include <algorithm>
#include <cmath>

namespace slipway::report {

ChartScale scaleOf(const Chart &chart, const ChartScale &place)
{
    ChartScale scale = place;
    scale.from = chart.from;
    scale.to = std::max(chart.to, chart.from + 1);
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto reach = [&](double value) {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const ChartLine &line : chart.lines)
        for (const ReportPoint &each : line.points)
            reach(each.value);
    for (const ReportThreshold &each : chart.thresholds)
        reach(each.value);
    if (low > high)
        low = high = 0;
    if (low > 0 && low < high / 2)
        low = 0;
    const double room = high > low ? (high - low) * 0.06 : std::max(std::abs(high), 1.0) * 0.1;
    scale.low = low >= 0 && low - room < 0 ? 0 : low - room;
    scale.high = high + room;
    return scale;
}

std::vector<ScaleTick> valueTicks(const Chart &chart, const ChartScale &scale, int most)
{
    std::vector<ScaleTick> ticks;
    for (const AxisTick &each : axisTicks(scale.low, scale.high, chart.unit, most))
        ticks.push_back({scale.y(each.value), each.text});
    return ticks;
}

std::vector<ScaleTick> timeTicks(const ChartScale &scale, const QByteArray &zone, int most)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 steps[] = {minute,
                                5 * minute,
                                10 * minute,
                                15 * minute,
                                30 * minute,
                                60 * minute,
                                120 * minute,
                                180 * minute,
                                360 * minute,
                                720 * minute,
                                1440 * minute,
                                2 * 1440 * minute,
                                7 * 1440 * minute,
                                14 * 1440 * minute,
                                28 * 1440 * minute,
                                91 * 1440 * minute,
                                364 * 1440 * minute};
    qint64 step = steps[std::size(steps) - 1];
    for (const qint64 each : steps)
        if ((scale.to - scale.from) / each <= most) {
            step = each;
            break;
        }
    ReportClock clock(zone);
    const qint64 offset = inZone(fromUnixMilliseconds(scale.from), zone).offsetFromUtc() * qint64{1000};
    std::vector<ScaleTick> ticks;
    const qint64 first = scale.from + offset + step - 1;
    for (qint64 at = first - first % step - offset; at <= scale.to; at += step)
        ticks.push_back({scale.x(at), clock.tick(at, step)});
    return ticks;
}

std::vector<std::vector<QPointF>> piecesOf(const ChartLine &line, const ChartScale &scale)
{
    std::vector<std::vector<QPointF>> pieces;
    bool isBroken = true;
    for (const ReportPoint &each : line.points) {
        if (std::isnan(each.value)) {
            isBroken = true;
            continue;
        }
        if (std::exchange(isBroken, false))
            pieces.emplace_back();
        pieces.back().emplace_back(scale.x(each.time), scale.y(std::clamp(each.value, scale.low, scale.high)));
    }
    return pieces;
}

} // namespace slipway::report
