// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/runs/run_view.h"

#include <QWidget>

#include <functional>

namespace slipway::ui {

class ProblemLine;

/// One parameter of a job: its name, a control of its type, what it is for, and what is wrong with it.
class ParameterField : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterField(const service::ParameterView &parameter, QWidget *parent = nullptr);

    [[nodiscard]] const service::ParameterView &parameter() const { return m_parameter; }
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);
    /// What keeps the value from being sent; empty: nothing.
    [[nodiscard]] QString problem() const;
    /// Shows a sentence under the control; an empty one takes it away.
    void showProblem(const QString &sentence);
    /// The control that takes the keyboard.
    [[nodiscard]] QWidget *control() const { return m_control; }

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget *makeControl();

    service::ParameterView m_parameter;
    std::function<QString()> m_read;
    std::function<void(const QString &)> m_write;
    QWidget *m_control;
    ProblemLine *m_problem;
};

} // namespace slipway::ui
