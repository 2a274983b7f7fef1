// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/states.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace slipway::ui {

class ConditionFields;
class MeasuredFields;
class ProblemLine;
class ReleaseDesk;

/// A new criterion in place: what it asks, how it is judged, which gate it belongs to.
class AddCriterionBar : public QWidget
{
    Q_OBJECT

public:
    explicit AddCriterionBar(ReleaseDesk &desk, QWidget *parent = nullptr);
    void begin();

Q_SIGNALS:
    /// It came into sight, or went.
    void toggled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillChoices();
    void showKind();
    void check();
    void add();
    [[nodiscard]] CriterionKind kind() const;
    [[nodiscard]] QString fieldProblem() const;

    ReleaseDesk &m_desk;
    QLineEdit *m_title;
    QComboBox *m_kind;
    ConditionFields *m_fields;
    MeasuredFields *m_measured;
    QComboBox *m_phase;
    QCheckBox *m_blocking;
    ProblemLine *m_problem;
    QPushButton *m_add;
    bool m_isAdding = false; ///< it is being written: a second Return adds none
};

} // namespace slipway::ui
