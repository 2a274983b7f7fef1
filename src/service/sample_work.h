// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace slipway::service {

class Session;

/// What a few people of the sample team did today on the releases under way, each thing by a command of its own, so that
/// the activity tells who did what.
[[nodiscard]] Result<> doSampleWork(Session &session);

} // namespace slipway::service
