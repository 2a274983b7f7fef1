// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/pipelines_view_model.h"

#include <QWidget>

namespace slipway::ui {
class RowTable;
class RowTableModel;
class SearchField;
struct TableRow;
} // namespace slipway::ui

namespace slipway::ui::pipelines {

/// The connections with their jobs as a tree, filtered as one types.
class JobsPane : public QWidget
{
    Q_OBJECT

public:
    /// @param model outlives the pane
    explicit JobsPane(PipelinesViewModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showTree();
    void showCurrent();
    void unfold(const QModelIndex &parent);
    [[nodiscard]] QModelIndex find(const QString &key, const QModelIndex &parent) const;
    [[nodiscard]] TableRow rowOf(const ConnectionEntry &entry) const;
    void choose(const QString &key);
    void act(const QModelIndex &index);

    PipelinesViewModel &m_model;
    SearchField *m_filter;
    RowTableModel *m_rows;
    RowTable *m_tree;
    QStringList m_known; ///< connections and folders that were shown already: a new one is unfolded
    bool m_isShowing = false;
};

} // namespace slipway::ui::pipelines
