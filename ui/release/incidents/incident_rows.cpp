// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/incidents/incident_rows.h"

#include "core/base/tr.h"
#include "core/incidents/notice_rules.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace slipway::ui::release_incidents {

namespace {

Glyph sentimentGlyph(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Positive: return Glyph::Approved;
    case Sentiment::Negative: return Glyph::Failed;
    case Sentiment::Neutral: break;
    }
    return Glyph::Information;
}

/// "lasted 40 min", "for 2 h".
QString lastingText(const Incident &incident, Instant now)
{
    const QString age = words::age(beganAt(incident), incident.resolvedAt.value_or(now));
    return incident.resolvedAt ? tr("lasted %1").arg(age) : tr("for %1").arg(age);
}

QString suspicion(const service::FeedbackRow &row)
{
    if (row.suspects.empty())
        return tr("nothing ran then");
    const Suspect &first = row.suspects.front().suspect;
    return tr("confidence %1, %2 %").arg(confidenceWord(first.confidence())).arg(first.percent);
}

QString grounds(const service::FeedbackRow &row)
{
    QStringList parts;
    if (!row.suspects.empty())
        for (const Suspect::Ground each : row.suspects.front().suspect.grounds)
            parts += groundText(each);
    return parts.join(u", "_s);
}

TableRow feedbackRow(const service::FeedbackRow &row, const QByteArray &zone, bool isSuspected, bool mayChange)
{
    const FeedbackNote &note = row.note;
    const QString id = note.id.toString();
    const QString from = note.author.isEmpty() ? note.source
                         : note.source.isEmpty()
                             ? note.author
                             : tr("%1, %2", "source of feedback, its author").arg(note.source, note.author);
    return {.key = id,
            .cells = {{.text = release_text::oneLine(note.text),
                       .second = isSuspected ? suspicion(row) : words::capitalized(sentimentWord(note.sentiment)),
                       .toolTip = isSuspected ? (note.text + u'\n' + grounds(row)).trimmed() : note.text,
                       .glyph = sentimentGlyph(note.sentiment),
                       .spoken = sentimentWord(note.sentiment)},
                      {.text = from, .quiet = true},
                      {.text = words::when(note.at, zone), .toolTip = words::exact(note.at, zone), .quiet = true},
                      {.text = isSuspected ? tr("Belongs here") : QString(),
                       .link = isSuspected && mayChange ? u"assign:"_s + id : QString()},
                      {.text = tr("Dismiss…"), .link = mayChange ? u"dismiss:"_s + id : QString()}}};
}

} // namespace

Glyph glyphOf(IncidentState state)
{
    switch (state) {
    case IncidentState::Open: return Glyph::Failed;
    case IncidentState::Mitigated: return Glyph::Warning;
    case IncidentState::Resolved: return Glyph::Approved;
    }
    return Glyph::None;
}

Glyph glyphOf(NoticeState state)
{
    switch (state) {
    case NoticeState::Draft: return Glyph::Draft;
    case NoticeState::Sending: return Glyph::Running;
    case NoticeState::Sent: return Glyph::Approved;
    case NoticeState::Failed: return Glyph::Failed;
    case NoticeState::Unknown: return Glyph::Stale;
    }
    return Glyph::None;
}

std::vector<TableRow> incidentRows(const service::ReleaseIncidents &page, const QByteArray &zone, Instant now)
{
    std::vector<TableRow> rows;
    for (const service::IncidentRow &each : page.incidents) {
        const Incident &incident = each.incident;
        rows.push_back(
            {.key = incident.id.toString(),
             .cells = {{.text = release_text::oneLine(incident.title),
                        .second = incident.cause.isEmpty() ? tr("cause not known yet")
                                                           : release_text::oneLine(incident.cause),
                        .toolTip = incident.title,
                        .glyph = glyphOf(each.state),
                        .spoken = stateWord(each.state),
                        .strong = each.state != IncidentState::Resolved},
                       {.text = severityWord(incident.severity),
                        .tone = incident.severity <= Severity::Sev2 && each.state != IncidentState::Resolved
                                    ? std::optional(Family::Red)
                                    : std::nullopt},
                       {.text = words::capitalized(stateWord(each.state)), .second = lastingText(incident, now)},
                       {.text = words::when(incident.detectedAt, zone),
                        .second = each.environment,
                        .toolTip = words::exact(incident.detectedAt, zone)},
                       {.text = each.causedBy.isEmpty() ? tr("not a deployment") : each.causedBy,
                        .quiet = each.causedBy.isEmpty()},
                       {.text = each.owner, .person = each.owner}}});
    }
    return rows;
}

