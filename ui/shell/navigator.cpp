// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

namespace slipway::ui {

namespace {
constexpr std::size_t kMostPlaces = 100;
}

void Navigator::go(const Route &route)
{
    if (!m_places.empty()) {
        if (m_places[m_current] == route)
            return;
        m_places.resize(m_current + 1);
    }
    if (m_places.size() == kMostPlaces)
        m_places.erase(m_places.begin());
    m_places.push_back(route);
    m_current = m_places.size() - 1;
}

void Navigator::replace(const Route &route)
{
    if (m_places.empty())
        go(route);
    else
        m_places[m_current] = route;
}

} // namespace slipway::ui
