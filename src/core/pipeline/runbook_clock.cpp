// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runbook_clock.h"

#include "core/base/tr.h"

#include <algorithm>
#include <map>

namespace slipway {

namespace {

bool isSettled(StepState state)
{
    return state == StepState::Done || state == StepState::Skipped;
}

bool isBarrier(StepKind kind)
{
    return kind == StepKind::Checkpoint || kind == StepKind::PointOfNoReturn;
}

std::chrono::minutes minutesBetween(Instant from, Instant to)
{
    return std::chrono::floor<std::chrono::minutes>(to - from);
}

/// When the step began and ended, or is expected to; `ready`: when all before it is expected to be settled.
TimeSpan expectedSpan(const RunbookStep &step, const TimeSpan &planned, Instant ready, Instant now)
{
    const auto duration = std::chrono::minutes(step.plannedMinutes);
    switch (step.state) {
    case StepState::Done:
    case StepState::Skipped: {
        const Instant end = step.finishedAt.value_or(now);
        return {step.startedAt.value_or(end), end};
    }
    case StepState::Running: {
        const Instant begin = step.startedAt.value_or(now);
        return {begin, std::max(begin + duration, now)};
    }
    case StepState::Failed: { // to be done again from now on
        const Instant begin = step.startedAt.value_or(now);
        return {begin, now + duration};
    }
    case StepState::Pending: break;
    }
    const Instant begin = std::max({planned.from, ready, now});
    return {begin, begin + duration};
}

} // namespace

std::vector<const RunbookStep *> stepsBefore(const std::vector<RunbookStep> &steps, const RunbookStep &step)
{
    std::vector<const RunbookStep *> before;
    bool isPast = false;
    for (const RunbookStep &each : steps) {
        isPast = isPast || each.id == step.id;
        if (each.id != step.id && (std::ranges::contains(step.dependsOn, each.id) || (!isPast && isBarrier(each.kind))))
            before.push_back(&each);
    }
    // A barrier is one: it waits for all that stands before it.
    if (isBarrier(step.kind))
        for (const RunbookStep &each : steps) {
            if (each.id == step.id)
                break;
            if (!std::ranges::contains(before, &each))
                before.push_back(&each);
        }
    return before;
}

RunbookClock clockOf(const std::vector<RunbookStep> &steps, Instant start, std::optional<Instant> windowEnd,
                     Instant now)
{
    RunbookClock clock;
    clock.planned = {start, start};
    clock.expected = {start, start};
    std::map<RunbookStepId, Instant> ends;
    // A step may depend on one that stands after it: each round settles at least one more, or they wait for each other.
    std::vector<const RunbookStep *> left;
    for (const RunbookStep &step : steps)
        left.push_back(&step);
    std::map<RunbookStepId, StepClock> known;
    while (!left.empty()) {
        const auto waiting = left.size();
        std::erase_if(left, [&](const RunbookStep *step) {
            const auto before = stepsBefore(steps, *step);
            if (!std::ranges::all_of(before, [&](const RunbookStep *each) { return ends.contains(each->id); }))
                return false;
            Instant ready = start;
            for (const RunbookStep *each : before)
                ready = std::max(ready, ends.at(each->id));
            const Instant plannedStart = start + std::chrono::minutes(step->startMinutes);
            StepClock at{
                step->id, {plannedStart, plannedStart + std::chrono::minutes(step->plannedMinutes)}, {}, {}, false};
            at.expected = expectedSpan(*step, at.planned, ready, now);
            at.late = minutesBetween(at.planned.to, at.expected.to);
            at.isReady = step->state == StepState::Pending
                         && std::ranges::all_of(before, [](const RunbookStep *each) { return isSettled(each->state); });
            ends[step->id] = at.expected.to;
            known[step->id] = at;
            return true;
        });
        if (left.size() == waiting)
            break;
    }
    for (const RunbookStep &step : steps) {
        const auto found = known.find(step.id);
        if (found == known.end())
            continue;
        clock.steps.push_back(found->second);
        clock.planned.to = std::max(clock.planned.to, found->second.planned.to);
        clock.expected.to = std::max(clock.expected.to, found->second.expected.to);
        clock.settled += isSettled(step.state) ? 1 : 0;
    }
    clock.late = minutesBetween(clock.planned.to, clock.expected.to);
    clock.overrunsWindow = windowEnd && clock.expected.to > *windowEnd;
    return clock;
}

Result<> mayEnter(const std::vector<RunbookStep> &steps, const RunbookStep &step, StepState to)
{
    if (isSettled(step.state))
        return failure(ErrorKind::NotAllowed, tr("“%1” is settled already.").arg(step.title));
    if (to == StepState::Pending)
        return failure(ErrorKind::NotAllowed, tr("A step that was begun does not go back: try it again, or skip it."));
    if (to == StepState::Failed && step.state == StepState::Pending)
        return failure(ErrorKind::NotAllowed, tr("“%1” has not begun.").arg(step.title));
    for (const RunbookStep *each : stepsBefore(steps, step))
        if (!isSettled(each->state))
            return failure(ErrorKind::NotAllowed, tr("“%1” waits for “%2”.").arg(step.title, each->title));
    return {};
}

bool isFinished(const std::vector<RunbookStep> &steps)
{
    return std::ranges::all_of(steps, [](const RunbookStep &step) { return isSettled(step.state); });
}

const RunbookStep *pointOfNoReturn(const std::vector<RunbookStep> &steps)
{
    const auto found = std::ranges::find_if(steps, [](const RunbookStep &step) {
        return step.kind == StepKind::PointOfNoReturn && step.state == StepState::Done;
    });
    return found == steps.end() ? nullptr : &*found;
}

} // namespace slipway
