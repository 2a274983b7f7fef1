// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"

#include <map>

namespace slipway::service {

/// What a release of the sample takes from its repository, as if somebody had looked at it, and the release notes drafted from
/// that. Rows only; the repository does not exist. To be called before anybody decides on the release.
[[nodiscard]] Result<> addSampleScope(CommandContext &context, ReleaseId release,
                                      const std::map<QString, PersonId> &people);

} // namespace slipway::service
