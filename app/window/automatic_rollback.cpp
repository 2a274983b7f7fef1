// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/automatic_rollback.h"

#include "service/queries/queries.h"
#include "ui/widgets/pipelines/pipelines_source.h"

#include <algorithm>

namespace slipway::window {

namespace {

/// A second criterion that fails starts nothing anew: not while it is taken back, nor after that went wrong.
bool isBegun(service::Session &session, const service::RollbackProposal &proposal)
{
    const auto page = session.queries().pipelines(proposal.release);
    if (!page)
        return true;
    const auto failed = std::ranges::find(page->deployments, proposal.deployment, &Deployment::id);
    return std::ranges::any_of(page->deployments, [&](const Deployment &each) {
        return each.isRollback && each.environment == proposal.environment
               && (failed == page->deployments.end() || each.startedAt >= failed->startedAt);
    });
}

} // namespace

void rollBackBy(ui::PipelinesSource &pipelines, service::Session &session, const service::RollbackProposal &proposal)
{
    const auto plan = session.queries().plan(proposal.release);
    if (!plan || !proposal.isAutomatic || isBegun(session, proposal))
        return;
    const ReleaseJob *job = nullptr;
    for (const ReleaseJob &each : plan->jobs)
        if (each.purpose == RunPurpose::Rollback && (!each.environment || each.environment == proposal.environment)
            && (!job || each.environment))
            job = &each;
    if (!job)
        return;
    pipelines.wish(job->id, proposal.environment)
        .then(&pipelines, [&pipelines, note = proposal.note()](Result<service::RunWish> wish) {
            if (!wish)
                return;
            wish->note = note;
            // What becomes of it shows on its run; a server that refuses leaves the release held and the proposal standing.
            (void)pipelines.trigger(std::move(*wish), false);
        });
}

} // namespace slipway::window
