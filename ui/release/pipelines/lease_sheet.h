// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form_sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace slipway::ui {

class ReleaseDesk;
class WhenField;

/// Holds an environment for the release, or waits for it.
class LeaseSheet : public FormSheet
{
    Q_OBJECT

public:
    explicit LeaseSheet(ReleaseDesk &desk, QWidget *parent);

private:
    void finish() override;

    ReleaseDesk &m_desk;
    QComboBox *m_environment;
    QCheckBox *m_hasEnd;
    WhenField *m_until;
    QLineEdit *m_note;
};

} // namespace slipway::ui
