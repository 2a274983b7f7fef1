// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/connection.h"
#include "core/pipeline/deployment.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/run.h"
#include "core/pipeline/test_report.h"

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
    std::vector<CiRun> runs; ///< of this release, newest first
    std::vector<TestReport> reports; ///< newest first, without their cases
    std::vector<Deployment> deployments; ///< newest first
};

} // namespace slipway::service
