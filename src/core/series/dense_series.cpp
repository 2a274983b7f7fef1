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
    const std::size_t kept = inChunk(m_size);
    const std::size_t room = std::min<std::size_t>(kept + count, SeriesChunk::kCapacity);
    std::vector<qint64> times(room);
    std::vector<float> values(room);
    for (std::size_t i = 0; i < kept; ++i) {
        times[i] = time(m_size - kept + i);
        values[i] = value(m_size - kept + i);
    }
    cutTo(m_size - kept);
    const std::size_t firstChanged = m_chunks.size();
    for (std::size_t done = 0, held = kept; done < count; held = 0) {
        const std::size_t taken = std::min(count - done, SeriesChunk::kCapacity - held);
        for (std::size_t i = 0; i < taken; ++i) {
            times[held + i] = timeOf(done + i);
            values[held + i] = valueOf(done + i);
        }
        addChunk(std::span(times).first(held + taken), std::span(values).first(held + taken));
        done += taken;
    }
    buildGroups(firstChanged);
}

void DenseSeries::cutTo(std::size_t size)
{
    if (size >= m_size)
        return;
    const std::size_t whole = size >> kShift;
    const Chunk cut = m_chunks[whole];
    m_chunks.resize(whole);
    m_beats.resize(whole);
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
    SeriesChunk::Neighbour before;
    if (m_size > 0)
        before = {time(m_size - 1), !std::isnan(value(m_size - 1))};
    auto chunk = std::make_shared<const SeriesChunk>(times, values, m_step, before);
    if (!chunk->breaks().empty())
        m_brokenChunks.push_back(static_cast<std::uint32_t>(m_chunks.size()));
    m_beats.push_back({times.front(), chunk->isRegular() ? chunk->step() : 0});
    m_chunks.push_back(std::move(chunk));
    m_size += values.size();
}

/// Chunks from `firstChanged` on are new; what lies above them is built anew.
void DenseSeries::buildGroups(std::size_t firstChanged)
{
    if (m_groups.empty())
        m_groups.emplace_back();
    m_groups[0].resize(firstChanged);
    for (std::size_t chunk = firstChanged; chunk < m_chunks.size(); ++chunk) {
        Extremes each = m_chunks[chunk]->extremes();
        if (!each.isEmpty()) {
            each.lowAt += static_cast<std::uint32_t>(chunk << kShift);
            each.highAt += static_cast<std::uint32_t>(chunk << kShift);
        }
        m_groups[0].push_back(each);
    }
    std::size_t level = 0;
    for (std::size_t changed = firstChanged / kGroupFanOut; m_groups[level].size() > 1; changed /= kGroupFanOut) {
        if (++level == m_groups.size())
            m_groups.emplace_back();
        const std::vector<Extremes> &below = m_groups[level - 1];
        m_groups[level].resize(changed);
        for (std::size_t from = changed * kGroupFanOut; from < below.size(); from += kGroupFanOut) {
            Extremes group;
            for (std::size_t at = from; at < std::min(from + kGroupFanOut, below.size()); ++at)
                group.take(below[at].low, below[at].lowAt, below[at].high, below[at].highAt);
            m_groups[level].push_back(group);
        }
    }
    m_groups.resize(level + 1);
}

std::size_t DenseSeries::lowerBound(qint64 time) const
{
    if (m_size == 0)
        return 0;
    const auto after = std::ranges::lower_bound(m_beats, time, {}, &Beat::start);
    if (after == m_beats.begin())
        return 0;
    const std::size_t chunk = static_cast<std::size_t>(after - m_beats.begin()) - 1;
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
    return !std::ranges::binary_search(m_brokenChunks, static_cast<std::uint32_t>(at >> kShift))
           || !std::ranges::binary_search(chunkOf(at).breaks(), static_cast<std::uint16_t>(inChunk(at)));
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
        bytes += sizeof(Chunk) + sizeof(Beat) + each->bytes();
    for (const std::vector<Extremes> &level : m_groups)
        bytes += level.capacity() * sizeof(Extremes);
    return bytes + m_brokenChunks.capacity() * sizeof(std::uint32_t);
}

} // namespace slipway
