// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include <cstdint>
#include <span>

/// The drawings as data of the program: written as C++ by the build, read where they are painted. Nothing in it is a pointer,
/// so a start reads no more of it than it paints.
namespace slipway::ui::drawn {

/// Where a colour comes from: one of DrawingColors, or the drawing itself.
enum class Source : std::uint8_t { None, Ink, Cut, Accent, OnAccent, Own };

/// The colour of an outline or of what is inside.
struct Paint {
    Source source = Source::None;
    std::uint32_t own = 0; ///< as QRgb, opaque
};

/// One element of a path.
struct Point {
    double x;
    double y;
    QPainterPath::ElementType type;
};

/// How an outline is drawn. Lengths are in the drawing's own unit, dashes in widths of the line.
struct Line {
    Paint paint;
    double width = 1;
    double miterLimit = 0;
    Qt::PenCapStyle cap = Qt::FlatCap;
    Qt::PenJoinStyle join = Qt::SvgMiterJoin;
    double dashOffset = 0;
    std::uint32_t firstDash = 0;
    std::uint32_t dashes = 0; ///< none: a solid line
};

/// A path that is filled, outlined or both.
struct Shape {
    Paint fill;
    Line line;
    double opacity = 1;
    Qt::FillRule rule = Qt::WindingFill;
    std::uint32_t firstPoint = 0;
    std::uint32_t points = 0;
};

/// A drawing: shapes one over the other, in the box that its file calls `viewBox`.
struct Picture {
    char name[40];
    double left;
    double top;
    double width;
    double height;
    std::uint32_t firstShape;
    std::uint32_t shapes;
};

/// All drawings.
struct Table {
    std::span<const Picture> pictures; ///< by name, rising
    std::span<const Shape> shapes;
    std::span<const Point> points;
    std::span<const double> dashes;
};

/// What the build made.
[[nodiscard]] Table table();

} // namespace slipway::ui::drawn
