// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

namespace slipway::ui {

class ChecklistDelegate;

/// The tree of the checklist. Space ticks, F2 edits, Delete removes, dragging moves.
class ChecklistView : public QTreeView
{
    Q_OBJECT

public:
    ChecklistView(QAbstractItemModel *model, ChecklistDelegate *delegate, QWidget *parent = nullptr);

    /// The rows of items that are selected, in the order they are shown.
    [[nodiscard]] QModelIndexList selectedItems() const;
    /// Folds the phases that are complete, unfolds the others.
    void foldCompletePhases();
    /// The keys of the rows that are unfolded.
    [[nodiscard]] QSet<QString> unfoldedKeys() const;
    /// Unfolds the rows with those keys and folds the others.
    void unfold(const QSet<QString> &keys);

Q_SIGNALS:
    void toggleRequested();
    void removeRequested();
    void panelRequested();
    void itemSelectionChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A step of the arrow keys in a tree: unfolds, then goes into; or folds, then goes out.
    void stepInto(bool isInward);
};

} // namespace slipway::ui
