// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"

namespace slipway::service {

/// How the sample's releases that are over went: when items were worked on, what blocked them, which criteria went to and fro,
/// and when they were put into production. The same on every day, counted from today.
[[nodiscard]] Result<> addSampleCourse(CommandContext &context);

} // namespace slipway::service
