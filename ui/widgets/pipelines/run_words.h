// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/pipeline/connection.h"
#include "core/pipeline/deployment.h"
#include "core/pipeline/run.h"
#include "service/runs/run_view.h"
#include "ui/theme/glyph.h"

/// Runs of CI jobs as people say them, in the language of QLocale().
namespace slipway::ui::runwords {

/// The sign of a run or one of its parts. @param purpose a deployment under way has its own
[[nodiscard]] Glyph glyphOf(RunState state, RunResult result, RunPurpose purpose = RunPurpose::Other);
[[nodiscard]] Glyph glyphOf(DeploymentOutcome outcome);
/// `Running`, `Failed`, `Not known whether it started`: the word beside the sign.
[[nodiscard]] QString word(RunState state, RunResult result);
[[nodiscard]] QString word(DeploymentOutcome outcome);
[[nodiscard]] QString word(RunPurpose purpose);
/// `GitHub Actions`
[[nodiscard]] QString word(CiKind kind);

/// Nobody knows whether it started, or which run of the server it is: a person may have to say so.
[[nodiscard]] bool isInDoubt(RunState state);
/// A person is asked: to approve, or about a run in doubt.
[[nodiscard]] bool needsPerson(RunState state);

/// `#1842`; of a run without a number what it is known by.
[[nodiscard]] QString number(const service::RunView &run);
[[nodiscard]] QString number(const CiRun &run);
/// `17 min 08 s`
[[nodiscard]] QString took(std::chrono::seconds time);
/// `3:41`, for narrow places
[[nodiscard]] QString tookShort(std::chrono::seconds time);
/// From start to end, or to now of what still runs; nothing before it started.
[[nodiscard]] std::optional<std::chrono::seconds> timeOf(const std::optional<Instant> &from,
                                                         const std::optional<Instant> &to, Instant now);
/// `10:12` today, `Tue 5 Jan 18:10` before.
[[nodiscard]] QString moment(Instant at, const QByteArray &zone, Instant now);
/// How far it is, 0…1; nothing when it does not run or nobody knows how long it takes.
[[nodiscard]] std::optional<double> share(const service::RunView &run, Instant now);
[[nodiscard]] std::optional<double> share(const CiRun &run, Instant now);
/// `1f73aa8`
[[nodiscard]] QString shortSha(const QString &sha);

} // namespace slipway::ui::runwords
