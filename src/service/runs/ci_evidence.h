// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/ci_criteria.h"
#include "service/command_context.h"

/// What criteria and items of a release follow from.
namespace slipway::service {

/// Runs and reports of one release.
[[nodiscard]] Result<CiEvidence> loadCiEvidence(storage::Reader &reader, const ReleasePlan &plan);

/// Fills in every criterion that follows from the checklist, from runs or from reports.
[[nodiscard]] Result<ReleasePlan> withDerivedCriteria(storage::Reader &reader, ReleasePlan plan, Instant now);

/// Writes down what runs and reports made of criteria and items since they were last looked at.
[[nodiscard]] Result<> settleCiCriteria(CommandContext &context, ReleaseId release);

} // namespace slipway::service
