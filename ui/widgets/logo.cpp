// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/logo.h"

#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace slipway::ui {

Logo::Logo(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
}

void Logo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QSvgRenderer(u":/slipway/slipway.svg"_s).render(&painter, rect());
}

QIcon logoIcon()
{
    QIcon icon;
    QSvgRenderer picture(u":/slipway/slipway.svg"_s);
    for (const int size : {16, 32, 48, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        picture.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace slipway::ui
