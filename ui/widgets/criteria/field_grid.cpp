// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/criteria/field_grid.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/problem_line.h"

#include <QGridLayout>

#include <algorithm>

namespace slipway::ui {

namespace {

constexpr int kFieldGap = 8;
constexpr int kHeadingHeight = 24;

} // namespace

FieldGrid::FieldGrid(int columns, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_problem(new ProblemLine(this)),
      m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kFieldGap);
    m_grid->setVerticalSpacing(kFieldGap);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
    m_problem->setObjectName(QStringLiteral("fieldProblem"));
}

void FieldGrid::empty()
{
    setProblem(nullptr, {});
    for (QWidget *each : std::as_const(m_cells)) {
        m_grid->removeWidget(each);
        each->hide();
    }
    m_cells.clear();
    for (Label *each : std::as_const(m_headings))
        delete each;
    m_headings.clear();
    m_rows = 0;
    m_column = 0;
}

void FieldGrid::addHeading(const QString &text)
{
    auto *heading = new Label(text, Type::SmallStrong, Token::Text2, this);
    heading->setFixedHeight(heightFor(kHeadingHeight, font()));
    heading->setAlignment(Qt::AlignBottom | Qt::AlignLeading);
    m_grid->addWidget(heading, 2 * m_rows, 0, 1, m_columns);
    heading->show();
    m_headings += heading;
    ++m_rows;
    m_column = 0;
}

void FieldGrid::addCell(QWidget *cell, int span)
{
    span = std::min(span, m_columns);
    const bool isFirst = m_column == 0;
    if (isFirst || m_column + span > m_columns) {
        ++m_rows;
        m_column = 0;
    }
    m_grid->addWidget(cell, 2 * (m_rows - 1), m_column, 1, span);
    cell->show();
    m_cells += cell;
    m_column += span;
}

void FieldGrid::setProblem(QWidget *cell, const QString &sentence)
{
    m_grid->removeWidget(m_problem);
    m_problem->setProblem(sentence);
    const int at = cell ? m_grid->indexOf(cell) : -1;
    if (at < 0 || sentence.isEmpty())
        return m_problem->setProblem({});
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    m_grid->getItemPosition(at, &row, &column, &rows, &columns);
    // A sentence needs half of the width.
    const int from = std::min(column, m_columns / 2);
    m_grid->addWidget(m_problem, row + 1, from, 1, m_columns - from);
}

int FieldGrid::neededHeight(int width) const
{
    int cell = 0;
    for (QWidget *each : m_cells)
        cell = std::max({cell, each->minimumHeight(), each->minimumSizeHint().height(), each->sizeHint().height()});
    const auto headings = static_cast<int>(m_headings.size());
    int height = std::max(0, m_rows - 1) * kFieldGap + (m_rows - headings) * cell;
    for (const Label *each : m_headings)
        height += each->height();
    if (!m_problem->isHidden()) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = m_columns;
        if (const int at = m_grid->indexOf(m_problem); at >= 0)
            m_grid->getItemPosition(at, &row, &column, &rows, &columns);
        const int room = std::max(width, 240) * columns / m_columns;
        const int needed = m_problem->hasHeightForWidth() ? m_problem->heightForWidth(room) : 0;
        height += kFieldGap + std::max(needed, m_problem->minimumSizeHint().height());
    }
    return height;
}

} // namespace slipway::ui
