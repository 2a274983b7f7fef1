// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/terminal_colors.h"

#include <algorithm>
#include <cmath>

namespace slipway::ui {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Cyan has no family: teal, as dark or light as theirs.
QColor teal(const Theme &theme)
{
    return theme.isDark() ? QColor::fromRgb(0xFF6AD0DC) : QColor::fromRgb(0xFF0B616E);
}

QColor cubeColor(int index)
{
    constexpr int greys = 232;
    if (index >= greys) {
        const int level = 8 + (std::min(index, 255) - greys) * 10;
        return QColor(level, level, level);
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + step * 40; };
    const int cube = std::clamp(index, 16, greys - 1) - 16;
    return QColor(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readableOn(const QColor &color, const QColor &background)
{
    constexpr float step = 0.03F;
    const bool towardsLight = luminance(background) < 0.18;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    QColor result = color;
    while (contrastOf(result, background) < kLeastContrast && lightness > 0 && lightness < 1) {
        lightness = std::clamp(lightness + (towardsLight ? step : -step), 0.0F, 1.0F);
        result = QColor::fromHslF(std::max(hue, 0.0F), saturation, lightness);
    }
    if (contrastOf(result, background) >= kLeastContrast)
        return result;
    return QColor::fromRgb(towardsLight ? 0xFFFFFFFF : 0xFF000000);
}

QColor terminalText(int index, const Theme &theme)
{
    switch (index) {
    case 0:
    case 7:
    case 15: return theme.color(Token::Text);
    case 8: return theme.color(Token::Text3);
    case 1:
    case 9: return theme.family(Family::Red).fg;
    case 2:
    case 10: return theme.family(Family::Green).fg;
    case 3:
    case 11: return theme.family(Family::Amber).fg;
    case 4:
    case 12: return theme.family(Family::Blue).fg;
    case 5:
    case 13: return theme.family(Family::Indigo).fg;
    case 6:
    case 14: return teal(theme);
    default: return cubeColor(index);
    }
}

QColor terminalBackground(int index, const Theme &theme)
{
    switch (index) {
    case 0: return theme.color(Token::Text);
    case 7:
    case 8:
    case 15: return theme.color(Token::Pressed);
    case 1:
    case 9: return theme.family(Family::Red).soft;
    case 2:
    case 10: return theme.family(Family::Green).soft;
    case 3:
    case 11: return theme.family(Family::Amber).soft;
    case 4:
    case 12: return theme.family(Family::Blue).soft;
    case 5:
    case 13: return theme.family(Family::Indigo).soft;
    case 6:
    case 14: return theme.isDark() ? QColor::fromRgb(0xFF123C42) : QColor::fromRgb(0xFFD6EFF2);
    default: return cubeColor(index);
    }
}

} // namespace slipway::ui
