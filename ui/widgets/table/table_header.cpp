// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/table_header.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace slipway::ui {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFont(fontOf(Type::SmallStrong, font()));
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsMovable(false);
    setStretchLastSection(false);
    setMinimumSectionSize(24);
    setFixedHeight(heightFor(32, font()));
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme &theme = themeOf(this);
    painter->fillRect(rect, theme.color(Token::SurfaceAlt));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Token::Border));
    const int inset = insetOf(column);
    const QRect text =
        layoutDirection() == Qt::RightToLeft ? rect.adjusted(8, 0, -inset, 0) : rect.adjusted(inset, 0, -8, 0);
    painter->setFont(font());
    painter->setPen(theme.color(Token::Text2));
    painter->drawText(
        text, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
        fontMetrics().elidedText(model()->headerData(column, Qt::Horizontal).toString(), Qt::ElideRight, text.width()));
}

void paintChevron(QPainter &painter, const QRectF &place, bool isOpen, const QWidget *widget)
{
    const bool isRtl = widget->layoutDirection() == Qt::RightToLeft;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(widget).color(Token::Text2), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(place.center());
    if (isOpen)
        painter.drawPolyline(QPolygonF({{-4, -2}, {0, 2}, {4, -2}}));
    else
        painter.drawPolyline(isRtl ? QPolygonF({{2, -4}, {-2, 0}, {2, 4}}) : QPolygonF({{-2, -4}, {2, 0}, {-2, 4}}));
    painter.restore();
}

} // namespace slipway::ui
