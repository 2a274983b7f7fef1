// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace slipway::ui {

class Label;
class ProblemLine;

/// Fields in columns, under headings, with a line for what is wrong below the row of one of them.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    /// @param columns that the fields share
    explicit FieldGrid(int columns, QWidget *parent = nullptr);

    /// Takes all cells and headings out.
    void empty();
    void addHeading(const QString &text);
    /// Behind the last one, in a row of its own where there is no room. @param cell stays with the grid
    void addCell(QWidget *cell, int span);
    /// @param cell below whose row it is said; empty: nothing is wrong
    void setProblem(QWidget *cell, const QString &sentence);

    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }
    /// For a width; captions that may wrap have a grid ask for less than its rows take.
    [[nodiscard]] int neededHeight(int width) const;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

private:
    QGridLayout *m_grid;
    ProblemLine *m_problem;
    QList<Label *> m_headings;
    QList<QWidget *> m_cells;
    int m_columns;
    int m_rows = 0;   ///< of cells and headings; below each there is room for the problem
    int m_column = 0; ///< where the next cell goes
};

} // namespace slipway::ui
