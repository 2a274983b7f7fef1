// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/drawing.h"

#include "ui/theme/drawings/table.h"

#include <QDebug>
#include <QPainter>

#include <algorithm>

namespace slipway::ui {
namespace {

QColor colorOf(const drawn::Paint &paint, const DrawingColors &colors)
{
    const auto opaque = [](const QColor &color) { return QColor(color.rgb()); };
    switch (paint.source) {
    case drawn::Source::None: break;
    case drawn::Source::Ink: return opaque(colors.ink);
    case drawn::Source::Cut: return opaque(colors.cut);
    case drawn::Source::Accent: return opaque(colors.accent);
    case drawn::Source::OnAccent: return opaque(colors.onAccent);
    case drawn::Source::Own: return QColor(paint.own);
    }
    return {};
}

QPainterPath pathOf(std::span<const drawn::Point> points, Qt::FillRule rule)
{
    QPainterPath path;
    path.setFillRule(rule);
    path.reserve(static_cast<int>(points.size()));
    for (std::size_t i = 0; i < points.size(); ++i) {
        const drawn::Point &at = points[i];
        if (at.type == QPainterPath::MoveToElement) {
            path.moveTo(at.x, at.y);
        } else if (at.type == QPainterPath::LineToElement) {
            path.lineTo(at.x, at.y);
        } else {
            path.cubicTo(at.x, at.y, points[i + 1].x, points[i + 1].y, points[i + 2].x, points[i + 2].y);
            i += 2;
        }
    }
    return path;
}

QPen penOf(const drawn::Line &line, std::span<const double> dashes, const DrawingColors &colors)
{
    if (line.paint.source == drawn::Source::None)
        return Qt::NoPen;
    QPen pen(colorOf(line.paint, colors), line.width, Qt::SolidLine, line.cap, line.join);
    pen.setMiterLimit(line.miterLimit);
    if (line.dashes > 0) {
        const auto own = dashes.subspan(line.firstDash, line.dashes);
        pen.setDashPattern(QList<qreal>(own.begin(), own.end()));
        pen.setDashOffset(line.dashOffset);
    }
    return pen;
}

} // namespace

void paintDrawing(QPainter &painter, const QRectF &area, QLatin1StringView name, const DrawingColors &colors)
{
    const drawn::Table table = drawn::table();
    const auto nameOf = [](const drawn::Picture &picture) { return QLatin1StringView(picture.name); };
    const auto found = std::ranges::lower_bound(table.pictures, name, {}, nameOf);
    if (found == table.pictures.end() || nameOf(*found) != name) {
        qWarning().noquote() << name << "is not among the drawings that ui/theme/CMakeLists.txt lists";
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / found->width, area.height() / found->height);
    painter.translate(-found->left, -found->top);
    const qreal opacity = painter.opacity();
    for (const drawn::Shape &shape : table.shapes.subspan(found->firstShape, found->shapes)) {
        painter.setOpacity(opacity * shape.opacity);
        painter.setPen(penOf(shape.line, table.dashes, colors));
        painter.setBrush(shape.fill.source == drawn::Source::None ? QBrush() : QBrush(colorOf(shape.fill, colors)));
        painter.drawPath(pathOf(table.points.subspan(shape.firstPoint, shape.points), shape.rule));
    }
    painter.restore();
}

} // namespace slipway::ui
