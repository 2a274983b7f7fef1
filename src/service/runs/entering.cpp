// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/entering.h"

#include "core/release/transitions.h"
#include "service/runs/backfill.h"
#include "service/runs/report_writing.h"
#include "service/runs/watched_deployment.h"

namespace slipway::service {

Result<> enterState(CommandContext &context, const Release &release, ReleaseState state)
{
    Release changed = release;
    changed.state = state;
    if (state == ReleaseState::InProgress && !changed.startedAt)
        changed.startedAt = context.now();
    // After a rollback it has yet to ship.
    if (state == ReleaseState::InProgress)
        changed.shippedAt.reset();
    if (state == ReleaseState::Released)
        changed.shippedAt = context.now();
    return context.transaction()
        .update(changed)
        .and_then([&] { return isReadOnly(state) ? endCourses(context, release.id) : Result<>{}; })
        .and_then([&] { return state == ReleaseState::Released ? makeBackfill(context, changed) : Result<>{}; })
        .and_then([&] { return writeReportWhenBaked(context, release.id); });
}

} // namespace slipway::service
