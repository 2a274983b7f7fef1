// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/incident_rules.h"
#include "service/session.h"
#include "ui/widgets/form_sheet.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace slipway::ui {

/// What is known of an incident before a person opens it: of an alert its labels, of a release its id.
struct IncidentHint {
    std::optional<ReleaseId> release{};
    std::optional<EnvironmentId> environment{};
    QString fingerprint{}; ///< of the alert; empty: made of its labels
    Labels labels{};
    Labels annotations{};
    std::optional<Instant> startedAt{}; ///< of the alert
};

/// Opens an incident by hand, or for an alert with what it tells filled in. An alert whose last incident is under way opens no
/// second one: it is noted there.
class OpenIncidentSheet : public FormSheet
{
    Q_OBJECT

public:
    /// @param session outlives the sheet
    OpenIncidentSheet(service::Session &session, IncidentHint hint, QWidget *parent);

    /// What to say when it was opened, or noted where the alert's incident is under way.
    [[nodiscard]] static QString toldAfter(bool isNew);

Q_SIGNALS:
    /// @param isNew false: an incident that is under way
    void opened(slipway::IncidentId incident, bool isNew);

private:
    void finish() override;
    void check();
    void fillPlaces();

    service::Session &m_session;
    IncidentHint m_hint;
    QLineEdit *m_title;
    QComboBox *m_severity;
    QComboBox *m_environment;
    QComboBox *m_causedBy;
    QDateTimeEdit *m_detected;
    QComboBox *m_owner;
    QLineEdit *m_cause;
};

/// Severities from the worst on, each as word and meaning.
void fillSeverities(QComboBox *box, Severity chosen);
/// Everybody, the first entry nobody. @param chosen none: nobody
void fillPeople(QComboBox *box, service::Session &session, std::optional<PersonId> chosen);
/// The deployments of a release, the newest first, after the entry "not known".
void fillDeployments(QComboBox *box, service::Session &session, std::optional<ReleaseId> release,
                     std::optional<DeploymentId> chosen);
/// What fillPeople() and fillDeployments() chose.
template <class IdType>
[[nodiscard]] std::optional<IdType> chosenId(const QVariant &data)
{
    const auto id = Uuid::fromString(data.toString());
    return id ? std::optional(IdType{*id}) : std::nullopt;
}

} // namespace slipway::ui
