// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/gate.h"
#include "service/command_context.h"
#include "service/runs/rollout_rows.h"
#include "storage/reader.h"

/// The rings of a rollout, as deploying asks them.
namespace slipway::service {

/// In their order.
[[nodiscard]] Result<std::vector<RingRow>> loadRings(storage::Reader &reader, ReleaseId release, Instant now);

/// Adds a reason for each ring that keeps the release from the environment.
[[nodiscard]] Result<> addRingReasons(storage::Reader &reader, ReleaseId release, EnvironmentId environment,
                                      Instant now, GateAnswer &gate);
/// As addRingReasons(), for where the release ships to; nothing when it names no environment or has shipped.
[[nodiscard]] Result<GateAnswer> withRingReasons(storage::Reader &reader, const Release &release, Instant now,
                                                 GateAnswer gate);

/// Turns rings red or green as the blocking criteria of the release are judged now; in nobody's name, with the reason.
[[nodiscard]] Result<> turnRings(CommandContext &context, ReleaseId release);

} // namespace slipway::service
