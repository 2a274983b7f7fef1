// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QJsonArray>
#include <QJsonObject>

/// Answers of GitLab as values; pure.
namespace slipway::ci::gitlab {

/// Status of pipelines, jobs and bridges. Words we do not know are Running.
[[nodiscard]] RunState stateOf(const QString &status);
[[nodiscard]] RunResult resultOf(const QString &status);

/// A project as a job: its pipelines are what is started.
[[nodiscard]] Job jobFrom(const QJsonObject &project);
/// A pipeline without its parts.
[[nodiscard]] RunSnapshot snapshotFrom(const QJsonObject &pipeline);

/// Number of a project and of a job in it: what a log is asked for by, as children may run in other projects.
struct JobId {
    QByteArray project;
    QByteArray job;
};
[[nodiscard]] JobId jobIdFrom(const QString &logId);

/// A pipeline and those that its bridges started.
struct PipelineTree {
    QJsonObject bridge{}; ///< that started it; empty of the pipeline itself
    QJsonObject pipeline{};
    QJsonArray jobs{}; ///< with those that were retried: only they tell the order of the stages
    std::vector<PipelineTree> children{};
};
/// Stages with their jobs in the order of the pipeline, then one part for each child pipeline.
[[nodiscard]] std::vector<RunPart> partsFrom(const PipelineTree &tree);
/// Jobs that a person starts, in the pipeline and its children.
[[nodiscard]] std::vector<Gate> manualJobsIn(const PipelineTree &tree);
/// Deployments of this pipeline that wait for approval.
[[nodiscard]] std::vector<Gate> approvalsFrom(const QJsonArray &deployments, const QString &pipelineId);

/// The report of tests of a pipeline.
[[nodiscard]] TestResults testsFrom(const QJsonObject &report);
/// Archives that the jobs of a pipeline left.
[[nodiscard]] std::vector<Artifact> artifactsFrom(const PipelineTree &tree);
/// Freeze periods of a project.
[[nodiscard]] std::vector<ServerFreeze> freezesFrom(const QJsonArray &periods);

/// All that an error body says: `message` as a text, a list, or `{"base": […]}`; `error`, `error_description`.
[[nodiscard]] QStringList textsOfError(const QByteArray &body);
/// What a refused pipeline says about single inputs.
[[nodiscard]] QMap<QString, QString> fieldErrorsIn(const QStringList &texts);

} // namespace slipway::ci::gitlab
