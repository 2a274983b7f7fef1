// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"

namespace slipway::service {

/// What the teams of the sample delivered in the last year besides: deployments, their commits, and incidents they caused; some
/// releases later than promised. The same on every day, counted from today.
[[nodiscard]] Result<> addSampleHistory(CommandContext &context);

} // namespace slipway::service
