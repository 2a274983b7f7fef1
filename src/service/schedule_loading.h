// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/plan.h"
#include "core/schedule/conflicts.h"
#include "service/session.h"
#include "storage/reader.h"

namespace slipway::service {

/// What conflicts are looked for in: the active releases that overlap `span`, and all that can collide with them.
[[nodiscard]] Result<Schedule> loadSchedule(storage::Reader &reader, const Surroundings &surroundings,
                                            const TimeSpan &span);

/// What conflicts of one release are looked for in: the release as `plan` says, and only what can collide with it, so that
/// it costs the same in a large workspace.
[[nodiscard]] Result<Schedule> loadScheduleAround(storage::Reader &reader, const Surroundings &surroundings,
                                                  const ReleasePlan &plan);

} // namespace slipway::service
