// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "core/pipeline/deployment.h"
#include "storage/reader.h"

#include <vector>

/// Who holds environments and who waits for them, as pages show it.
namespace slipway::service {

/// One that was not given back.
struct LeaseRow {
    Lease lease;
    QString environment;
    QString release; ///< product and version
    QString person;
    int place = 0;   ///< 0: holds it; 1…: how many come before it
    std::optional<Instant> expectedAt; ///< when its turn is expected to come; of the holder: nothing
    bool isOverdue = false;            ///< holds it longer than it meant to
};

/// By environment, then in their turn. @param environment none: of all
[[nodiscard]] Result<std::vector<LeaseRow>> loadLeases(storage::Reader &reader,
                                                       std::optional<EnvironmentId> environment, Instant now);

/// What an environment is held for, as bookings of the releases that hold it and say until when.
[[nodiscard]] Result<std::vector<Booking>> leasedSpans(storage::Reader &reader);

} // namespace slipway::service
