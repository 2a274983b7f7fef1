// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/series_chunk.h"

#include <QtAssert>

#include <cmath>
#include <limits>

namespace slipway {

SeriesChunk::SeriesChunk(std::span<const qint64> times, std::span<const float> values,
                         std::vector<std::uint16_t> breaks)
    : m_values(values.begin(), values.end()),
      m_breaks(std::move(breaks))
{
    Q_ASSERT(!values.empty() && values.size() <= kCapacity && times.size() == values.size());
    m_breaks.shrink_to_fit();
    keepTimes(times);
    buildPyramid();
    for (const float each : m_values)
        if (!std::isnan(each)) {
            m_sum += static_cast<double>(each);
            ++m_count;
        }
}

void SeriesChunk::keepTimes(std::span<const qint64> times)
{
    m_start = times.front();
    m_step = times.size() > 1 ? times[1] - times[0] : 0;
    bool isRegular = true;
    for (std::size_t i = 0; i < times.size() && isRegular; ++i)
        isRegular = times[i] == m_start + m_step * static_cast<qint64>(i);
    if (isRegular)
        return;
    if (times.back() - m_start > std::numeric_limits<std::uint32_t>::max()) {
        m_far.assign(times.begin(), times.end());
        return;
    }
    m_near.reserve(times.size());
    for (const qint64 each : times)
        m_near.push_back(static_cast<std::uint32_t>(each - m_start));
}

SeriesChunk::Cell SeriesChunk::cellOf(const Extremes &found) const
{
    if (found.isEmpty())
        return {};
    return {found.low, found.high, static_cast<std::uint16_t>(found.lowAt), static_cast<std::uint16_t>(found.highAt)};
}

void SeriesChunk::buildPyramid()
{
    std::size_t cells = 0;
    for (std::size_t n = (m_values.size() + kBase - 1) / kBase;; n = (n + kFanOut - 1) / kFanOut) {
        cells += n;
        if (n == 1)
            break;
    }
    m_cells.reserve(cells);
    for (std::uint32_t from = 0; from < size(); from += kBase) {
        Extremes found;
        takeRaw(found, from, std::min(from + kBase, size()));
        m_cells.push_back(cellOf(found));
    }
    m_levelCount = 1;
    m_levels[1] = static_cast<std::uint16_t>(m_cells.size());
    for (std::uint32_t below = m_levels[1]; below > 1;) {
        for (std::uint32_t from = 0; from < below; from += kFanOut) {
            Extremes found;
            takeCells(found, m_levelCount - 1, from, std::min(from + kFanOut, below));
            m_cells.push_back(cellOf(found));
        }
        ++m_levelCount;
        m_levels[static_cast<std::size_t>(m_levelCount)] = static_cast<std::uint16_t>(m_cells.size());
        below = (below + kFanOut - 1) / kFanOut;
    }
}

void SeriesChunk::takeRaw(Extremes &found, std::uint32_t from, std::uint32_t to) const
{
    for (std::uint32_t at = from; at < to; ++at)
        if (const float each = m_values[at]; !std::isnan(each))
            found.take(each, at, each, at);
}

void SeriesChunk::takeCells(Extremes &found, int level, std::uint32_t from, std::uint32_t to) const
{
    const Cell *cells = m_cells.data() + m_levels[static_cast<std::size_t>(level)];
    for (std::uint32_t at = from; at < to; ++at)
        if (const Cell &each = cells[at]; each.lowAt != kNone)
            found.take(each.low, each.lowAt, each.high, each.highAt);
}

Extremes SeriesChunk::extremes() const
{
    Extremes found;
    takeCells(found, m_levelCount - 1, 0, 1);
    return found;
}

Extremes SeriesChunk::extremes(std::uint32_t from, std::uint32_t to) const
{
    Extremes found;
    std::uint32_t firstCell = (from + kBase - 1) / kBase;
    std::uint32_t endCell = to / kBase;
    if (firstCell >= endCell) {
        takeRaw(found, from, to);
        return found;
    }
    takeRaw(found, from, firstCell * kBase);
    takeRaw(found, endCell * kBase, to);
    for (int level = 0;; ++level) {
        const std::uint32_t firstAbove = (firstCell + kFanOut - 1) / kFanOut;
        const std::uint32_t endAbove = endCell / kFanOut;
        if (level + 1 >= m_levelCount || firstAbove >= endAbove) {
            takeCells(found, level, firstCell, endCell);
            return found;
        }
        takeCells(found, level, firstCell, firstAbove * kFanOut);
        takeCells(found, level, endAbove * kFanOut, endCell);
        firstCell = firstAbove;
        endCell = endAbove;
    }
}

std::size_t SeriesChunk::bytes() const
{
    return sizeof(*this) + m_values.capacity() * sizeof(float) + m_near.capacity() * sizeof(std::uint32_t)
           + m_far.capacity() * sizeof(qint64) + m_breaks.capacity() * sizeof(std::uint16_t)
           + m_cells.capacity() * sizeof(Cell);
}

} // namespace slipway
