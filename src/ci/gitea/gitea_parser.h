// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QJsonArray>
#include <QJsonObject>

/// Answers of Gitea and Forgejo as values; pure. Gitea names fields as GitHub does, Forgejo in its own way.
namespace slipway::ci::gitea {

/// A run, without its jobs.
[[nodiscard]] RunSnapshot snapshotFrom(const QJsonObject &run);
/// Runs out of a list of tasks (Gitea before 1.25), which has one entry for each job: a run's id is its number.
[[nodiscard]] std::vector<RunSnapshot> runsFromTasks(const QJsonArray &tasks);
/// A job; its log is read by its id.
[[nodiscard]] RunPart jobPartFrom(const QJsonObject &job);
/// The file of the workflow a run belongs to.
[[nodiscard]] QString workflowOf(const QJsonObject &run);
/// Whether somebody started it by hand.
[[nodiscard]] bool isDispatched(const QJsonObject &run);

/// Inputs of `on.workflow_dispatch`. @retval ErrorKind::NotAllowed the workflow cannot be started by hand
/// @retval ErrorKind::BadInput it is not YAML
[[nodiscard]] Result<std::vector<ParameterSpec>> inputsOf(const QByteArray &yaml, const QString &path);

} // namespace slipway::ci::gitea
