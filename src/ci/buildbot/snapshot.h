// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/buildbot/values.h"
#include "ci/provider.h"

/// A run here is a request: it keeps its id when Buildbot starts it again after losing a worker, and has one before a build.
namespace slipway::ci::buildbot {

/// What is known of one request.
struct RequestFacts {
    BuildRequest request;
    BuildSet set{};
    std::vector<Build> builds{}; ///< oldest first: each but the last was given up and started again
    std::vector<Step> steps{};   ///< of the last build
    int estimatedSeconds = 0;
};

/// The result in our words; none while it is not finished.
[[nodiscard]] RunResult resultOf(std::optional<Results> results);
/// A request with its builds as a run.
[[nodiscard]] RunSnapshot snapshotOf(const RequestFacts &facts);
/// Whether `merged` may have been merged with `later`: same source, asked for later, not merged itself. The first such one was it.
[[nodiscard]] bool mayHaveReplaced(const RequestFacts &merged, const RequestFacts &later);
/// A complete request that was skipped and never built was merged with a later one.
[[nodiscard]] bool isMerged(const RequestFacts &facts);

} // namespace slipway::ci::buildbot
