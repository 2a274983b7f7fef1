// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/incident_writing.h"

#include "core/base/tr.h"
#include "core/incidents/incident_rules.h"
#include "core/pipeline/deployment.h"
#include "storage/repositories/incident_repository.h"

using namespace Qt::StringLiterals;

namespace slipway::service {

QString deploymentName(CommandContext &context, DeploymentId deployment)
{
    const auto found = context.get(deployment);
    if (!found)
        return {};
    const auto release = context.get(found->release);
    const auto environment = context.get(found->environment);
    const QString title = release ? context.titleOf(*release) : QString();
    const QString place = environment ? environment->name : QString();
    return found->isRollback ? tr("rollback of %1 in %2").arg(title, place) : tr("%1 in %2").arg(title, place);
}

Result<IncidentEventId> addIncidentEvent(CommandContext &context, IncidentId incident, IncidentEvent::Kind kind,
                                         const QString &text, Instant at, std::optional<PersonId> person)
{
    const IncidentEvent event{.id = context.newId<IncidentEvent>(),
                              .incident = incident,
                              .kind = kind,
                              .text = text.trimmed(),
                              .person = person,
                              .at = at};
    return context.transaction().insert(event).transform([&] { return event.id; });
}

void setIncidentSubject(CommandContext &context, const Incident &incident)
{
    context.transaction().setSubject(incident.release ? incident.release->value : incident.id.value);
}

Result<> incidentsLetClose(CommandContext &context, ReleaseId release)
{
    const auto incidents = storage::incidentsOf(context.transaction(), release);
    if (!incidents)
        return std::unexpected(incidents.error());
    QStringList open;
    for (const Incident *each : blockingClose(*incidents))
        open += u"“"_s + each->title + u'”';
    if (open.isEmpty())
        return {};
    return failure(ErrorKind::NotAllowed,
                   tr("Incidents of the release are not resolved (%1): %2. Resolve them, or give leave with a reason.")
                       .arg(open.size())
                       .arg(open.mid(0, 3).join(u", "_s)),
                   {}, open.join(u'\n'));
}

} // namespace slipway::service
