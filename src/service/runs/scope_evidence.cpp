// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/scope_evidence.h"

#include "storage/repositories/scope_repository.h"

namespace slipway::service {

Result<ProductRepository> repositorySettings(storage::Reader &reader, ProductId product)
{
    return storage::repositoryOf(reader, product).transform([&](const std::optional<ProductRepository> &found) {
        ProductRepository usual;
        usual.product = product;
        return found.value_or(usual);
    });
}

Result<ScopeEvidence> loadScopeEvidence(storage::Reader &reader, const ReleasePlan &plan)
{
    return storage::newestSnapshot(reader, plan.release.id).and_then([&](const std::optional<ScopeSnapshot> &newest) {
        return newest ? scopeEvidenceOf(reader, plan, *newest) : Result<ScopeEvidence>(ScopeEvidence{});
    });
}

Result<ScopeEvidence> scopeEvidenceOf(storage::Reader &reader, const ReleasePlan &plan, const ScopeSnapshot &snapshot)
{
    const auto settings = repositorySettings(reader, plan.release.product);
    const auto explanations = storage::explanationsOf(reader, plan.release.id);
    if (!settings || !explanations)
        return std::unexpected(settings ? explanations.error() : settings.error());
    const ReferencePatterns patterns =
        ReferencePatterns::from(settings->referencePatterns).value_or(ReferencePatterns());
    ScopeEvidence evidence;
    evidence.isKnown = true;
    evidence.head = snapshot.head;
    evidence.scope = scopeFromJson(snapshot.document);
    evidence.facts = factsFromJson(snapshot.document[QLatin1StringView("facts")].toObject());
    evidence.mismatches = scopeMismatches(plan, evidence.scope, patterns, *explanations);
    return evidence;
}

} // namespace slipway::service
