// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/incident_commands.h"

#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/pipeline/deployment.h"
#include "core/schedule/freezes.h"
#include "service/command_context.h"
#include "service/runs/incident_writing.h"
#include "storage/repositories/incident_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

/// What a deployment caused or mended belongs to the release that was deployed, and to where.
Result<> followDeployment(CommandContext &context, Incident &incident)
{
    if (!incident.causedBy)
        return {};
    return context.get(*incident.causedBy).and_then([&](const Deployment &deployment) -> Result<> {
        if (incident.release && *incident.release != deployment.release)
            return failure(ErrorKind::BadInput, tr("The deployment is not one of the incident's release. It is %1.")
                                                    .arg(deploymentName(context, *incident.causedBy)));
        incident.release = deployment.release;
        if (!incident.environment)
            incident.environment = deployment.environment;
        return {};
    });
}

Result<> mustBeThere(CommandContext &context, const Incident &incident)
{
    return context.mustExist(incident.release)
        .and_then([&] { return context.mustExist(incident.environment); })
        .and_then([&] { return context.mustExist(incident.causedBy); })
        .and_then([&] { return context.mustExist(incident.fixedBy); })
        .and_then([&] { return context.mustExist(incident.owner); });
}

Result<> checkAll(CommandContext &context, Incident &incident)
{
    incident.title = incident.title.simplified();
    return mustBeThere(context, incident)
        .and_then([&] { return followDeployment(context, incident); })
        .and_then([&]() -> Result<> {
            if (!incident.release && !incident.environment)
                return failure(ErrorKind::BadInput,
                               tr("Say which release or which environment the incident is about."));
            return checkIncident(incident, context.now());
        });
}

/// The alert fires again while its incident is under way.
Result<OpenedIncident> noteAgain(CommandContext &context, const Incident &incident, Instant at)
{
    setIncidentSubject(context, incident);
    context.setSummary(tr("The alert of the incident “%1” fired again").arg(incident.title));
    return addIncidentEvent(context, incident.id, IncidentEvent::Kind::AlertFired, {}, at, std::nullopt)
        .transform([&](IncidentEventId) { return OpenedIncident{incident.id, false}; });
}

QJsonObject labelsAsJson(const Labels &labels)
{
    QJsonObject json;
    for (auto each = labels.begin(); each != labels.end(); ++each)
        json.insert(each.key(), each.value());
    return json;
}

QString stateSummary(IncidentState to)
{
    switch (to) {
    case IncidentState::Open: return tr("Reopen the incident “%1”");
    case IncidentState::Mitigated: return tr("The incident “%1” is mitigated");
    case IncidentState::Resolved: return tr("The incident “%1” is resolved");
    }
    return {};
}

IncidentEvent::Kind eventOf(IncidentState to)
{
    switch (to) {
    case IncidentState::Open: return IncidentEvent::Kind::Reopened;
    case IncidentState::Mitigated: return IncidentEvent::Kind::Mitigated;
    case IncidentState::Resolved: return IncidentEvent::Kind::Resolved;
    }
    return IncidentEvent::Kind::Note;
}

Result<Incident> edited(const EditIncident &wish, Incident incident)
{
    if ((wish.mitigatedAt && !incident.mitigatedAt) || (wish.resolvedAt && !incident.resolvedAt))
        return failure(ErrorKind::NotAllowed,
                       tr("The incident is %1: mitigate or resolve it, then its times can be corrected.")
                           .arg(stateWord(stateOf(incident))));
    if (wish.title)
        if (const auto fits = checkTitleChange(incident.title, *wish.title, u"title"_s); !fits)
            return std::unexpected(fits.error());
    incident.title = wish.title.value_or(incident.title);
    incident.severity = wish.severity.value_or(incident.severity);
    incident.cause = wish.cause.value_or(incident.cause).trimmed();
    incident.owner = wish.owner.value_or(incident.owner);
    incident.startedAt = wish.startedAt.value_or(incident.startedAt);
    incident.detectedAt = wish.detectedAt.value_or(incident.detectedAt);
    if (wish.mitigatedAt)
        incident.mitigatedAt = wish.mitigatedAt;
    if (wish.resolvedAt)
        incident.resolvedAt = wish.resolvedAt;
    const bool hasMoved = wish.release && *wish.release != incident.release;
    incident.release = wish.release.value_or(incident.release);
    incident.environment = wish.environment.value_or(incident.environment);
    // The cause goes with a release that it is not a deployment of, unless it was named with it.
    if (hasMoved && !wish.causedBy)
        incident.causedBy.reset();
    if (wish.causedBy) {
        incident.causedBy = *wish.causedBy;
        if (!wish.release && *wish.causedBy)
            incident.release.reset();
    }
    incident.fixedBy = wish.fixedBy.value_or(incident.fixedBy);
    return incident;
}

