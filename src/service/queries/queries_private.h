// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/queries.h"
#include "service/session.h"
#include "storage/reader.h"

#include <QHash>

namespace slipway::service {

/// What the queries share.
class Queries::Private
{
public:
    std::unique_ptr<storage::Reader> reader;
    Surroundings surroundings;
    QStringList schemaEdits; ///< found when the file was opened

    [[nodiscard]] storage::Reader &read() { return *reader; }
    [[nodiscard]] Instant now() const { return surroundings.now(); }

    /// The release with all that belongs to it, derived criteria filled in. @retval ErrorKind::NotFound
    [[nodiscard]] Result<ReleasePlan> plan(ReleaseId id);
    /// The same without what no gate and no sign-off asks about; see storage::loadPlanOfGates().
    [[nodiscard]] Result<ReleasePlan> planOfGates(ReleaseId id);
    [[nodiscard]] Result<WorkCalendar> calendarOf(ProductId product);
    [[nodiscard]] Result<QHash<ProductId, Product>> productsById();
    [[nodiscard]] Result<QHash<PersonId, Person>> peopleById();
    /// Freezes around the dates of the release, and its overrides.
    [[nodiscard]] Result<std::pair<std::vector<Freeze>, std::vector<FreezeOverride>>> freezesOf(const Release &release);
    [[nodiscard]] Result<GateAnswer> gateOf(const ReleasePlan &plan, std::optional<PhaseId> phase);
    [[nodiscard]] Result<GateAnswer> gateOf(const ReleasePlan &plan, std::optional<PhaseId> phase,
                                            ContentHashes &hashes);
};

/// The phase a moment falls into: the last one begun.
[[nodiscard]] const Phase *phaseAt(const std::vector<Phase> &phases, Instant at);

} // namespace slipway::service
