// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace slipway::ui {

class ProblemLine;
class ReleaseDesk;
class WhenField;

/// Records a deployment that was made elsewhere.
class RecordSheet : public Sheet
{
    Q_OBJECT

public:
    RecordSheet(ReleaseDesk &desk, QWidget *parent);

private:
    void save();
    void updateSave();

    ReleaseDesk &m_desk;
    QComboBox *m_environment;
    QCheckBox *m_rollback;
    WhenField *m_when;
    QComboBox *m_outcome;
    QLineEdit *m_note;
    QLineEdit *m_override;
    ProblemLine *m_problem;
    QPushButton *m_save;
};

} // namespace slipway::ui
