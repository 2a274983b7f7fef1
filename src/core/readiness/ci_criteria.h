// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/ci_condition.h"
#include "core/release/plan.h"

#include <vector>

/// Criteria and items of a release that follow from CI runs and reports of tests.
namespace slipway {

/// Whether the kind is judged by runs or reports.
[[nodiscard]] bool isOfCi(CriterionKind kind);
/// Whether anything of the plan hangs on runs or reports.
[[nodiscard]] bool hangsOnCi(const ReleasePlan &plan);

/// Fills in state, value and threshold of the criteria that hang on runs or reports. Evidence that is too old leaves a
/// criterion not evaluated.
void deriveCiCriteria(ReleasePlan &plan, const CiEvidence &evidence, Instant now);

/// An item whose automation says that it is done, or no longer.
struct AutomaticStep {
    ItemId item;
    ItemState state = ItemState::Done;
    std::optional<CiRunId> run;

    bool operator==(const AutomaticStep &) const = default;
};
/// The items that runs or reports take to another state: an open one whose condition holds is done, a done one whose
/// condition fails is open again. What is not known leaves an item as it is, so do items that are blocked or skipped.
[[nodiscard]] std::vector<AutomaticStep> automaticSteps(const ReleasePlan &plan, const CiEvidence &evidence,
                                                        Instant now);

} // namespace slipway
