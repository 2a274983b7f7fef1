// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/readiness/scope_condition.h"
#include "service/queries/today_gathering.h"
#include "service/runs/deploying.h"
#include "storage/repositories/release_table.h"
#include "storage/repositories/scope_repository.h"

#include <algorithm>
#include <initializer_list>
#include <numeric>

namespace slipway::service {

namespace {

constexpr std::size_t kMostRunning = 20;

/// How many are deployed or under way, when `read` of each state, at most kMostRunning, may not be all of them.
Result<qint64> countRunning(Queries::Private &d, std::initializer_list<std::size_t> read)
{
    if (std::max(read) < kMostRunning)
        return std::accumulate(read.begin(), read.end(), qint64{0});
    storage::ReleaseSelection all;
    all.states = {ReleaseState::Deploying, ReleaseState::InProgress};
    return storage::countReleases(d.read(), all);
}

/// What a server says otherwise of the release; empty: nothing.
Result<QString> saidOtherwise(storage::Reader &reader, const Release &release)
{
    if (release.state == ReleaseState::Deploying) {
        auto contradiction = contradictionOf(reader, release);
        if (!contradiction || !contradiction->isEmpty())
            return contradiction;
    }
    const auto facts = storage::newestFacts(reader, release.id);
    return facts ? upstreamSentence(factsFromJson(*facts)) : QString();
}

Result<> complete(Queries::Private &d, const Release &release, const std::vector<Phase> &phases,
                  const std::vector<storage::Progress> &progress, RunningCard &card)
{
    auto contradiction = saidOtherwise(d.read(), release);
    const auto place = release.environment ? d.read().find(*release.environment) : std::optional<Environment>();
    if (!contradiction || !place)
        return std::unexpected(contradiction ? place.error() : contradiction.error());
    card.isComplete = true;
    card.contradiction = std::move(*contradiction);
    card.environment = *place ? (*place)->name : QString();
    const Phase *phase = phaseAt(phases, d.now());
    if (phase) {
        card.phaseName = phase->name;
        card.phaseSpan = phase->span;
    }
    for (const storage::Progress &one : progress) {
        card.overdue += one.overdue;
        if (phase && one.phase == phase->id) {
            card.itemsDone = one.done;
            card.items = one.all;
        }
    }
    return {};
}

} // namespace

Result<> Gathering::addRunning(TodayPage &page)
{
    auto ids = storage::releasesInState(m_d.read(), ReleaseState::Deploying, kMostRunning);
    const auto others = storage::releasesInState(m_d.read(), ReleaseState::InProgress, kMostRunning);
    if (!ids || !others)
        return std::unexpected(ids ? others.error() : ids.error());
    const auto total = countRunning(m_d, {ids->size(), others->size()});
    if (!total)
        return std::unexpected(total.error());
    page.runningTotal = static_cast<int>(*total);
    ids->insert(ids->end(), others->begin(), others->end());
    if (ids->size() > kMostRunning)
        ids->resize(kMostRunning);
    for (const ReleaseId id : *ids) {
        const auto found = releaseOf(id);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            continue;
        const Release &release = **found;
        RunningCard card;
        card.release = id;
        card.title = titleOf(release);
        card.state = release.state;
        card.coordinator = release.coordinator ? m_people.value(*release.coordinator).name : QString();
        card.ship = release.ship;
        card.zone = release.shipZone;
        if (const auto *known = m_known.plans.known(id)) {
            const auto progress = storage::progressOf(known->plan.items, m_d.now());
            if (const auto done = complete(m_d, release, known->plan.phases, progress, card); !done)
                return done;
        }
        page.running.push_back(std::move(card));
    }
    return {};
}

Result<RunningCard> Queries::completed(RunningCard card)
{
    if (card.isComplete)
        return card;
    storage::Snapshot snapshot(d->read());
    const auto release = d->read().find(card.release);
    const auto phases = d->read().where<Phase>("release", card.release.value, "ord, n");
    const auto progress = storage::progressOf(d->read(), card.release, d->now());
    if (!release || !phases || !progress)
        return std::unexpected(!release ? release.error() : !phases ? phases.error() : progress.error());
    if (!*release)
        return failure(ErrorKind::NotFound, tr("There is no such release any more."));
    return complete(*d, **release, *phases, *progress, card).transform([&] { return std::move(card); });
}

} // namespace slipway::service
