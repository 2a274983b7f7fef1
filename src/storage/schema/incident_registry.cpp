// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/feedback.h"
#include "core/incidents/incident.h"
#include "core/incidents/notice.h"
#include "storage/schema/mapping.h"
#include "storage/schema/registry.h"

namespace slipway::storage {

template <>
const Mapping<Incident> &mappingOf<Incident>()
{
    static const auto m = mapping<Incident>(
        entity("incident", "incidents", 30, {"title"}, {"cause"}),
        {field("title", &Incident::title), field("severity", &Incident::severity),
         field("started_at", &Incident::startedAt), field("detected_at", &Incident::detectedAt),
         field("mitigated_at", &Incident::mitigatedAt), field("resolved_at", &Incident::resolvedAt),
         field("cause", &Incident::cause), field("release", &Incident::release, "release"),
         field("environment", &Incident::environment, "environment"),
         field("caused_by", &Incident::causedBy, "deployment"), field("fixed_by", &Incident::fixedBy, "deployment"),
         field("source", &Incident::source), field("fingerprint", &Incident::fingerprint),
         field("labels", &Incident::labels), field("opened_by", &Incident::openedBy, "person"),
         field("opened_at", &Incident::openedAt), field("owner", &Incident::owner, "person"),
         field("waiver", &Incident::waiver), field("waived_by", &Incident::waivedBy, "person")});
    return m;
}

template <>
const Mapping<IncidentEvent> &mappingOf<IncidentEvent>()
{
    static const auto m =
        mapping<IncidentEvent>(entity("incident_event", "incident_events", 0),
                               {field("incident", &IncidentEvent::incident, "incident"),
                                field("event_kind", &IncidentEvent::kind), field("text", &IncidentEvent::text),
                                field("person", &IncidentEvent::person, "person"), field("at", &IncidentEvent::at)});
    return m;
}

template <>
const Mapping<FeedbackNote> &mappingOf<FeedbackNote>()
{
    static const auto m = mapping<FeedbackNote>(
        entity("feedback_note", "feedback_notes", 31, {}, {"text", "author"}),
        {field("source", &FeedbackNote::source), field("author", &FeedbackNote::author),
         field("sentiment", &FeedbackNote::sentiment), field("text", &FeedbackNote::text),
         field("at", &FeedbackNote::at), field("link", &FeedbackNote::link), field("key", &FeedbackNote::key),
         field("product", &FeedbackNote::product, "product"), field("release", &FeedbackNote::release, "release"),
         field("state", &FeedbackNote::state), field("reason", &FeedbackNote::reason),
         field("added_by", &FeedbackNote::addedBy, "person"), field("settled_by", &FeedbackNote::settledBy, "person")});
    return m;
}

template <>
const Mapping<NotificationChannel> &mappingOf<NotificationChannel>()
{
    static const auto m = mapping<NotificationChannel>(
        entity("notification_channel", "notification_channels", 0),
        {field("name", &NotificationChannel::name), field("channel_kind", &NotificationChannel::kind),
         field("address", &NotificationChannel::address), field("recipients", &NotificationChannel::recipients),
         field("zone", &NotificationChannel::zone), field("secret_kind", &NotificationChannel::secretKind),
         field("secret_name", &NotificationChannel::secretName), field("ca_file", &NotificationChannel::caFile),
         field("may_use_plain_http", &NotificationChannel::mayUsePlainHttp),
         field("ord", &NotificationChannel::order)});
    return m;
}

template <>
const Mapping<MaintenanceNotice> &mappingOf<MaintenanceNotice>()
{
    static const auto m = mapping<MaintenanceNotice>(
        entity("maintenance_notice", "maintenance_notices", 0),
        {field("release", &MaintenanceNotice::release, "release"),
         field("environment", &MaintenanceNotice::environment, "environment"),
         field("stage", &MaintenanceNotice::stage), field("span", &MaintenanceNotice::span),
         field("zone", &MaintenanceNotice::zone), field("channel", &MaintenanceNotice::channel, "notification_channel"),
         field("subject", &MaintenanceNotice::subject), field("body", &MaintenanceNotice::body),
         field("state", &MaintenanceNotice::state), field("due_at", &MaintenanceNotice::dueAt),
         field("reminder_of", &MaintenanceNotice::reminderOf, "maintenance_notice"),
         field("drafted_by", &MaintenanceNotice::draftedBy, "person"),
         field("drafted_at", &MaintenanceNotice::draftedAt), field("sent_by", &MaintenanceNotice::sentBy, "person"),
         field("sent_at", &MaintenanceNotice::sentAt), field("message", &MaintenanceNotice::message)});
    return m;
}

} // namespace slipway::storage
