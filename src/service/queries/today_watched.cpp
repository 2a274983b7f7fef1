// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/queries/queries_private.h"

#include <algorithm>

namespace slipway::service {

Result<> Queries::addWatched(TodayPage &page)
{
    const auto watched = releasesToWatch();
    if (!watched)
        return std::unexpected(watched.error());
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

} // namespace slipway::service
