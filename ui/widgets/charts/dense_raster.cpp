// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/dense_raster.h"

#include <algorithm>
#include <limits>

namespace slipway::ui {
namespace {

constexpr int kBlock = 16; ///< columns: a line of the processor's cache

/// Without a call of the library, which it would be on processors of no certain age.
int floored(double value)
{
    const int whole = static_cast<int>(value);
    return whole - (value < whole ? 1 : 0);
}

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
        const int low = floored(std::min(one, other));
        const int high = floored(std::max(one, other));
        m_extents.first[at] = std::min(m_extents.first[at], low);
        m_extents.last[at] = std::max(m_extents.last[at], high);
    }

    void takeLine(PixelPoint from, PixelPoint to)
    {
        const int first = floored(std::max(from.x, -1.0));
        const int last = floored(std::min(to.x, static_cast<double>(m_count)));
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

ColumnExtents extentsOf(std::span<const LineColumn> line, int count, const ValueScale &scale)
{
    ColumnExtents extents{std::vector(static_cast<std::size_t>(count), std::numeric_limits<int>::max()),
                          std::vector(static_cast<std::size_t>(count), std::numeric_limits<int>::min())};
    ExtentCollector collector(extents, count);
    const double perValue = scale.height / (scale.high - scale.low);
    const double top = scale.height * 4;
    const auto y = [&](float value) {
        return std::clamp((scale.high - static_cast<double>(value)) * perValue, -top, top);
    };
    const LineColumn *before = nullptr;
    for (const LineColumn &each : line) {
        if (each.isJoined && before)
            collector.takeLine({before->lastX, y(before->last)}, {each.firstX, y(each.first)});
        if (!each.range.isEmpty())
            collector.take(each.column, y(each.range.low), y(each.range.high));
        before = &each;
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
