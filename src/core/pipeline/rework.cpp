// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rework.h"

#include <algorithm>

namespace slipway {

namespace {

void countRun(const CiRun &run, Rework &rework)
{
    // Some servers run the same run again, others make a new one of it.
    rework.retries += std::max(0, run.attempt - 1) + (run.rerunOf ? 1 : 0);
    const bool hasFailed = run.state == RunState::Done && !isGreen(run.state, run.result)
                           && run.result != RunResult::Cancelled && run.result != RunResult::Skipped;
    rework.failures += std::max(0, run.attempt - 1) + (hasFailed ? 1 : 0);
    rework.skips += isPassedOver(run) ? 1 : 0;
    rework.byHand += run.isUnverified || isContradicted(run) ? 1 : 0;
    rework.contradicted += isContradicted(run) ? 1 : 0;
}

bool isRealEvent(const std::vector<Cutover> &cutovers, const RunbookEvent &event)
{
    const auto cutover = std::ranges::find(cutovers, event.cutover, &Cutover::id);
    return cutover != cutovers.end() && !cutover->isRehearsal;
}

void countEvent(const RunbookEvent &event, bool isOfJob, Rework &rework)
{
    switch (event.kind) {
    case RunbookEvent::Kind::Retried: rework.retries += isOfJob ? 0 : 1; break;
    case RunbookEvent::Kind::Failed: rework.failures += isOfJob ? 0 : 1; break;
    case RunbookEvent::Kind::Skipped: ++rework.skips; break;
    case RunbookEvent::Kind::ConfirmedByHand: rework.byHand += isOfJob ? 0 : 1; break;
    case RunbookEvent::Kind::Aborted: ++rework.aborts; break;
    default: break;
    }
}

} // namespace

Rework reworkOf(const std::vector<CiRun> &runs, const std::vector<RunbookStep> &steps,
                const std::vector<Cutover> &cutovers, const std::vector<RunbookEvent> &events)
{
    Rework rework;
    for (const CiRun &each : runs)
        countRun(each, rework);
    for (const RunbookEvent &each : events) {
        if (!isRealEvent(cutovers, each))
            continue;
        const auto step = std::ranges::find(steps, each.step, [](const RunbookStep &s) { return std::optional(s.id); });
        countEvent(each, step != steps.end() && step->run.has_value(), rework);
    }
    return rework;
}

} // namespace slipway
