// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style_common.h"

#include <QStyle>

/// What one types or chooses in: line edits, combo boxes, spin boxes, check boxes and radio buttons.
namespace slipway::ui::style {

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void paintComboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &area, const QWidget *widget);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadio(QPainter &painter, const QStyleOption &option);
void paintSwitchLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);

[[nodiscard]] QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
[[nodiscard]] QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

} // namespace slipway::ui::style
