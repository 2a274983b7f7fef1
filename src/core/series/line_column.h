// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace slipway {

/// The smallest and the largest value of a range of samples. NaN counts for nothing.
struct Extremes {
    float low = std::numeric_limits<float>::infinity();
    float high = -std::numeric_limits<float>::infinity();

    /// No sample of the range is a number.
    [[nodiscard]] bool isEmpty() const { return low > high; }
    /// Takes a value in; NaN is neither less nor more.
    void take(float value)
    {
        low = value < low ? value : low;
        high = value > high ? value : high;
    }
    /// Takes another range's in.
    void take(const Extremes &other)
    {
        low = other.low < low ? other.low : low;
        high = other.high > high ? other.high : high;
    }
    bool operator==(const Extremes &) const = default;
};

/// What a line one pixel wide does in one column of a plot: where it comes in, how far it reaches, where it leaves.
struct LineColumn {
    int column = 0;        ///< −1 and PixelColumns::count(): the sample next to the plot, which a line leads to
    bool isJoined = false; ///< a line leads from the last sample of the column before to its first
    Extremes range;        ///< of all its samples; a gap inside is not seen
    float first = 0;       ///< value of its first sample; NaN: a gap
    float last = 0;        ///< of its last
    double firstX = 0;     ///< see PixelColumns::x()
    double lastX = 0;

    bool operator==(const LineColumn &) const = default;
};

} // namespace slipway
