// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/shade_legend.h"

#include "ui/theme/series_look.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace slipway::ui {

namespace {

enum class Shade : std::uint8_t { Before, Usual, Deployment, Threshold, Freeze, Silence, Alert };
constexpr int kShades = 7;
constexpr int kShadeWidth = 16;
constexpr int kShadeHeight = 12;

void paintShade(QPainter &painter, const QRect &area, Shade shade, const Theme &theme)
{
    const QPointF middle = QRectF(area).center();
    switch (shade) {
    case Shade::Before: paintBox(painter, area, theme.family(Family::Grey).soft, theme.color(Token::Border), 2); break;
    case Shade::Usual: {
        QColor color = seriesLook(0, theme).color;
        color.setAlphaF(0.25F);
        painter.fillRect(area, color);
        break;
    }
    case Shade::Deployment: {
        const QColor color = theme.family(Family::Amber).solid;
        painter.fillRect(QRectF(middle.x() - 1, area.top() - 2, 2, area.height() + 2), color);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const double bottom = area.bottom() + 1;
        painter.drawPolygon(QPolygonF{{middle.x() - 6, bottom}, {middle.x() + 6, bottom}, {middle.x(), bottom - 8}});
        break;
    }
    case Shade::Threshold: {
        QPen pen(theme.family(Family::Red).solid, 1.5);
        pen.setDashPattern({4, 2.7});
        painter.setPen(pen);
        painter.drawLine(QPointF(area.left(), middle.y()), QPointF(area.right(), middle.y()));
        break;
    }
    case Shade::Freeze: painter.fillRect(area, hatchBrush(theme, painter.device()->devicePixelRatio())); break;
    case Shade::Silence:
        painter.fillRect(area, theme.family(Family::Indigo).soft);
        painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), theme.family(Family::Indigo).solid);
        break;
    case Shade::Alert:
        painter.fillRect(area, theme.family(Family::Red).soft);
        painter.fillRect(QRect(area.left(), area.top(), area.width(), 3), theme.family(Family::Red).solid);
        break;
    }
}

} // namespace

ShadeLegend::ShadeLegend(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("What the shadings mean"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ShadeLegend::sizeHint() const
{
    const int line = QFontMetrics(fontOf(Type::Small, font())).height() + 8;
    return {240, (kShades + 1) / 2 * line};
}

void ShadeLegend::paintEvent(QPaintEvent *)
{
    const std::array texts{tr("Before deploy"), tr("Usual range"), tr("Deployment"), tr("Threshold"),
                           tr("Freeze"),        tr("Silenced"),    tr("Alert")};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const int line = QFontMetrics(fontOf(Type::Small, font())).height() + 8;
    const int column = width() / 2;
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < kShades; ++i) {
        const QRect cell((isRight ? 1 - i % 2 : i % 2) * column, i / 2 * line, column, line);
        const int y = cell.top() + (line - kShadeHeight) / 2;
        const QRect shade(isRight ? cell.right() - kShadeWidth : cell.left(), y, kShadeWidth, kShadeHeight);
        paintShade(painter, shade, static_cast<Shade>(i), theme);
        painter.setFont(fontOf(Type::Small, font()));
        painter.setPen(theme.color(Token::Text2));
        const QRect text = isRight ? cell.adjusted(0, 0, -kShadeWidth - 8, 0) : cell.adjusted(kShadeWidth + 8, 0, 0, 0);
        painter.drawText(
            text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(texts[static_cast<std::size_t>(i)], Qt::ElideRight, text.width()));
    }
}

} // namespace slipway::ui
