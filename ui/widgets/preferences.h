// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace slipway::ui {

/// Light or dark, as the person wants it.
enum class Appearance : std::uint8_t { System, Light, Dark };

/// What the person chose for this program on this machine.
///
/// A page that changes them loads, changes, saves, and emits Page::preferencesChanged(); the program then applies them.
struct Preferences {
    Appearance appearance = Appearance::System;
    QString language; ///< `en`, `de`; empty: as the system
    /// @{ What the desktop is told while the window is not in front.
    bool tellsRunEnded = true;
    bool tellsRunNeedsMe = true;
    /// @}

    [[nodiscard]] static Preferences load();
    void save() const;
    bool operator==(const Preferences &) const = default;
};

} // namespace slipway::ui
