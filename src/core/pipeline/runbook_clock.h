// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/runbook.h"

#include <chrono>
#include <vector>

namespace slipway {

/// A step of a runbook with the clock beside it.
struct StepClock {
    RunbookStepId step;
    TimeSpan planned;            ///< from the plan alone
    TimeSpan expected;           ///< as it went, or as it will go if everything takes what was planned from now on
    std::chrono::minutes late{}; ///< expected end minus planned end; negative: early
    bool isReady = false;        ///< pending, and nothing before it is open: its owner is next to act
};

/// A runbook against the clock.
struct RunbookClock {
    std::vector<StepClock> steps; ///< in the order of the runbook
    TimeSpan planned;
    TimeSpan expected;
    std::chrono::minutes late{}; ///< of the whole
    bool overrunsWindow = false; ///< expected to end after the window
    int settled = 0;             ///< steps done or skipped
};

/// Where a cut-over that began at `start` stands at `now`. A step waits for those it depends on, and for every checkpoint
/// and point of no return before it in the runbook. What is running is expected to end no earlier than now.
[[nodiscard]] RunbookClock clockOf(const std::vector<RunbookStep> &steps, Instant start,
                                   std::optional<Instant> windowEnd, Instant now);

/// The steps that must be settled before this one may begin.
[[nodiscard]] std::vector<const RunbookStep *> stepsBefore(const std::vector<RunbookStep> &steps,
                                                           const RunbookStep &step);

/// Whether a step may go to that state now.
/// @retval ErrorKind::NotAllowed something before it is open: the sentence names it; or it is settled already
[[nodiscard]] Result<> mayEnter(const std::vector<RunbookStep> &steps, const RunbookStep &step, StepState to);

/// Whether every step is settled.
[[nodiscard]] bool isFinished(const std::vector<RunbookStep> &steps);

/// The step after which rolling back is no longer planned for, when it was taken; null before that, or when there is none.
[[nodiscard]] const RunbookStep *pointOfNoReturn(const std::vector<RunbookStep> &steps);

} // namespace slipway
