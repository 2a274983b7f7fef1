// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/run.h"
#include "core/pipeline/runbook.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/command.h"

#include <optional>

/// Commands about runs of CI jobs. Those marked as facts tell what a server said: nobody's doing, and never taken back.
namespace slipway::service {

/// Writes a run down before its request leaves, in state `sending`. Of a deploy or a rollback in a release its deployment
/// begins with it: see StartDeployment.
struct RequestRun {
    static constexpr const char *kWord = "ci.run.request";
    static constexpr bool kIsFact = false;
    static constexpr bool kIsUndoable = false;
    using Answer = CiRun;

    CiRun run;              ///< what to start, with client key and `before`; id, state and times are given here
    QString refPattern;     ///< see refFits()
    QString overrideReason; ///< of a deployment: why in spite of what stands in its way; empty: no override
    bool isAgain = false;   ///< a person confirmed that the same runs twice
    std::optional<RunbookStepId> step{}; ///< of the runbook, that the run does: it begins with it and follows it
    QString note{};                      ///< of a deployment: kept with it

    [[nodiscard]] Uuid subject() const { return run.release ? run.release->value : Uuid{}; }
    /// @retval ErrorKind::NotAllowed the release is over or held, the ref does not fit, the deployment may not start, or the
    ///         step may not begin
    /// @retval ErrorKind::Conflict the same was asked for less than 30 s ago
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// As RequestRun, started by the program: somebody had armed it, and then it came to it. In nobody's name; the audit trail says
/// who had armed it.
struct RequestRunByItself {
    static constexpr const char *kWord = "ci.run.by_itself";
    static constexpr bool kIsFact = true;
    static constexpr bool kIsUndoable = false;
    using Answer = CiRun;

    RequestRun request;
    QString why; ///< who armed it, and what it came to

    [[nodiscard]] Uuid subject() const { return request.subject(); }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// What became known of a run. Only what is set is written.
struct RunNews {
    std::optional<RunState> state{};
    std::optional<RunResult> result{};
    std::optional<QString> externalId{};
    std::optional<QString> queueId{};
    std::optional<int> attempt{};
    std::optional<QString> number{};
    std::optional<QString> url{};
    std::optional<QString> message{};
    std::optional<QString> ref{};
    std::optional<QString> headSha{};
    std::optional<Instant> sentAt{};
    std::optional<Instant> retryAt{}; ///< when a request that a limit refused is sent again
    std::optional<std::optional<Instant>> startedAt{};
    std::optional<std::optional<Instant>> finishedAt{};
    std::optional<int> estimatedSeconds{};
    std::optional<std::optional<CiRunId>> supersededBy{};
    std::optional<QJsonObject> detail{};
    bool isFromServer = true; ///< verifies what a person had confirmed by hand
};

/// Writes down what a server said of a run; deployments, criteria and items that hang on it follow. Only CiDesk uses it.
struct RecordRun {
    static constexpr const char *kWord = "ci.run.record";
    static constexpr bool kIsFact = true;
    static constexpr bool kIsUndoable = false;
    using Answer = CiRun;

    CiRunId run;
    RunNews news;
    std::optional<ReleaseId> release{}; ///< of the run, for the audit trail

    [[nodiscard]] Uuid subject() const { return release ? release->value : run.value; }
    /// @retval ErrorKind::Conflict the run is in a state from which that cannot follow; nothing was changed
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Writes down that the server of a run that ended was asked for its tests, so that it is not asked again.
struct NoteTestsSought {
    static constexpr const char *kWord = "ci.run.tests_sought";
    static constexpr bool kIsFact = true;
    static constexpr bool kIsUndoable = false;
    using Answer = Done;

    CiRunId run;
    std::optional<ReleaseId> release{};

    [[nodiscard]] Uuid subject() const { return release ? release->value : run.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Takes up a run of the server that was not asked for from here.
struct AdoptRun {
    static constexpr const char *kWord = "ci.run.adopt";
    static constexpr bool kIsUndoable = false;
    using Answer = CiRun;

    CiRun run; ///< as the server tells it; its id is given here

    [[nodiscard]] Uuid subject() const { return run.release ? run.release->value : Uuid{}; }
    /// @return the run that is there already when it was taken up before; it becomes one of the release when it is of none
    /// @retval ErrorKind::Conflict it is one of another release
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// A person decides about a run in doubt: it never started, or it is this one of the server.
struct SettleRun {
    static constexpr const char *kWord = "ci.run.settle";
    static constexpr bool kIsUndoable = false;
    using Answer = CiRun;

    CiRunId run;
    std::optional<QString> externalId; ///< none: it never started
    std::optional<ReleaseId> release{};

    [[nodiscard]] Uuid subject() const { return release ? release->value : run.value; }
    /// @retval ErrorKind::NotAllowed it is not in doubt @retval ErrorKind::Conflict another run of ours is that one
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// A person says what a run came to while the server cannot be asked. It counts, is shown as unverified, and is verified when
/// the server is heard of again.
struct ConfirmRun {
    static constexpr const char *kWord = "ci.run.confirm";
    static constexpr bool kIsUndoable = false;
    using Answer = CiRun;

    std::optional<CiRunId> run;               ///< one that was asked for
    std::optional<ReleaseJobId> job;          ///< or a job of a release that was started elsewhere
    std::optional<EnvironmentId> environment; ///< of such a job
    RunResult result = RunResult::Success;
    QString note; ///< how it is known; needed
    std::vector<NewEvidence> evidence;
    std::optional<ReleaseId> release{};

    [[nodiscard]] Uuid subject() const { return release ? release->value : Uuid{}; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Two people decide that the failure of a run does not count: what waits for the job goes on.
struct SkipRun {
    static constexpr const char *kWord = "ci.run.skip";
    static constexpr bool kIsUndoable = false;
    using Answer = CiRun;

    CiRunId run;
    QString reason;
    std::optional<PersonId> secondPerson; ///< who agrees; somebody else than who acts
    std::optional<ReleaseId> release{};

    [[nodiscard]] Uuid subject() const { return release ? release->value : run.value; }
    /// @retval ErrorKind::NotAllowed it did not fail, it is a deployment or a rollback, or nobody else agrees
    /// @retval ErrorKind::BadInput no reason
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
