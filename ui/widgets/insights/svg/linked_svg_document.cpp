// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/insights/svg/svg_document.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace slipway::ui {

QByteArray linkedSvgDocument(const QSize &size, const QString &title, const PaintDocument &paint)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return buffer.data();
}

} // namespace slipway::ui
