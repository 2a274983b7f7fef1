// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/dense_series.h"

#include <QtAssert>

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

constexpr std::size_t kGroupFanOut = 4;

/// Values beyond what a float holds stay finite, as the axis could not show them otherwise.
float narrowed(double value)
{
    if (!std::isfinite(value))
        return static_cast<float>(value);
    constexpr double kMost = std::numeric_limits<float>::max();
    return static_cast<float>(std::clamp(value, -kMost, kMost));
}

qint64 usualStep(std::span<const qint64> times)
{
    constexpr std::size_t kEnough = 10'000;
    std::vector<qint64> steps;
    for (std::size_t i = 1; i < std::min(times.size(), kEnough); ++i)
        steps.push_back(times[i] - times[i - 1]);
    if (steps.empty())
        return 0;
    const auto middle = steps.begin() + std::ssize(steps) / 2;
    std::ranges::nth_element(steps, middle);
    return *middle;
}

} // namespace

DenseSeries::DenseSeries(const Series &series, qint64 step) : m_step(step > 0 ? step : usualStep(series.times))
{
    Q_ASSERT(series.times.size() == series.values.size());
    append(
        series.times.size(), [&](std::size_t i) { return series.times[i]; },
        [&](std::size_t i) { return narrowed(series.values[i]); });
}

DenseSeries::DenseSeries(qint64 start, qint64 step, std::span<const double> values) : m_step(step)
{
    append(
        values.size(), [&](std::size_t i) { return start + step * static_cast<qint64>(i); },
        [&](std::size_t i) { return narrowed(values[i]); });
}

DenseSeries DenseSeries::withTail(std::span<const qint64> times, std::span<const double> values) const
{
    Q_ASSERT(times.size() == values.size());
    DenseSeries next = *this;
    if (times.empty())
        return next;
    next.cutTo(lowerBound(times.front()));
    if (next.m_step == 0)
        next.m_step =
            times.size() > 1 || next.isEmpty() ? usualStep(times) : times.front() - next.time(next.size() - 1);
    next.append(
        times.size(), [&](std::size_t i) { return times[i]; }, [&](std::size_t i) { return narrowed(values[i]); });
    return next;
}

template <class TimeOf, class ValueOf>
void DenseSeries::append(std::size_t count, TimeOf timeOf, ValueOf valueOf)
{
    std::vector<qint64> times;
    std::vector<float> values;
    const std::size_t kept = m_size & (SeriesChunk::kCapacity - 1);
    for (std::size_t at = m_size - kept; at < m_size; ++at) {
        times.push_back(time(at));
        values.push_back(value(at));
    }
    cutTo(m_size - kept);
    const std::size_t room = std::min<std::size_t>(kept + count, SeriesChunk::kCapacity);
    times.reserve(room);
    values.reserve(room);
    for (std::size_t i = 0; i < count; ++i) {
        times.push_back(timeOf(i));
        values.push_back(valueOf(i));
        if (values.size() < SeriesChunk::kCapacity)
            continue;
        addChunk(times, values);
        times.clear();
        values.clear();
    }
    if (!values.empty())
        addChunk(times, values);
    buildGroups();
}

void DenseSeries::cutTo(std::size_t size)
{
    if (size >= m_size)
        return;
    const std::size_t whole = size >> kShift;
    const Chunk cut = m_chunks[whole];
    m_chunks.resize(whole);
    m_chunkStarts.resize(whole);
    m_brokenChunks.erase(std::ranges::lower_bound(m_brokenChunks, static_cast<std::uint32_t>(whole)),
                         m_brokenChunks.end());
    m_size = whole << kShift;
    std::vector<qint64> times;
    std::vector<float> values;
    for (std::uint32_t at = 0; at < inChunk(size); ++at) {
        times.push_back(cut->time(at));
        values.push_back(cut->value(at));
    }
    if (!values.empty())
        addChunk(times, values);
}

void DenseSeries::addChunk(std::span<const qint64> times, std::span<const float> values)
{
    std::vector<std::uint16_t> breaks;
    bool wasValue = m_size > 0 && !std::isnan(value(m_size - 1));
    qint64 before = m_size > 0 ? time(m_size - 1) : 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool isValue = !std::isnan(values[i]);
        const bool isFar = m_step > 0 && 2 * (times[i] - before) > 3 * m_step;
        if (!isValue || !wasValue || isFar)
            breaks.push_back(static_cast<std::uint16_t>(i));
        wasValue = isValue;
        before = times[i];
    }
    if (!breaks.empty())
        m_brokenChunks.push_back(static_cast<std::uint32_t>(m_chunks.size()));
    m_chunkStarts.push_back(times.front());
    m_chunks.push_back(std::make_shared<const SeriesChunk>(times, values, std::move(breaks)));
    m_size += values.size();
}

