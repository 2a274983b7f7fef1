// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_release/ship_proposal.h"

namespace slipway::ui {

namespace {

constexpr int kMostProposals = 30;

Instant daysLater(Instant at, qint64 days, const QByteArray &zone)
{
    const QDateTime local = inZone(at, zone);
    return fromWallTime(local.date().addDays(days), local.time(), zone);
}

} // namespace

Result<Instant> proposeShip(service::Queries &queries, service::CreateRelease wish, PersonId actor, Instant now)
{
    std::optional<Instant> free;
    for (int i = 0; i < kMostProposals; ++i) {
        const auto preview = queries.previewNew(wish, actor);
        if (!preview)
            return std::unexpected(preview.error());
        const Release &release = preview->plan.release;
        const qint64 late = dayIn(release.start, release.shipZone).daysTo(dayIn(now, release.shipZone));
        if (late > 0) {
            wish.ship = daysLater(wish.ship, late, release.shipZone);
        } else if (preview->freeSlot && *preview->freeSlot != release.ship) {
            wish.ship = *preview->freeSlot;
        } else if (preview->conflicts.empty()) {
            return release.ship;
        } else {
            free = free.value_or(release.ship);
            wish.ship = daysLater(wish.ship, 1, release.shipZone);
        }
    }
    return free.value_or(wish.ship);
}

} // namespace slipway::ui
