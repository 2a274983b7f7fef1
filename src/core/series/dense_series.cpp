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
std::vector<float> narrowed(std::span<const double> values)
{
    constexpr double kMost = std::numeric_limits<float>::max();
    std::vector<float> floats(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        floats[i] = static_cast<float>(std::isinf(values[i]) ? values[i] : std::clamp(values[i], -kMost, kMost));
    return floats;
}

/// Of a chunk, in a buffer that all its chunks share.
SeriesChunk::Values chunkValues(const std::shared_ptr<const std::vector<float>> &buffer, std::size_t from)
{
    return {std::shared_ptr<const float[]>(buffer, buffer->data() + from),
            static_cast<std::uint32_t>(std::min<std::size_t>(buffer->size() - from, SeriesChunk::kCapacity))};
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
    append(series.times, narrowed(series.values));
}

DenseSeries::DenseSeries(qint64 start, qint64 step, std::span<const double> values)
    : DenseSeries(start, step, narrowed(values))
{}

DenseSeries::DenseSeries(qint64 start, qint64 step, std::vector<float> values) : m_step(step)
{
    const auto buffer = std::make_shared<const std::vector<float>>(std::move(values));
    m_chunks.reserve((buffer->size() + SeriesChunk::kCapacity - 1) >> kShift);
    for (std::size_t from = 0; from < buffer->size(); from += SeriesChunk::kCapacity)
        addChunk(std::make_shared<const SeriesChunk>(start + step * static_cast<qint64>(from), step,
                                                     chunkValues(buffer, from), newest()));
    buildGroups(0);
}

DenseSeries DenseSeries::withTail(std::span<const qint64> times, std::span<const double> values) const
{
    Q_ASSERT(times.size() == values.size());
    DenseSeries next = *this;
    if (times.empty())
        return next;
    const std::size_t kept = lowerBound(times.front());
    if (next.m_step == 0)
        next.m_step = times.size() > 1 || kept == 0 ? usualStep(times) : times.front() - time(kept - 1);
    Loose tail = next.cutTo(kept);
    tail.times.insert(tail.times.end(), times.begin(), times.end());
    const std::vector<float> added = narrowed(values);
    tail.values.insert(tail.values.end(), added.begin(), added.end());
    next.append(tail.times, std::move(tail.values));
    return next;
}

DenseSeries::Loose DenseSeries::cutTo(std::size_t size)
{
    Loose loose;
    const std::size_t whole = size >> kShift;
    for (std::size_t at = whole << kShift; at < size; ++at) {
        loose.times.push_back(time(at));
        loose.values.push_back(value(at));
    }
    m_chunks.resize(whole);
    m_beats.resize(whole);
    m_evenChunks = std::min(m_evenChunks, whole);
    m_brokenChunks.erase(std::ranges::lower_bound(m_brokenChunks, static_cast<std::uint32_t>(whole)),
                         m_brokenChunks.end());
    m_size = whole << kShift;
    return loose;
}

/// Behind chunks that are full.
void DenseSeries::append(std::span<const qint64> times, std::vector<float> values)
{
    const std::size_t firstChanged = m_chunks.size();
    const auto buffer = std::make_shared<const std::vector<float>>(std::move(values));
    for (std::size_t from = 0; from < times.size(); from += SeriesChunk::kCapacity) {
        SeriesChunk::Values part = chunkValues(buffer, from);
        const std::span<const qint64> partTimes = times.subspan(from, part.count);
        addChunk(std::make_shared<const SeriesChunk>(partTimes, std::move(part), m_step, newest()));
    }
    buildGroups(firstChanged);
}

SeriesChunk::Neighbour DenseSeries::newest() const
{
    return m_size == 0 ? SeriesChunk::Neighbour{}
                       : SeriesChunk::Neighbour{time(m_size - 1), !std::isnan(value(m_size - 1))};
}

void DenseSeries::addChunk(Chunk chunk)
{
    if (!chunk->breaks().empty())
        m_brokenChunks.push_back(static_cast<std::uint32_t>(m_chunks.size()));
    const Beat beat{chunk->time(0), chunk->isRegular() ? chunk->step() : 0};
    const bool isEven = m_evenChunks == m_chunks.size() && beat.step > 0
                        && (m_beats.empty()
                            || (beat.step == m_beats.front().step
                                && beat.start == m_beats.front().start + beat.step * static_cast<qint64>(m_size)));
    m_evenChunks += isEven ? 1 : 0;
    m_size += chunk->size();
    m_beats.push_back(beat);
    m_chunks.push_back(std::move(chunk));
}

/// Chunks from `firstChanged` on are new; what lies above them is built anew.
void DenseSeries::buildGroups(std::size_t firstChanged)
{
    if (m_groups.empty())
        m_groups.emplace_back();
    m_groups[0].resize(firstChanged);
    m_groups[0].reserve(m_chunks.size());
    for (std::size_t chunk = firstChanged; chunk < m_chunks.size(); ++chunk)
        m_groups[0].push_back(m_chunks[chunk]->extremes());
    std::size_t level = 0;
    for (std::size_t changed = firstChanged / kGroupFanOut; m_groups[level].size() > 1; changed /= kGroupFanOut) {
        if (++level == m_groups.size())
            m_groups.emplace_back();
        const std::vector<Extremes> &below = m_groups[level - 1];
        m_groups[level].resize(changed);
        for (std::size_t from = changed * kGroupFanOut; from < below.size(); from += kGroupFanOut) {
            Extremes group;
            for (std::size_t at = from; at < std::min(from + kGroupFanOut, below.size()); ++at)
                group.take(below[at]);
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

int DenseSeries::crossings(double bound, bool isUpper, qint64 from, qint64 to) const
{
    int crossings = 0;
    bool wasBeyond = false;
    const auto isBeyond = [&](float value) {
        return isUpper ? static_cast<double>(value) > bound : static_cast<double>(value) < bound;
    };
    const auto take = [&](float value) {
        crossings += isBeyond(value) && !wasBeyond ? 1 : 0;
        wasBeyond = isBeyond(value);
    };
    const std::size_t end = lowerBound(to);
    for (std::size_t at = lowerBound(from); at < end;) {
        const SeriesChunk &chunk = chunkOf(at);
        const Extremes &all = chunk.extremes();
        const std::size_t stop = std::min(end, at - inChunk(at) + chunk.size());
        // Nearly all chunks lie on one side as a whole.
        const bool isWhole = inChunk(at) == 0 && stop == at + chunk.size();
        if (isWhole && !all.isEmpty() && isBeyond(all.low) == isBeyond(all.high)) {
            take(all.low);
            at = stop;
        }
        for (; at < stop; ++at)
            if (!std::isnan(value(at)))
                take(value(at));
    }
    return crossings;
}

Extremes DenseSeries::extremes(std::size_t from, std::size_t to) const
{
    Extremes found;
    const auto takeGroups = [&](std::size_t level, std::size_t first, std::size_t end) {
        for (std::size_t at = first; at < end; ++at)
            found.take(m_groups[level][at]);
    };
    if (from >= to)
        return found;
    std::size_t first = from >> kShift;
    std::size_t end = to >> kShift;
    if (first == end)
        return m_chunks[first]->extremes(inChunk(from), inChunk(to));
    if (inChunk(from) != 0)
        found.take(m_chunks[first++]->extremes(inChunk(from), SeriesChunk::kCapacity));
    if (inChunk(to) != 0)
        found.take(m_chunks[end]->extremes(0, inChunk(to)));
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

/// The first of the samples [from, to) that has this value, which is their lowest or highest; `to`: none has.
std::size_t DenseSeries::find(float value, std::size_t from, std::size_t to) const
{
    for (std::size_t at = from; at < to;) {
        // The largest group of chunks that begins here, lies inside and has not the value is passed by.
        std::size_t passed = 0;
        std::size_t level = 0;
        for (std::size_t size = SeriesChunk::kCapacity; level < m_groups.size() && at % size == 0 && at + size <= to;
             size *= kGroupFanOut)
        {
            const Extremes &group = m_groups[level++][at / size];
            if (group.low == value || group.high == value)
                break;
            passed = size;
        }
        if (passed == 0) {
            const std::size_t base = at - inChunk(at);
            const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(to - base, SeriesChunk::kCapacity));
            const std::uint32_t found = chunkOf(at).find(value, inChunk(at), end);
            if (found < end)
                return base + found;
            passed = base + end - at;
        }
        at += passed;
    }
    return to;
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
