// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/closure/closure_commands.h"
#include "service/command_context.h"

/// Inside of service/closure only.
namespace slipway::service {

/// What stands against closing, what a waiver cannot lift first. @param plan with derived criteria
[[nodiscard]] Result<std::vector<ClosingObstacle>> closingObstacles(CommandContext &context, const ReleasePlan &plan);

} // namespace slipway::service
