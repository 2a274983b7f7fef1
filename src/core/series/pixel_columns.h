// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>
#include <cmath>

namespace slipway {

/// The pixel columns of a plot over time: the mapping of its axis, and the formula by which samples fall into columns.
///
/// Columns are counted from 1970, not from the window's left edge, so that panning by whole pixels leaves every sample in the
/// company it was in, and nothing flickers.
class PixelColumns
{
public:
    /// @param from, to milliseconds since 1970, from < to; `from` is moved to the left edge of the column it falls in
    /// @param count    columns, at least 1
    PixelColumns(double from, double to, int count)
        : m_width((to - from) / std::max(count, 1)),
          m_first(std::floor(from / m_width)),
          m_count(std::max(count, 1))
    {}

    /// How many columns the plot has.
    [[nodiscard]] int count() const { return m_count; }
    /// Milliseconds a column is wide.
    [[nodiscard]] double width() const { return m_width; }
    /// Where a time is drawn, in pixels from the left edge; may lie outside of 0…count.
    [[nodiscard]] double x(double time) const { return time / m_width - m_first; }
    /// The time at a place in pixels from the left edge.
    [[nodiscard]] double time(double x) const { return (x + m_first) * m_width; }
    /// The column of a time; one outside of the plot is −1 or count().
    [[nodiscard]] int column(qint64 time) const
    {
        // Rounded down without a call of the library.
        const double place = std::clamp(x(static_cast<double>(time)), -1.0, static_cast<double>(m_count));
        const int whole = static_cast<int>(place);
        return whole - (place < whole ? 1 : 0);
    }

private:
    double m_width;
    double m_first;
    int m_count;
};

} // namespace slipway
