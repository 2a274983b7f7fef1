// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QJsonArray>
#include <QJsonObject>

/// Answers of GitHub as values; pure.
namespace slipway::ci::github {

/// `status` of runs and jobs. Words we do not know are Running.
[[nodiscard]] RunState stateOf(const QString &status);
/// `conclusion` of runs, jobs and steps. Words we do not know are Neutral.
[[nodiscard]] RunResult resultOf(const QString &conclusion);

/// A workflow as a job.
[[nodiscard]] Job jobFrom(const QJsonObject &workflow);
/// A run without its parts.
[[nodiscard]] RunSnapshot snapshotFrom(const QJsonObject &run);
/// Jobs with their steps.
[[nodiscard]] std::vector<RunPart> partsFrom(const QJsonArray &jobs);
/// @param requester who started the run
[[nodiscard]] std::vector<Gate> gatesFrom(const QJsonArray &pending, const QString &requester);
[[nodiscard]] std::vector<Artifact> artifactsFrom(const QJsonArray &artifacts);
/// What a refused dispatch says about single inputs.
[[nodiscard]] QMap<QString, QString> fieldErrorsIn(const QString &message);

/// Which of the newest runs, newest first, is ours.
///
/// By our key in the title when an input carried it; else the only run that is newer than `highestRun` and by the same
/// actor, narrowed by the commit where that tells them apart. Several: Ambiguous, never a guess.
[[nodiscard]] Resolution resolutionFrom(const QJsonArray &runs, const PendingTrigger &pending);

} // namespace slipway::ci::github
