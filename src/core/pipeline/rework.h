// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/run.h"
#include "core/pipeline/runbook.h"

#include <vector>

namespace slipway {

/// How much of a release had to be done more than once, or was not done as planned.
struct Rework {
    int retries = 0;      ///< runs and steps that were tried again
    int failures = 0;     ///< that ended red, each time counted
    int skips = 0;        ///< steps skipped and failed runs passed over, each by two people
    int byHand = 0;       ///< confirmed by hand
    int contradicted = 0; ///< of those, what the server said otherwise
    int aborts = 0;       ///< cut-overs given up

    bool operator==(const Rework &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == Rework{}; }
};

/// A step that a job does counts as its run, not twice. What happened in rehearsals does not count.
[[nodiscard]] Rework reworkOf(const std::vector<CiRun> &runs, const std::vector<RunbookStep> &steps,
                              const std::vector<Cutover> &cutovers, const std::vector<RunbookEvent> &events);

} // namespace slipway
