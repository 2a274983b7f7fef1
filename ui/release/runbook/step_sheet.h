// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/runbook_page.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace slipway::ui {

class Label;
class ReleaseDesk;

/// Adds a step to a runbook, or says one anew.
class StepSheet : public Sheet
{
    Q_OBJECT

public:
    /// @param step none: a new one, at the end
    StepSheet(ReleaseDesk &desk, const service::RunbookPage &page, const RunbookStep *step, QWidget *parent);

private:
    void buildForm(const service::RunbookPage &page);
    void fill(const RunbookStep &step);
    void save();

    ReleaseDesk &m_desk;
    std::optional<RunbookStepId> m_step;
    std::optional<ReleaseJobId> m_job;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QComboBox *m_kind;
    QComboBox *m_who;
    QSpinBox *m_start;
    QSpinBox *m_takes;
    QListWidget *m_waits;
    Label *m_problem;
    QPushButton *m_save;
};

} // namespace slipway::ui
