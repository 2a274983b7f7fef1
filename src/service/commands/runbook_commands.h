// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/ring.h"
#include "core/pipeline/runbook.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/command.h"

/// The minute plan of a release and its execution, and the rings of a staged rollout.
///
/// While a cut-over runs the plan is locked: whoever does something else than planned says so with AddDeviation.
namespace slipway::service {

/// What a step of a runbook says; state and times are not part of it.
struct RunbookStepText {
    QString title;
    QString body;
    StepKind kind = StepKind::Manual;
    QString role;
    std::optional<PersonId> owner;
    std::optional<ReleaseJobId> job; ///< of kind Job
    int startMinutes = 0;
    int plannedMinutes = 5;
    std::vector<RunbookStepId> dependsOn;
};

/// Adds a step after another one, or at the end.
struct AddRunbookStep {
    static constexpr const char *kWord = "runbook.add";
    using Answer = RunbookStepId;

    ReleaseId release;
    RunbookStepText text;
    std::optional<RunbookStepId> after;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed a cut-over runs @retval ErrorKind::BadInput no title, a kind without what it needs
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Says a step anew.
struct SetRunbookStep {
    static constexpr const char *kWord = "runbook.set";
    using Answer = Done;

    ReleaseId release;
    RunbookStepId step;
    RunbookStepText text;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Takes a step out; what depended on it no longer does.
struct RemoveRunbookStep {
    static constexpr const char *kWord = "runbook.remove";
    using Answer = Done;

    ReleaseId release;
    RunbookStepId step;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Begins to execute the runbook, for real or as a rehearsal; every step is pending again.
struct StartCutover {
    static constexpr const char *kWord = "cutover.start";
    static constexpr bool kIsUndoable = false;
    using Answer = CutoverId;

    ReleaseId release;
    std::optional<Instant> windowEnd;
    bool isRehearsal = false;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed one runs already, or the cord is pulled @retval ErrorKind::BadInput there are no steps
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Moves a step on: begin it, finish it, say that it failed, try it again, skip it. The last one settled ends the cut-over.
struct AdvanceStep {
    static constexpr const char *kWord = "cutover.step";
    static constexpr bool kIsUndoable = false;
    using Answer = Done;

    ReleaseId release;
    RunbookStepId step;
    StepState to = StepState::Done;
    QString note;                         ///< needed to skip, to fail and to confirm by hand
    std::optional<PersonId> secondPerson; ///< who agrees to skip; somebody else than who acts
    bool isUnverified = false;            ///< Done because somebody says so, while the server could not be asked
    std::vector<NewEvidence> evidence{};  ///< what shows it

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed no cut-over runs, something before it is open, the cord is pulled, or its run goes on
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Says that what was confirmed by hand was seen at the server afterwards.
struct VerifyStep {
    static constexpr const char *kWord = "cutover.verify";
    static constexpr bool kIsUndoable = false;
    using Answer = Done;

    ReleaseId release;
    RunbookStepId step;
    QString note;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed it is not one that was confirmed by hand
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Notes that something was done otherwise than planned.
struct AddDeviation {
    static constexpr const char *kWord = "cutover.deviation";
    static constexpr bool kIsUndoable = false;
    using Answer = Done;

    ReleaseId release;
    std::optional<RunbookStepId> step;
    QString note;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Ends a cut-over before its time.
struct AbortCutover {
    static constexpr const char *kWord = "cutover.abort";
    static constexpr bool kIsUndoable = false;
    using Answer = Done;

    ReleaseId release;
    QString reason;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Says which environments a release goes to one after the other, and how long each must be green before the next.
struct SetRings {
    static constexpr const char *kWord = "rings.set";
    using Answer = Done;

    /// One ring as wished for.
    struct Wanted {
        EnvironmentId environment;
        int soakMinutes = 0;
    };
    ReleaseId release;
    std::vector<Wanted> rings; ///< in their order; empty: none

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed one of them was deployed to already and would go
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Says that a ring is healthy, is not, or lets the next one go before its time.
struct MarkRing {
    static constexpr const char *kWord = "rings.mark";
    static constexpr bool kIsUndoable = false;
    using Answer = SoakMarkId;

    ReleaseId release;
    RingId ring;
    SoakMark::Kind kind = SoakMark::Kind::Green;
    QString reason; ///< needed for red and for a bypass

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed a bypass by somebody who may not override
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
