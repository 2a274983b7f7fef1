// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style_common.h"

/// Push buttons and tool buttons.
namespace slipway::ui::style {

void paintButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintPushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);
/// The ring, with free space inside it on filled buttons.
void paintButtonFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget);

[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);

} // namespace slipway::ui::style
