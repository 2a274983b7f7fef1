// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/pipelines_page.h"
#include "service/queries/release_page.h"
#include "ui/widgets/table/row_table_model.h"

/// What the tab *Pipelines* of a release lists, as rows of cells.
namespace slipway::ui::release_pipelines {

/// What links of the tables lead to.
inline constexpr auto kRunJob = QLatin1StringView("run/");    ///< starts the job with that id
inline constexpr auto kShowRun = QLatin1StringView("show/");  ///< shows the run with that id
inline constexpr auto kEditJob = QLatin1StringView("edit/");  ///< edits the job with that id
inline constexpr auto kDeploy = QLatin1StringView("deploy/"); ///< deploys to the environment with that id
inline constexpr auto kRollBack = QLatin1StringView("rollback/");
inline constexpr auto kSetUp =
    QLatin1StringView("setup/"); ///< to where the connection of the job with that id is set up

/// Jobs by phase: name and where it is, newest run, when, *Run…*.
[[nodiscard]] std::vector<TableRow> jobRows(const service::ReleasePipelines &pipelines,
                                            const service::ReleasePage &page, Instant now);
/// Environments the release was or can be deployed to: what became of it last, when, *Deploy…*, *Roll back…*.
[[nodiscard]] std::vector<TableRow> environmentRows(const service::ReleasePipelines &pipelines,
                                                    const service::ReleasePage &page, Instant now);
/// Reports of tests. @param newFailures by report, as far as they were compared with the release before
[[nodiscard]] std::vector<TableRow> testRows(const service::ReleasePipelines &pipelines, const QByteArray &zone,
                                             Instant now, const std::map<TestReportId, QString> &newFailures);
/// The job that deploys to, or rolls back, the environment; null when the release names none.
[[nodiscard]] const ReleaseJob *jobFor(const service::ReleasePipelines &pipelines, EnvironmentId environment,
                                       RunPurpose purpose);

/// How many jobs, and what was tried again, passed over or confirmed by hand.
[[nodiscard]] QString jobsSummary(const service::ReleasePipelines &pipelines);

} // namespace slipway::ui::release_pipelines
