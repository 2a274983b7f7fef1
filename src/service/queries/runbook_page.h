// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/rollback_window.h"
#include "core/pipeline/runbook_clock.h"
#include "core/release/entities.h"
#include "service/runs/rollout_rows.h"

#include <vector>

namespace slipway::service {

/// A cut-over that runs, and until when rolling back fits into its window.
struct RollbackStanding {
    ReleaseId release;
    QString title; ///< product and version
    CutoverId cutover;
    RollbackWindow window;
    QByteArray zone; ///< of the release
};

/// The minute plan of a release, its execution, and until when rolling back is safe.
struct RunbookPage {
    /// One step with the names people read.
    struct Step {
        RunbookStep step;
        StepClock clock;
        QString who; ///< the owner, else the role in words, else empty
    };
    /// One event with the names people read.
    struct Event {
        RunbookEvent event;
        QString person;
        QString secondPerson;
        QString step;
    };
    Release release;
    std::vector<Step> steps;
    RunbookClock clock;
    std::optional<Cutover> cutover; ///< the running one, else the last; none: never executed
    std::vector<Event> events;      ///< of `cutover`, oldest first
    RollbackWindow rollback;
    std::optional<Instant> lastRehearsal; ///< when the newest one of this product ended that was not given up
    std::vector<RingRow> rings;
    std::optional<Hold> hold;

    [[nodiscard]] bool isRunning() const { return cutover && !cutover->finishedAt; }
};

} // namespace slipway::service
