// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QJsonArray>
#include <QJsonObject>

/// Answers of Azure Pipelines as values; pure.
namespace slipway::ci::azure {

/// A path of the project's API with the version that every request must name.
[[nodiscard]] QByteArray versioned(const QByteArray &path);

/// A pipeline of a listing.
[[nodiscard]] Job jobFrom(const QJsonObject &pipeline);
/// A build, without its timeline.
[[nodiscard]] RunSnapshot snapshotFrom(const QJsonObject &build);
/// Stages, their jobs and tasks, in order; phases and checkpoints are left out.
[[nodiscard]] std::vector<RunPart> partsFrom(const QJsonArray &records);
/// Ids of the approvals that a run waits for.
[[nodiscard]] QStringList pendingApprovals(const QJsonArray &records);
/// Logs of a timeline's tasks, in order.
[[nodiscard]] QStringList logIds(const QJsonArray &records);
/// Who asked for a build.
[[nodiscard]] QString requesterOf(const QJsonObject &build);

} // namespace slipway::ci::azure
