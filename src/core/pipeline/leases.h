// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/deployment.h"

#include <vector>

namespace slipway {

/// Who has an environment, and who waits for it in which order.
struct LeaseQueue {
    /// Somebody who waits, and when their turn is expected to come; not known when one before does not say.
    struct Waiting {
        const Lease *lease = nullptr;
        std::optional<Instant> expectedAt;
    };
    const Lease *holder = nullptr; ///< null: it is free
    std::vector<Waiting> waiting;  ///< first come, first served
    bool isOverdue = false;        ///< the holder meant to be done by now
};

/// @param leases of one environment, in any order; the answer points into it
[[nodiscard]] LeaseQueue leaseQueue(const std::vector<Lease> &leases, Instant now);

/// Whether somebody pulled the cord on the release and nobody let it go since; null when it may go on.
/// @param holds in the order they were made
[[nodiscard]] const Hold *standingHold(const std::vector<Hold> &holds);

} // namespace slipway
