// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "service/queries/incident_names.h"
#include "storage/repositories/incident_repository.h"
#include "storage/repositories/pipeline_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

constexpr int kMostIncidents = 1'000;

/// The incident's own times, as lines of its timeline.
std::vector<TimelineRow> ownMoments(const Incident &incident, const QString &openedBy)
{
    std::vector<TimelineRow> rows;
    if (incident.startedAt && *incident.startedAt != incident.detectedAt)
        rows.push_back({tr("It began"), {}, {}, *incident.startedAt});
    const bool isAlert = incident.source == IncidentSource::Alert;
    rows.push_back({isAlert ? tr("Detected by an alert") : tr("Detected"), {}, {}, incident.detectedAt});
    if (incident.openedAt != incident.detectedAt || !openedBy.isEmpty())
        rows.push_back({tr("Opened", "incident"), {}, openedBy, incident.openedAt});
    return rows;
}

/// Incidents under way that nobody linked to a release, in environments where this one was deployed or ships to.
Result<> addThoseOfItsPlaces(Queries::Private &d, IncidentNames &names, ReleaseId id,
                             const std::vector<Deployment> &deployments, std::vector<IncidentRow> &rows)
{
    const auto underWay = storage::incidentsUnderWay(d.read());
    if (!underWay)
        return std::unexpected(underWay.error());
    const auto release = names.releaseOf(id);
    const auto isOneOfIts = [&](EnvironmentId place) {
        return (release && release->environment == place)
               || std::ranges::contains(deployments, place, &Deployment::environment);
    };
    std::vector<IncidentRow> found;
    for (const Incident &each : *underWay)
        if (!each.release && each.environment && isOneOfIts(*each.environment))
            found.push_back(names.row(each));
    const auto settled = std::ranges::find(rows, IncidentState::Resolved, &IncidentRow::state);
    rows.insert(settled, found.begin(), found.end());
    return {};
}

} // namespace

int ReleaseIncidents::underWay() const
{
    return static_cast<int>(std::ranges::count_if(
        incidents, [](const IncidentRow &each) { return each.state != IncidentState::Resolved; }));
}

Result<std::vector<IncidentRow>> Queries::incidents(std::optional<ReleaseId> release, bool onlyUnderWay)
{
    storage::Snapshot snapshot(d->read());
    auto found = release        ? storage::incidentsOf(d->read(), *release)
                 : onlyUnderWay ? storage::incidentsUnderWay(d->read())
                                : storage::newestIncidents(d->read(), kMostIncidents);
    auto names = IncidentNames::load(*d);
    if (!found || !names)
        return std::unexpected(found ? names.error() : found.error());
    std::vector<IncidentRow> rows;
    for (const Incident &each : *found)
        if (!onlyUnderWay || isUnderWay(each))
            rows.push_back(names->row(each));
    std::ranges::stable_partition(rows, [](const IncidentRow &each) { return each.state != IncidentState::Resolved; });
    return rows;
}

Result<std::vector<Incident>> Queries::incidentsOfFiringAlerts()
{
    storage::Snapshot snapshot(d->read());
    auto underWay = storage::incidentsUnderWay(d->read());
    if (!underWay)
        return underWay;
    std::vector<Incident> firing;
    for (const Incident &each : *underWay) {
        if (each.fingerprint.isEmpty())
            continue;
        const auto last = storage::lastAlertEvent(d->read(), each.id);
        if (!last)
            return std::unexpected(last.error());
        if (!*last || (*last)->kind != IncidentEvent::Kind::AlertResolved)
            firing.push_back(each);
    }
    return firing;
}

Result<IncidentPage> Queries::incident(IncidentId id)
{
    storage::Snapshot snapshot(d->read());
    const auto found = d->read().find(id);
    auto events = storage::eventsOf(d->read(), id);
    auto names = IncidentNames::load(*d);
    if (!found || !events || !names)
        return std::unexpected(!found ? found.error() : events ? names.error() : events.error());
    if (!*found)
        return failure(ErrorKind::NotFound, tr("The incident is not there any more."));
    IncidentPage page{names->row(**found), ownMoments(**found, names->person((*found)->openedBy)), std::move(*events)};
    for (const IncidentEvent &each : page.events)
        page.timeline.push_back({eventWord(each.kind), each.text, names->person(each.person), each.at});
    std::ranges::stable_sort(page.timeline, {}, &TimelineRow::at);
    return page;
}

Result<Incident> Queries::findIncident(const QString &reference)
{
    if (const auto id = Uuid::fromString(reference)) {
        const auto found = d->read().find(IncidentId{*id});
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return **found;
    }
    if (const auto beginning = idBeginning(reference)) {
        const auto found = storage::incidentsWithPrefix(d->read(), *beginning);
        if (!found)
            return std::unexpected(found.error());
        if (found->size() == 1)
            return found->front();
        if (found->size() > 1)
            return failure(ErrorKind::BadInput, tr("“%1” is the beginning of more than one incident.").arg(reference));
    }
    return incidents().and_then([&](const std::vector<IncidentRow> &all) -> Result<Incident> {
        std::vector<Incident> meant;
        for (const IncidentRow &each : all)
            if (each.incident.title.contains(reference, Qt::CaseInsensitive) && !reference.trimmed().isEmpty())
                meant.push_back(each.incident);
        if (meant.size() == 1)
            return meant.front();
        if (meant.size() > 1)
            return failure(
                ErrorKind::BadInput,
                tr("“%1” is a part of %2 titles. Name the incident by its id.").arg(reference).arg(meant.size()));
        return failure(ErrorKind::NotFound,
                       tr("There is no incident “%1”. slipwayctl incident list shows them.").arg(reference.left(80)));
    });
}

Result<ReleaseIncidents> Queries::releaseIncidents(ReleaseId id)
{
    storage::Snapshot snapshot(d->read());
    auto names = IncidentNames::load(*d);
    auto rows = incidents(id, false);
    auto feedback = feedbackOf(id);
    auto inbox = feedbackInbox();
    auto notices = this->notices(id);
    auto channels = this->channels();
    auto deployments = storage::deploymentsOf(d->read(), id);
    if (!names || !rows || !feedback)
        return std::unexpected(!names ? names.error() : rows ? feedback.error() : rows.error());
    if (!inbox || !notices || !channels || !deployments)
        return std::unexpected(!inbox      ? inbox.error()
                               : !notices  ? notices.error()
                               : !channels ? channels.error()
                                           : deployments.error());
    ReleaseIncidents page;
    page.incidents = std::move(*rows);
    if (const auto added = addThoseOfItsPlaces(*d, *names, id, *deployments, page.incidents); !added)
        return std::unexpected(added.error());
    page.feedback = std::move(*feedback);
    page.notices = std::move(*notices);
    page.channels = std::move(*channels);
    const auto release = names->releaseOf(id);
    for (FeedbackCluster &cluster : *inbox) {
        page.inbox += static_cast<int>(cluster.notes.size());
        if (cluster.window && cluster.window->release == id)
            std::ranges::move(cluster.notes, std::back_inserter(page.suspected));
        else if (!cluster.window && release && !isReadOnly(release->state))
            std::ranges::copy_if(cluster.notes, std::back_inserter(page.unplaced), [&](const FeedbackRow &each) {
                return !each.note.product || each.note.product == release->product;
            });
    }
    for (const Deployment &each : *deployments)
        page.deployments.push_back({each.id, each.release, each.environment, names->deployment(each), each.startedAt});
    return page;
}

} // namespace slipway::service
