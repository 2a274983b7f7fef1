// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/cutovers.h"

#include "core/base/tr.h"
#include "core/pipeline/leases.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/runbook_clock.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// What the state of a run makes of the step that it does.
StepState stepStateOf(const CiRun &run)
{
    switch (run.state) {
    case RunState::Rejected:
    case RunState::Superseded:
    case RunState::Lost: return StepState::Failed;
    case RunState::Done: return isGreen(run.state, run.result) ? StepState::Done : StepState::Failed;
    default: return StepState::Running;
    }
}

QString runText(const CiRun &run)
{
    const QString word = run.state == RunState::Done ? toText(run.result) : toText(run.state);
    const QString name = run.number.isEmpty() ? run.jobName : run.jobName + u' ' + run.number;
    return run.message.isEmpty() ? tr("%1: %2").arg(name, word) : tr("%1: %2").arg(name, word) + u". "_s + run.message;
}

/// The execution a step's news belong to: the one that runs, else the last.
Result<std::optional<Cutover>> newestCutover(CommandContext &context, ReleaseId release)
{
    return context.transaction()
        .where<Cutover>("release", release.value, "started_at, n")
        .transform(
            [](std::vector<Cutover> all) { return all.empty() ? std::nullopt : std::optional(std::move(all.back())); });
}

RunbookEvent::Kind eventFor(const RunbookStep &before, const RunbookStep &after)
{
    if (before.isUnverified && after.state == StepState::Done)
        return RunbookEvent::Kind::Verified;
    switch (after.state) {
    case StepState::Running: return RunbookEvent::Kind::Retried;
    case StepState::Failed: return RunbookEvent::Kind::Failed;
    default: return after.isUnverified ? RunbookEvent::Kind::ConfirmedByHand : RunbookEvent::Kind::Finished;
    }
}

Result<> followInto(CommandContext &context, std::vector<RunbookStep> steps, RunbookStep &step, const CiRun &run)
{
    const auto cutover = newestCutover(context, step.release);
    if (!cutover)
        return std::unexpected(cutover.error());
    if (!*cutover)
        return {};
    const RunbookStep before = step;
    const StepState to = stepStateOf(run);
    // What people decided about the step stands, unless they only said what the run had come to.
    const bool isOpen =
        !(*cutover)->finishedAt && (step.state == StepState::Running || step.state == StepState::Failed);
    const bool isSettledByHand = step.state == StepState::Done && step.isUnverified && isOver(run.state);
    if (!isOpen && !isSettledByHand)
        return {};
    step.state = to;
    step.isUnverified = to == StepState::Done && run.isUnverified;
    if (to == StepState::Done) {
        step.finishedAt = before.finishedAt.value_or(context.now());
        if (!step.doneBy)
            step.doneBy = run.requestedBy;
    } else {
        step.finishedAt.reset();
        step.doneBy.reset();
    }
    if (step == before)
        return {};
    return noteEvent(context, **cutover, step.id, eventFor(before, step),
                     to == StepState::Running ? QString() : runText(run), run.requestedBy)
        .and_then([&] { return writeStep(context, **cutover, steps, step); });
}

} // namespace

Result<std::vector<RunbookStep>> runbookOf(CommandContext &context, ReleaseId release)
{
    return context.transaction().where<RunbookStep>("release", release.value, "ord, n");
}

Result<std::optional<Cutover>> runningCutover(CommandContext &context, ReleaseId release)
{
    return newestCutover(context, release).transform([](std::optional<Cutover> newest) {
        return newest && newest->finishedAt ? std::nullopt : newest;
    });
}

Result<Cutover> mustBeExecuted(CommandContext &context, ReleaseId release)
{
    return runningCutover(context, release).and_then([](std::optional<Cutover> running) -> Result<Cutover> {
        if (!running)
            return failure(ErrorKind::NotAllowed, tr("The runbook is not being executed. Start the cut-over first."));
        return std::move(*running);
    });
}

