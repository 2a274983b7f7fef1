// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/plan.h"

#include <algorithm>

namespace slipway {

namespace {
template <class List, class Predicate>
auto firstWhere(const List &list, Predicate predicate) -> decltype(&list.front())
{
    const auto found = std::ranges::find_if(list, predicate);
    return found == list.end() ? nullptr : &*found;
}
} // namespace

const Phase *ReleasePlan::phase(PhaseId id) const
{
    return firstWhere(phases, [&](const Phase &each) { return each.id == id; });
}

const Phase *ReleasePlan::phaseByKey(QStringView key) const
{
    return firstWhere(phases, [&](const Phase &each) { return each.key == key; });
}

const Item *ReleasePlan::item(ItemId id) const
{
    return firstWhere(items, [&](const Item &each) { return each.id == id; });
}

const SkippedGate *ReleasePlan::madeUpBy(ItemId id) const
{
    return firstWhere(skippedGates, [&](const SkippedGate &each) { return each.backfill == id; });
}

bool ReleasePlan::waitsForItself(ItemId id) const
{
    std::vector<ItemId> open{id};
    std::vector<ItemId> seen;
    while (!open.empty()) {
        const Item *next = item(open.back());
        open.pop_back();
        if (!next)
            continue;
        for (const ItemId each : next->dependsOn) {
            if (each == id)
                return true;
            if (!std::ranges::contains(seen, each)) {
                seen.push_back(each);
                open.push_back(each);
            }
        }
    }
    return false;
}

std::vector<ItemId> ReleasePlan::itemsUnder(ItemId id) const
{
    std::vector<ItemId> all{id};
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const Item &each : items)
            if (each.parent == all[i] && !std::ranges::contains(all, each.id))
                all.push_back(each.id);
    all.erase(all.begin());
    return all;
}

} // namespace slipway
