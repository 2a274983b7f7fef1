// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace slipway::ui {

/// The head of the table, with room for the filter row under the names of the columns.
class ReleaseTableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ReleaseTableHeader(QWidget *parent);

    /// Puts the row under the names, as high as it wants to be; it follows the columns by itself.
    void setFilterRow(QWidget *row);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void updateGeometries() override;

private:
    QWidget *m_filterRow = nullptr;
};

/// Rows of releases: whole rows are hovered and selected, Enter opens one.
class ReleaseTable : public QTableView
{
    Q_OBJECT

public:
    explicit ReleaseTable(QWidget *parent = nullptr);

    /// The row under the pointer; -1: none.
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    /// Visual index of the first column that is shown.
    [[nodiscard]] int firstVisualColumn() const;
    /// Words of the columns that are shown (see ReleasesModel::columnWord). The first column always is.
    [[nodiscard]] QStringList shownColumns() const;
    void showColumns(const QStringList &words);
    /// Takes widths, order and which are shown as QHeaderView::saveState() gave them. @return false: it fits nothing
    bool restoreColumns(const QByteArray &state);
    /// All columns, in their order, spread over the width.
    void resetColumns();
    [[nodiscard]] bool hasOwnWidths() const { return !m_isFitting; }

Q_SIGNALS:
    /// Columns were sized, moved, shown or hidden by the person.
    void columnsChanged();
    /// By Enter or a double click.
    void openRequested(int row);
    void removeRequested(int row);
    void menuRequested(int row, const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setHovered(int row);
    void fit();

    int m_hovered = -1;
    bool m_isFitting = true; ///< until somebody sizes a column by hand, they share the width
    bool m_isArranging = false;
};

} // namespace slipway::ui
