// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/record.h"
#include "storage/reader.h"
#include "storage/repositories/delivery_days.h"

#include <vector>

/// How releases went against their plans.
namespace slipway::storage {

/// A release with what tells how its phases went.
struct ReleaseHistory {
    insights::ShippedRelease shipped; ///< of one that runs: `shippedAt` is its ship date
    Instant startedAt;
    Instant plannedShip; ///< as the plan stands
    std::vector<insights::PhasePlan> phases;
    int changes = 0;        ///< commits, or checklist items where none are known
    bool hasFailed = false; ///< a deployment of it caused an incident or was rolled back
};

/// Of releases that shipped in the period, the newest first.
[[nodiscard]] Result<std::vector<ReleaseHistory>> releaseHistories(Reader &reader, const DeliveryScope &scope,
                                                                   const insights::Period &period, int most);
/// Of one release, shipped or not; nothing: it is gone.
[[nodiscard]] Result<std::optional<ReleaseHistory>> releaseHistory(Reader &reader, ReleaseId release);

/// When items of the releases were worked on or blocked, and sign-offs waited for; what still lasts ends now.
[[nodiscard]] Result<std::vector<insights::WorkSpan>> workSpans(Reader &reader, const std::vector<ReleaseId> &releases,
                                                                Instant now);
/// What criteria of the releases were judged to be, by time.
[[nodiscard]] Result<std::vector<insights::CriterionTurn>> criterionTurns(Reader &reader,
                                                                          const std::vector<ReleaseId> &releases);
/// Items of the releases with a due date that were done.
[[nodiscard]] Result<std::vector<insights::Estimate>> itemEstimates(Reader &reader,
                                                                    const std::vector<ReleaseId> &releases);

/// An incident that nobody said a cause of, with the deployment that may be it.
struct AttributionProposal {
    IncidentId incident;
    QString title;
    Instant startedAt;
    std::optional<DeploymentId>
        deployment; ///< the newest to production and the same place before it, within the window; none: nobody deployed
    QString deployed; ///< "Payments 4.2"
    std::optional<Instant> deployedAt;
};
/// The newest first. @param window how long after a deployment an incident may still be caused by it
[[nodiscard]] Result<std::vector<AttributionProposal>> attributionProposals(Reader &reader,
                                                                            std::chrono::milliseconds window, int most);

} // namespace slipway::storage
