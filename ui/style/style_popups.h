// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style_common.h"

#include <QRegion>

/// Menus and tooltips.
namespace slipway::ui::style {

void paintPopupFrame(QPainter &painter, const QStyleOption &option);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, const QWidget *widget);
/// The outline of a popup as a region: no compositor is needed for its round corners.
[[nodiscard]] QRegion popupMask(const QRect &rect);

} // namespace slipway::ui::style
