// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/deployment.h"
#include "service/commands/command.h"

/// Placing releases into environments. Where a release ships to, its state follows: deploying, released, rolled back.
namespace slipway::service {

/// Begins a deployment without a CI job; one with a job begins with RequestRun. Takes the environment's lease when nobody
/// holds it, and gives it back at the end.
///
/// Where the release ships to, the gate before shipping is asked; everywhere the freezes of now, the bookings, the lease and
/// the cord. A rollback asks only lease and that there is something to roll back.
struct StartDeployment {
    static constexpr const char *kWord = "deployment.start";
    static constexpr bool kIsUndoable = false;
    using Answer = Deployment;

    ReleaseId release;
    EnvironmentId environment;
    bool isRollback = false;
    QString overrideReason; ///< empty: no override
    QString note;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed with every reason in `detail`, one a line
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Says what a deployment came to that no CI job tells.
struct FinishDeployment {
    static constexpr const char *kWord = "deployment.finish";
    static constexpr bool kIsUndoable = false;
    using Answer = Deployment;

    ReleaseId release;
    DeploymentId deployment;
    DeploymentOutcome outcome = DeploymentOutcome::Succeeded;
    QString note;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed it is over, or its run is still followed
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Records a deployment that was made elsewhere. The gate is asked as for StartDeployment; that it happened in a freeze or on
/// somebody else's booking is told in its note, not refused.
struct RecordDeployment {
    static constexpr const char *kWord = "deployment.record";
    static constexpr bool kIsUndoable = false;
    using Answer = Deployment;

    ReleaseId release;
    EnvironmentId environment;
    bool isRollback = false;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    DeploymentOutcome outcome = DeploymentOutcome::Succeeded;
    QString overrideReason;
    QString note; ///< where and how; needed

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Asks for an environment: holds it when it is free, else waits behind who asked before.
struct TakeLease {
    static constexpr const char *kWord = "environment.lease";
    using Answer = LeaseId;

    ReleaseId release;
    EnvironmentId environment;
    std::optional<Instant> expectedUntil;
    QString note;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::Conflict the release holds it or waits for it already
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Gives an environment back, or leaves the queue. Who asked next holds it then.
struct GiveBackLease {
    static constexpr const char *kWord = "environment.give_back";
    using Answer = Done;

    LeaseId lease;
    ReleaseId release;
    QString reason; ///< needed of somebody else's

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed it is somebody else's, and who acts may not override
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Pulls the cord: nothing of the release is started or deployed until it is let go. Anybody named may.
struct PullCord {
    static constexpr const char *kWord = "release.hold";
    static constexpr bool kIsUndoable = false;
    using Answer = HoldId;

    ReleaseId release;
    QString reason;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Lets a held release go on.
struct LetGo {
    static constexpr const char *kWord = "release.let_go";
    static constexpr bool kIsUndoable = false;
    using Answer = HoldId;

    ReleaseId release;
    QString reason;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed it is not held, or who acts is neither manager, release coordinator nor product owner
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