std::vector<TableRow> timelineRows(const service::IncidentPage &page, const QByteArray &zone)
{
    std::vector<TableRow> rows;
    int number = 0;
    for (const service::TimelineRow &each : page.timeline)
        rows.push_back({.key = QString::number(number++),
                        .cells = {{.text = words::when(each.at, zone), .toolTip = words::exact(each.at, zone)},
                                  {.text = each.what,
                                   .second = release_text::oneLine(each.text, 400),
                                   .toolTip = each.text,
                                   .strong = true},
                                  {.text = each.who, .person = each.who}}});
    return rows;
}

std::vector<TableRow> feedbackRows(const service::ReleaseIncidents &page, const QByteArray &zone, bool mayChange)
{
    std::vector<TableRow> rows;
    for (const service::FeedbackRow &each : page.suspected)
        rows.push_back(feedbackRow(each, zone, true, mayChange));
    for (const service::FeedbackRow &each : page.unplaced)
        rows.push_back(feedbackRow(each, zone, true, mayChange));
    for (const service::FeedbackRow &each : page.feedback)
        rows.push_back(feedbackRow(each, zone, false, mayChange));
    return rows;
}

std::vector<TableRow> noticeRows(const service::ReleaseIncidents &page)
{
    std::vector<TableRow> rows;
    for (const service::NoticeRow &each : page.notices) {
        const MaintenanceNotice &notice = each.notice;
        const bool isDraft = notice.state == NoticeState::Draft;
        const QString told = notice.dueAt && isDraft ? tr("leaves %1").arg(words::when(*notice.dueAt, notice.zone))
                             : notice.sentAt         ? words::when(*notice.sentAt, notice.zone)
                                                     : QString();
        rows.push_back(
            {.key = notice.id.toString(),
             .cells = {{.text = release_text::oneLine(notice.subject),
                        .second = notice.reminderOf ? tr("reminder") : words::capitalized(stageWord(notice.stage)),
                        .toolTip = notice.subject + u"\n\n"_s + notice.body,
                        .glyph = glyphOf(notice.state),
                        .spoken = stateWord(notice.state)},
                       {.text = each.channel.isEmpty() ? tr("removed channel") : each.channel,
                        .quiet = each.channel.isEmpty()},
                       {.text = words::capitalized(stateWord(notice.state)), .second = told, .toolTip = notice.message},
                       {.text = isDraft && !notice.dueAt               ? tr("Send…")
                                : notice.state == NoticeState::Failed  ? tr("Try again…")
                                : notice.state == NoticeState::Unknown ? tr("Settle…")
                                                                       : tr("Show"),
                        .link = u"open:"_s + notice.id.toString()}}});
    }
    return rows;
}

QString summaryText(const service::ReleaseIncidents &page)
{
    QStringList parts;
    const int underWay = page.underWay();
    const int resolved = static_cast<int>(page.incidents.size()) - underWay;
    if (underWay > 0)
        parts += tr("%n incident(s) under way", nullptr, underWay);
    if (resolved > 0)
        parts += tr("%n resolved", nullptr, resolved);
    if (!page.suspected.empty())
        parts += tr("%n note(s) of users may be about it", nullptr, static_cast<int>(page.suspected.size()));
    if (!page.unplaced.empty())
        parts += tr("%n fit(s) no release yet", nullptr, static_cast<int>(page.unplaced.size()));
    return parts.join(u", "_s);
}

} // namespace slipway::ui::release_incidents
