// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entry.h"

#include <QStyledItemDelegate>

namespace slipway::ui {

/// Paints a line of the palette: sign, title with the matched letters, detail, keys.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const;
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const PaletteEntry &entry) const;
    [[nodiscard]] int paintKeys(QPainter &painter, const QStyleOptionViewItem &option, const PaletteEntry &entry,
                                const QRect &area) const;
};

} // namespace slipway::ui
