// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/incidents/open_incident_sheet.h"

#include "core/base/tr.h"
#include "service/commands/incident_commands.h"
#include "service/queries/queries.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

QString severityMeaning(Severity severity)
{
    switch (severity) {
    case Severity::Sev1: return tr("nobody can work");
    case Severity::Sev2: return tr("much is impaired");
    case Severity::Sev3: return tr("some are impaired");
    case Severity::Sev4: return tr("a nuisance");
    }
    return {};
}

} // namespace

void fillSeverities(QComboBox *box, Severity chosen)
{
    for (const auto &[severity, word] : EnumText<Severity>::values)
        box->addItem(slipway::tr("%1: %2", "severity: meaning").arg(severityWord(severity), severityMeaning(severity)),
                     word.toString());
    box->setCurrentIndex(box->findData(toText(chosen)));
}

void fillPeople(QComboBox *box, service::Session &session, std::optional<PersonId> chosen)
{
    box->addItem(slipway::tr("Nobody yet"), QString());
    if (const auto people = session.queries().people())
        for (const Person &each : *people)
            box->addItem(each.name, each.id.toString());
    box->setCurrentIndex(std::max(0, chosen ? box->findData(chosen->toString()) : 0));
}

void fillDeployments(QComboBox *box, service::Session &session, std::optional<ReleaseId> release,
                     std::optional<DeploymentId> chosen)
{
    box->addItem(slipway::tr("Not known"), QString());
    if (release)
        if (const auto page = session.queries().releaseIncidents(*release))
            for (const auto &each : page->deployments)
                box->addItem(each.name, each.id.toString());
    box->setCurrentIndex(std::max(0, chosen ? box->findData(chosen->toString()) : 0));
}

OpenIncidentSheet::OpenIncidentSheet(service::Session &session, IncidentHint hint, QWidget *parent)
    : FormSheet(tr("Open incident"), u"openIncident"_s, parent),
      m_session(session),
      m_hint(std::move(hint)),
      m_title(new QLineEdit),
      m_severity(new QComboBox),
      m_environment(new QComboBox),
      m_causedBy(new QComboBox),
      m_detected(new QDateTimeEdit),
      m_owner(new QComboBox),
      m_cause(new QLineEdit)
{
    const bool isAlert = !m_hint.labels.isEmpty() || !m_hint.fingerprint.isEmpty();
    setObjectName(u"openIncidentSheet"_s);
    setConfirmedByReturn(true);
    setHeading(isAlert ? tr("Open an incident for this alert") : tr("Open an incident"),
               isAlert
                   ? tr("When the alert fires again while the incident is under way, it is noted there.")
                   : tr("Something went wrong. It is on record from now on, with everything that is done about it."));
    m_title->setPlaceholderText(tr("What people notice"));
    if (isAlert)
        m_title->setText(proposedTitle(m_hint.labels, m_hint.annotations));
    fillSeverities(m_severity, isAlert ? proposedSeverity(m_hint.labels) : Severity::Sev3);
    fillPlaces();
    fillDeployments(m_causedBy, session, m_hint.release, {});
    fillPeople(m_owner, session, session.actor().isNull() ? std::nullopt : std::optional(session.actor()));
    m_detected->setTimeZone(zoneNamed(session.surroundings().zone));
    m_detected->setDisplayFormat(locale().dateTimeFormat(QLocale::ShortFormat));
    m_detected->setDateTime(inZone(session.now(), session.surroundings().zone));
    m_detected->setMaximumDateTime(m_detected->dateTime());
    addField(tr("Title"), m_title, u"incidentTitle"_s);
    addField(tr("Severity"), m_severity, u"incidentSeverity"_s);
    addField(tr("Detected"), m_detected, u"incidentDetected"_s);
    addField(tr("Environment"), m_environment, u"incidentEnvironment"_s);
    if (m_hint.release)
        addField(tr("Caused by"), m_causedBy, u"incidentCausedBy"_s);
    else
        m_causedBy->setParent(this);
    m_causedBy->setVisible(m_hint.release.has_value());
    addField(tr("Owner"), m_owner, u"incidentOwner"_s);
    addField(tr("Cause"), m_cause, u"incidentCause"_s);
    m_cause->setPlaceholderText(tr("As far as known; it can be told later"));
    connect(m_title, &QLineEdit::textChanged, this, &OpenIncidentSheet::check);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &OpenIncidentSheet::check);
    check();
}

QString OpenIncidentSheet::toldAfter(bool isNew)
{
    return isNew ? tr("The incident is open.")
                 : tr("The alert's incident is under way; that it fired was noted there.");
}

void OpenIncidentSheet::fillPlaces()
{
    if (m_hint.release && !m_hint.environment)
        if (const auto release = m_session.queries().findRelease(m_hint.release->toString()))
            m_hint.environment = release->environment;
    m_environment->addItem(tr("Not known"), QString());
    if (const auto places = m_session.queries().environments())
        for (const Environment &each : *places)
            m_environment->addItem(each.name, each.id.toString());
    const int index = m_hint.environment ? m_environment->findData(m_hint.environment->toString()) : 0;
    m_environment->setCurrentIndex(std::max(0, index));
}

void OpenIncidentSheet::check()
{
    const bool isSomewhere = m_hint.release || chosenId<EnvironmentId>(m_environment->currentData());
    setMayFinish(m_title->text().trimmed().isEmpty() ? tr("Say what people notice first.")
                 : isSomewhere                       ? QString()
                                                     : tr("Say in which environment it is."));
}

void OpenIncidentSheet::finish()
{
    service::OpenIncident command;
    command.title = m_title->text();
    command.severity = fromText<Severity>(m_severity->currentData().toString());
    command.release = m_hint.release;
    command.environment = chosenId<EnvironmentId>(m_environment->currentData());
    command.causedBy = chosenId<DeploymentId>(m_causedBy->currentData());
    command.detectedAt = std::min(fromDateTime(m_detected->dateTime()), m_session.now());
    if (m_hint.startedAt && *m_hint.startedAt <= *command.detectedAt)
        command.startedAt = m_hint.startedAt;
    command.cause = m_cause->text();
    command.owner = chosenId<PersonId>(m_owner->currentData());
    command.fingerprint = m_hint.fingerprint;
    command.labels = m_hint.labels;
    command.annotations = m_hint.annotations;
    setMayFinish(tr("It is being written."));
    m_session.start(std::move(command)).then(this, [this](const Result<service::OpenedIncident> &done) {
        check();
        if (!done)
            return setProblem(done.error().sentence);
        Q_EMIT opened(done->id, done->isNew);
        accept();
    });
}

} // namespace slipway::ui
