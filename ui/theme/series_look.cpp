// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/series_look.h"

#include <QPainter>
#include <QPen>

namespace slipway::ui {
namespace {

struct SeriesEntry {
    QRgb light;
    QRgb dark;
    QList<qreal> dash;
    SeriesMarker marker;
};

const SeriesEntry &seriesEntry(int index)
{
    using enum SeriesMarker;
    static const std::array<SeriesEntry, kSeriesLooks> entries{{
        {0xFF2F62DC, 0xFF8FA2FF, {}, Circle},
        {0xFFAA8A00, 0xFFCA7C28, {7, 3}, Square},
        {0xFF2D5042, 0xFF008F73, {2, 3}, Triangle},
        {0xFF5B1080, 0xFFAB9FB6, {12, 3}, Diamond},
        {0xFF646300, 0xFFF2EE5E, {9, 3, 2, 3}, Cross},
        {0xFF2A9EB0, 0xFF7560B0, {5, 2}, TriangleDown},
        {0xFFCB427A, 0xFFFFB8AD, {9, 3, 2, 3, 2, 3}, Plus},
        {0xFF16151F, 0xFF9FF2F5, {1, 2}, Star},
    }};
    return entries[static_cast<std::size_t>(index)];
}

QPolygonF markerShape(SeriesMarker marker)
{
    using enum SeriesMarker;
    switch (marker) {
    case Square: return {{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}};
    case Triangle: return {{0, -1.1}, {1.1, 0.9}, {-1.1, 0.9}};
    case TriangleDown: return {{0, 1.1}, {1.1, -0.9}, {-1.1, -0.9}};
    case Diamond: return {{0, -1.2}, {1.2, 0}, {0, 1.2}, {-1.2, 0}};
    default: return {};
    }
}

} // namespace

QPen SeriesLook::pen(double width) const
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dash.isEmpty()) {
        QList<qreal> pattern = dash;
        for (qreal &each : pattern)
            each /= width;
        pen.setDashPattern(pattern);
    }
    return pen;
}

SeriesLook seriesLook(int index, const Theme &theme)
{
    if (index < 0 || index >= kSeriesLooks)
        return {theme.color(Token::Text3), {}, SeriesMarker::None};
    const SeriesEntry &entry = seriesEntry(index);
    return {QColor::fromRgba(theme.isDark() ? entry.dark : entry.light), entry.dash, entry.marker};
}

void paintMarker(QPainter &painter, QPointF at, SeriesMarker marker, const QColor &color, double size)
{
    if (marker == SeriesMarker::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(at);
    painter.scale(size / 2, size / 2);
    const QPen strokes(color, 0.55, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    using enum SeriesMarker;
    if (marker == Circle) {
        painter.drawEllipse(QPointF(), 1, 1);
    } else if (marker == Cross || marker == Plus || marker == Star) {
        painter.setPen(strokes);
        if (marker != Cross)
            painter.drawLines({QLineF(-1, 0, 1, 0), QLineF(0, -1, 0, 1)});
        if (marker != Plus)
            painter.drawLines({QLineF(-0.75, -0.75, 0.75, 0.75), QLineF(0.75, -0.75, -0.75, 0.75)});
    } else {
        painter.drawPolygon(markerShape(marker));
    }
    painter.restore();
}

} // namespace slipway::ui
