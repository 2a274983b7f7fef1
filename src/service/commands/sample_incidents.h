// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"

#include <map>

namespace slipway::service {

/// What went wrong after the sample team's newest release, what users said about it, and what they were told.
[[nodiscard]] Result<> addSampleIncidents(CommandContext &context, const std::map<QString, PersonId> &people,
                                          const std::map<QString, EnvironmentId> &places);

} // namespace slipway::service
