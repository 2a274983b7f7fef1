// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/feedback.h"
#include "core/incidents/incident.h"
#include "core/incidents/notice.h"
#include "core/pipeline/deployment.h"
#include "storage/reader.h"

#include <vector>

/// What is read of incidents, notes of users and notices. Everything comes newest first unless it says otherwise.
namespace slipway::storage {

/// Linked to the release.
[[nodiscard]] Result<std::vector<Incident>> incidentsOf(Reader &reader, ReleaseId release);
/// Not resolved.
[[nodiscard]] Result<std::vector<Incident>> incidentsUnderWay(Reader &reader);
/// Not resolved and owned by the person.
[[nodiscard]] Result<std::vector<Incident>> incidentsOwnedBy(Reader &reader, PersonId person);
[[nodiscard]] Result<std::vector<Incident>> newestIncidents(Reader &reader, int most);
/// Whose ids begin with these letters; at most two.
[[nodiscard]] Result<std::vector<Incident>> incidentsWithPrefix(Reader &reader, const QString &beginning);
/// The oldest first.
[[nodiscard]] Result<std::vector<IncidentEvent>> eventsOf(Reader &reader, IncidentId incident);

/// The last thing its timeline tells of its alert: that it fired again, or has ended.
[[nodiscard]] Result<std::optional<IncidentEvent>> lastAlertEvent(Reader &reader, IncidentId incident);

/// Assigned to the release.
[[nodiscard]] Result<std::vector<FeedbackNote>> feedbackOf(Reader &reader, ReleaseId release);
/// Not settled, the newest.
[[nodiscard]] Result<std::vector<FeedbackNote>> feedbackInbox(Reader &reader, int most);
[[nodiscard]] Result<std::vector<FeedbackNote>> newestFeedback(Reader &reader, int most);
/// The note that came from there under that key.
[[nodiscard]] Result<std::optional<FeedbackNote>> feedbackOfKey(Reader &reader, const QString &source,
                                                                const QString &key);
/// Whose ids begin with these letters; at most two.
[[nodiscard]] Result<std::vector<FeedbackNote>> feedbackWithPrefix(Reader &reader, const QString &beginning);

/// Deployments that succeeded, rollbacks among them.
[[nodiscard]] Result<std::vector<Deployment>> deploymentsDone(Reader &reader, int most);

[[nodiscard]] Result<std::vector<MaintenanceNotice>> noticesOf(Reader &reader, ReleaseId release);
[[nodiscard]] Result<std::vector<MaintenanceNotice>> newestNotices(Reader &reader, int most);
/// Drafts that are sent by themselves, the next one first.
[[nodiscard]] Result<std::vector<MaintenanceNotice>> waitingReminders(Reader &reader);
/// Written down and not answered yet.
[[nodiscard]] Result<std::vector<MaintenanceNotice>> noticesBeingSent(Reader &reader);
/// Whose ids begin with these letters; at most two.
[[nodiscard]] Result<std::vector<MaintenanceNotice>> noticesWithPrefix(Reader &reader, const QString &beginning);
/// By name, without regard to case.
[[nodiscard]] Result<std::optional<NotificationChannel>> channelNamed(Reader &reader, const QString &name);

} // namespace slipway::storage
