// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_places.h"

#include <algorithm>

namespace slipway::ui {

namespace {
constexpr std::size_t kMostRecent = 7; ///< with the one shown now

/// The tab one was on does not make it another place, but of the settings it does.
bool isSamePlace(const Route &one, const Route &other)
{
    return one.page == other.page && one.release == other.release && (one.page != u"settings" || one.tab == other.tab);
}
} // namespace

void RecentPlaces::visit(PalettePlace place)
{
    std::erase_if(m_places, [&](const PalettePlace &each) { return isSamePlace(each.route, place.route); });
    m_places.insert(m_places.begin(), std::move(place));
    if (m_places.size() > kMostRecent)
        m_places.pop_back();
}

std::vector<PalettePlace> RecentPlaces::others() const
{
    return m_places.empty() ? std::vector<PalettePlace>{} : std::vector(m_places.begin() + 1, m_places.end());
}

} // namespace slipway::ui
