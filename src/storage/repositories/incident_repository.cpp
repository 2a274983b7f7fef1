// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/incident_repository.h"

namespace slipway::storage {

namespace {

template <class Entity>
std::optional<Entity> onlyOne(std::vector<Entity> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

template <class Entity>
Result<std::vector<Entity>> newestBy(Reader &reader, const QByteArray &column, int most)
{
    return reader.select<Entity>("del = 0 ORDER BY " + column + " DESC, n DESC LIMIT :most",
                                 [&](Statement &s) { s.bind(":most", most); });
}

template <class Entity>
Result<std::vector<Entity>> withIdPrefix(Reader &reader, const QString &beginning)
{
    return reader.select<Entity>("del = 0 AND substr(lower(hex(id)), 1, length(:begin)) = :begin LIMIT 2",
                                 [&](Statement &s) { s.bind(":begin", beginning); });
}

} // namespace

Result<std::vector<Incident>> incidentsOf(Reader &reader, ReleaseId release)
{
    return reader.where<Incident>("release", release.value, "detected_at DESC, n DESC");
}

Result<std::vector<Incident>> incidentsUnderWay(Reader &reader)
{
    return reader.select<Incident>("del = 0 AND resolved_at IS NULL ORDER BY detected_at DESC, n DESC", {});
}

Result<std::vector<Incident>> incidentsOwnedBy(Reader &reader, PersonId person)
{
    return reader.select<Incident>(
        "del = 0 AND resolved_at IS NULL AND owner = :person ORDER BY severity, detected_at, n",
        [&](Statement &s) { s.bind(":person", person); });
}

Result<std::vector<Incident>> newestIncidents(Reader &reader, int most)
{
    return newestBy<Incident>(reader, "detected_at", most);
}

Result<std::vector<Incident>> incidentsWithPrefix(Reader &reader, const QString &beginning)
{
    return withIdPrefix<Incident>(reader, beginning);
}

Result<std::vector<IncidentEvent>> eventsOf(Reader &reader, IncidentId incident)
{
    return reader.where<IncidentEvent>("incident", incident.value, "at, n");
}

Result<std::optional<IncidentEvent>> lastAlertEvent(Reader &reader, IncidentId incident)
{
    return eventsOf(reader, incident).transform([](const std::vector<IncidentEvent> &events) {
        std::optional<IncidentEvent> last;
        for (const IncidentEvent &each : events)
            if (each.kind == IncidentEvent::Kind::AlertFired || each.kind == IncidentEvent::Kind::AlertResolved)
                last = each;
        return last;
    });
}

Result<std::vector<FeedbackNote>> feedbackOf(Reader &reader, ReleaseId release)
{
    return reader.where<FeedbackNote>("release", release.value, "at DESC, n DESC");
}

Result<std::vector<FeedbackNote>> feedbackInbox(Reader &reader, int most)
{
    return reader.select<FeedbackNote>("del = 0 AND state = 'inbox' ORDER BY at DESC, n DESC LIMIT :most",
                                       [&](Statement &s) { s.bind(":most", most); });
}

Result<std::vector<FeedbackNote>> newestFeedback(Reader &reader, int most)
{
    return newestBy<FeedbackNote>(reader, "at", most);
}

Result<std::optional<FeedbackNote>> feedbackOfKey(Reader &reader, const QString &source, const QString &key)
{
    return reader
        .select<FeedbackNote>("del = 0 AND key <> '' AND source = :source AND key = :key LIMIT 1",
                              [&](Statement &s) { s.bind(":source", source).bind(":key", key); })
        .transform(onlyOne<FeedbackNote>);
}

Result<std::vector<FeedbackNote>> feedbackWithPrefix(Reader &reader, const QString &beginning)
{
    return withIdPrefix<FeedbackNote>(reader, beginning);
}

Result<std::vector<Deployment>> deploymentsDone(Reader &reader, int most)
{
    return reader.select<Deployment>("del = 0 AND outcome = 'succeeded' ORDER BY started_at DESC, n DESC LIMIT :most",
                                     [&](Statement &s) { s.bind(":most", most); });
}

Result<std::vector<MaintenanceNotice>> noticesOf(Reader &reader, ReleaseId release)
{
    return reader.where<MaintenanceNotice>("release", release.value, "drafted_at DESC, n DESC");
}

Result<std::vector<MaintenanceNotice>> newestNotices(Reader &reader, int most)
{
    return newestBy<MaintenanceNotice>(reader, "drafted_at", most);
}

Result<std::vector<MaintenanceNotice>> waitingReminders(Reader &reader)
{
    return reader.select<MaintenanceNotice>("del = 0 AND due_at IS NOT NULL AND state = 'draft' ORDER BY due_at, n",
                                            {});
}

Result<std::vector<MaintenanceNotice>> noticesBeingSent(Reader &reader)
{
    return reader.select<MaintenanceNotice>("del = 0 AND state = 'sending' ORDER BY n", {});
}

Result<std::vector<MaintenanceNotice>> noticesWithPrefix(Reader &reader, const QString &beginning)
{
    return withIdPrefix<MaintenanceNotice>(reader, beginning);
}

Result<std::optional<NotificationChannel>> channelNamed(Reader &reader, const QString &name)
{
    return reader
        .select<NotificationChannel>("del = 0 AND name = :name COLLATE NOCASE LIMIT 1",
                                     [&](Statement &s) { s.bind(":name", name); })
        .transform(onlyOne<NotificationChannel>);
}

} // namespace slipway::storage
