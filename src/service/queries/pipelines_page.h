// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/connection.h"
#include "core/pipeline/deployment.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/rework.h"
#include "core/pipeline/run.h"
#include "core/pipeline/test_comparison.h"
#include "core/pipeline/test_report.h"
#include "core/release/entities.h"
#include "service/runs/rollout_rows.h"

#include <vector>

namespace slipway::service {

/// The jobs of one release, their newest runs, what was tested and where it runs.
struct ReleasePipelines {
    /// A job the release names, with what its parameters are and its newest run.
    struct Job {
        ReleaseJob job;
        std::optional<CiConnectionId> connection; ///< none: no connection of that name in this workspace
        std::optional<CiRun> newest;
    };
    std::vector<Job> jobs;
    std::vector<CiRun> runs;             ///< of this release, newest first
    std::vector<TestReport> reports;     ///< newest first, without their cases
    std::vector<Deployment> deployments; ///< newest first
    std::optional<Hold> hold;            ///< the cord that is pulled; none: it may go on
    std::vector<RingRow> rings;          ///< of the rollout, in their order
    std::vector<LeaseRow> leases;        ///< of all environments, whichever release holds them
    Rework rework;                       ///< what was tried again, passed over, confirmed by hand
};

/// A report of tests against the one before it.
struct TestReportPage {
    TestReport report; ///< without its packed cases
    std::vector<TestCaseResult> cases;
    std::optional<TestReport> previous; ///< newest of the same suite in the release before it of the same product
    QString previousVersion;
    std::vector<TestCaseResult> previousCases;
    TestComparison comparison;    ///< empty when there is none before
    std::vector<FlakyTest> flaky; ///< over the last reports of the suite in this product
};

/// Who holds an environment, who waits for it, what runs there.
struct EnvironmentPage {
    Environment environment;
    std::vector<Lease> leases;           ///< not given back; the first holds it
    std::vector<Deployment> deployments; ///< newest first
    std::optional<Deployment> current;   ///< the last one that succeeded and was not rolled back
};

} // namespace slipway::service
