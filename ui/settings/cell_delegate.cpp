// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cell_delegate.h"

#include "ui/theme/type.h"

#include <QApplication>
#include <QPainter>

namespace slipway::ui {
namespace {

constexpr int kCellInset = 12;
constexpr int kCellHeight = 28;
constexpr int kCellIcon = 16;

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    const QIcon sign = std::exchange(cell.icon, {});
    cell.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QRect inside = cell.rect.adjusted(kCellInset, 0, -kCellInset, 0);
    if (!sign.isNull()) {
        sign.paint(painter, QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                {kCellIcon, kCellIcon}, inside));
        const int used = kCellIcon + 8;
        inside = cell.direction == Qt::RightToLeft ? inside.adjusted(0, 0, -used, 0) : inside.adjusted(used, 0, 0, 0);
    }
    painter->save();
    painter->setFont(cell.font);
    const bool isEnabled = cell.state.testFlag(QStyle::State_Enabled);
    painter->setPen(cell.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter->drawText(inside, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int sign = cell.icon.isNull() ? 0 : kCellIcon + 8;
    return {cell.fontMetrics.horizontalAdvance(cell.text) + 2 * kCellInset + sign, heightFor(kCellHeight, option.font)};
}

} // namespace slipway::ui
