// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rehearsal/way_clear.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/schedule/freezes.h"

#include <algorithm>

namespace slipway {

namespace {

class WayFinder
{
public:
    WayFinder(const RehearsalScene &scene, const std::optional<EnvironmentId> &place, Instant from)
        : m_scene(scene),
          m_place(place),
          m_way{from}
    {}

    WayClear find(bool ships)
    {
        if (ships)
            waitForReleases();
        waitForLease();
        // One thing may lead into the next: until nothing holds any more.
        for (Instant before = m_way.at - std::chrono::milliseconds(1); before != m_way.at;) {
            before = m_way.at;
            waitForFreezes();
            waitForBookings();
        }
        return std::move(m_way);
    }

private:
    QString time(Instant at) const { return timeText(at, m_scene.plan.release.shipZone); }

    void wait(RehearsalBlock::Kind kind, const Uuid &subject, const QString &text, Instant until)
    {
        m_way.blocks.push_back({kind, subject, text, m_way.at, until});
        m_way.at = until;
    }

    void waitForReleases()
    {
        for (const Release &each : m_scene.dependencies)
            if (!each.shippedAt && each.ship > m_way.at)
                wait(RehearsalBlock::Kind::Dependency, each.id.value,
                     tr("%1 must ship before it, planned for %2").arg(each.version, time(each.ship)), each.ship);
    }

    void waitForLease()
    {
        const auto holder = std::ranges::find_if(
            m_scene.leases, [&](const Lease &each) { return m_place == each.environment && !each.releasedAt; });
        if (holder == m_scene.leases.end() || holder->release == m_scene.plan.release.id)
            return;
        const QString title = m_scene.titles.value(holder->release);
        if (!holder->expectedUntil || *holder->expectedUntil < m_scene.now)
            m_way.blocks.push_back({RehearsalBlock::Kind::Lease, holder->release.value,
                                    tr("%1 holds the environment and does not say until when").arg(title), m_way.at,
                                    std::nullopt});
        else if (*holder->expectedUntil > m_way.at)
            wait(RehearsalBlock::Kind::Lease, holder->release.value,
                 tr("%1 holds the environment until %2").arg(title, time(*holder->expectedUntil)),
                 *holder->expectedUntil);
    }

    void waitForFreezes()
    {
        Release there = m_scene.plan.release;
        there.environment = m_place;
        for (const Freeze *each : freezesInTheWay(there, m_way.at, m_scene.freezes, m_scene.overrides))
            if (each->span.to > m_way.at)
                wait(RehearsalBlock::Kind::Freeze, each->id.value,
                     tr("The freeze “%1” is in force until %2").arg(each->name, time(each->span.to)), each->span.to);
    }

    void waitForBookings()
    {
        for (const Booking &each : m_scene.otherBookings)
            if (m_place == each.environment && each.span.contains(m_way.at))
                wait(RehearsalBlock::Kind::Booking, each.release.value,
                     tr("%1 has booked the environment until %2")
                         .arg(m_scene.titles.value(each.release), time(each.span.to)),
                     each.span.to);
    }

    const RehearsalScene &m_scene;
    const std::optional<EnvironmentId> &m_place;
    WayClear m_way;
};

} // namespace

WayClear wayClear(const RehearsalScene &scene, const std::optional<EnvironmentId> &place, bool ships, Instant from)
{
    return WayFinder(scene, place, from).find(ships);
}

} // namespace slipway
