// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/chosen_look.h"

namespace slipway::window {

ChosenLook::ChosenLook(const Arguments &arguments, const ui::Preferences &kept)
    : m_kept(kept),
      m_theme(arguments.theme),
      m_language(arguments.language)
{}

void ChosenLook::choose(const ui::Preferences &kept)
{
    // What was kept already can only have been chosen because the command line showed something else.
    const bool isSame = kept == m_kept;
    if (isSame || kept.appearance != m_kept.appearance)
        m_theme.clear();
    if (isSame || kept.language != m_kept.language)
        m_language.clear();
    m_kept = kept;
}

ui::Preferences ChosenLook::shown() const
{
    ui::Preferences shown = m_kept;
    if (!m_theme.isEmpty())
        shown.appearance = m_theme == u"dark" ? ui::Appearance::Dark : ui::Appearance::Light;
    if (!m_language.isEmpty())
        shown.language = m_language;
    return shown;
}

} // namespace slipway::window
