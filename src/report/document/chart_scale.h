// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/document.h"

#include <QPointF>

/// How a chart's values and times become places, for every renderer that draws it.
namespace slipway::report {

/// Where a chart is drawn, and what its edges mean.
struct ChartScale {
    double left = 0;
    double top = 0;
    double width = 1;
    double height = 1;
    qint64 from = 0;
    qint64 to = 1;
    double low = 0;
    double high = 1;

    [[nodiscard]] double x(qint64 time) const { return left + width * double(time - from) / double(to - from); }
    [[nodiscard]] double y(double value) const { return top + height * (high - value) / (high - low); }
};

/// A line of the grid.
struct ScaleTick {
    double place = 0; ///< along its axis
    QString text{};
};

/// @param place left, top, width and height of the plot
[[nodiscard]] ChartScale scaleOf(const Chart &chart, const ChartScale &place);
[[nodiscard]] std::vector<ScaleTick> valueTicks(const Chart &chart, const ChartScale &scale, int most);
/// Of whole hours or days in the zone of the report.
[[nodiscard]] std::vector<ScaleTick> timeTicks(const ChartScale &scale, const QByteArray &zone, int most);
/// The pieces of a line between its gaps, infinite values at the edge.
[[nodiscard]] std::vector<std::vector<QPointF>> piecesOf(const ChartLine &line, const ChartScale &scale);

} // namespace slipway::report
