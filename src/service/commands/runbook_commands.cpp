// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/runbook_commands.h"

#include "core/base/order_key.h"
#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/runbook_clock.h"
#include "service/command_context.h"
#include "service/commands/evidence_writing.h"
#include "service/commands/run_commands.h"
#include "service/runs/cutovers.h"
#include "storage/repositories/pipeline_repository.h"

#include <algorithm>

namespace slipway::service {

namespace {

using Steps = std::vector<RunbookStep>;

Result<> mustBeUnlocked(CommandContext &context, ReleaseId release)
{
    return runningCutover(context, release).and_then([](const std::optional<Cutover> &running) -> Result<> {
        if (running)
            return failure(ErrorKind::NotAllowed,
                           tr("The runbook is locked while it is executed. Note a deviation instead."));
        return {};
    });
}

/// @param before the title that it has
Result<> checkText(CommandContext &context, const Steps &steps, const RunbookStepText &text, ReleaseId release,
                   const QString &before = {})
{
    if (text.title.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("A step needs a title."));
    if (const auto fits = checkTitleChange(before, text.title.trimmed()); !fits)
        return fits;
    if (text.plannedMinutes < 0 || text.plannedMinutes > 7 * 24 * 60)
        return failure(ErrorKind::BadInput, tr("A step takes from 0 minutes to a week."));
    if ((text.kind == StepKind::Job) != text.job.has_value())
        return failure(ErrorKind::BadInput, tr("A step of kind “job” names a job of the release; no other does."));
    if (text.job) {
        const auto job = context.get(*text.job);
        if (!job)
            return std::unexpected(job.error());
        if (job->release != release)
            return failure(ErrorKind::BadInput, tr("The job belongs to another release."));
    }
    for (const RunbookStepId &each : text.dependsOn)
        if (!std::ranges::contains(steps, each, &RunbookStep::id))
            return failure(ErrorKind::NotFound, tr("A step it depends on is not in this runbook."));
    return context.mustExist(text.owner);
}

void apply(const RunbookStepText &text, RunbookStep &step)
{
    step.title = text.title.trimmed();
    step.body = text.body;
    step.kind = text.kind;
    step.role = text.role;
    step.owner = text.owner;
    step.job = text.job;
    step.startMinutes = text.startMinutes;
    step.plannedMinutes = text.plannedMinutes;
    step.dependsOn = text.dependsOn;
}

/// Whether following what each step waits for leads back to it.
bool waitsForItself(const Steps &steps, RunbookStepId start)
{
    std::vector<RunbookStepId> seen;
    std::vector<RunbookStepId> next{start};
    while (!next.empty()) {
        const RunbookStepId id = next.back();
        next.pop_back();
        const auto step = std::ranges::find(steps, id, &RunbookStep::id);
        if (step == steps.end())
            continue;
        for (const RunbookStep *each : stepsBefore(steps, *step)) {
            if (each->id == start)
                return true;
            if (!std::ranges::contains(seen, each->id)) {
                seen.push_back(each->id);
                next.push_back(each->id);
            }
        }
    }
    return false;
}

Result<> noRing(const Steps &steps, const RunbookStep &step)
{
    if (waitsForItself(steps, step.id))
        return failure(ErrorKind::BadInput, tr("“%1” would wait for itself.").arg(step.title));
    return {};
}

Result<> note(CommandContext &context, const Cutover &cutover, std::optional<RunbookStepId> step,
              RunbookEvent::Kind kind, const QString &text, std::optional<PersonId> second = {})
{
    return context.actor().and_then(
        [&](const Person &person) { return noteEvent(context, cutover, step, kind, text, person.id, second); });
}

Result<> needsNote(const QString &text, const QString &sentence)
{
    return text.trimmed().isEmpty() ? Result<>(failure(ErrorKind::BadInput, sentence)) : Result<>{};
}

/// What advancing needs beside what the runbook says.
Result<> checkAdvance(const AdvanceStep &wish, const Person &actor)
{
    if (wish.to == StepState::Skipped) {
        if (!wish.secondPerson || *wish.secondPerson == actor.id)
            return failure(ErrorKind::NotAllowed, tr("Skipping a step needs a second person who agrees."));
        return needsNote(wish.note, tr("Say why the step is skipped."));
    }
    if (wish.to == StepState::Failed)
        return needsNote(wish.note, tr("Say what failed."));
    if (wish.isUnverified)
        return wish.to == StepState::Done
                   ? needsNote(wish.note,
                               tr("Say how you know that it is done; it counts as unverified until it was seen."))
                   : Result<>(
                         failure(ErrorKind::BadInput, tr("Only something that is done can be confirmed by hand.")));
    return {};
}

/// A step that a job does ends with its run; somebody who says more than the server did confirms the run by hand.
Result<> followsRun(CommandContext &context, RunbookStep &step, const AdvanceStep &wish)
{
    if (wish.to != StepState::Done || !step.job)
        return {};
    const auto run = step.run
                         ? context.get(*step.run).transform([](const CiRun &found) { return std::optional(found); })
                         : Result<std::optional<CiRun>>(std::nullopt);
    if (!run)
        return std::unexpected(run.error());
    const bool goesOn = *run && !isOver((*run)->state);
    if (!wish.isUnverified)
        return goesOn
                   ? Result<>(failure(ErrorKind::NotAllowed,
                                      tr("“%1” ends with its run. Confirm it by hand when the server cannot be asked.")
                                          .arg(step.title)))
                   : Result<>{};
    const auto job = context.get(*step.job);
    if (!job)
        return std::unexpected(job.error());
    const auto connection = storage::connectionNamed(context.transaction(), job->connection);
    const auto release = context.get(step.release);
    if (!connection || !release)
        return std::unexpected(connection ? release.error() : connection.error());
    if (!*connection || (*run && !goesOn))
        return {};
    const bool isPlaced = job->purpose == RunPurpose::Deploy || job->purpose == RunPurpose::Rollback;
    // The step lets go of the run while it is confirmed: it is this command that moves it.
    const ConfirmRun confirm{.run = goesOn ? step.run : std::nullopt,
                             .job = goesOn ? std::nullopt : step.job,
                             .environment = isPlaced && !job->environment ? release->environment : std::nullopt,
                             .result = RunResult::Success,
                             .note = wish.note,
                             .evidence = {},
                             .release = step.release};
    RunbookStep alone = step;
    alone.run.reset();
    return context.transaction()
        .update(alone)
        .and_then([&] { return confirm.execute(context); })
        .transform([&](const CiRun &done) { step.run = done.id; });
}

Result<> addEvidence(CommandContext &context, const AdvanceStep &wish)
{
    for (const NewEvidence &each : wish.evidence) {
        const auto done =
            makeEvidence(context, wish.release, wish.step.value, each).and_then([&](const Evidence &made) {
                return context.transaction().insert(made);
            });
        if (!done)
            return done;
    }
    return {};
}

RunbookEvent::Kind eventOf(const RunbookStep &before, const AdvanceStep &wish)
{
    switch (wish.to) {
    case StepState::Running:
        return before.state == StepState::Failed ? RunbookEvent::Kind::Retried : RunbookEvent::Kind::Started;
    case StepState::Failed: return RunbookEvent::Kind::Failed;
    case StepState::Skipped: return RunbookEvent::Kind::Skipped;
    default: return wish.isUnverified ? RunbookEvent::Kind::ConfirmedByHand : RunbookEvent::Kind::Finished;
    }
}

} // namespace

Result<RunbookStepId> AddRunbookStep::execute(CommandContext &context) const
{
    return context.editablePlan(release)
        .and_then([&](const ReleasePlan &) { return mustBeUnlocked(context, release); })
        .and_then([&] { return runbookOf(context, release); })
        .and_then([&](Steps steps) -> Result<RunbookStepId> {
            if (const auto sound = checkText(context, steps, text, release); !sound)
                return std::unexpected(sound.error());
            RunbookStep step;
            step.id = context.newId<RunbookStep>();
            step.release = release;
            apply(text, step);
            const auto place = after ? std::ranges::find(steps, *after, &RunbookStep::id) : steps.end();
            if (after && place == steps.end())
                return failure(ErrorKind::NotFound, tr("The step it should follow is not in this runbook."));
            const auto next = after ? place + 1 : steps.end();
            step.order = orderkey::between(next == steps.begin() ? QString() : (next - 1)->order,
                                           next == steps.end() ? QString() : next->order);
            context.setSummary(tr("Add the step “%1” to the runbook").arg(step.title));
            steps.insert(next, step);
            return noRing(steps, step).and_then([&] { return context.transaction().insert(step); }).transform([&] {
                return step.id;
            });
        });
}

Result<Done> SetRunbookStep::execute(CommandContext &context) const
{
    return context.editablePlan(release)
        .and_then([&](const ReleasePlan &) { return mustBeUnlocked(context, release); })
        .and_then([&] { return runbookOf(context, release); })
        .and_then([&](Steps steps) -> Result<Done> {
            const auto found = std::ranges::find(steps, step, &RunbookStep::id);
            if (found == steps.end())
                return failure(ErrorKind::NotFound, tr("There is no such step in this runbook any more."));
            if (const auto sound = checkText(context, steps, text, release, found->title); !sound)
                return std::unexpected(sound.error());
            apply(text, *found);
            context.setSummary(tr("Change the step “%1” of the runbook").arg(found->title));
            return noRing(steps, *found).and_then([&] { return context.transaction().update(*found); }).transform([] {
                return Done{};
            });
        });
}

Result<Done> RemoveRunbookStep::execute(CommandContext &context) const
{
    return context.editablePlan(release)
        .and_then([&](const ReleasePlan &) { return mustBeUnlocked(context, release); })
        .and_then([&] { return runbookOf(context, release); })
        .and_then([&](Steps steps) -> Result<Done> {
            const auto found = std::ranges::find(steps, step, &RunbookStep::id);
            if (found == steps.end())
                return failure(ErrorKind::NotFound, tr("There is no such step in this runbook any more."));
            context.setSummary(tr("Remove the step “%1” from the runbook").arg(found->title));
            for (RunbookStep &each : steps)
                if (std::erase(each.dependsOn, step) > 0)
                    if (const auto written = context.transaction().update(each); !written)
                        return std::unexpected(written.error());
            return context.transaction().remove(step).transform([] { return Done{}; });
        });
}

Result<CutoverId> StartCutover::execute(CommandContext &context) const
{
    const auto person = context.actor();
    if (!person)
        return std::unexpected(person.error());
    return context.editablePlan(release)
        .and_then([&](const ReleasePlan &) { return cordMustHang(context, release); })
        .and_then([&] { return runningCutover(context, release); })
        .and_then([&](const std::optional<Cutover> &running) -> Result<Steps> {
            if (running)
                return failure(ErrorKind::NotAllowed, tr("The runbook is being executed already."));
            return runbookOf(context, release);
        })
        .and_then([&](Steps steps) -> Result<CutoverId> {
            if (steps.empty())
                return failure(ErrorKind::BadInput,
                               tr("The runbook has no steps. Add what is to be done, minute by minute."));
            if (windowEnd && *windowEnd <= context.now())
                return failure(ErrorKind::BadInput, tr("The window has ended before the cut-over begins."));
            for (RunbookStep &each : steps) {
                each.state = StepState::Pending;
                each.startedAt.reset();
                each.finishedAt.reset();
                each.doneBy.reset();
                each.run.reset();
                each.isUnverified = false;
                if (const auto written = context.transaction().update(each); !written)
                    return std::unexpected(written.error());
            }
            const Cutover cutover{
                context.newId<Cutover>(), release, context.now(), person->id, windowEnd, {}, false, isRehearsal};
            context.setSummary(isRehearsal ? tr("Begin to rehearse the cut-over") : tr("Begin the cut-over"));
            return context.transaction()
                .insert(cutover)
                .and_then([&] { return note(context, cutover, {}, RunbookEvent::Kind::Started, {}); })
                .transform([&] { return cutover.id; });
        });
}

Result<Done> AdvanceStep::execute(CommandContext &context) const
{
    const auto person = context.actor();
    if (!person)
        return std::unexpected(person.error());
    if (const auto sound = checkAdvance(*this, *person).and_then([&] { return context.mustExist(secondPerson); });
        !sound)
        return std::unexpected(sound.error());
    const auto cutover = mustBeExecuted(context, release);
    if (!cutover)
        return std::unexpected(cutover.error());
    if (to == StepState::Running)
        if (const auto hangs = cordMustHang(context, release); !hangs)
            return std::unexpected(hangs.error());
    return runbookOf(context, release).and_then([&](Steps steps) -> Result<Done> {
        const auto found = std::ranges::find(steps, step, &RunbookStep::id);
        if (found == steps.end())
            return failure(ErrorKind::NotFound, tr("There is no such step in this runbook."));
        if (const auto allowed = mayEnter(steps, *found, to); !allowed)
            return std::unexpected(allowed.error());
        if (const auto follows = followsRun(context, *found, *this); !follows)
            return std::unexpected(follows.error());
        const RunbookEvent::Kind kind = eventOf(*found, *this);
        found->state = to;
        if (to == StepState::Running || !found->startedAt)
            found->startedAt = context.now();
        found->finishedAt =
            to == StepState::Done || to == StepState::Skipped ? std::optional(context.now()) : std::nullopt;
        found->doneBy = found->finishedAt ? std::optional(person->id) : std::nullopt;
        found->isUnverified = isUnverified;
        context.setSummary(tr("Cut-over: “%1”").arg(found->title));
        context.setReason(this->note.trimmed());
        return addEvidence(context, *this)
            .and_then([&] { return service::note(context, *cutover, step, kind, this->note, secondPerson); })
            .and_then([&] { return writeStep(context, *cutover, steps, *found); })
            .transform([] { return Done{}; });
    });
}

Result<Done> VerifyStep::execute(CommandContext &context) const
{
    return context.get(step).and_then([&](RunbookStep found) -> Result<Done> {
        if (!found.isUnverified || found.release != release)
            return failure(ErrorKind::NotAllowed, tr("“%1” was not confirmed by hand.").arg(found.title));
        found.isUnverified = false;
        context.setSummary(tr("Seen at the server: “%1”").arg(found.title));
        return context.transaction()
            .where<Cutover>("release", release.value, "started_at, n")
            .and_then([&](const std::vector<Cutover> &all) -> Result<> {
                if (all.empty())
                    return failure(ErrorKind::NotFound, tr("The runbook was never executed."));
                return service::note(context, all.back(), step, RunbookEvent::Kind::Verified, this->note);
            })
            .and_then([&] { return context.transaction().update(found); })
            .transform([] { return Done{}; });
    });
}

Result<Done> AddDeviation::execute(CommandContext &context) const
{
    return needsNote(this->note, tr("Say what is done otherwise than planned."))
        .and_then([&] { return mustBeExecuted(context, release); })
        .and_then([&](const Cutover &cutover) {
            context.setSummary(tr("Note a deviation from the runbook"));
            context.setReason(this->note.trimmed());
            return service::note(context, cutover, step, RunbookEvent::Kind::Deviation, this->note);
        })
        .transform([] { return Done{}; });
}

Result<Done> AbortCutover::execute(CommandContext &context) const
{
    return needsNote(reason, tr("Say why the cut-over is given up."))
        .and_then([&] { return mustBeExecuted(context, release); })
        .and_then([&](Cutover cutover) {
            cutover.finishedAt = context.now();
            cutover.isAborted = true;
            context.setSummary(tr("Give up the cut-over"));
            context.setReason(reason.trimmed());
            return context.transaction().update(cutover).and_then(
                [&] { return service::note(context, cutover, {}, RunbookEvent::Kind::Aborted, reason); });
        })
        .transform([] { return Done{}; });
}

} // namespace slipway::service
