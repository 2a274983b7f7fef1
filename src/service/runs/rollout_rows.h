// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/deployment.h"
#include "core/pipeline/soak.h"
#include "core/release/entities.h"

/// The rings of a rollout and who holds environments, as pages show them.
namespace slipway::service {

/// One ring of the rollout.
struct RingRow {
    Ring ring;
    RingStanding standing;
    QString environment;
};

/// A lease, most often one that was not given back.
struct LeaseRow {
    Lease lease;
    QString environment;
    QString release; ///< product and version
    QString person;
    int place = 0;                     ///< 0: holds it; 1…: how many come before it
    std::optional<Instant> expectedAt; ///< when its turn is expected to come, or came; of the holder: nothing
    bool isOverdue = false;            ///< holds it longer than it meant to
};

/// An environment that a release wants for a time.
struct BookingRow {
    Booking booking;
    QString environment;
    QString release; ///< product and version
};

} // namespace slipway::service
