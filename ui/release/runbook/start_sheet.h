// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QDateTimeEdit;
class QCheckBox;
class QPushButton;

namespace slipway::ui {

class Label;
class ReleaseDesk;

/// Begins a cut-over or its rehearsal: until when it must be over, and that the plan is locked from then on.
class StartSheet : public Sheet
{
    Q_OBJECT

public:
    StartSheet(ReleaseDesk &desk, bool isRehearsal, QWidget *parent);

private:
    void begin();

    ReleaseDesk &m_desk;
    bool m_isRehearsal;
    QCheckBox *m_hasWindow;
    QDateTimeEdit *m_end;
    Label *m_problem;
    QPushButton *m_start;
};

} // namespace slipway::ui
