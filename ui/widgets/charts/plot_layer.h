// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

#include <functional>

namespace slipway::ui {

/// What is painted at one depth of a plot, from its upper left corner on.
class PlotLayer : public QGraphicsItem
{
public:
    using Paint = std::function<void(QPainter &painter, const QSizeF &size)>;

    explicit PlotLayer(Paint paint) : m_paint(std::move(paint)) { setAcceptedMouseButtons(Qt::NoButton); }

    void setArea(const QRectF &area)
    {
        if (pos() == area.topLeft() && m_size == area.size())
            return;
        prepareGeometryChange();
        m_size = area.size();
        setPos(area.topLeft());
    }
    /// The sign of a deployment stands out of the plot a little.
    [[nodiscard]] QRectF boundingRect() const override { return QRectF(QPointF(), m_size).adjusted(-8, -8, 8, 8); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_paint(*painter, m_size); }

private:
    Paint m_paint;
    QSizeF m_size;
};

} // namespace slipway::ui
