// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/query.h"
#include "service/monitoring/monitoring_desk.h"
#include "storage/samples/sample_cache.h"

#include <chrono>
#include <deque>
#include <memory>
#include <vector>

/// What charts know of one time line of samples, and how it grows. Pure values: nothing here asks anybody. Inside of
/// `service/monitoring` only.
namespace slipway::service {

/// Samples younger than that may still change: late ones alter the newest points of a rate.
inline constexpr std::chrono::milliseconds kSettlesAfter{60'000};
/// That many steps at least.
inline constexpr int kUnsettledSteps = 3;

/// The whole steps of a chart's span that the server can tell of; empty: none.
[[nodiscard]] storage::SampleSpan stepsOf(const ChartQuery &query, Instant serverNow);
/// The last step whose samples do not change any more.
[[nodiscard]] qint64 settledAt(Instant serverNow, std::chrono::milliseconds step);

/// An answer of a server to a part of a time line.
struct ToldSamples {
    storage::SampleSpan span;
    std::vector<Series> series;
    QStringList warnings;
};

/// One time line.
struct ChartLine {
    storage::SampleSpan known{0, -1}; ///< what `series` are whole over
    std::vector<ChartSeries> series;
    std::vector<Series> unwritten; ///< told, and not in the workspace yet
    storage::SampleSpan unwrittenSpan{0, -1};
    qint64 settledTo = 0; ///< up to here nothing is asked for again
    std::optional<Instant> askedAt;
    QStringList warnings;
    std::chrono::steady_clock::time_point usedAt;
    bool isBusy = false;
    std::deque<std::function<void()>> waiting; ///< for their turn

    /// In bytes, about.
    [[nodiscard]] std::size_t bytes() const;
    /// Whether a span needs nothing but what comes after `known`.
    [[nodiscard]] bool reaches(storage::SampleSpan span, std::chrono::milliseconds step) const;
    /// What is to be asked for to answer a span that it reaches; empty: nothing.
    [[nodiscard]] storage::SampleSpan missingTail(storage::SampleSpan span, std::chrono::milliseconds step) const;
    /// Puts newer samples over its end.
    void take(ToldSamples told, std::chrono::milliseconds step, qint64 settled);
    /// Notes samples that the workspace is to be given later.
    void noteUnwritten(std::vector<Series> told, storage::SampleSpan span, std::chrono::milliseconds step);
    /// What of `unwritten` has settled; it stays until dropWritten().
    [[nodiscard]] std::optional<ToldSamples> settledPart(std::chrono::milliseconds step) const;
    /// Lets go what the workspace has.
    void dropWritten(qint64 upTo, std::chrono::milliseconds step);
};

/// Of a part, what comes after a time.
[[nodiscard]] ToldSamples partAfter(const ToldSamples &told, qint64 time, std::chrono::milliseconds step);
/// Samples of several parts of one time line over those that were kept, each series in the order of time.
[[nodiscard]] std::vector<Series> joinedSamples(std::vector<Series> kept, const std::vector<ToldSamples> &told);
/// For drawing.
[[nodiscard]] std::vector<ChartSeries> denseOf(const std::vector<Series> &series, std::chrono::milliseconds step);
/// Of a line, what has a sample in the span.
[[nodiscard]] std::vector<ChartSeries> seriesWithin(const std::vector<ChartSeries> &series, storage::SampleSpan span);

} // namespace slipway::service
