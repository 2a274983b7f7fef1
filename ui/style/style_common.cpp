// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_common.h"

#include <QWidget>

namespace slipway::ui::style {

namespace {
constexpr int kHeight = 32;
constexpr int kSmallHeight = 24;
} // namespace

const Theme &themeFor(const QStyleOption &option)
{
    const QColor text = option.palette.color(QPalette::Active, QPalette::Base);
    return text.lightness() < 128 ? Theme::dark() : Theme::light();
}

bool isSmall(const QWidget *widget)
{
    return widget && widget->property("small").toBool();
}

int controlHeight(const QWidget *widget, const QFontMetrics &metrics)
{
    return isSmall(widget) ? std::max(kSmallHeight, metrics.height() + 6) : std::max(kHeight, metrics.height() + 12);
}

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool hasKeyboardFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void paintChevron(QPainter &painter, const QRectF &area, Point point, const QColor &color)
{
    constexpr qreal reach = 4;
    constexpr qreal depth = 4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(area.center());
    constexpr std::array<int, 4> turns{180, 0, 90, 270};
    painter.rotate(turns[static_cast<std::size_t>(point)]);
    painter.drawPolyline(QPolygonF{{{-reach, -depth / 2}, {0, depth / 2}, {reach, -depth / 2}}});
    painter.restore();
}

} // namespace slipway::ui::style
