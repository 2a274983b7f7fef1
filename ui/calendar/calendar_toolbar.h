// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_view_model.h"

#include <QAction>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace slipway::ui {
class Label;
class Segments;
} // namespace slipway::ui

namespace slipway::ui::calendar {

class FilterButton;

/// The row over the calendar: where in time, which mode, which filter, what to do.
class CalendarToolbar : public QWidget
{
    Q_OBJECT

public:
    /// @param model outlives the toolbar
    explicit CalendarToolbar(CalendarViewModel &model, QWidget *parent = nullptr);

    /// The menu behind the dots.
    void setMoreActions(const QList<QAction *> &actions);
    /// Button that shows the panel of conflicts again.
    void setConflictCount(int count, bool isPanelShown);
    void showFilter();
    void showMode();
    void showTitle();
    /// Reads what can be filtered by.
    void readChoices();
    /// Shows a new release may be made, or why not.
    void setNewReleaseAvailable(const QString &whyNot);

Q_SIGNALS:
    void newReleaseRequested();
    void conflictsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTime(QHBoxLayout *row);
    void buildFilters(QHBoxLayout *row);
    void takeFilter();
    void fold();

    CalendarViewModel &m_model;
    Label *m_title = nullptr;
    Label *m_zone = nullptr;
    Segments *m_modes = nullptr;
    FilterButton *m_products = nullptr;
    FilterButton *m_environments = nullptr;
    FilterButton *m_people = nullptr;
    FilterButton *m_states = nullptr;
    QPushButton *m_folded = nullptr;
    QPushButton *m_conflicts = nullptr;
    QPushButton *m_newRelease = nullptr;
    QToolButton *m_more = nullptr;
    bool m_isFolded = false;
};

/// Ids that stand for release states in a filter button.
[[nodiscard]] Uuid idOfState(ReleaseState state);

} // namespace slipway::ui::calendar
