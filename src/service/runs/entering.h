// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"

namespace slipway::service {

/// Takes a release to a state once everything that may stand against it was asked, with what comes with that state. For the
/// commands that ask: a release is closed by CloseRelease alone, all other steps are ChangeReleaseState.
[[nodiscard]] Result<> enterState(CommandContext &context, const Release &release, ReleaseState state);

} // namespace slipway::service
