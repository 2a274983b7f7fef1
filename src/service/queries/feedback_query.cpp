// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/queries/incident_names.h"
#include "storage/repositories/incident_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

constexpr int kMostNotes = 2'000;
/// The window shows them at once: what is older waits until these are settled.
constexpr int kMostInInbox = 300;
constexpr int kMostDeploymentsLookedAt = 1'000;
constexpr std::size_t kMostSuspects = 5;

FeedbackRow feedbackRow(const FeedbackNote &note, IncidentNames &names)
{
    return {note, names.product(note.product), names.release(note.release), {}};
}

Result<std::vector<ReleaseWindow>> windowsOf(Queries::Private &d, IncidentNames &names)
{
    return storage::deploymentsDone(d.read(), kMostDeploymentsLookedAt)
        .transform([&](const std::vector<Deployment> &deployments) {
            QHash<ReleaseId, DeployedRelease> releases;
            for (const Deployment &each : deployments)
                if (const auto release = names.releaseOf(each.release))
                    releases.insert(each.release,
                                    {release->product, names.product(release->product), release->version});
            return releaseWindows(deployments, releases);
        });
}

int certainty(const FeedbackRow &row)
{
    return row.suspects.empty() ? 0 : row.suspects.front().suspect.percent;
}

} // namespace

Result<std::vector<FeedbackRow>> Queries::feedbackOf(std::optional<ReleaseId> release)
{
    storage::Snapshot snapshot(d->read());
    const auto notes =
        release ? storage::feedbackOf(d->read(), *release) : storage::newestFeedback(d->read(), kMostNotes);
    auto names = IncidentNames::load(*d);
    if (!notes || !names)
        return std::unexpected(notes ? names.error() : notes.error());
    std::vector<FeedbackRow> rows;
    for (const FeedbackNote &each : *notes)
        rows.push_back(feedbackRow(each, *names));
    return rows;
}

Result<std::vector<FeedbackCluster>> Queries::feedbackInbox()
{
    storage::Snapshot snapshot(d->read());
    const auto notes = storage::feedbackInbox(d->read(), kMostInInbox);
    auto names = IncidentNames::load(*d);
    if (!notes || !names)
        return std::unexpected(notes ? names.error() : notes.error());
    std::vector<FeedbackCluster> clusters;
    if (notes->empty())
        return clusters;
    const auto windows = windowsOf(*d, *names);
    if (!windows)
        return std::unexpected(windows.error());
    for (const FeedbackNote &note : *notes) {
        FeedbackRow row = feedbackRow(note, *names);
        for (Suspect &each : suspectsOf(note, *windows)) {
            if (row.suspects.size() == kMostSuspects)
                break;
            const QString release = names->release(each.window.release);
            const QString environment = names->environment(each.window.environment);
            row.suspects.push_back({std::move(each), release, environment});
        }
        const auto window = row.suspects.empty() ? std::nullopt : std::optional(row.suspects.front().suspect.window);
        auto cluster = std::ranges::find(clusters, window, &FeedbackCluster::window);
        if (cluster == clusters.end()) {
            clusters.push_back({window,
                                row.suspects.empty() ? QString() : row.suspects.front().release,
                                row.suspects.empty() ? QString() : row.suspects.front().environment,
                                {}});
            cluster = std::prev(clusters.end());
        }
        cluster->notes.push_back(std::move(row));
    }
    for (FeedbackCluster &each : clusters)
        std::ranges::stable_sort(each.notes, std::ranges::greater{}, certainty);
    // The newest release first, notes that fall into no window last.
    std::ranges::stable_sort(clusters, std::ranges::greater{}, [](const FeedbackCluster &each) {
        return each.window ? each.window->span.from : kEarliestTime;
    });
    return clusters;
}

Result<FeedbackNote> Queries::findFeedback(const QString &reference)
{
    if (const auto id = Uuid::fromString(reference)) {
        const auto found = d->read().find(FeedbackNoteId{*id});
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return **found;
    }
    if (const auto beginning = idBeginning(reference)) {
        const auto found = storage::feedbackWithPrefix(d->read(), *beginning);
        if (!found)
            return std::unexpected(found.error());
        if (found->size() == 1)
            return found->front();
        if (found->size() > 1)
            return failure(ErrorKind::BadInput, tr("“%1” is the beginning of more than one note.").arg(reference));
    }
    return failure(ErrorKind::NotFound,
                   tr("There is no note “%1”. slipwayctl feedback list shows their ids.").arg(reference.left(80)));
}

} // namespace slipway::service
