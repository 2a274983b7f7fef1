// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/run.h"
#include "core/pipeline/runbook.h"
#include "service/command_context.h"

/// The execution of a runbook, and how its steps follow the CI runs that do them. Shared by commands.
namespace slipway::service {

/// The steps of a release, in their order.
[[nodiscard]] Result<std::vector<RunbookStep>> runbookOf(CommandContext &context, ReleaseId release);
/// Nothing when none runs.
[[nodiscard]] Result<std::optional<Cutover>> runningCutover(CommandContext &context, ReleaseId release);
/// @retval ErrorKind::NotAllowed none runs
[[nodiscard]] Result<Cutover> mustBeExecuted(CommandContext &context, ReleaseId release);
/// @retval ErrorKind::NotAllowed the cord is pulled
[[nodiscard]] Result<> cordMustHang(CommandContext &context, ReleaseId release);
/// Writes down what happened. @param person who acts; nobody: who began the cut-over
[[nodiscard]] Result<> noteEvent(CommandContext &context, const Cutover &cutover, std::optional<RunbookStepId> step,
                                 RunbookEvent::Kind kind, const QString &text, std::optional<PersonId> person,
                                 std::optional<PersonId> second = {});
/// Writes a changed step; the last one settled ends the cut-over. @param steps with the step as it is now
[[nodiscard]] Result<> writeStep(CommandContext &context, const Cutover &cutover, const std::vector<RunbookStep> &steps,
                                 const RunbookStep &step);

/// A step of kind Job begins, or is tried again, with a run that is about to be sent.
/// @retval ErrorKind::NotAllowed no cut-over runs, the cord is pulled, something before the step is open, or its last run is
///         not over @retval ErrorKind::BadInput the run is of another job
[[nodiscard]] Result<> beginStepWith(CommandContext &context, RunbookStepId step, const CiRun &run);
/// The step whose last run, which failed, is to be run again; nothing when there is none, or nothing is executed.
[[nodiscard]] Result<std::optional<RunbookStepId>> stepToTryAgain(CommandContext &context, ReleaseId release,
                                                                  CiRunId run);
/// What became of a run becomes of the step that it does.
[[nodiscard]] Result<> followRunInRunbook(CommandContext &context, const CiRun &run);

} // namespace slipway::service
