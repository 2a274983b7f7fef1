// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/connection.h"
#include "core/monitoring/panel.h"
#include "core/pipeline/deployment.h"
#include "core/release/entities.h"
#include "service/runs/rollout_rows.h"

#include <vector>

namespace slipway::service {

/// Whose monitoring is looked at, and over which time; exactly one of release and environment.
struct MonitoringWish {
    std::optional<ReleaseId> release;
    std::optional<EnvironmentId> environment;
    TimeSpan span;

    bool operator==(const MonitoringWish &) const = default;
};

/// A deployment as a mark on the charts.
struct DeploymentMark {
    Deployment deployment;
    QString release;     ///< "Payments 4.2"
    QString environment; ///< name
};

/// What the Monitoring page shows besides what servers tell.
struct MonitoringPage {
    /// A panel and whom it asks.
    struct Row {
        Panel panel;
        std::optional<MonitoringConnectionId> connection; ///< none: no connection of that name in this workspace
    };
    QString title; ///< "Payments 4.2", or the environment's name
    std::optional<Release> release;
    std::optional<Environment> environment; ///< that is looked at, or where the release ships to
    std::vector<Row> panels;                ///< of the release; when it has none, those of its environment
    std::vector<MonitoringConnection> connections;
    std::vector<DeploymentMark> deployments; ///< under way in the span, rollbacks too, oldest first
    /// The one that is judged: the newest of the release, or into the environment, that is no rollback; in the span or before.
    std::optional<DeploymentMark> watched;
    std::optional<TimeSpan> baseline; ///< before `watched`; see baselineBefore()
    std::vector<Freeze> freezes;      ///< that hold here and touch the span, by begin
    std::vector<BookingRow> bookings; ///< of the environment, that touch the span, by begin
};

/// What a deployment is compared with: as long before it as it has been running, at least an hour, at most a day.
[[nodiscard]] TimeSpan baselineBefore(const Deployment &deployment, Instant now);

/// A release whose monitoring can be chosen.
struct MonitoringChoice {
    ReleaseId release;
    QString title;
    ReleaseState state = ReleaseState::Planned;
    Instant ship;
    int panels = 0; ///< of its own
};

/// What can be looked at: releases that are planned or under way and those shipped in the last 90 days, newest ship first;
/// and every environment.
struct MonitoringChoices {
    std::vector<MonitoringChoice> releases;
    std::vector<Environment> environments;
};

/// How much room kept samples take.
struct SampleCacheUse {
    qint64 bytes = 0;
    qint64 keptBytes = 0; ///< of them with releases, whatever the limit
    qint64 limit = 0;     ///< of those that are not kept with a release
    int series = 0;
    std::optional<Instant> oldest; ///< sample
};

} // namespace slipway::service
