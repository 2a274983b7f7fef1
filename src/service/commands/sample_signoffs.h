// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"

#include <map>

namespace slipway::service {

/// The decision of the sample's person for that role, a day before the release ships, on what `plan` holds.
[[nodiscard]] Result<> approveAsSample(CommandContext &context, const ReleasePlan &plan,
                                       const SignoffRequirement &requirement,
                                       const std::map<QString, PersonId> &people);

/// What shipped was signed as it stands, with all that its criteria look at.
[[nodiscard]] Result<> signWhatIsOver(CommandContext &context, const std::map<QString, PersonId> &people);

} // namespace slipway::service
