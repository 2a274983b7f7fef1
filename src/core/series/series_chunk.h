// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace slipway {

/// The smallest and the largest value of a range of samples, and where each stands first. NaN counts for nothing.
struct Extremes {
    float low = 0;
    float high = 0;
    std::uint32_t lowAt = kNowhere;
    std::uint32_t highAt = kNowhere;

    static constexpr std::uint32_t kNowhere = 0xffff'ffff;

    /// No sample of the range is a number.
    [[nodiscard]] bool isEmpty() const { return lowAt == kNowhere; }
    /// Takes another range's in; of equal values the one that stands first stays.
    void take(float otherLow, std::uint32_t otherLowAt, float otherHigh, std::uint32_t otherHighAt)
    {
        if (otherLowAt == kNowhere)
            return;
        if (isEmpty() || otherLow < low || (otherLow == low && otherLowAt < lowAt)) {
            low = otherLow;
            lowAt = otherLowAt;
        }
        if (highAt == kNowhere || otherHigh > high || (otherHigh == high && otherHighAt < highAt)) {
            high = otherHigh;
            highAt = otherHighAt;
        }
    }
};

/// Up to 4096 neighbouring samples of a series with their times and a pyramid of extremes (cells of 16 samples, four cells to
/// one above). Never changes once it is shared. Regular times take no room.
class SeriesChunk
{
public:
    static constexpr std::uint32_t kCapacity = 4096;

    /// The sample before the first one.
    struct Neighbour {
        qint64 time = 0;
        bool isValue = false; ///< there is one, and it is a number
    };

    /// @param times, values as many of each, 1…kCapacity
    /// @param usualStep     more than 1.5 of it between two samples is a gap; 0: no distance is
    SeriesChunk(std::span<const qint64> times, std::span<const float> values, qint64 usualStep, Neighbour before);

    /// How many samples it holds.
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_values.size()); }
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
    /// Milliseconds between its samples, where they are regular.
    [[nodiscard]] qint64 step() const { return m_step; }
    /// Where no line comes from the sample before, rising.
    [[nodiscard]] const std::vector<std::uint16_t> &breaks() const { return m_breaks; }
    /// Of the samples [from, to) of the chunk.
    [[nodiscard]] Extremes extremes(std::uint32_t from, std::uint32_t to) const;
    /// Of all its samples.
    [[nodiscard]] Extremes extremes() const;
    /// Tells the processor that the samples around this one, and what is known of them, are wanted soon.
    void prefetch(std::uint32_t at) const;
    /// Sum and number of the values that are numbers.
    [[nodiscard]] double sum() const { return m_sum; }
    /// See sum().
    [[nodiscard]] std::uint32_t count() const { return m_count; }
    /// What it takes, in bytes.
    [[nodiscard]] std::size_t bytes() const;

private:
    static constexpr std::uint32_t kBase = 16;
    static constexpr std::uint32_t kFanOut = 4;
    static constexpr std::uint16_t kNone = 0xffff;
    struct Cell {
        float low = 0;
        float high = 0;
        std::uint16_t lowAt = kNone;
        std::uint16_t highAt = kNone;
    };

    void keepTimes(std::span<const qint64> times);
    void buildPyramid();
    void keepBreaks(std::span<const qint64> times, qint64 usualStep, Neighbour before);
    [[nodiscard]] Cell cellOfSamples(std::uint32_t from, std::uint32_t to) const;
    void takeRaw(Extremes &found, std::uint32_t from, std::uint32_t to) const;
    void takeCells(Extremes &found, int level, std::uint32_t from, std::uint32_t to) const;

    qint64 m_start = 0;
    qint64 m_step = 0;
    std::vector<std::uint32_t> m_near; ///< milliseconds after m_start, where times are not regular
    std::vector<qint64> m_far;         ///< times, where even that is too narrow
    std::vector<float> m_values;
    std::vector<std::uint16_t> m_breaks;
    std::vector<Cell> m_cells;               ///< level by level, finest first
    std::array<std::uint16_t, 6> m_levels{}; ///< where each begins in m_cells, and where the last one ends
    int m_levelCount = 0;
    double m_sum = 0;
    std::uint32_t m_count = 0;
};

} // namespace slipway
