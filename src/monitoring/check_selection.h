// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monitoring/check_state.h"

#include <vector>

namespace slipway::monitoring {

/// Those that the filter asks for, ordered by host and service, the host before its services.
///
/// @param server for the sentence
/// @retval ErrorKind::NotFound a host or service that is asked for by name is not among them: servers leave out what an account
/// may not see, and a gate that takes it for *all is well* would be wrong
[[nodiscard]] Result<std::vector<CheckState>> selectedChecks(std::vector<CheckState> all, const CheckFilter &filter,
                                                             const QString &server);

} // namespace slipway::monitoring
