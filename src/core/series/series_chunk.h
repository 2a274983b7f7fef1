// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/line_column.h"

#include <QtTypes>

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace slipway {

/// Up to 4096 neighbouring samples of a series with their times and a pyramid of extremes (cells of 16 samples, four cells to
/// one above). Never changes once it is shared. Regular times take no room.
class SeriesChunk
{
public:
    static constexpr std::uint32_t kCapacity = 4096;

    /// Values somewhere in a buffer that others may share; it lives as long as somebody needs it.
    struct Values {
        std::shared_ptr<const float[]> first;
        std::uint32_t count = 0; ///< 1…kCapacity
    };
    /// The sample before the first one.
    struct Neighbour {
        qint64 time = 0;
        bool isValue = false; ///< there is one, and it is a number
    };

    /// @param times     as many as values
    /// @param usualStep more than 1.5 of it between two samples is a gap; 0: no distance is
    SeriesChunk(std::span<const qint64> times, Values values, qint64 usualStep, Neighbour before);
    /// Samples at start, start + step, …, which is their usual step.
    SeriesChunk(qint64 start, qint64 step, Values values, Neighbour before);

    /// How many samples it holds.
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    /// Of the sample `at` < size(); NaN: a gap.
    [[nodiscard]] float value(std::uint32_t at) const { return m_values[at]; }
    /// Of the sample `at` < size(), in milliseconds since 1970, UTC.
    [[nodiscard]] qint64 time(std::uint32_t at) const
    {
        if (isRegular())
            return m_start + m_step * at;
        return m_far.empty() ? m_start + m_near[at] : m_far[at];
    }
    /// Its times are start, start + step(), …
    [[nodiscard]] bool isRegular() const { return m_near.empty() && m_far.empty(); }
    /// Milliseconds between its samples, where they are regular; of a single one the usual step.
    [[nodiscard]] qint64 step() const { return m_step; }
    /// Where no line comes from the sample before, rising.
    [[nodiscard]] const std::vector<std::uint16_t> &breaks() const { return m_breaks; }
    /// Of the samples [from, to) of the chunk.
    [[nodiscard]] Extremes extremes(std::uint32_t from, std::uint32_t to) const;
    /// Of all its samples.
    [[nodiscard]] const Extremes &extremes() const { return m_cells.back(); }
    /// The first of the samples [from, to) that has this value, which is their lowest or highest; `to`: none has.
    [[nodiscard]] std::uint32_t find(float value, std::uint32_t from, std::uint32_t to) const;
    /// Tells the processor that the samples around this one, and what is known of them, are wanted soon.
    void prefetch(std::uint32_t at) const;
    /// Sum and number of the values that are numbers.
    [[nodiscard]] double sum() const { return m_sum; }
    /// See sum().
    [[nodiscard]] std::uint32_t count() const { return m_count; }
    /// What it takes with its values, in bytes.
    [[nodiscard]] std::size_t bytes() const;

private:
    static constexpr std::uint32_t kBase = 16;
    static constexpr std::uint32_t kFanOut = 4;

    SeriesChunk(qint64 start, qint64 step, Values values);
    void keepTimes(std::span<const qint64> times);
    void readValues();
    void keepBreaks(qint64 usualStep, Neighbour before);
    void takeRaw(Extremes &found, std::uint32_t from, std::uint32_t to) const;
    void takeCells(Extremes &found, int level, std::uint32_t from, std::uint32_t to) const;

    std::shared_ptr<const float[]> m_values;
    std::uint32_t m_size = 0;
    std::uint32_t m_count = 0;
    double m_sum = 0;
    qint64 m_start = 0;
    qint64 m_step = 0;
    std::vector<Extremes> m_cells;           ///< level by level, finest first
    std::array<std::uint16_t, 6> m_levels{}; ///< where each begins in m_cells, and where the last one ends
    int m_levelCount = 0;
    std::vector<std::uint16_t> m_breaks;
    std::vector<std::uint32_t> m_near; ///< milliseconds after m_start, where times are not regular
    std::vector<qint64> m_far;         ///< times, where even that is too narrow
};

} // namespace slipway
