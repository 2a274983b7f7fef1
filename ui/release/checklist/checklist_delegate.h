// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "core/release/entities.h"

#include <functional>

namespace slipway::ui {

/// Paints and edits the cells of the checklist: box, title, what blocks it, owner, due, evidence.
class ChecklistDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @param people who can own an item, asked each time an editor opens
    explicit ChecklistDelegate(std::function<std::vector<Person>()> people, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// Whether the point of the cell is one that answers to a click: the box or a link.
    [[nodiscard]] static bool isHot(const QPoint &at, const QStyleOptionViewItem &option, const QModelIndex &index);

Q_SIGNALS:
    /// The item that blocks was clicked.
    void blockerClicked(const QString &key);
    /// The evidence of the row was clicked.
    void evidenceClicked(const QModelIndex &index);

private:
    std::function<std::vector<Person>()> m_people;
};

} // namespace slipway::ui
