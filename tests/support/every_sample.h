// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/dense_series.h"

#include <cmath>
#include <optional>
#include <set>
#include <vector>

/// What the drawing of a dense series is measured by: all samples, one by one.
namespace slipway::test {

/// The definition of what is drawn, read off all samples one by one.
class EverySample
{
public:
    EverySample(const Series &series, qint64 step, const PixelColumns &columns)
        : m_series(series),
          m_step(step),
          m_columns(columns)
    {}

    PlotLines lines()
    {
        std::size_t at = 0;
        while (at < size() && column(at) < 0)
            ++at;
        if (at < size() && isJoined(at))
            start(at - 1);
        while (at < size() && column(at) < m_columns.count()) {
            const std::size_t from = at;
            while (at < size() && column(at) == column(from))
                ++at;
            drawColumn(from, at);
        }
        if (at < size() && isJoined(at))
            point(at);
        return m_lines;
    }

private:
    using Piece = std::pair<std::size_t, std::size_t>;

    [[nodiscard]] std::size_t size() const { return m_series.values.size(); }
    [[nodiscard]] int column(std::size_t at) const { return m_columns.column(m_series.times[at]); }
    [[nodiscard]] bool isValue(std::size_t at) const { return !std::isnan(m_series.values[at]); }
    [[nodiscard]] bool isJoined(std::size_t at) const
    {
        return at > 0 && isValue(at) && isValue(at - 1)
               && static_cast<double>(m_series.times[at] - m_series.times[at - 1]) <= 1.5 * static_cast<double>(m_step);
    }

    void point(std::size_t at)
    {
        m_lines.points.push_back({m_series.times[at], static_cast<float>(m_series.values[at])});
    }
    void start(std::size_t at)
    {
        m_lines.starts.push_back(static_cast<std::uint32_t>(m_lines.points.size()));
        point(at);
    }

    void drawColumn(std::size_t from, std::size_t to)
    {
        std::vector<Piece> pieces{{from, from + 1}};
        for (std::size_t at = from + 1; at < to; ++at) {
            if (!isJoined(at))
                pieces.emplace_back(at, at);
            pieces.back().second = at + 1;
        }
        drawCorners(pieces.front(), true);
        if (pieces.size() > 2)
            drawCorners({pieces[1].first, pieces.back().first}, false);
        if (pieces.size() > 1)
            drawCorners(pieces.back(), true);
    }

    void drawCorners(Piece piece, bool withEnds)
    {
        std::optional<std::size_t> low;
        std::optional<std::size_t> high;
        for (std::size_t at = piece.first; at < piece.second; ++at) {
            if (!isValue(at))
                continue;
            if (!low || m_series.values[at] < m_series.values[*low])
                low = at;
            if (!high || m_series.values[at] > m_series.values[*high])
                high = at;
        }
        if (!low)
            return;
        std::set<std::size_t> corners{*low, *high};
        if (withEnds)
            corners.insert({piece.first, piece.second - 1});
        if (!withEnds || !isJoined(piece.first))
            m_lines.starts.push_back(static_cast<std::uint32_t>(m_lines.points.size()));
        for (const std::size_t each : corners)
            point(each);
    }

    const Series &m_series;
    qint64 m_step;
    PixelColumns m_columns;
    PlotLines m_lines;
};

/// The pixels a line one pixel wide covers in each column: lowest and highest row.
inline std::vector<std::pair<int, int>> painted(const PlotLines &lines, const PixelColumns &columns, double low,
                                                double high)
{
    constexpr int kNone = 1 << 30;
    constexpr int kRows = 700;
    std::vector<std::pair<int, int>> extents(static_cast<std::size_t>(columns.count()), {kNone, -kNone});
    const auto put = [&](int column, double value) {
        if (column < 0 || column >= columns.count())
            return;
        const int row = static_cast<int>(std::lround((value - low) / (high - low) * (kRows - 1)));
        auto &extent = extents[static_cast<std::size_t>(column)];
        extent = {std::min(extent.first, row), std::max(extent.second, row)};
    };
    std::size_t line = 0;
    for (std::size_t i = 0; i < lines.points.size(); ++i) {
        const PlotPoint &point = lines.points[i];
        const int column = columns.column(point.time);
        put(column, static_cast<double>(point.value));
        if (line < lines.starts.size() && lines.starts[line] == i) {
            ++line;
            continue;
        }
        const PlotPoint &before = lines.points[i - 1];
        for (int edge = columns.column(before.time) + 1; edge <= column; ++edge) {
            const double share =
                (columns.time(edge) - static_cast<double>(before.time)) / static_cast<double>(point.time - before.time);
            const double value = static_cast<double>(before.value)
                                 + share * (static_cast<double>(point.value) - static_cast<double>(before.value));
            put(edge - 1, value);
            put(edge, value);
        }
    }
    return extents;
}

/// All samples as lines, without any reduction.
inline PlotLines unreduced(const Series &series, const DenseSeries &dense)
{
    PlotLines lines;
    for (std::size_t i = 0; i < series.times.size(); ++i) {
        if (std::isnan(series.values[i]))
            continue;
        if (!dense.isJoined(i))
            lines.starts.push_back(static_cast<std::uint32_t>(lines.points.size()));
        lines.points.push_back({series.times[i], static_cast<float>(series.values[i])});
    }
    return lines;
}

} // namespace slipway::test
