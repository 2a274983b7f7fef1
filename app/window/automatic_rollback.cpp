// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/automatic_rollback.h"

#include "core/base/tr.h"
#include "service/queries/queries.h"
#include "ui/widgets/pipelines/pipelines_source.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

/// For the audit trail, where it stands in nobody's name.
QString reasonOf(const service::RollbackProposal &proposal, const QStringList &armedBy)
{
    return armedBy.isEmpty()
               ? tr("Taken back by itself, as its criteria say: %1").arg(proposal.note())
               : tr("Taken back by itself, as %1 had armed it: %2").arg(armedBy.join(u", "_s), proposal.note());
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
    const auto start = [&pipelines, proposal, job = job->id](const Result<QStringList> &armedBy) {
        pipelines.wish(job, proposal.environment)
            .then(&pipelines,
                  [&pipelines, note = proposal.note(),
                   why = reasonOf(proposal, armedBy.value_or(QStringList()))](Result<service::RunWish> wish) {
                      if (!wish)
                          return;
                      wish->note = note;
                      wish->byItself = why;
                      // What becomes of it shows on its run; a server that refuses leaves the release held and the proposal
                      // standing.
                      (void)pipelines.trigger(std::move(*wish), false);
                  });
    };
    session.ask([proposal](service::Queries &queries) { return queries.whoArmed(proposal.release, proposal.armed); })
        .then(&pipelines, start);
}

} // namespace slipway::window
