// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/release/states.h"

#include <vector>

namespace slipway {

/// The states a release may go to from `from`, most likely first; empty for `closed`.
[[nodiscard]] const std::vector<ReleaseState> &nextStates(ReleaseState from);

/// Whether the step is one of the allowed ones; gates and freezes are judged apart.
/// @retval ErrorKind::NotAllowed with the states that are possible instead
[[nodiscard]] Result<> mayEnter(ReleaseState from, ReleaseState to);

/// Closed and cancelled releases are read-only.
[[nodiscard]] bool isReadOnly(ReleaseState state);
/// Neither over nor given up: shows on Today and in conflicts.
[[nodiscard]] bool isActive(ReleaseState state);

/// The states an item may go to; every state can be left again.
/// @param reason why it is blocked or skipped; those two need one
/// @retval ErrorKind::BadInput a reason is missing
[[nodiscard]] Result<> mayEnter(ItemState to, const QString &reason);

/// The word people read, translated.
[[nodiscard]] QString stateWord(ReleaseState state);
[[nodiscard]] QString stateWord(ItemState state);
[[nodiscard]] QString stateWord(CriterionState state);
[[nodiscard]] QString decisionWord(Decision decision);
/// The translated name of a well-known role; for a team's own, its word with spaces for underscores.
[[nodiscard]] QString roleWord(const QString &role);

} // namespace slipway
