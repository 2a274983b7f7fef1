// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/dense_series.h"

#include <QSize>

#include <memory>
#include <vector>

namespace slipway::bench {

using RawLines = std::vector<std::vector<float>>; ///< of each line its values

/// Qt Charts that gets, for each frame, the four points of each column that make the picture.
class QtChartsRival
{
public:
    QtChartsRival(QSize size, std::vector<DenseSeries> series);
    ~QtChartsRival();
    QtChartsRival(const QtChartsRival &) = delete;
    QtChartsRival &operator=(const QtChartsRival &) = delete;

    void paint(double from, double to);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// QCustomPlot with all samples, without antialiasing, with its adaptive sampling and fast polylines.
class CustomPlotRival
{
public:
    explicit CustomPlotRival(QSize size);
    ~CustomPlotRival();
    CustomPlotRival(const CustomPlotRival &) = delete;
    CustomPlotRival &operator=(const CustomPlotRival &) = delete;

    /// Fills its own containers, with a key and a value for each sample.
    void show(const RawLines &raw, qint64 beat);
    void paint(double from, double to);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace slipway::bench
