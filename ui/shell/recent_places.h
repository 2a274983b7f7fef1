// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entry.h"

namespace slipway::ui {

/// Where one was lately, each place once; the command palette offers them before anything is typed.
class RecentPlaces
{
public:
    /// The window shows this place now.
    void visit(PalettePlace place);
    /// The latest first, without the place shown now.
    [[nodiscard]] std::vector<PalettePlace> others() const;

private:
    std::vector<PalettePlace> m_places;
};

} // namespace slipway::ui
