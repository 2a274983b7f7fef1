// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/incident_shapes.h"

#include "app/ctl/json_shapes.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject timelineJson(const service::TimelineRow &row)
{
    return {{u"at"_s, toRfc3339(row.at)},
            {u"what"_s, row.what},
            {u"text"_s, orNull(row.text)},
            {u"person"_s, orNull(row.who)}};
}

QJsonObject suspectJson(const service::FeedbackRow::SuspectRow &row)
{
    return {{u"release"_s, row.release},
            {u"release_id"_s, row.suspect.window.release.toString()},
            {u"environment"_s, orNull(row.environment)},
            {u"percent"_s, row.suspect.percent},
            {u"confidence"_s, toText(row.suspect.confidence())},
            {u"grounds"_s, jsonList(row.suspect.grounds, [](Suspect::Ground each) { return toText(each); })}};
}

} // namespace

QJsonObject incidentJson(const service::IncidentRow &row)
{
    const Incident &incident = row.incident;
    return {{u"id"_s, incident.id.toString()},
            {u"title"_s, incident.title},
            {u"severity"_s, toText(incident.severity)},
            {u"state"_s, toText(row.state)},
            {u"started_at"_s, orNull(incident.startedAt)},
            {u"detected_at"_s, toRfc3339(incident.detectedAt)},
            {u"mitigated_at"_s, orNull(incident.mitigatedAt)},
            {u"resolved_at"_s, orNull(incident.resolvedAt)},
            {u"cause"_s, orNull(incident.cause)},
            {u"release"_s, orNull(row.release)},
            {u"release_id"_s, orNull(incident.release)},
            {u"environment"_s, orNull(row.environment)},
            {u"caused_by"_s, orNull(incident.causedBy)},
            {u"fixed_by"_s, orNull(incident.fixedBy)},
            {u"source"_s, toText(incident.source)},
            {u"fingerprint"_s, orNull(incident.fingerprint)},
            {u"labels"_s, incident.labels},
            {u"owner"_s, orNull(row.owner)},
            {u"opened_at"_s, toRfc3339(incident.openedAt)},
            {u"waiver"_s, orNull(incident.waiver)}};
}

QJsonObject incidentPageJson(const service::IncidentPage &page)
{
    QJsonObject json = incidentJson(page.row);
    json.insert(u"timeline"_s, jsonList(page.timeline, timelineJson));
    return json;
}

QJsonObject feedbackJson(const service::FeedbackRow &row)
{
    const FeedbackNote &note = row.note;
    return {{u"id"_s, note.id.toString()},
            {u"source"_s, orNull(note.source)},
            {u"author"_s, orNull(note.author)},
            {u"sentiment"_s, toText(note.sentiment)},
            {u"text"_s, note.text},
            {u"at"_s, toRfc3339(note.at)},
            {u"link"_s, orNull(note.link)},
            {u"key"_s, orNull(note.key)},
            {u"product"_s, orNull(row.product)},
            {u"state"_s, toText(note.state)},
            {u"release"_s, orNull(row.release)},
            {u"release_id"_s, orNull(note.release)},
            {u"reason"_s, orNull(note.reason)},
            {u"suspects"_s, jsonList(row.suspects, suspectJson)}};
}

QJsonObject clusterJson(const service::FeedbackCluster &cluster)
{
    const auto &window = cluster.window;
    const bool isOver = window && window->span.to != kLatestTime;
    return {{u"release"_s, orNull(cluster.release)},
            {u"release_id"_s, window ? QJsonValue(window->release.toString()) : QJsonValue()},
            {u"environment"_s, orNull(cluster.environment)},
            {u"from"_s, window ? QJsonValue(toRfc3339(window->span.from)) : QJsonValue()},
            {u"to"_s, isOver ? QJsonValue(toRfc3339(window->span.to)) : QJsonValue()},
            {u"notes"_s, jsonList(cluster.notes, feedbackJson)}};
}

QJsonObject noticeJson(const service::NoticeRow &row)
{
    const MaintenanceNotice &notice = row.notice;
    return {{u"id"_s, notice.id.toString()},
            {u"release"_s, row.release},
            {u"release_id"_s, notice.release.toString()},
            {u"environment"_s, orNull(row.environment)},
            {u"stage"_s, toText(notice.stage)},
            {u"from"_s, toRfc3339(notice.span.from)},
            {u"to"_s, toRfc3339(notice.span.to)},
            {u"zone"_s, zoneOrNull(notice.zone)},
            {u"channel"_s, orNull(row.channel)},
            {u"subject"_s, notice.subject},
            {u"text"_s, notice.body},
            {u"state"_s, toText(notice.state)},
            {u"due_at"_s, orNull(notice.dueAt)},
            {u"reminder_of"_s, orNull(notice.reminderOf)},
            {u"sent_by"_s, orNull(row.sentBy)},
            {u"sent_at"_s, orNull(notice.sentAt)},
            {u"message"_s, orNull(notice.message)}};
}

QJsonObject channelJson(const NotificationChannel &channel)
{
    return {{u"id"_s, channel.id.toString()},
            {u"name"_s, channel.name},
            {u"kind"_s, toText(channel.kind)},
            {u"address"_s, channel.address},
            {u"recipients"_s, orNull(channel.recipients)},
            {u"zone"_s, zoneOrNull(channel.zone)},
            {u"secret_from"_s, toText(channel.secretKind)},
            {u"secret_name"_s, orNull(channel.secretName)},
            {u"ca_file"_s, orNull(channel.caFile)},
            {u"plain_http"_s, channel.mayUsePlainHttp}};
}

} // namespace slipway::ctl
