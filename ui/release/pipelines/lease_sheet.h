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

/// Holds an environment for the release, or waits for it.
class LeaseSheet : public Sheet
{
    Q_OBJECT

public:
    explicit LeaseSheet(ReleaseDesk &desk, QWidget *parent);

private:
    void save();

    ReleaseDesk &m_desk;
    QComboBox *m_environment;
    QCheckBox *m_hasEnd;
    WhenField *m_until;
    QLineEdit *m_note;
    ProblemLine *m_problem;
    QPushButton *m_save;
};

} // namespace slipway::ui