Result<> tellChanges(CommandContext &context, const Incident &before, const Incident &now)
{
    const auto tell = [&](IncidentEvent::Kind kind, const QString &text) {
        return addIncidentEvent(context, now.id, kind, text, context.now(), context.actorId()).transform([](auto) {});
    };
    Result<> done;
    if (before.severity != now.severity)
        done = tell(IncidentEvent::Kind::SeverityChanged,
                    tr("%1 → %2").arg(severityWord(before.severity), severityWord(now.severity)));
    if (done && before.causedBy != now.causedBy)
        done = tell(IncidentEvent::Kind::Linked, now.causedBy
                                                     ? tr("caused by %1").arg(deploymentName(context, *now.causedBy))
                                                     : tr("not caused by a deployment"));
    if (done && before.fixedBy != now.fixedBy)
        done = tell(IncidentEvent::Kind::Linked, now.fixedBy
                                                     ? tr("mended by %1").arg(deploymentName(context, *now.fixedBy))
                                                     : tr("not mended by a deployment"));
    return done;
}

} // namespace

Result<OpenedIncident> OpenIncident::execute(CommandContext &context) const
{
    const bool isAlert = !fingerprint.trimmed().isEmpty() || !labels.isEmpty();
    const QString key = isAlert && fingerprint.trimmed().isEmpty() ? fingerprintOf(labels) : fingerprint.trimmed();
    if (isAlert) {
        const auto underWay = storage::incidentsUnderWay(context.transaction());
        if (!underWay)
            return std::unexpected(underWay.error());
        const Incident *same = openedBySameAlert(*underWay, key);
        // The same alert told by another server, which has no fingerprint or another one.
        if (!same && !labels.isEmpty())
            if (const auto alike = std::ranges::find(*underWay, labelsAsJson(labels), &Incident::labels);
                alike != underWay->end())
                same = &*alike;
        if (same)
            return noteAgain(context, *same, context.now());
    }
    Incident made{.id = context.newId<Incident>(),
                  .title = title.trimmed().isEmpty() && isAlert ? proposedTitle(labels, annotations) : title,
                  .severity = severity.value_or(isAlert ? proposedSeverity(labels) : Severity::Sev3),
                  .startedAt = startedAt,
                  .detectedAt = detectedAt.value_or(context.now()),
                  .mitigatedAt = {},
                  .resolvedAt = {},
                  .cause = cause.trimmed(),
                  .release = release,
                  .environment = environment,
                  .causedBy = causedBy,
                  .fixedBy = {},
                  .source = isAlert ? IncidentSource::Alert : IncidentSource::Hand,
                  .fingerprint = key,
                  .labels = labelsAsJson(labels),
                  .openedBy = context.actorId(),
                  .openedAt = context.now(),
                  .owner = owner ? owner : context.actorId(),
                  .waiver = {},
                  .waivedBy = {}};
    if (const auto sound = checkTitleLength(made.title, u"title"_s).and_then([&] { return checkAll(context, made); });
        !sound)
        return std::unexpected(sound.error());
    setIncidentSubject(context, made);
    context.setSummary(tr("Open the incident “%1”, %2").arg(made.title, severityWord(made.severity)));
    return context.transaction().insert(made).transform([&] { return OpenedIncident{made.id, true}; });
}

