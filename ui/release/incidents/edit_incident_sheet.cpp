// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/incidents/edit_incident_sheet.h"

#include "service/commands/incident_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/when_field.h"
#include "ui/widgets/incidents/open_incident_sheet.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// A field shows minutes; what was not touched keeps its seconds.
std::optional<Instant> ifTouched(const WhenField *field, std::optional<Instant> before)
{
    if (!field || !before || std::chrono::floor<std::chrono::minutes>(*before) == field->instant())
        return std::nullopt;
    return field->instant();
}

} // namespace

EditIncidentSheet::EditIncidentSheet(ReleaseDesk &desk, const Incident &incident, QWidget *parent)
    : FormSheet(tr("Save"), u"saveIncident"_s, parent),
      m_desk(desk),
      m_incident(incident),
      m_title(new QLineEdit(incident.title)),
      m_severity(new QComboBox),
      m_cause(new QLineEdit(incident.cause)),
      m_owner(new QComboBox),
      m_causedBy(new QComboBox),
      m_fixedBy(new QComboBox)
{
    setObjectName(u"editIncidentSheet"_s);
    setConfirmedByReturn(true);
    setHeading(tr("Incident"), tr("A new severity and new links are told in its timeline."));
    fillSeverities(m_severity, incident.severity);
    fillPeople(m_owner, desk.session(), incident.owner);
    fillDeployments(m_causedBy, desk.session(), incident.release, incident.causedBy);
    fillDeployments(m_fixedBy, desk.session(), incident.release, incident.fixedBy);
    m_cause->setPlaceholderText(tr("As far as known"));
    addField(tr("Title"), m_title, u"editTitle"_s);
    addField(tr("Severity"), m_severity, u"editSeverity"_s);
    addField(tr("Cause"), m_cause, u"editCause"_s);
    addField(tr("Owner"), m_owner, u"editOwner"_s);
    addField(tr("Caused by"), m_causedBy, u"editCausedBy"_s);
    addField(tr("Mended by"), m_fixedBy, u"editFixedBy"_s);
    m_detected = addTime(tr("Detected"), incident.detectedAt, u"editDetected"_s);
    if (incident.mitigatedAt)
        m_mitigated = addTime(tr("Mitigated"), incident.mitigatedAt, u"editMitigated"_s);
    if (incident.resolvedAt)
        m_resolved = addTime(tr("Resolved"), incident.resolvedAt, u"editResolved"_s);
    connect(m_title, &QLineEdit::textChanged, this, &EditIncidentSheet::check);
    check();
}

WhenField *EditIncidentSheet::addTime(const QString &label, std::optional<Instant> at, const QString &name)
{
    auto *field = new WhenField(label);
    field->setInstant(*at, m_desk.zone());
    addField(label, field, name);
    return field;
}

void EditIncidentSheet::check()
{
    setMayFinish(m_title->text().trimmed().isEmpty() ? tr("An incident needs a title.") : QString());
}

void EditIncidentSheet::finish()
{
    service::EditIncident edit;
    edit.incident = m_incident.id;
    edit.title = m_title->text();
    edit.severity = fromText<Severity>(m_severity->currentData().toString());
    edit.cause = m_cause->text();
    edit.owner = chosenId<PersonId>(m_owner->currentData());
    if (const auto chosen = chosenId<DeploymentId>(m_causedBy->currentData()); chosen != m_incident.causedBy)
        edit.causedBy = chosen;
    if (const auto chosen = chosenId<DeploymentId>(m_fixedBy->currentData()); chosen != m_incident.fixedBy)
        edit.fixedBy = chosen;
    edit.detectedAt = ifTouched(m_detected, m_incident.detectedAt);
    edit.mitigatedAt = ifTouched(m_mitigated, m_incident.mitigatedAt);
    edit.resolvedAt = ifTouched(m_resolved, m_incident.resolvedAt);
    setMayFinish(tr("It is being written."));
    m_desk.attempt(this, std::move(edit), [this](const Result<service::Done> &done) {
        check();
        if (!done)
            return setProblem(done.error().sentence);
        accept();
    });
}

} // namespace slipway::ui
