// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/standing_words.h"

#include "core/base/tr.h"
#include "ui/widgets/pipelines/run_words.h"

namespace slipway::ui::pipelines {

using service::ConnectionState;
using Standing = ConnectionState::Standing;

bool isAway(const ConnectionState &state)
{
    return state.standing == Standing::NotReached || state.standing == Standing::SignInNeeded;
}

Glyph glyphOf(Standing standing)
{
    switch (standing) {
    case Standing::Reached: return Glyph::Approved;
    case Standing::NotReached:
    case Standing::SignInNeeded: return Glyph::Warning;
    case Standing::NotTried: break;
    }
    return Glyph::Draft;
}

QString word(Standing standing)
{
    switch (standing) {
    case Standing::Reached: return tr("Reached");
    case Standing::NotReached: return tr("Not reached");
    case Standing::SignInNeeded: return tr("Sign-in needed");
    case Standing::NotTried: break;
    }
    return tr("Not asked yet");
}

QString awaySentence(const ConnectionState &state, const QByteArray &zone, Instant now)
{
    if (!isAway(state))
        return {};
    if (state.standing == Standing::SignInNeeded)
        return tr("The server wants another sign-in.");
    return state.since ? tr("Not reached since %1.").arg(runwords::moment(*state.since, zone, now))
                       : tr("Not reached.");
}

} // namespace slipway::ui::pipelines
