// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QFormLayout;
class QPushButton;

namespace slipway::ui {

class ProblemLine;

/// A sheet with labelled fields, a line for what is wrong with them, and the button that does it at the end.
class FormSheet : public Sheet
{
    Q_OBJECT

protected:
    /// @param verb what the button says, as "Save" @param verbName its object name
    FormSheet(const QString &verb, const QString &verbName, QWidget *parent);

    /// Adds a field under the others; its label becomes its accessible name. @param name object name
    void addField(const QString &label, QWidget *field, const QString &name);
    /// One that says itself what it is, as a check box.
    void addField(QWidget *field, const QString &name);
    /// Enables the button, or disables it with the reason.
    void setMayFinish(const QString &whyNot);
    /// Empty: nothing is wrong.
    void setProblem(const QString &sentence);
    /// The button was pressed.
    virtual void finish() = 0;

private:
    QFormLayout *m_form;
    ProblemLine *m_problem;
    QPushButton *m_main;
};

} // namespace slipway::ui
