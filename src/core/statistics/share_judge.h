// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/judge.h"
#include "core/statistics/proportions.h"

namespace slipway {

/// Compares two shares of which the counts are known, such as failed requests of all: by Fisher's exact test, which is sound
/// with few events too, where samples of a ratio are not.
///
/// Of the rules, direction, allowed and critical effects (of the ratio), confidence, and the least numbers count; the last ones
/// are of events here. The interval of the shift is Newcombe's (1998, method 10), from Wilson's bounds.
[[nodiscard]] MetricJudgement judgeShares(const Proportion &baseline, const Proportion &candidate,
                                          const JudgeRules &rules);

} // namespace slipway
