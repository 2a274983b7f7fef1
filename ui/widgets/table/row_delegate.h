// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace slipway::ui {

class Theme;

/// Paints the cells of RowTableModel: glyph, avatar, pill, link, second line.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @param rowHeight at the usual font; it grows with it
    explicit RowDelegate(int rowHeight, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The part of the cell that is a link; empty without one.
    [[nodiscard]] static QRect linkRect(const QStyleOptionViewItem &option, const QModelIndex &index);

private:
    int m_rowHeight;
};

} // namespace slipway::ui