Result<Done> EditIncident::execute(CommandContext &context) const
{
    const auto before = context.get(incident);
    if (!before)
        return std::unexpected(before.error());
    auto now = edited(*this, *before);
    if (!now)
        return std::unexpected(now.error());
    if (const auto sound = checkAll(context, *now); !sound)
        return std::unexpected(sound.error());
    setIncidentSubject(context, *now);
    context.setSummary(tr("Change the incident “%1”").arg(now->title));
    return context.transaction()
        .update(*now)
        .and_then([&] { return tellChanges(context, *before, *now); })
        .transform([] { return Done{}; });
}

Result<Done> AdvanceIncident::execute(CommandContext &context) const
{
    const auto before = context.get(incident);
    if (!before)
        return std::unexpected(before.error());
    if (to == IncidentState::Open && note.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say why the incident is opened again: a reason is needed."));
    const Instant when = at.value_or(context.now());
    auto now = advanced(*before, to, when);
    if (!now)
        return std::unexpected(now.error());
    if (fixedBy && to != IncidentState::Open)
        now->fixedBy = fixedBy;
    if (const auto sound = checkAll(context, *now); !sound)
        return std::unexpected(sound.error());
    setIncidentSubject(context, *now);
    context.setSummary(stateSummary(to).arg(now->title));
    context.setReason(note.trimmed());
    return context.transaction()
        .update(*now)
        .and_then([&] { return addIncidentEvent(context, incident, eventOf(to), note, when, context.actorId()); })
        .and_then([&](IncidentEventId) { return tellChanges(context, *before, *now); })
        .transform([] { return Done{}; });
}

Result<IncidentEventId> NoteOnIncident::execute(CommandContext &context) const
{
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("A note needs a text."));
    const Instant when = at.value_or(context.now());
    if (when > context.now())
        return failure(ErrorKind::BadInput, tr("What is noted has happened: its time cannot lie in the future."));
    return context.get(incident).and_then([&](const Incident &found) {
        setIncidentSubject(context, found);
        context.setSummary(tr("Note on the incident “%1”: %2").arg(found.title, text.simplified().left(120)));
        return addIncidentEvent(context, incident, IncidentEvent::Kind::Note, text, when, context.actorId());
    });
}

Result<std::optional<IncidentId>> NoteAlertEnded::execute(CommandContext &context) const
{
    const auto underWay = storage::incidentsUnderWay(context.transaction());
    if (!underWay)
        return std::unexpected(underWay.error());
    const Incident *same = openedBySameAlert(*underWay, fingerprint.trimmed());
    if (!same)
        return std::nullopt;
    const auto last = storage::lastAlertEvent(context.transaction(), same->id);
    if (!last)
        return std::unexpected(last.error());
    if (*last && (*last)->kind == IncidentEvent::Kind::AlertResolved)
        return std::nullopt; // two that look at the same time
    const Instant ended = *last ? std::max(at, (*last)->at) : at;
    setIncidentSubject(context, *same);
    context.setSummary(tr("The alert of the incident “%1” has ended").arg(same->title));
    return addIncidentEvent(context, same->id, IncidentEvent::Kind::AlertResolved, {}, ended, std::nullopt)
        .transform([&](IncidentEventId) { return std::optional(same->id); });
}

Result<Done> WaiveIncident::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    auto found = context.get(incident);
    if (!actor || !found)
        return std::unexpected(actor ? found.error() : actor.error());
    if (!isUnderWay(*found))
        return failure(ErrorKind::NotAllowed, tr("The incident is resolved; its release can be closed."));
    if (const auto may = mayOverride(*actor, reason); !may)
        return std::unexpected(may.error());
    found->waiver = reason.trimmed();
    found->waivedBy = actor->id;
    setIncidentSubject(context, *found);
    context.setReason(reason.trimmed());
    context.setSummary(tr("The release may be closed with the incident “%1”").arg(found->title));
    return context.transaction()
        .update(*found)
        .and_then([&] {
            return addIncidentEvent(context, incident, IncidentEvent::Kind::Waived, reason, context.now(), actor->id);
        })
        .transform([](IncidentEventId) { return Done{}; });
}

} // namespace slipway::service