void DenseSeries::buildGroups()
{
    m_groups.clear();
    std::vector<Extremes> level;
    for (std::size_t chunk = 0; chunk < m_chunks.size(); ++chunk) {
        Extremes each = m_chunks[chunk]->extremes();
        if (!each.isEmpty()) {
            each.lowAt += static_cast<std::uint32_t>(chunk << kShift);
            each.highAt += static_cast<std::uint32_t>(chunk << kShift);
        }
        level.push_back(each);
    }
    while (!level.empty()) {
        std::vector<Extremes> above;
        for (std::size_t from = 0; level.size() > 1 && from < level.size(); from += kGroupFanOut) {
            Extremes group;
            for (std::size_t at = from; at < std::min(from + kGroupFanOut, level.size()); ++at)
                group.take(level[at].low, level[at].lowAt, level[at].high, level[at].highAt);
            above.push_back(group);
        }
        m_groups.push_back(std::move(level));
        level = std::move(above);
    }
}

std::size_t DenseSeries::lowerBound(qint64 time) const
{
    if (m_size == 0)
        return 0;
    const auto after = std::ranges::lower_bound(m_chunkStarts, time);
    if (after == m_chunkStarts.begin())
        return 0;
    const std::size_t chunk = static_cast<std::size_t>(after - m_chunkStarts.begin()) - 1;
    std::uint32_t low = 0;
    std::uint32_t high = m_chunks[chunk]->size();
    while (low < high) {
        const std::uint32_t middle = (low + high) / 2;
        if (m_chunks[chunk]->time(middle) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return (chunk << kShift) + low;
}

bool DenseSeries::isJoined(std::size_t at) const
{
    return !std::ranges::binary_search(chunkOf(at).breaks(), static_cast<std::uint16_t>(inChunk(at)));
}

SeriesSummary DenseSeries::summary(qint64 from, qint64 to) const
{
    SeriesSummary summary;
    const std::size_t end = lowerBound(to);
    double sum = 0;
    for (std::size_t at = lowerBound(from); at < end;) {
        const SeriesChunk &chunk = chunkOf(at);
        if (inChunk(at) == 0 && end - at >= chunk.size()) {
            sum += chunk.sum();
            summary.count += chunk.count();
            at += chunk.size();
        } else {
            const float each = value(at++);
            sum += std::isnan(each) ? 0.0 : static_cast<double>(each);
            summary.count += std::isnan(each) ? 0 : 1;
        }
    }
    if (summary.count == 0)
        return summary;
    const Extremes found = extremes(lowerBound(from), end);
    summary.low = static_cast<double>(found.low);
    summary.high = static_cast<double>(found.high);
    summary.mean = sum / static_cast<double>(summary.count);
    std::size_t last = end - 1;
    while (std::isnan(value(last)))
        --last;
    summary.last = static_cast<double>(value(last));
    return summary;
}

Extremes DenseSeries::extremes(std::size_t from, std::size_t to) const
{
    Extremes found;
    const auto takePart = [&](std::size_t chunk, std::uint32_t first, std::uint32_t end) {
        const Extremes part = m_chunks[chunk]->extremes(first, end);
        const auto base = static_cast<std::uint32_t>(chunk << kShift);
        if (!part.isEmpty())
            found.take(part.low, part.lowAt + base, part.high, part.highAt + base);
    };
    const auto takeGroups = [&](std::size_t level, std::size_t first, std::size_t end) {
        for (std::size_t at = first; at < end; ++at)
            found.take(m_groups[level][at].low, m_groups[level][at].lowAt, m_groups[level][at].high,
                       m_groups[level][at].highAt);
    };
    if (from >= to)
        return found;
    std::size_t first = from >> kShift;
    std::size_t end = to >> kShift;
    if (first == end) {
        takePart(first, inChunk(from), inChunk(to));
        return found;
    }
    if (inChunk(from) != 0)
        takePart(first++, inChunk(from), SeriesChunk::kCapacity);
    if (inChunk(to) != 0)
        takePart(end, 0, inChunk(to));
    for (std::size_t level = 0;; ++level) {
        const std::size_t firstAbove = (first + kGroupFanOut - 1) / kGroupFanOut;
        const std::size_t endAbove = end / kGroupFanOut;
        if (level + 1 >= m_groups.size() || firstAbove >= endAbove) {
            takeGroups(level, first, end);
            return found;
        }
        takeGroups(level, first, firstAbove * kGroupFanOut);
        takeGroups(level, endAbove * kGroupFanOut, end);
        first = firstAbove;
        end = endAbove;
    }
}

std::size_t DenseSeries::bytes() const
{
    std::size_t bytes = sizeof(*this);
    for (const Chunk &each : m_chunks)
        bytes += sizeof(Chunk) + sizeof(qint64) + each->bytes();
    for (const std::vector<Extremes> &level : m_groups)
        bytes += level.capacity() * sizeof(Extremes);
    return bytes + m_brokenChunks.capacity() * sizeof(std::uint32_t);
}

} // namespace slipway
