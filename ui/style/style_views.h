// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style_common.h"

/// Rows, headers and tabs.
namespace slipway::ui::style {

void paintViewItem(QPainter &painter, const QStyleOptionViewItem &option);
void paintBranch(QPainter &painter, const QStyleOption &option);
void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option);
void paintTabShape(QPainter &painter, const QStyleOptionTab &option);
void paintTabLabel(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget);

[[nodiscard]] QSize headerSize(const QStyleOptionHeader &option, const QSize &size);
[[nodiscard]] QSize tabSize(const QStyleOptionTab &option, const QWidget *widget);

} // namespace slipway::ui::style
