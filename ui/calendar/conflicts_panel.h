// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_source.h"
#include "ui/widgets/controls.h"

namespace slipway::ui {
class GlyphLabel;
class Label;
} // namespace slipway::ui

namespace slipway::ui::calendar {

/// One conflict: what, with what, what would solve it, and a button that does.
class ConflictItem : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictItem(QWidget *parent = nullptr);

    void setRow(const ConflictRow &row, const QString &whyNot);
    [[nodiscard]] const ConflictRow &row() const { return m_row; }

Q_SIGNALS:
    void solveRequested(const slipway::ui::calendar::ConflictRow &row);
    void showRequested(slipway::ReleaseId release);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    ConflictRow m_row;
    GlyphLabel *m_glyph;
    Label *m_title;
    Label *m_detail;
    Label *m_proposal;
    QPushButton *m_button;
};

/// The list of conflicts at the trailing edge, with the key below.
class ConflictsPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit ConflictsPanel(QWidget *parent = nullptr);

    /// Rows that stay keep their widgets, so that focus and scroll stay too. What is far below the fold is made when somebody
    /// comes near it.
    void setRows(const std::vector<ConflictRow> &rows);
    /// Why nothing may be moved; empty: it may.
    void setWhyNot(const QString &whyNot);

Q_SIGNALS:
    void solveRequested(const slipway::ui::calendar::ConflictRow &row);
    void showRequested(slipway::ReleaseId release);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void growInSight();
    void growTo(std::size_t count);

    std::vector<ConflictRow> m_rows;
    std::vector<ConflictItem *> m_items;
    QVBoxLayout *m_list;
    Label *m_count;
    Label *m_none;
    Label *m_more;
    QString m_whyNot;
};

} // namespace slipway::ui::calendar
