// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/analysis_page.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace slipway::ui {

class Label;
class PillLabel;
class ReleaseDesk;
class RowTable;
class RowTableModel;
class ValueSparkline;

/// How a criterion that servers answer stands: its state, the value against the threshold, what was measured, and when it goes on.
class MeasuredPart : public QWidget
{
    Q_OBJECT

public:
    explicit MeasuredPart(ReleaseDesk &desk, QWidget *parent = nullptr);

    void showCriterion(const Criterion &criterion);

private:
    void buildActions(QVBoxLayout *column);
    void look();
    void showCourse(const service::AnalysisView &view);
    void evaluate();
    void stop();
    void tryOnPast();
    void edit();
    void tellTime();

    ReleaseDesk &m_desk;
    Criterion m_criterion;
    std::optional<service::AnalysisView> m_view;
    PillLabel *m_state;
    Label *m_facts;
    Label *m_time;
    Label *m_warning;
    ValueSparkline *m_line;
    QPushButton *m_evaluate;
    QPushButton *m_stop;
    QPushButton *m_backtest;
    QPushButton *m_edit;
    RowTableModel *m_rows;
    RowTable *m_table;
    QTimer m_clock;
};

} // namespace slipway::ui
