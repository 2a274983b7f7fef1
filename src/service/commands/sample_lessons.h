// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"

#include <map>

namespace slipway::service {

/// What the sample team learned from its newest releases, what it does about it, and the words of the newest report.
[[nodiscard]] Result<> addSampleLessons(CommandContext &context, const std::map<QString, PersonId> &people);

} // namespace slipway::service
