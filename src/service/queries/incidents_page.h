// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/incident_rules.h"
#include "core/incidents/notice.h"
#include "core/incidents/suspects.h"

#include <optional>
#include <vector>

/// Incidents, what users said and what was told about maintenance; shown by the tab of a release and by the command line.
namespace slipway::service {

/// One incident with the names it needs.
struct IncidentRow {
    Incident incident;
    IncidentState state = IncidentState::Open;
    QString release; ///< "Payments 4.2"; empty: none
    QString environment;
    QString owner;
    QString causedBy; ///< "Payments 4.2 in Production"; empty: no deployment
    QString fixedBy;
};

/// A line of an incident's timeline, its own times among them.
struct TimelineRow {
    QString what; ///< "Detected", "Note"
    QString text;
    QString who;
    Instant at;
};

/// One incident with its timeline, oldest first.
struct IncidentPage {
    IncidentRow row;
    std::vector<TimelineRow> timeline;
    std::vector<IncidentEvent> events; ///< as they stand in the workspace
};

/// What a user said, and which releases it may be about.
struct FeedbackRow {
    /// A release it may be about.
    struct SuspectRow {
        Suspect suspect;
        QString release; ///< "Payments 4.2"
        QString environment;
    };
    FeedbackNote note;
    QString product;                    ///< empty: not told
    QString release;                    ///< it was assigned to
    std::vector<SuspectRow> suspects{}; ///< of one in the inbox, the likeliest first
};

/// Notes of the inbox that fall into the time of one release.
struct FeedbackCluster {
    std::optional<ReleaseWindow> window; ///< none: no release ran then
    QString release;
    QString environment;
    std::vector<FeedbackRow> notes; ///< the surest first
};

/// What was told, or is about to be.
struct NoticeRow {
    MaintenanceNotice notice;
    QString release;
    QString environment;
    QString channel; ///< name; empty: it was removed
    QString sentBy;
};

/// Names that a notice is sent with.
struct NoticeNames {
    QString release;
    QString environment;
};

/// A deployment that an incident can be linked to.
struct DeploymentChoice {
    DeploymentId id;
    ReleaseId release;
    EnvironmentId environment;
    QString name; ///< "Payments 4.2 in Production"
    Instant at;
};

/// Everything of one release.
struct ReleaseIncidents {
    /// Under way first, then the newest; among them those under way of its environments that name no release.
    std::vector<IncidentRow> incidents;
    std::vector<FeedbackRow> feedback;  ///< assigned to it, newest first
    std::vector<FeedbackRow> suspected; ///< in the inbox, likeliest about it
    /// In the inbox, about its product or none, and nothing ran then that they could be about; of a release that is not over.
    std::vector<FeedbackRow> unplaced;
    int inbox = 0;                  ///< of all releases
    std::vector<NoticeRow> notices; ///< newest first
    std::vector<NotificationChannel> channels;
    std::vector<DeploymentChoice> deployments; ///< of the release, newest first

    [[nodiscard]] int underWay() const;
};

} // namespace slipway::service
