// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/series_chunk.h"

#include <QtAssert>

#include <cmath>
#include <limits>

namespace slipway {

SeriesChunk::SeriesChunk(std::span<const qint64> times, std::span<const float> values, qint64 usualStep,
                         Neighbour before)
    : m_values(values.begin(), values.end())
{
    Q_ASSERT(!values.empty() && values.size() <= kCapacity && times.size() == values.size());
    for (const float each : m_values) {
        m_sum += std::isnan(each) ? 0.0 : static_cast<double>(each);
        m_count += std::isnan(each) ? 0 : 1;
    }
    keepTimes(times);
    keepBreaks(times, usualStep, before);
    buildPyramid();
}

void SeriesChunk::keepBreaks(std::span<const qint64> times, qint64 usualStep, Neighbour before)
{
    const auto isFar = [&](qint64 from, qint64 to) { return usualStep > 0 && 2 * (to - from) > 3 * usualStep; };
    if (!before.isValue || std::isnan(m_values[0]) || isFar(before.time, times[0]))
        m_breaks.push_back(0);
    if (m_count == size() && isRegular() && !isFar(0, m_step))
        return;
    for (std::size_t i = 1; i < times.size(); ++i)
        if (std::isnan(m_values[i]) || std::isnan(m_values[i - 1]) || isFar(times[i - 1], times[i]))
            m_breaks.push_back(static_cast<std::uint16_t>(i));
    m_breaks.shrink_to_fit();
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

SeriesChunk::Cell SeriesChunk::cellOfSamples(std::uint32_t from, std::uint32_t to) const
{
    while (from < to && std::isnan(m_values[from]))
        ++from;
    if (from == to)
        return {};
    std::uint32_t low = from;
    std::uint32_t high = from;
    for (std::uint32_t at = from + 1; at < to; ++at) { // NaN is neither less nor more
        low = m_values[at] < m_values[low] ? at : low;
        high = m_values[at] > m_values[high] ? at : high;
    }
    return {m_values[low], m_values[high], static_cast<std::uint16_t>(low), static_cast<std::uint16_t>(high)};
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
    for (std::uint32_t from = 0; from < size(); from += kBase)
        m_cells.push_back(cellOfSamples(from, std::min(from + kBase, size())));
    m_levelCount = 1;
    m_levels[1] = static_cast<std::uint16_t>(m_cells.size());
    for (std::uint32_t below = m_levels[1]; below > 1;) {
        for (std::uint32_t from = 0; from < below; from += kFanOut) {
            Extremes found;
            takeCells(found, m_levelCount - 1, from, std::min(from + kFanOut, below));
            m_cells.push_back(found.isEmpty() ? Cell{}
                                              : Cell{found.low, found.high, static_cast<std::uint16_t>(found.lowAt),
                                                     static_cast<std::uint16_t>(found.highAt)});
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

void SeriesChunk::prefetch(std::uint32_t at) const
{
    __builtin_prefetch(&m_values[at - at % kBase]);
    std::uint32_t cell = at / kBase;
    for (int level = 0; level < m_levelCount; ++level, cell /= kFanOut)
        __builtin_prefetch(&m_cells[m_levels[static_cast<std::size_t>(level)] + cell - cell % kFanOut]);
}

std::size_t SeriesChunk::bytes() const
{
    return sizeof(*this) + m_values.capacity() * sizeof(float) + m_near.capacity() * sizeof(std::uint32_t)
           + m_far.capacity() * sizeof(qint64) + m_breaks.capacity() * sizeof(std::uint16_t)
           + m_cells.capacity() * sizeof(Cell);
}

} // namespace slipway
