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
    // Nearly right by arithmetic; the columns' own formula has the last word.
    const auto guessed = [&](const Beat &beat, std::size_t low, std::size_t high, std::size_t base) {
        const double guess =
            (columns.time(column + 1) - static_cast<double>(beat.start)) / static_cast<double>(beat.step);
        const auto place = static_cast<std::size_t>(std::clamp(guess, 0.0, static_cast<double>(high - base)));
        std::size_t at = std::max(base + place, low);
        while (at > low && !isWithin(time(at - 1)))
            --at;
        while (at < high && isWithin(time(at)))
            ++at;
        return at;
    };
    if (m_evenChunks == m_chunks.size())
        return guessed(m_beats.front(), from, m_size, 0);
    // The end is near in most cases: look one, two, four … chunks ahead.
    std::size_t chunk = from >> kShift;
    std::size_t ahead = 1;
    while (chunk + ahead < m_beats.size() && isWithin(m_beats[chunk + ahead].start)) {
        chunk += ahead;
        ahead *= 2;
    }
    const auto after =
        std::partition_point(m_beats.begin() + static_cast<std::ptrdiff_t>(chunk) + 1,
                             m_beats.begin() + static_cast<std::ptrdiff_t>(std::min(chunk + ahead, m_beats.size())),
                             [&](const Beat &beat) { return isWithin(beat.start); });
    chunk = static_cast<std::size_t>(after - m_beats.begin()) - 1;

    std::size_t low = std::max(from, chunk << kShift);
    std::size_t high = std::min((chunk + 1) << kShift, m_size);
    if (m_beats[chunk].step > 0)
        return guessed(m_beats[chunk], low, high, chunk << kShift);
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (isWithin(time(middle)))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
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
    struct Corner {
        std::size_t at;
        float value;
    };
    const Corner low{find(found.low, from, to), found.low};
    const Corner high{find(found.high, from, to), found.high};
    const bool isLowFirst = low.at < high.at;
    std::size_t last = m_size;
    for (const Corner &corner :
         {Corner{from, value(from)}, isLowFirst ? low : high, isLowFirst ? high : low, Corner{to - 1, value(to - 1)}})
    {
        if (corner.at != last)
            lines.points.push_back({time(corner.at), corner.value});
        last = corner.at;
    }
}

void DenseSeries::drawMerged(PlotLines &lines, std::size_t from, std::size_t to) const
{
    const Extremes found = extremes(from, to);
    if (found.isEmpty())
        return;
    lines.starts.push_back(static_cast<std::uint32_t>(lines.points.size()));
    const std::size_t low = find(found.low, from, to);
    const std::size_t high = find(found.high, from, to);
    const std::size_t first = std::min(low, high);
    const std::size_t second = std::max(low, high);
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

/// Where each column with samples begins, and where the last one ends: at the sample right of the plot, or at size().
std::vector<std::size_t> DenseSeries::columnEdges(const PixelColumns &columns) const
{
    std::vector<std::size_t> edges;
    if (m_size == 0)
        return edges;
    edges.reserve(static_cast<std::size_t>(columns.count()) + 1);
    edges.push_back(columnEnd(columns, -1, 0));
    const std::size_t end = edges.front() < m_size ? columnEnd(columns, columns.count() - 1, edges.front()) : m_size;
    while (edges.back() < end)
        edges.push_back(std::min(columnEnd(columns, columns.column(time(edges.back())), edges.back()), end));
    return edges;
}

/// Each column touches memory that nothing near it did. Asked for early, it comes while others are drawn.
void DenseSeries::fetchEarly(const std::vector<std::size_t> &edges, std::size_t at) const
{
    constexpr std::size_t kAhead = 8;
    const auto edge = [&](std::size_t i) { return std::min(edges[std::min(i, edges.size() - 1)], m_size - 1); };
    __builtin_prefetch(&chunkOf(edge(at + 2 * kAhead)));
    chunkOf(edge(at + kAhead)).prefetch(inChunk(edge(at + kAhead)));
}

PlotLines DenseSeries::lines(const PixelColumns &columns) const
{
    PlotLines lines;
    const std::vector<std::size_t> edges = columnEdges(columns);
    if (edges.empty())
        return lines;
    lines.points.reserve(edges.size() * 4 + 2);
    const std::size_t begin = edges.front();
    if (begin > 0 && begin < m_size && isJoined(begin)) {
        lines.starts.push_back(0);
        lines.points.push_back({time(begin - 1), value(begin - 1)});
    }
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        fetchEarly(edges, i);
        drawColumn(lines, edges[i], edges[i + 1]);
    }
    const std::size_t end = edges.back();
    if (end < m_size && isJoined(end))
        lines.points.push_back({time(end), value(end)});
    return lines;
}

std::vector<LineColumn> DenseSeries::columns(const PixelColumns &columns) const
{
    std::vector<LineColumn> all;
    const std::vector<std::size_t> edges = columnEdges(columns);
    if (edges.empty())
        return all;
    all.reserve(edges.size() + 1);
    const auto add = [&](int column, bool isJoined, std::size_t from, std::size_t to) {
        all.push_back({.column = column,
                       .isJoined = isJoined,
                       .range = extremes(from, to),
                       .first = value(from),
                       .last = value(to - 1),
                       .firstX = columns.x(static_cast<double>(time(from))),
                       .lastX = columns.x(static_cast<double>(time(to - 1)))});
    };
    const std::size_t begin = edges.front();
    const bool isLedIn = begin > 0 && begin < m_size && isJoined(begin);
    if (isLedIn)
        add(-1, false, begin - 1, begin);
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        fetchEarly(edges, i);
        add(columns.column(time(edges[i])), isJoined(edges[i]), edges[i], edges[i + 1]);
    }
    const std::size_t end = edges.back();
    if (end < m_size && isJoined(end))
        add(columns.count(), true, end, end + 1);
    return all;
}

} // namespace slipway
