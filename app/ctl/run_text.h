// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/call.h"
#include "core/pipeline/deployment.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/rework.h"
#include "core/pipeline/run.h"
#include "core/pipeline/test_report.h"

#include <QJsonObject>

/// Runs, reports of tests and jobs of releases as text and JSON.
namespace slipway::ctl {

/// `App #1842`
[[nodiscard]] QString runName(const CiRun &run);
/// The run with the names of what it refers to; see the JSON shape `runs`.
[[nodiscard]] QJsonObject runJson(Call &call, const CiRun &run);
[[nodiscard]] Answer runAnswer(Call &call, const CiRun &run);
[[nodiscard]] Answer runsAnswer(Call &call, const std::vector<CiRun> &runs);

[[nodiscard]] Answer reportAnswer(const TestReport &report);
[[nodiscard]] Answer releaseJobsAnswer(const ReleasePlan &plan, const Names &names);

/// "2 tried again, 1 passed over"; empty when all went as planned.
[[nodiscard]] QString reworkText(const Rework &rework);
[[nodiscard]] QJsonObject reworkJson(const Rework &rework);

} // namespace slipway::ctl
