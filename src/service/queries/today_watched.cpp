// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/schedule/freezes.h"
#include "service/queries/queries_private.h"
#include "service/runs/deploying.h"
#include "storage/repositories/pipeline_repository.h"

#include <algorithm>

namespace slipway::service {

namespace {
constexpr int kClosingsLookedAt = 500;
} // namespace

Result<> Queries::addWatched(TodayPage &page)
{
    const auto watched = releasesToWatch();
    if (!watched || watched->empty())
        return watched ? Result<>{} : std::unexpected(watched.error());
    const auto products = d->productsById();
    if (!products)
        return std::unexpected(products.error());
    for (const ReleaseId id : *watched) {
        const auto courses = analyses(id);
        const auto release = d->read().find(id);
        if (!courses || !release)
            return std::unexpected(courses ? release.error() : courses.error());
        RunningCard card;
        card.isWatched = true;
        card.isComplete = true;
        for (const AnalysisView &each : courses->courses) {
            const bool isOpen = each.asked.needsDeployment() && !isFinal(each.course.state);
            if (isOpen)
                card.watchedUntil = std::max(card.watchedUntil, each.endsAt);
            if (isOpen && card.watchProblem.isEmpty() && !each.warning.isEmpty())
                card.watchProblem = tr("“%1” may fail soon: %2").arg(each.criterion.title, each.warning);
            card.items += each.asked.needsDeployment() ? 1 : 0;
            card.itemsDone += each.asked.needsDeployment() && each.course.state == AnalysisState::Pass ? 1 : 0;
        }
        if (courses->proposal)
            card.watchProblem = courses->proposal->reasons.join(QStringLiteral("; "));
        const bool isOver = !card.watchedUntil && card.watchProblem.isEmpty() && card.items == card.itemsDone;
        const auto shown = std::ranges::find(page.running, id, &RunningCard::release);
        if (!*release || isOver || card.items == 0)
            continue;
        if (shown != page.running.end()) {
            shown->watchProblem = card.watchProblem;
            continue;
        }
        card.release = id;
        card.title = products->value((*release)->product).name + QStringLiteral(" ") + (*release)->version;
        card.state = (*release)->state;
        card.ship = (*release)->ship;
        card.zone = (*release)->shipZone;
        page.running.push_back(std::move(card));
        ++page.runningTotal;
    }
    return {};
}

Result<> Queries::addContradicted(const Person &person, TodayPage &page)
{
    const auto closed = storage::closedOnWhatIsContradicted(d->read(), kClosingsLookedAt);
    if (!closed || closed->empty())
        return closed ? Result<>{} : std::unexpected(closed.error());
    const auto products = d->productsById();
    const auto people = d->peopleById();
    if (!products || !people)
        return std::unexpected(products ? people.error() : products.error());
    std::vector<RunningCard> cards;
    for (const Release &each : *closed) {
        auto contradiction = contradictionOf(d->read(), each);
        if (!contradiction)
            return std::unexpected(contradiction.error());
        const bool isTheirs = each.coordinator == person.id || !overridingRole(person).isEmpty();
        if (contradiction->isEmpty() || !isTheirs)
            continue;
        RunningCard card;
        card.release = each.id;
        card.title = products->value(each.product).name + QStringLiteral(" ") + each.version;
        card.state = each.state;
        card.coordinator = each.coordinator ? people->value(*each.coordinator).name : QString();
        card.ship = each.ship;
        card.zone = each.shipZone;
        card.contradiction = std::move(*contradiction);
        card.isComplete = true;
        cards.push_back(std::move(card));
    }
    page.runningTotal += static_cast<int>(cards.size());
    page.running.insert(page.running.begin(), cards.begin(), cards.end());
    return {};
}

} // namespace slipway::service
