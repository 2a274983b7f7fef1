// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/line_column.h"
#include "core/series/pixel_columns.h"
#include "core/series/series.h"
#include "core/series/series_chunk.h"

#include <memory>
#include <span>
#include <vector>

namespace slipway {

/// What a legend says of a series over a time.
struct SeriesSummary {
    qint64 count = 0; ///< of values; without any the rest means nothing
    double low = 0;
    double high = 0;
    double mean = 0;
    double last = 0;
};

/// A point to draw.
struct PlotPoint {
    qint64 time = 0; ///< milliseconds since 1970, UTC
    float value = 0;

    bool operator==(const PlotPoint &) const = default;
};

/// Lines to draw, one for each stretch without a gap; one of a single point is a dot.
struct PlotLines {
    std::vector<PlotPoint> points;
    std::vector<std::uint32_t> starts; ///< where each line begins in `points`, rising from 0

    bool operator==(const PlotLines &) const = default;
};

/// A series for drawing: millions of samples as floats, with a pyramid of extremes over them. About 4.8 bytes a sample where
/// times are regular, 8.8 where not.
///
/// A value that never changes and is cheap to copy; may be read in any thread. What a live series becomes with new samples
/// is another value that shares nearly all of its memory with the old one.
class DenseSeries
{
public:
    DenseSeries() = default;
    /// @param step the usual distance of samples in ms: more than 1.5 of it is a gap; 0: the middle of the distances there are
    explicit DenseSeries(const Series &series, qint64 step = 0);
    /// Samples at start, start + step, …
    DenseSeries(qint64 start, qint64 step, std::span<const double> values);
    /// The same, of values that are floats already: taken over where they stand when they are moved in.
    DenseSeries(qint64 start, qint64 step, std::vector<float> values);

    /// How many samples there are, those without a value among them.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// There is no sample at all.
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// The usual distance of samples in milliseconds; 0 while there is one only.
    [[nodiscard]] qint64 step() const { return m_step; }
    /// Of the sample `at` < size(), in milliseconds since 1970, UTC.
    [[nodiscard]] qint64 time(std::size_t at) const
    {
        const Beat &beat = m_beats[at >> kShift];
        return beat.step > 0 ? beat.start + beat.step * inChunk(at) : chunkOf(at).time(inChunk(at));
    }
    /// Of the sample `at` < size(); NaN: a gap.
    [[nodiscard]] float value(std::size_t at) const { return chunkOf(at).value(inChunk(at)); }
    /// The first sample at or after `time`; size() when there is none.
    [[nodiscard]] std::size_t lowerBound(qint64 time) const;
    /// Whether a line leads from the sample before to this one.
    [[nodiscard]] bool isJoined(std::size_t at) const;

    /// With newer samples: those from the first new time on are replaced, as the newest points of a rate change with late
    /// samples. Takes microseconds, whatever the length.
    [[nodiscard]] DenseSeries withTail(std::span<const qint64> times, std::span<const double> values) const;

    /// Exactly what a line one pixel wide through all samples looks like: of each column the first, lowest, highest and last
    /// sample ("M4"), and the neighbours just outside of the plot. Where a column holds several gaps, what lies between the
    /// first and the last of its pieces is drawn as one from its lowest to its highest. Logarithmic in the samples.
    [[nodiscard]] PlotLines lines(const PixelColumns &columns) const;

    /// The same for whom the pixels are enough: of each column that has samples what the line does in it, and the neighbours
    /// just outside of the plot. Does not look for where in the column the lowest and the highest stand.
    [[nodiscard]] std::vector<LineColumn> columns(const PixelColumns &columns) const;

    /// Of the samples at from ≤ time < to.
    [[nodiscard]] SeriesSummary summary(qint64 from, qint64 to) const;
    /// How often the values of the samples at from ≤ time < to went beyond a bound: above it when `isUpper`, else below.
    [[nodiscard]] int crossings(double bound, bool isUpper, qint64 from, qint64 to) const;
    /// What it takes, in bytes, of what others may share.
    [[nodiscard]] std::size_t bytes() const;

private:
    using Chunk = std::shared_ptr<const SeriesChunk>;
    struct Beat { ///< of a chunk's times, beside each other: what is drawn touches few chunks
        qint64 start = 0;
        qint64 step = 0; ///< 0: not regular
    };

    static constexpr std::uint32_t kShift = 12;
    static_assert(SeriesChunk::kCapacity == 1U << kShift);
    [[nodiscard]] const SeriesChunk &chunkOf(std::size_t at) const { return *m_chunks[at >> kShift]; }
    static std::uint32_t inChunk(std::size_t at) { return at & (SeriesChunk::kCapacity - 1); }

    /// Samples that stand in no chunk yet.
    struct Loose {
        std::vector<qint64> times;
        std::vector<float> values;
    };

    /// Drops all from `size` on; hands out those before it that would not fill a chunk.
    [[nodiscard]] Loose cutTo(std::size_t size);
    void append(std::span<const qint64> times, std::vector<float> values);
    void addChunk(Chunk chunk);
    [[nodiscard]] SeriesChunk::Neighbour newest() const;
    void buildGroups(std::size_t firstChanged);
    [[nodiscard]] Extremes extremes(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t find(float value, std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t columnEnd(const PixelColumns &columns, int column, std::size_t from) const;
    [[nodiscard]] std::vector<std::size_t> columnEdges(const PixelColumns &columns) const;
    void fetchEarly(const std::vector<std::size_t> &edges, std::size_t at) const;
    [[nodiscard]] std::size_t firstBreak(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t lastBreak(std::size_t from, std::size_t to) const;
    void drawColumn(PlotLines &lines, std::size_t from, std::size_t to) const;
    void drawPiece(PlotLines &lines, std::size_t from, std::size_t to) const;
    void drawMerged(PlotLines &lines, std::size_t from, std::size_t to) const;

    std::vector<Chunk> m_chunks;                 ///< all but the last are full
    std::vector<Beat> m_beats;                   ///< of each chunk
    std::vector<std::uint32_t> m_brokenChunks;   ///< those with a break, rising
    std::vector<std::vector<Extremes>> m_groups; ///< of each chunk, of each four of them, of each four of those …
    std::size_t m_evenChunks = 0;                ///< from the first one on in one step
    std::size_t m_size = 0;
    qint64 m_step = 0;
};

} // namespace slipway
