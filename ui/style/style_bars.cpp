// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_bars.h"

namespace slipway::ui::style {

namespace {

constexpr int kLeastHandle = 32;
constexpr int kHandleInset = 2;

} // namespace

void paintProgressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Theme &theme = themeFor(option);
    const int range = option.maximum - option.minimum;
    const double share = range > 0 ? static_cast<double>(option.progress - option.minimum) / range : 0.4;
    paintProgress(painter, option.rect, share, theme.family(Family::Blue).solid, theme, option.direction);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(static_cast<int>(static_cast<qint64>(length) * option.pageStep / (range + option.pageStep)),
                            std::min(kLeastHandle, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect =
            isHorizontal ? QRect(from, 0, size, option.rect.height()) : QRect(0, from, option.rect.width(), size);
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return option.rect;
    case QStyle::SC_ScrollBarSlider: return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage: return piece(0, start);
    case QStyle::SC_ScrollBarAddPage: return piece(start + handle, length - start - handle);
    default: return {};
    }
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option)
{
    if (option.maximum <= option.minimum)
        return;
    const Theme &theme = themeFor(option);
    const bool isHeld =
        option.state.testFlag(QStyle::State_Sunken) && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider)
                             .adjusted(kHandleInset, kHandleInset, -kHandleInset, -kHandleInset);
    const int thickness = std::min(handle.width(), handle.height());
    paintBox(painter, handle, theme.color(isHeld || isHovered ? Token::Text3 : Token::BorderControl), {},
             thickness / 2.0);
}

} // namespace slipway::ui::style
