// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"

#include <map>

namespace slipway::service {

/// Two CI servers of the sample team, and what ran there: for the releases under way their jobs, runs, reports of tests and
/// deployments. Rows only; the servers do not exist.
[[nodiscard]] Result<> addSamplePipelines(CommandContext &context, const std::map<QString, PersonId> &people,
                                          const std::map<QString, EnvironmentId> &places);

} // namespace slipway::service
