// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/release/entities.h"

#include <optional>
#include <vector>

namespace slipway {

/// Whether the freeze's products and environments include the release. A release without an environment is meant by
/// every freeze of its product: where it ships is not known to be outside.
[[nodiscard]] bool appliesTo(const Freeze &freeze, const Release &release);

/// The freezes that forbid shipping `release` at `at`, without those it has a standing override for.
/// @return pointers into `freezes`
[[nodiscard]] std::vector<const Freeze *> freezesInTheWay(const Release &release, Instant at,
                                                          const std::vector<Freeze> &freezes,
                                                          const std::vector<FreezeOverride> &overrides);

/// The one rule everybody who ships asks: refuses shipping `release` at `at` inside a freeze.
/// @retval ErrorKind::NotAllowed names the freeze and its end
[[nodiscard]] Result<> mayShipAt(const Release &release, Instant at, const std::vector<Freeze> &freezes,
                                 const std::vector<FreezeOverride> &overrides);

/// Whether `person` may let a release pass a freeze or a gate.
/// @retval ErrorKind::NotAllowed neither manager, release coordinator nor product owner
/// @retval ErrorKind::BadInput   no reason given
[[nodiscard]] Result<> mayOverride(const Person &person, const QString &reason);

/// Whether a freeze that has begun would forbid less than before: it is removed, ends sooner, begins later, or is for fewer
/// products or environments. One that is over counts as well, for it forbids what is recorded for its time; one that has not
/// begun is anybody's.
/// @param after none: it is removed
[[nodiscard]] bool isLoosened(const Freeze &before, const std::optional<Freeze> &after, Instant now);

/// Whether `person` may loosen a freeze that has begun, which lets pass what it forbids: the same right as mayOverride().
/// @retval ErrorKind::NotAllowed neither manager, release coordinator nor product owner
/// @retval ErrorKind::BadInput   no reason given
[[nodiscard]] Result<> mayLoosen(const Person &person, const Freeze &freeze, const QString &reason);

/// The role an override is recorded under: the first that allows it. Empty when none does.
[[nodiscard]] QString overridingRole(const Person &person);

} // namespace slipway