Result<> cordMustHang(CommandContext &context, ReleaseId release)
{
    return context.transaction()
        .where<Hold>("release", release.value, "n")
        .and_then([](const std::vector<Hold> &holds) -> Result<> {
            if (const Hold *held = standingHold(holds))
                return failure(
                    ErrorKind::NotAllowed,
                    tr("The cord is pulled: %1. Nothing goes on until somebody lets it go.").arg(held->reason));
            return {};
        });
}

Result<> noteEvent(CommandContext &context, const Cutover &cutover, std::optional<RunbookStepId> step,
                   RunbookEvent::Kind kind, const QString &text, std::optional<PersonId> person,
                   std::optional<PersonId> second)
{
    return context.transaction().insert(RunbookEvent{context.newId<RunbookEvent>(), cutover.release, cutover.id, step,
                                                     kind, person.value_or(cutover.startedBy), second, text.trimmed(),
                                                     context.now()});
}

Result<> writeStep(CommandContext &context, const Cutover &cutover, const std::vector<RunbookStep> &steps,
                   const RunbookStep &step)
{
    return context.transaction().update(step).and_then([&]() -> Result<> {
        const bool isAllSettled = std::ranges::all_of(steps, [&](const RunbookStep &each) {
            const StepState state = each.id == step.id ? step.state : each.state;
            return state == StepState::Done || state == StepState::Skipped;
        });
        if (!isAllSettled || cutover.finishedAt)
            return {};
        Cutover ended = cutover;
        ended.finishedAt = context.now();
        return context.transaction().update(ended);
    });
}

Result<> beginStepWith(CommandContext &context, RunbookStepId id, const CiRun &run)
{
    if (!run.release)
        return failure(ErrorKind::BadInput, tr("The run belongs to no release."));
    const auto cutover = mustBeExecuted(context, *run.release);
    if (!cutover)
        return std::unexpected(cutover.error());
    const auto hangs = cordMustHang(context, *run.release);
    if (!hangs)
        return hangs;
    return runbookOf(context, *run.release).and_then([&](const std::vector<RunbookStep> &steps) -> Result<> {
        const auto found = std::ranges::find(steps, id, &RunbookStep::id);
        if (found == steps.end())
            return failure(ErrorKind::NotFound, tr("There is no such step in this runbook."));
        RunbookStep step = *found;
        const auto job = step.job ? context.get(*step.job) : Result<ReleaseJob>();
        if (!step.job || !job || job->job != run.job)
            return failure(ErrorKind::BadInput, tr("“%1” is not done by that job.").arg(step.title));
        if (step.state == StepState::Running)
            return failure(ErrorKind::NotAllowed, tr("“%1” is running already.").arg(step.title));
        if (const auto may = mayEnter(steps, step, StepState::Running); !may)
            return may;
        const auto kind = step.state == StepState::Failed ? RunbookEvent::Kind::Retried : RunbookEvent::Kind::Started;
        step.state = StepState::Running;
        step.startedAt = context.now();
        step.finishedAt.reset();
        step.doneBy.reset();
        step.run = run.id;
        step.isUnverified = false;
        return noteEvent(context, *cutover, id, kind, {}, context.actorId()).and_then([&] {
            return writeStep(context, *cutover, steps, step);
        });
    });
}

Result<std::optional<RunbookStepId>> stepToTryAgain(CommandContext &context, ReleaseId release, CiRunId run)
{
    const auto running = runningCutover(context, release);
    if (!running)
        return std::unexpected(running.error());
    return runbookOf(context, release).transform([&](const std::vector<RunbookStep> &steps) {
        std::optional<RunbookStepId> found;
        for (const RunbookStep &each : steps)
            if (*running && each.run == run && each.state == StepState::Failed)
                found = each.id;
        return found;
    });
}

Result<> followRunInRunbook(CommandContext &context, const CiRun &run)
{
    if (!run.release)
        return {};
    auto steps = runbookOf(context, *run.release);
    if (!steps)
        return std::unexpected(steps.error());
    for (RunbookStep &each : *steps)
        if (each.run == run.id)
            return followInto(context, *steps, each, run);
    return {};
}

} // namespace slipway::service
