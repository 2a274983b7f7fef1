// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace slipway::ui {

class RowTableModel;

/// The look of our tables: flat rows, no grid, whole rows selected, links that answer to mouse and Ctrl+Enter.
class RowTable : public QTreeView
{
    Q_OBJECT

public:
    /// @param name accessible name
    RowTable(RowTableModel *model, int rowHeight, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] RowTableModel *rows() const { return m_rows; }
    /// Gives `column` what is left, the others `width` from the list.
    void setWidths(const QList<int> &widths, int stretching);
    /// Key of the current row; empty without one.
    [[nodiscard]] QString currentKey() const;
    void setCurrentKey(const QString &key);
    /// Grows and shrinks with its rows, without a scroll bar of its own.
    void setFitsRows(bool fits);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A link of a cell was clicked, or Return pressed on a row that has one.
    void linkActivated(const QModelIndex &index);
    void currentKeyChanged(const QString &key);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Every link of the row, for those who have no mouse.
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] bool isOnLink(const QPoint &at) const;

    RowTableModel *m_rows;
    bool m_fits = false;
};

} // namespace slipway::ui
