// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/deployment.h"
#include "core/pipeline/runbook.h"
#include "storage/reader.h"

#include <chrono>
#include <vector>

/// What earlier deployments of a product tell.
namespace slipway::storage {

/// How long the last rollbacks of the product that succeeded took, at most fifty, in one environment or (none) all.
[[nodiscard]] Result<std::vector<std::chrono::milliseconds>> rollbackDurations(
    Reader &reader, ProductId product, std::optional<EnvironmentId> environment);

/// A rollback that succeeded.
struct DoneRollback {
    std::optional<EnvironmentId> environment;
    Instant at;
};
/// The last rollbacks of the product that succeeded, deployments and runs of rollback jobs, newest first, at most fifty.
[[nodiscard]] Result<std::vector<DoneRollback>> rollbacksOf(Reader &reader, ProductId product);

/// A sign-off that was asked for, and when it was given.
struct AskedDecision {
    ReleaseId release;
    QString role;
    PersonId person;
    Instant askedAt;
    Instant decidedAt;
};
/// The last approvals in releases of the product that were asked for, newest first; of each request the first one.
[[nodiscard]] Result<std::vector<AskedDecision>> decisionsOfProduct(Reader &reader, ProductId product, int most);

/// Of all releases, oldest first.
[[nodiscard]] Result<std::vector<Cutover>> runningCutovers(Reader &reader);

/// When the newest rehearsal of a cut-over of the product ended that was not given up.
[[nodiscard]] Result<std::optional<Instant>> lastRehearsal(Reader &reader, ProductId product);

} // namespace slipway::storage
