// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/route.h"

#include <vector>

namespace slipway::ui {

/// The places one was at, so that one can go back and forward; like a web browser's.
class Navigator
{
public:
    /// Goes to a new place; what lay ahead is forgotten. The same place again changes nothing.
    void go(const Route &route);
    /// The page moved by itself (another tab, another selection): the current place is this now.
    void replace(const Route &route);

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    /// @pre canGoBack()
    const Route &back() { return m_places[--m_current]; }
    /// @pre canGoForward()
    const Route &forward() { return m_places[++m_current]; }
    [[nodiscard]] const std::vector<Route> &places() const { return m_places; }

private:
    std::vector<Route> m_places;
    std::size_t m_current = 0;
};

} // namespace slipway::ui
