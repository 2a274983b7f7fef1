// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/series_chunk.h"

#include <QtAssert>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace slipway {

namespace {

// Four values at once, in the notation of the compilers: instructions of whatever processor they compile for.
using FourFloats = float __attribute__((vector_size(16)));
using FourCounts = std::int32_t __attribute__((vector_size(16)));
using TwoDoubles = double __attribute__((vector_size(16)));

FourFloats allOf(float value)
{
    return FourFloats{value, value, value, value};
}

/// What is told of values that are read one after the other: extremes of the last sixteen, sum and number of all.
class ValueReader
{
public:
    /// NaN is neither less nor more, and no number.
    Extremes readCell(const float *values)
    {
        constexpr float kMost = std::numeric_limits<float>::infinity();
        FourFloats low = allOf(kMost);
        FourFloats high = allOf(-kMost);
        for (int i = 0; i < 16; i += 4) {
            FourFloats four;
            std::memcpy(&four, values + i, sizeof four);
            low = four < low ? four : low;
            high = four > high ? four : high;
            const FourCounts isNumber = four == four;
            m_count -= isNumber;
            const FourFloats numbers = isNumber ? four : allOf(0);
            m_even += __builtin_convertvector(__builtin_shufflevector(numbers, numbers, 0, 1), TwoDoubles);
            m_odd += __builtin_convertvector(__builtin_shufflevector(numbers, numbers, 2, 3), TwoDoubles);
        }
        Extremes found;
        for (int i = 0; i < 4; ++i)
            found.take(Extremes{low[i], high[i]});
        return found;
    }
    Extremes readRest(std::span<const float> values)
    {
        Extremes found;
        for (const float each : values) {
            found.take(each);
            m_even[0] += std::isnan(each) ? 0.0 : static_cast<double>(each);
            m_count[0] += std::isnan(each) ? 0 : 1;
        }
        return found;
    }
    [[nodiscard]] double sum() const { return m_even[0] + m_even[1] + m_odd[0] + m_odd[1]; }
    [[nodiscard]] std::uint32_t count() const
    {
        return static_cast<std::uint32_t>(m_count[0] + m_count[1] + m_count[2] + m_count[3]);
    }

private:
    FourCounts m_count{};
    TwoDoubles m_even{};
    TwoDoubles m_odd{};
};

} // namespace

SeriesChunk::SeriesChunk(qint64 start, qint64 step, Values values)
    : m_values(std::move(values.first)),
      m_size(values.count),
      m_start(start),
      m_step(step)
{
    Q_ASSERT(m_size > 0 && m_size <= kCapacity);
    readValues();
}

SeriesChunk::SeriesChunk(qint64 start, qint64 step, Values values, Neighbour before)
    : SeriesChunk(start, step, std::move(values))
{
    keepBreaks(step, before);
}

SeriesChunk::SeriesChunk(std::span<const qint64> times, Values values, qint64 usualStep, Neighbour before)
    : SeriesChunk(times.front(), times.size() > 1 ? times[1] - times[0] : usualStep, std::move(values))
{
    Q_ASSERT(times.size() == m_size);
    keepTimes(times);
    keepBreaks(usualStep, before);
}

void SeriesChunk::keepBreaks(qint64 usualStep, Neighbour before)
{
    const auto isFar = [&](qint64 from, qint64 to) { return usualStep > 0 && 2 * (to - from) > 3 * usualStep; };
    if (!before.isValue || std::isnan(m_values[0]) || isFar(before.time, time(0)))
        m_breaks.push_back(0);
    if (m_count == size() && isRegular() && !isFar(0, m_step))
        return;
    for (std::uint32_t i = 1; i < size(); ++i)
        if (std::isnan(m_values[i]) || std::isnan(m_values[i - 1]) || isFar(time(i - 1), time(i)))
            m_breaks.push_back(static_cast<std::uint16_t>(i));
    m_breaks.shrink_to_fit();
}

void SeriesChunk::keepTimes(std::span<const qint64> times)
{
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

void SeriesChunk::readValues()
{
    std::size_t cells = 0;
    for (std::uint32_t n = (m_size + kBase - 1) / kBase;; n = (n + kFanOut - 1) / kFanOut) {
        m_levels[static_cast<std::size_t>(m_levelCount++)] = static_cast<std::uint16_t>(cells);
        cells += n;
        if (n == 1)
            break;
    }
    m_levels[static_cast<std::size_t>(m_levelCount)] = static_cast<std::uint16_t>(cells);
    m_cells.resize(cells);

    ValueReader reader;
    Extremes *cell = m_cells.data();
    const float *values = m_values.get();
    const std::uint32_t whole = m_size - m_size % kBase;
    for (std::uint32_t at = 0; at < whole; at += kBase)
        *cell++ = reader.readCell(values + at);
    if (whole < m_size)
        *cell++ = reader.readRest({values + whole, m_size - whole});
    m_sum = reader.sum();
    m_count = reader.count();

    for (std::size_t level = 1; level < static_cast<std::size_t>(m_levelCount); ++level) {
        const std::uint32_t end = m_levels[level];
        for (std::uint32_t below = m_levels[level - 1]; below < end; below += kFanOut) {
            Extremes found;
            for (std::uint32_t at = below; at < std::min(below + kFanOut, end); ++at)
                found.take(m_cells[at]);
            *cell++ = found;
        }
    }
}

void SeriesChunk::takeRaw(Extremes &found, std::uint32_t from, std::uint32_t to) const
{
    const float *values = m_values.get();
    for (std::uint32_t at = from; at < to; ++at)
        found.take(values[at]);
}

void SeriesChunk::takeCells(Extremes &found, int level, std::uint32_t from, std::uint32_t to) const
{
    const Extremes *cells = m_cells.data() + m_levels[static_cast<std::size_t>(level)];
    for (std::uint32_t at = from; at < to; ++at)
        found.take(cells[at]);
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

std::uint32_t SeriesChunk::find(float value, std::uint32_t from, std::uint32_t to) const
{
    for (std::uint32_t at = from; at < to;) {
        // The largest cell that begins here, lies inside and has not the value is passed by.
        std::uint32_t passed = 1;
        int level = 0;
        for (std::uint32_t size = kBase; level < m_levelCount && at % size == 0 && at + size <= to; size *= kFanOut) {
            const Extremes &cell = m_cells[m_levels[static_cast<std::size_t>(level++)] + at / size];
            if (cell.low == value || cell.high == value)
                break;
            passed = size;
        }
        if (passed == 1 && m_values[at] == value)
            return at;
        at += passed;
    }
    return to;
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
    return sizeof(*this) + m_size * sizeof(float) + m_near.capacity() * sizeof(std::uint32_t)
           + m_far.capacity() * sizeof(qint64) + m_breaks.capacity() * sizeof(std::uint16_t)
           + m_cells.capacity() * sizeof(Extremes);
}

} // namespace slipway
