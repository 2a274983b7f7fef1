// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/dense_series.h"

#include <algorithm>
#include <cmath>

/// The drawing of a dense series: M4 over its pyramid.
namespace slipway {

std::size_t DenseSeries::columnEnd(const PixelColumns &columns, int column, std::size_t from) const
{
    const auto isWithin = [&](qint64 time) { return columns.column(time) <= column; };
    const auto firstChunk = m_chunkStarts.begin() + static_cast<std::ptrdiff_t>(from >> kShift) + 1;
    const auto after = std::partition_point(firstChunk, m_chunkStarts.end(), isWithin);
    const std::size_t chunk = static_cast<std::size_t>(after - m_chunkStarts.begin()) - 1;
    std::uint32_t low = chunk == from >> kShift ? inChunk(from) : 0;
    std::uint32_t high = m_chunks[chunk]->size();
    while (low < high) {
        const std::uint32_t middle = (low + high) / 2;
        if (isWithin(m_chunks[chunk]->time(middle)))
            low = middle + 1;
        else
            high = middle;
    }
    return (chunk << kShift) + low;
}

std::size_t DenseSeries::firstBreak(std::size_t from, std::size_t to) const
{
    auto broken = std::ranges::lower_bound(m_brokenChunks, static_cast<std::uint32_t>(from >> kShift));
    for (; broken != m_brokenChunks.end() && (std::size_t{*broken} << kShift) < to; ++broken) {
        const auto &breaks = m_chunks[*broken]->breaks();
        const std::size_t base = std::size_t{*broken} << kShift;
        const auto found = std::ranges::lower_bound(breaks, from > base ? from - base : 0, {},
                                                    [](std::uint16_t each) { return std::size_t{each}; });
        if (found != breaks.end())
            return std::min(base + *found, to);
    }
    return to;
}

std::size_t DenseSeries::lastBreak(std::size_t from, std::size_t to) const
{
    auto broken = std::ranges::upper_bound(m_brokenChunks, static_cast<std::uint32_t>((to - 1) >> kShift));
    while (broken != m_brokenChunks.begin()) {
        --broken;
        const auto &breaks = m_chunks[*broken]->breaks();
        const std::size_t base = std::size_t{*broken} << kShift;
        const auto found =
            std::ranges::lower_bound(breaks, to - base, {}, [](std::uint16_t each) { return std::size_t{each}; });
        if (found != breaks.begin())
            return std::max(base + *(found - 1), from);
    }
    return from;
}

void DenseSeries::drawPiece(PlotLines &lines, std::size_t from, std::size_t to) const
{
    if (std::isnan(value(from)))
        return; // a gap is a piece by itself
    const Extremes found = extremes(from, to);
    if (!isJoined(from))
        lines.starts.push_back(static_cast<std::uint32_t>(lines.points.size()));
    const std::size_t corners[] = {from, std::min(found.lowAt, found.highAt), std::max(found.lowAt, found.highAt),
                                   to - 1};
    for (std::size_t i = 0; i < std::size(corners); ++i)
        if (i == 0 || corners[i] != corners[i - 1])
            lines.points.push_back({time(corners[i]), value(corners[i])});
}

void DenseSeries::drawMerged(PlotLines &lines, std::size_t from, std::size_t to) const
{
    const Extremes found = extremes(from, to);
    if (found.isEmpty())
        return;
    lines.starts.push_back(static_cast<std::uint32_t>(lines.points.size()));
    const std::size_t first = std::min(found.lowAt, found.highAt);
    const std::size_t second = std::max(found.lowAt, found.highAt);
    lines.points.push_back({time(first), value(first)});
    if (second != first)
        lines.points.push_back({time(second), value(second)});
}

void DenseSeries::drawColumn(PlotLines &lines, std::size_t from, std::size_t to) const
{
    const std::size_t first = firstBreak(from + 1, to);
    drawPiece(lines, from, first);
    if (first == to)
        return;
    const std::size_t last = lastBreak(first, to);
    if (first < last)
        drawMerged(lines, first, last);
    drawPiece(lines, last, to);
}

PlotLines DenseSeries::lines(const PixelColumns &columns) const
{
    PlotLines lines;
    if (m_size == 0)
        return lines;
    lines.points.reserve(static_cast<std::size_t>(columns.count()) * 4 + 2);
    const std::size_t begin = columnEnd(columns, -1, 0);
    const std::size_t end = begin < m_size ? columnEnd(columns, columns.count() - 1, begin) : m_size;
    if (begin > 0 && begin < m_size && isJoined(begin)) {
        lines.starts.push_back(0);
        lines.points.push_back({time(begin - 1), value(begin - 1)});
    }
    for (std::size_t from = begin; from < end;) {
        const std::size_t to = std::min(columnEnd(columns, columns.column(time(from)), from), end);
        drawColumn(lines, from, to);
        from = to;
    }
    if (end < m_size && isJoined(end))
        lines.points.push_back({time(end), value(end)});
    return lines;
}

} // namespace slipway
