// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/leases.h"

#include <algorithm>
#include <tuple>

namespace slipway {

LeaseQueue leaseQueue(const std::vector<Lease> &leases, Instant now)
{
    std::vector<const Lease *> open;
    for (const Lease &each : leases)
        if (!each.releasedAt)
            open.push_back(&each);
    std::ranges::sort(open, {}, [](const Lease *each) { return std::tuple(each->requestedAt, each->id); });
    LeaseQueue queue;
    if (open.empty())
        return queue;
    queue.holder = open.front();
    queue.isOverdue = queue.holder->expectedUntil && *queue.holder->expectedUntil < now;
    std::optional<Instant> free = queue.holder->expectedUntil;
    for (auto each = open.begin() + 1; each != open.end(); ++each) {
        if (free)
            free = std::max(*free, now);
        queue.waiting.push_back({*each, free});
        free = free && (*each)->expectedUntil ? std::optional(std::max(*free, *(*each)->expectedUntil)) : std::nullopt;
    }
    return queue;
}

const Hold *standingHold(const std::vector<Hold> &holds)
{
    return holds.empty() || !holds.back().isHeld ? nullptr : &holds.back();
}

} // namespace slipway
