// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/dense_raster.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway::ui {
namespace {

constexpr int kBlock = 16; ///< columns: a line of the processor's cache

struct PixelPoint {
    double x;
    double y;
};

class ExtentCollector
{
public:
    ExtentCollector(ColumnExtents &extents, int count) : m_extents(extents), m_count(count) {}

    void take(int column, double one, double other)
    {
        if (column < 0 || column >= m_count)
            return;
        const auto at = static_cast<std::size_t>(column);
        const int low = static_cast<int>(std::floor(std::min(one, other)));
        const int high = static_cast<int>(std::floor(std::max(one, other)));
        m_extents.first[at] = std::min(m_extents.first[at], low);
        m_extents.last[at] = std::max(m_extents.last[at], high);
    }

    void takeLine(PixelPoint from, PixelPoint to)
    {
        const int first = static_cast<int>(std::floor(std::max(from.x, -1.0)));
        const int last = static_cast<int>(std::floor(std::min(to.x, static_cast<double>(m_count))));
        if (first == last) {
            take(first, from.y, to.y);
            return;
        }
        const double slope = (to.y - from.y) / (to.x - from.x);
        double before = first >= from.x ? from.y + (first - from.x) * slope : from.y;
        for (int column = first; column <= last; ++column) {
            const double edge = column < last ? from.y + (column + 1 - from.x) * slope : to.y;
            take(column, before, edge);
            before = edge;
        }
    }

private:
    ColumnExtents &m_extents;
    int m_count;
};

} // namespace

ColumnExtents extentsOf(const PlotLines &lines, const PixelColumns &columns, const ValueScale &scale)
{
    const auto count = static_cast<std::size_t>(columns.count());
    ColumnExtents extents{std::vector(count, std::numeric_limits<int>::max()),
                          std::vector(count, std::numeric_limits<int>::min())};
    ExtentCollector collector(extents, columns.count());
    const double perValue = scale.height / (scale.high - scale.low);
    const double top = scale.height * 4;
    const auto placed = [&](const PlotPoint &point) {
        const double y = (scale.high - static_cast<double>(point.value)) * perValue;
        return PixelPoint{columns.x(static_cast<double>(point.time)), std::clamp(y, -top, top)};
    };
    for (std::size_t i = 0; i < lines.starts.size(); ++i) {
        const std::size_t end = i + 1 < lines.starts.size() ? lines.starts[i + 1] : lines.points.size();
        std::size_t at = lines.starts[i];
        if (at == end)
            continue;
        PixelPoint before = placed(lines.points[at]);
        if (at + 1 == end)
            collector.takeLine(before, before);
        for (++at; at < end; ++at) {
            const PixelPoint next = placed(lines.points[at]);
            collector.takeLine(before, next);
            before = next;
        }
    }
    return extents;
}

void paintExtents(QImage &image, const ColumnExtents &extents, const QColor &color)
{
    const QRgb pixel = qPremultiply(color.rgba());
    const int width = std::min(image.width(), static_cast<int>(extents.first.size()));
    const auto stride = image.bytesPerLine();
    uchar *bits = image.bits();
    // Neighbouring columns reach about as far: few rows are looked at, and several pixels of each at once.
    for (int from = 0; from < width; from += kBlock) {
        const int count = std::min(kBlock, width - from);
        const int *__restrict first = extents.first.data() + from;
        const int *__restrict last = extents.last.data() + from;
        const int top = std::max(*std::min_element(first, first + count), 0);
        const int bottom = std::min(*std::max_element(last, last + count), image.height() - 1);
        for (int row = top; row <= bottom; ++row) {
            auto *__restrict line = reinterpret_cast<QRgb *>(bits + row * stride) + from;
            for (int column = 0; column < count; ++column) {
                const QRgb isCovered = -static_cast<QRgb>((first[column] <= row) & (row <= last[column]));
                line[column] = (pixel & isCovered) | (line[column] & ~isCovered);
            }
        }
    }
}

} // namespace slipway::ui
