// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "service/runs/rollout_rows.h"
#include "storage/reader.h"

#include <vector>

/// Who holds environments and who waits for them, as pages show it.
namespace slipway::service {

/// By environment, then in their turn. @param environment none: of all
[[nodiscard]] Result<std::vector<LeaseRow>> loadLeases(storage::Reader &reader,
                                                       std::optional<EnvironmentId> environment, Instant now);

/// Those that were given back after they had begun to hold something in the span, by when they were asked for; when their turn
/// came stands in `expectedAt`. @param most the newest ones
[[nodiscard]] Result<std::vector<LeaseRow>> loadPastLeases(storage::Reader &reader, const TimeSpan &span, int most);

/// What an environment is held for, as bookings of the releases that hold it and say until when.
[[nodiscard]] Result<std::vector<Booking>> leasedSpans(storage::Reader &reader);

} // namespace slipway::service
