// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/call.h"

namespace slipway::ctl {

/// Looks whether the branch of RELEASE moved, and writes down what it holds then. What cannot be looked at and is asked by no
/// criterion is warned of. @retval other see ScopeDesk::lookFirst()
[[nodiscard]] Result<> lookAtRepository(Call &call);

} // namespace slipway::ctl
