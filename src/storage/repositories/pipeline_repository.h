// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/connection.h"
#include "core/pipeline/deployment.h"
#include "core/pipeline/run.h"
#include "core/pipeline/test_report.h"
#include "storage/reader.h"

#include <vector>

/// What is read of CI runs, reports of tests and deployments. Runs and reports come newest first.
namespace slipway::storage {

[[nodiscard]] Result<std::vector<CiRun>> runsOfRelease(Reader &reader, ReleaseId release, int most);
/// @param job empty: of all jobs of the connection
[[nodiscard]] Result<std::vector<CiRun>> runsOfJob(Reader &reader, CiConnectionId connection, const QString &job,
                                                   int most);
[[nodiscard]] Result<std::vector<CiRun>> newestRuns(Reader &reader, int most);
/// Not over, oldest first.
[[nodiscard]] Result<std::vector<CiRun>> runsUnderWay(Reader &reader);
/// The run of ours that is this one of the server.
[[nodiscard]] Result<std::optional<CiRun>> runOfServer(Reader &reader, CiConnectionId connection, const QString &job,
                                                       const QString &externalId);
/// Whose ids begin with these letters; at most two.
[[nodiscard]] Result<std::vector<CiRun>> runsWithPrefix(Reader &reader, const QString &beginning);

/// By name, without regard to case.
[[nodiscard]] Result<std::optional<CiConnection>> connectionNamed(Reader &reader, const QString &name);

/// Without their packed cases.
[[nodiscard]] Result<std::vector<TestReport>> reportsOfRelease(Reader &reader, ReleaseId release);
/// Of a suite in all releases of a product, without their packed cases.
[[nodiscard]] Result<std::vector<TestReport>> reportsOfSuite(Reader &reader, ProductId product, const QString &suite,
                                                             int most);

[[nodiscard]] Result<std::optional<Deployment>> deploymentOfRun(Reader &reader, CiRunId run);
/// Newest first.
[[nodiscard]] Result<std::vector<Deployment>> deploymentsInto(Reader &reader, EnvironmentId environment, int most);
[[nodiscard]] Result<std::vector<Deployment>> deploymentsOf(Reader &reader, ReleaseId release);
/// Not given back, oldest first: the first one holds the environment.
[[nodiscard]] Result<std::vector<Lease>> openLeases(Reader &reader, EnvironmentId environment);
/// As openLeases(), of every environment.
[[nodiscard]] Result<std::vector<Lease>> allOpenLeases(Reader &reader);
/// Given back within the span or after it, and taken before its end; by their begin.
/// @param most the newest ones; looked for among the last 20,000 that were taken
[[nodiscard]] Result<std::vector<Lease>> leasesGivenBack(Reader &reader, const TimeSpan &span, int most);

/// Closed releases with a run that its server contradicts. @param most how many closings are looked at, newest first
[[nodiscard]] Result<std::vector<Release>> closedOnWhatIsContradicted(Reader &reader, int most);

} // namespace slipway::storage
