// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/arguments.h"
#include "ui/widgets/preferences.h"

namespace slipway::window {

/// Theme and language to show: those of the command line, until the person chooses others in the program.
class ChosenLook
{
public:
    ChosenLook(const Arguments &arguments, const ui::Preferences &kept);

    /// The person chose something in the program; `kept` is what the preferences are now.
    void choose(const ui::Preferences &kept);
    [[nodiscard]] ui::Preferences shown() const;

private:
    ui::Preferences m_kept;
    QString m_theme;    ///< of the command line; empty: as kept
    QString m_language; ///< of the command line; empty: as kept
};

} // namespace slipway::window
