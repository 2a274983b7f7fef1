// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/scope_condition.h"
#include "core/scope/scope_records.h"
#include "storage/reader.h"

/// What is known of a release's repository.
namespace slipway::service {

/// How a product's repository is read: as it was said, else as usual.
[[nodiscard]] Result<ProductRepository> repositorySettings(storage::Reader &reader, ProductId product);

/// The newest look at the repository, with the mismatches as the plan stands now.
[[nodiscard]] Result<ScopeEvidence> loadScopeEvidence(storage::Reader &reader, const ReleasePlan &plan);
/// The same of a snapshot that was read already.
[[nodiscard]] Result<ScopeEvidence> scopeEvidenceOf(storage::Reader &reader, const ReleasePlan &plan,
                                                    const ScopeSnapshot &snapshot);

} // namespace slipway::service
