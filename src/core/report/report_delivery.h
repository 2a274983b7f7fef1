// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/pipeline/deployment.h"

#include <QStringList>

#include <optional>

/// What a report says of the delivery itself; see release_report.h.
namespace slipway {

/// The release placed into an environment, or taken back there.
struct ReportDeployment {
    QString environment{};
    bool isRollback = false;
    Instant startedAt{};
    std::optional<Instant> finishedAt{};
    DeploymentOutcome outcome = DeploymentOutcome::Running;
    QString person{};
    QString note{};
    QString overrideReason{};
    bool isUnverified = false;
};

/// What a server was told to keep quiet about while the release was deployed.
struct ReportSilence {
    QString environment{};
    QString server{};       ///< name of its connection
    QStringList matchers{}; ///< as they stand in the settings of the connection
    Instant from{};
    std::optional<Instant> to{}; ///< none: the deployment is under way
};

/// A metric of delivery of this release against the releases of its product before.
struct ReportDelta {
    QString key{};                  ///< `lead_time`, `interval`, `change_fail_rate`, `recovery_time`, `rework_rate`
    std::optional<double> value{};  ///< of this release: seconds, of rates a share; none: not enough data
    std::optional<double> before{}; ///< median of the releases before, of rates their share
    int releases = 0;               ///< that stands for
};

} // namespace slipway
