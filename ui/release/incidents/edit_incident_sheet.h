// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/incident.h"
#include "ui/widgets/form_sheet.h"

class QComboBox;
class QLineEdit;

namespace slipway::ui {

class ReleaseDesk;
class WhenField;

/// Changes what is known of an incident: cause, severity, owner, which deployment caused and which mended it, its times.
class EditIncidentSheet : public FormSheet
{
    Q_OBJECT

public:
    EditIncidentSheet(ReleaseDesk &desk, const Incident &incident, QWidget *parent);

private:
    void finish() override;
    void check();
    WhenField *addTime(const QString &label, std::optional<Instant> at, const QString &name);

    ReleaseDesk &m_desk;
    Incident m_incident;
    QLineEdit *m_title;
    QComboBox *m_severity;
    QLineEdit *m_cause;
    QComboBox *m_owner;
    QComboBox *m_causedBy;
    QComboBox *m_fixedBy;
    WhenField *m_detected = nullptr;
    WhenField *m_mitigated = nullptr; ///< null: it is not
    WhenField *m_resolved = nullptr;
};

} // namespace slipway::ui
