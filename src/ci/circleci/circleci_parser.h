// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QJsonArray>
#include <QJsonObject>

/// Answers of CircleCI as values; pure.
namespace slipway::ci::circleci {

/// A pipeline, without its workflows.
[[nodiscard]] RunSnapshot snapshotFrom(const QJsonObject &pipeline);
/// What all workflows together come to: the worst of them, running while one runs, waiting while one is on hold.
void addWorkflows(RunSnapshot &run, const std::vector<RunPart> &workflows);
/// A workflow, without its jobs.
[[nodiscard]] RunPart workflowFrom(const QJsonObject &workflow);
/// Of workflows that ran again, their last attempts.
[[nodiscard]] std::vector<RunPart> newestOfEachName(const std::vector<RunPart> &workflows);
/// A job; its log is read by its number.
[[nodiscard]] RunPart jobPartFrom(const QJsonObject &job);
/// A test of a job.
[[nodiscard]] TestCase testFrom(const QJsonObject &test);
/// Text of a step's output: a list of messages.
[[nodiscard]] QByteArray outputText(const QByteArray &json);

} // namespace slipway::ci::circleci
