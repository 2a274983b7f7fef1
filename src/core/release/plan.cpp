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

} // namespace slipway
