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

ShipProposal::ShipProposal(service::CreateRelease wish, PersonId actor, Instant now)
    : m_wish(std::move(wish)),
      m_actor(actor),
      m_now(now)
{}

Result<ShipProposal> ShipProposal::next(service::Queries &queries) const
{
    const auto preview = queries.previewNew(m_wish, m_actor);
    if (!preview)
        return std::unexpected(preview.error());
    ShipProposal after = *this;
    const Release &release = preview->plan.release;
    const qint64 late = dayIn(release.start, release.shipZone).daysTo(dayIn(m_now, release.shipZone));
    if (late > 0) {
        after.m_wish.ship = daysLater(release.ship, late, release.shipZone);
    } else if (preview->freeSlot && *preview->freeSlot != release.ship) {
        after.m_wish.ship = *preview->freeSlot;
    } else if (preview->conflicts.empty()) {
        after.m_found = release.ship;
    } else {
        if (!m_best || preview->conflicts.size() < m_fewest) {
            after.m_best = release.ship;
            after.m_fewest = preview->conflicts.size();
        }
        after.m_wish.ship = daysLater(release.ship, 1, release.shipZone);
    }
    if (++after.m_tries >= kMostProposals && !after.m_found)
        after.m_found = after.m_best.value_or(after.m_wish.ship);
    return after;
}

} // namespace slipway::ui
