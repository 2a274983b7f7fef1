// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/deployment.h"
#include "core/pipeline/run.h"
#include "core/readiness/gate.h"
#include "service/command_context.h"
#include "service/runs/obstacles.h"

/// What a deployment asks before it starts and what follows from its end. Shared by commands and queries.
namespace slipway::service {

/// What stands in the way of a deployment.
struct DeploymentCheck {
    std::vector<DeploymentObstacle> obstacles; ///< empty: nothing does
    GateAnswer gate;             ///< what of the reasons the gate says; elsewhere than where it ships the freezes alone
    std::vector<Freeze> freezes; ///< those the gate may mean

    [[nodiscard]] QStringList reasons() const; ///< each a sentence
};

/// Whether the release may be placed into the environment now. @param plan with derived criteria
[[nodiscard]] Result<DeploymentCheck> checkDeployment(storage::Reader &reader, const ReleasePlan &plan,
                                                      EnvironmentId environment, bool isRollback, Instant now);

/// Where a release ships to; one that names no environment ships to the last that its product has.
[[nodiscard]] Result<bool> shipsTo(storage::Reader &reader, const Release &release, EnvironmentId environment);

/// What the server contradicts of the newest deployment to where the release ships, as a sentence; empty: nothing. Also of a
/// closed release, which stays closed.
[[nodiscard]] Result<QString> contradictionOf(storage::Reader &reader, const Release &release);

/// What is to begin.
struct NewDeployment {
    ReleaseId release;
    EnvironmentId environment;
    bool isRollback = false;
    std::optional<CiRunId> run;
    QString overrideReason;
    QString note;
};
/// Checks, records overrides, takes the lease when it is free, writes the deployment, and takes the release to deploying.
/// @retval ErrorKind::NotAllowed with every reason in `detail`, one a line
[[nodiscard]] Result<Deployment> beginDeployment(CommandContext &context, const NewDeployment &wish);

/// Takes the release to deploying when a deployment to where it ships has begun.
[[nodiscard]] Result<> recordedState(CommandContext &context, const Deployment &deployment);

/// Writes what a deployment came to; the release's state and the lease follow.
[[nodiscard]] Result<Deployment> endDeployment(CommandContext &context, Deployment deployment,
                                               DeploymentOutcome outcome, std::optional<Instant> finishedAt,
                                               const QString &note);

/// What the end of its CI run makes of a deployment; nothing when it makes nothing of it.
[[nodiscard]] Result<> followRun(CommandContext &context, const CiRun &run);

/// Lets the next ring go before the time of this one.
[[nodiscard]] Result<> bypassRing(CommandContext &context, ReleaseId release, RingId ring, const Person &actor,
                                  const QString &reason);

/// Records leave to pass: each freeze and each ring gets its own, what else the gate says is covered by one override.
/// @param freezes those the gate may mean
/// @retval ErrorKind::NotAllowed who acts may not
[[nodiscard]] Result<> recordOverrides(CommandContext &context, const ReleasePlan &plan,
                                       const std::vector<Freeze> &freezes, const GateAnswer &gate,
                                       const QString &reason);

} // namespace slipway::service
