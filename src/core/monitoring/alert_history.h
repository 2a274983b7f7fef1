// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/alert.h"
#include "core/series/series.h"

#include <vector>

/// Alerts that are over, told by the series `ALERTS` that Prometheus keeps of them.
namespace slipway {

/// How far before a time it is looked whether an alert fired already: longer than rules are left unevaluated.
inline constexpr std::chrono::minutes kAlertLookback{5};

/// The query that answers, at `at`, every sample of the firing alerts with these labels since `from` and kAlertLookback.
[[nodiscard]] QString firedQuery(const std::vector<LabelMatcher> &matchers, Instant from, Instant at);

/// Each time one fired without a break: startsAt is its first sample, endsAt its last. One that fired before what is told has no
/// startsAt.
/// @param told answer of firedQuery(), its beginning `toldFrom`
[[nodiscard]] std::vector<Alert> firedIn(const std::vector<Series> &told, Instant toldFrom);

/// Of the same rule and without a label that differs: servers on the way add labels.
[[nodiscard]] bool isSameAlert(const Alert &one, const Alert &other);

} // namespace slipway
