// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reader.h"

#include <vector>

namespace slipway::storage {

/// How one release was delivered; see core/insights/dora.h for what counts.
struct ReleaseDelivery {
    ReleaseId release;
    Instant shippedAt;
    int deployments = 0; ///< to where it ships that succeeded and took nothing back
    int failed = 0;
    int rework = 0;                   ///< that nobody had planned
    std::vector<double> leads{};      ///< seconds, rising: from each commit to the first deployment
    std::vector<double> recoveries{}; ///< seconds, rising: of incidents it caused
};

/// A release that shipped and those of its product before, the newest first. Empty: it has not shipped.
[[nodiscard]] Result<std::vector<ReleaseDelivery>> deliveryUpTo(Reader &reader, ReleaseId release, int most);

} // namespace slipway::storage
