// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/forecast.h"
#include "storage/repositories/plan_history.h"

/// From what the workspace holds of a release to what insights compute with. Inside of service/insights only.
namespace slipway::service {

[[nodiscard]] double daysOf(std::chrono::milliseconds length);
/// The phases of a release that shipped.
[[nodiscard]] std::vector<insights::PhaseTime> phasesOf(const storage::ReleaseHistory &history);
/// The rest of the day of `at` in its zone.
[[nodiscard]] std::chrono::milliseconds restOfDay(Instant at, const QByteArray &zone);
[[nodiscard]] insights::PastRelease pastOf(const storage::ReleaseHistory &history);

} // namespace slipway::service
