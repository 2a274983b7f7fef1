// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/monitoring/chart_line.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway::service {

using storage::SampleSpan;

namespace {

qint64 stepBefore(qint64 time, qint64 step)
{
    const qint64 rest = ((time % step) + step) % step;
    return time - rest;
}

Series cutSeries(const Series &series, SampleSpan span)
{
    const auto first = std::ranges::lower_bound(series.times, span.from) - series.times.begin();
    const auto last = std::ranges::upper_bound(series.times, span.to) - series.times.begin();
    return {series.labels,
            {series.times.begin() + first, series.times.begin() + last},
            {series.values.begin() + first, series.values.begin() + last}};
}

/// With a gap where it is not told: what stood there before was changed since.
DenseSeries withToldTail(const DenseSeries &before, const Series *told, qint64 from)
{
    std::vector<qint64> times;
    std::vector<double> values;
    if (!told || told->times.empty() || told->times.front() > from) {
        // Nothing to take back, nothing to say.
        if (before.isEmpty() || before.time(before.size() - 1) < from) {
            if (!told || told->times.empty())
                return before;
        } else {
            times.push_back(from);
            values.push_back(std::numeric_limits<double>::quiet_NaN());
        }
    }
    if (told) {
        times.insert(times.end(), told->times.begin(), told->times.end());
        values.insert(values.end(), told->values.begin(), told->values.end());
    }
    return before.withTail(times, values);
}

} // namespace

SampleSpan stepsOf(const ChartQuery &query, Instant serverNow)
{
    const qint64 step = query.step.count();
    const qint64 from = stepBefore(toUnixMilliseconds(query.span.from), step);
    qint64 to = stepBefore(toUnixMilliseconds(query.span.to), step);
    if (to < toUnixMilliseconds(query.span.to))
        to += step;
    return {from, std::min(to, stepBefore(toUnixMilliseconds(serverNow), step))};
}

qint64 settledAt(Instant serverNow, std::chrono::milliseconds step)
{
    const auto margin = std::max<std::chrono::milliseconds>(kSettlesAfter, kUnsettledSteps * step);
    return stepBefore(toUnixMilliseconds(serverNow - margin), step.count());
}

std::size_t ChartLine::bytes() const
{
    std::size_t sum = 0;
    for (const ChartSeries &each : series)
        sum += each.samples.bytes();
    for (const Series &each : unwritten)
        sum += each.times.size() * (sizeof(qint64) + sizeof(double));
    return sum;
}

bool ChartLine::reaches(SampleSpan span, std::chrono::milliseconds step) const
{
    return !known.isEmpty() && span.from >= known.from && span.from <= known.to + step.count();
}

SampleSpan ChartLine::missingTail(SampleSpan span, std::chrono::milliseconds step) const
{
    if (span.to <= std::min(settledTo, known.to))
        return {0, -1};
    // Up to what is known at least: a tail that ends before it would cut it off.
    return {std::min(known.to, std::max(settledTo, known.from - step.count())) + step.count(),
            std::max(span.to, known.to)};
}

void ChartLine::take(ToldSamples told, std::chrono::milliseconds step, qint64 settled)
{
    for (ChartSeries &each : series) {
        const auto found = std::ranges::find(told.series, each.labels, &Series::labels);
        each.samples = withToldTail(each.samples, found == told.series.end() ? nullptr : &*found, told.span.from);
    }
    for (const Series &each : told.series)
        if (!std::ranges::contains(series, each.labels, &ChartSeries::labels))
            series.push_back({each.labels, DenseSeries(each, step.count())});
    known.to = std::max(known.to, told.span.to);
    settledTo = std::max(settledTo, settled);
    warnings = told.warnings;
    noteUnwritten(std::move(told.series), told.span, step);
}

void ChartLine::noteUnwritten(std::vector<Series> told, SampleSpan span, std::chrono::milliseconds step)
{
    const bool isJoined =
        !unwrittenSpan.isEmpty() && span.from <= unwrittenSpan.to + step.count() && span.from >= unwrittenSpan.from;
    if (!isJoined) {
        unwritten = std::move(told);
        unwrittenSpan = span;
        return;
    }
    replaceTail(unwritten, std::move(told), fromUnixMilliseconds(span.from));
    unwrittenSpan.to = std::max(unwrittenSpan.to, span.to);
}

std::optional<ToldSamples> ChartLine::settledPart(std::chrono::milliseconds) const
{
    const SampleSpan span{unwrittenSpan.from, std::min(unwrittenSpan.to, settledTo)};
    if (span.isEmpty())
        return std::nullopt;
    ToldSamples part{span, {}, warnings};
    for (const Series &each : unwritten)
        part.series.push_back(cutSeries(each, span));
    return part;
}

void ChartLine::dropWritten(qint64 upTo, std::chrono::milliseconds step)
{
    if (unwrittenSpan.isEmpty() || upTo < unwrittenSpan.from)
        return;
    unwrittenSpan.from = upTo + step.count();
    for (Series &each : unwritten)
        each = cutSeries(each, unwrittenSpan);
    std::erase_if(unwritten, [](const Series &each) { return each.times.empty(); });
}

ToldSamples partAfter(const ToldSamples &told, qint64 time, std::chrono::milliseconds step)
{
    ToldSamples part{{std::max(told.span.from, time + step.count()), told.span.to}, {}, {}};
    for (const Series &each : told.series)
        part.series.push_back(cutSeries(each, part.span));
    return part;
}

std::vector<Series> joinedSamples(std::vector<Series> kept, const std::vector<ToldSamples> &told)
{
    for (const ToldSamples &part : told)
        for (const Series &each : part.series) {
            const auto found = std::ranges::find(kept, each.labels, &Series::labels);
            if (found == kept.end()) {
                kept.push_back(each);
                continue;
            }
            if (found->times.empty() || found->times.back() < part.span.from) {
                found->times.insert(found->times.end(), each.times.begin(), each.times.end());
                found->values.insert(found->values.end(), each.values.begin(), each.values.end());
                continue;
            }
            Series joined{each.labels, {}, {}};
            const auto take = [&](const Series &from, SampleSpan span) {
                const Series cut = cutSeries(from, span);
                joined.times.insert(joined.times.end(), cut.times.begin(), cut.times.end());
                joined.values.insert(joined.values.end(), cut.values.begin(), cut.values.end());
            };
            constexpr qint64 kEver = std::numeric_limits<qint64>::max();
            take(*found, {-kEver, part.span.from - 1});
            take(each, part.span);
            take(*found, {part.span.to + 1, kEver});
            *found = std::move(joined);
        }
    return kept;
}

std::vector<ChartSeries> denseOf(const std::vector<Series> &series, std::chrono::milliseconds step)
{
    std::vector<ChartSeries> dense;
    dense.reserve(series.size());
    for (const Series &each : series)
        dense.push_back({each.labels, DenseSeries(each, step.count())});
    return dense;
}

std::vector<ChartSeries> seriesWithin(const std::vector<ChartSeries> &series, SampleSpan span)
{
    std::vector<ChartSeries> within;
    for (const ChartSeries &each : series) {
        const std::size_t at = each.samples.lowerBound(span.from);
        if (at < each.samples.size() && each.samples.time(at) <= span.to)
            within.push_back(each);
    }
    return within;
}

} // namespace slipway::service
