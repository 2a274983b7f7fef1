// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/incident_rules.h"
#include "service/commands/command.h"

/// What went wrong after a deployment. A release that is closed can still have incidents: they are told when they are noticed.
namespace slipway::service {

/// What OpenIncident came to.
struct OpenedIncident {
    IncidentId id;
    bool isNew = true; ///< false: the same alert had opened one that is still under way; it was noted there
};

/// Opens an incident by hand, or for an alert: one that opened an incident which is still under way opens no second one.
struct OpenIncident {
    static constexpr const char *kWord = "incident.open";
    using Answer = OpenedIncident;

    QString title;                    ///< empty of an alert: what its labels propose
    std::optional<Severity> severity; ///< none: what the labels propose, else 3
    std::optional<ReleaseId> release; ///< none: that of the deployment, if any
    std::optional<EnvironmentId> environment;
    std::optional<DeploymentId> causedBy;
    std::optional<Instant> startedAt;
    std::optional<Instant> detectedAt; ///< none: now
    QString cause;
    std::optional<PersonId> owner; ///< none: who acts
    QString fingerprint;           ///< of the alert; empty with labels: made of them
    Labels labels;
    Labels annotations;

    [[nodiscard]] Uuid subject() const { return release ? release->value : Uuid{}; }
    /// @retval ErrorKind::BadInput neither a release nor an environment, no title, times out of order, or the deployment is of
    ///         another release
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Changes what is given. A new severity or link is told in its timeline.
struct EditIncident {
    static constexpr const char *kWord = "incident.edit";
    using Answer = Done;

    IncidentId incident;
    std::optional<QString> title;
    std::optional<Severity> severity;
    std::optional<QString> cause;
    std::optional<std::optional<PersonId>> owner;
    std::optional<std::optional<Instant>> startedAt;
    std::optional<Instant> detectedAt;
    std::optional<Instant> mitigatedAt; ///< of one that is: corrects the time
    std::optional<Instant> resolvedAt;  ///< likewise
    std::optional<std::optional<ReleaseId>> release;
    std::optional<std::optional<EnvironmentId>> environment;
    std::optional<std::optional<DeploymentId>> causedBy;
    std::optional<std::optional<DeploymentId>> fixedBy;

    [[nodiscard]] Uuid subject() const { return incident.value; }
    /// @retval ErrorKind::BadInput as OpenIncident @retval ErrorKind::NotAllowed a time is given that it has not reached
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Mitigates, resolves or reopens it.
struct AdvanceIncident {
    static constexpr const char *kWord = "incident.advance";
    using Answer = Done;

    IncidentId incident;
    IncidentState to = IncidentState::Mitigated;
    std::optional<Instant> at; ///< none: now
    QString note;
    std::optional<DeploymentId> fixedBy; ///< what mended it; with Mitigated and Resolved

    [[nodiscard]] Uuid subject() const { return incident.value; }
    /// @retval ErrorKind::BadInput times out of order, or reopened without a note
    /// @retval ErrorKind::NotAllowed it stands so already
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Adds a note to its timeline.
struct NoteOnIncident {
    static constexpr const char *kWord = "incident.note";
    using Answer = IncidentEventId;

    IncidentId incident;
    QString text;
    std::optional<Instant> at; ///< when it happened; none: now

    [[nodiscard]] Uuid subject() const { return incident.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Notes that the alert which opened an incident under way has ended. Nothing happens without one, for alerts end all the time,
/// nor when it was noted already.
struct NoteAlertEnded {
    static constexpr const char *kWord = "incident.alert_ended";
    static constexpr bool kIsUndoable = false;
    static constexpr bool kIsFact = true;
    using Answer = std::optional<IncidentId>;

    QString fingerprint;
    Instant at;

    [[nodiscard]] Uuid subject() const { return {}; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Lets its release be closed although it is under way.
struct WaiveIncident {
    static constexpr const char *kWord = "incident.waive";
    using Answer = Done;

    IncidentId incident;
    QString reason;

    [[nodiscard]] Uuid subject() const { return incident.value; }
    /// @retval ErrorKind::NotAllowed it is resolved, or who acts is neither manager, release coordinator nor product owner
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
