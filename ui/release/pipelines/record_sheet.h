// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/widgets/form_sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace slipway::ui {

class ReleaseDesk;
class WhenField;

/// Records a deployment that was made elsewhere.
class RecordSheet : public FormSheet
{
    Q_OBJECT

public:
    RecordSheet(ReleaseDesk &desk, QWidget *parent);
    /// Fills in that it was rolled back there, and why.
    void setRollback(EnvironmentId environment, const QString &note);

private:
    void finish() override;
    void check();

    ReleaseDesk &m_desk;
    QComboBox *m_environment;
    QCheckBox *m_rollback;
    WhenField *m_when;
    QComboBox *m_outcome;
    QLineEdit *m_note;
    QLineEdit *m_override;
};

} // namespace slipway::ui
