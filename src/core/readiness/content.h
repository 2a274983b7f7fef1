// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/plan.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <vector>

namespace slipway {

/// What a sign-off decides on: scope, dates, items with their evidence, criteria with their values; and for which gate.
///
/// Items of phases after the gate's are covered by what they ask for, not by whether they are done yet.
struct SignedContent {
    QString document; ///< canonical JSON: keys sorted, lists by id, no spaces
    QString hash;     ///< SHA-256 of `document` in UTF-8, hex
};

/// @param phase the gate decided on; none: the gate before shipping
/// @param role whose sign-off; late changes that do not affect it are not covered. Empty: everything is
[[nodiscard]] SignedContent signedContent(const ReleasePlan &plan, std::optional<PhaseId> phase,
                                          const QString &role = {});

/// The gate a document was signed for; none: the gate before shipping.
[[nodiscard]] std::optional<PhaseId> gateOf(const QString &document);

/// Hashes of a plan's contents as it is now, each worked out once: on a long checklist they are what costs.
class ContentHashes
{
public:
    /// @param plan outlives this and does not change meanwhile
    explicit ContentHashes(const ReleasePlan &plan) : m_plan(plan) {}
    /// The hash of signedContent() for that gate and role.
    [[nodiscard]] const QString &of(std::optional<PhaseId> gate, const QString &role = {});
    /// Whether the decision was made on that content. One that was made on another is told without a hash.
    [[nodiscard]] bool cover(const Signoff &event, std::optional<PhaseId> gate);

private:
    struct Known {
        QByteArray document; ///< in UTF-8
        QString hash;        ///< empty: not worked out yet
    };
    Known &known(std::optional<PhaseId> gate, const QString &role);

    const ReleasePlan &m_plan;
    std::map<std::pair<std::optional<PhaseId>, QString>, Known> m_known;
};

/// One difference between two contents.
struct ContentChange {
    enum class Section : std::uint8_t { Release, Dates, Items, Criteria, Commits, Artifacts, Configuration };
    enum class Change : std::uint8_t { Added, Removed, Changed };

    Section section = Section::Release;
    Change change = Change::Changed;
    QString title;  ///< of the item, criterion, milestone; empty for the release
    QString field;  ///< key in the document; empty when a whole thing was added or removed
    QString before; ///< raw value; empty when added
    QString after;

    bool operator==(const ContentChange &) const = default;
};

/// What changed from one document to another, in the order of the sections, then titles.
/// A document that is not one of ours counts as empty.
[[nodiscard]] std::vector<ContentChange> contentChanges(const QString &before, const QString &after);

/// The change as a person reads it, translated: "“Load test”: state done → open".
[[nodiscard]] QString describe(const ContentChange &change);

/// Whether what belongs to `itemPhase` must be settled for `gate` (none: before shipping). What has no phase, or one that
/// the plan does not know, always must; so must everything for a gate the plan does not know.
[[nodiscard]] bool belongsToGate(const ReleasePlan &plan, std::optional<PhaseId> itemPhase,
                                 std::optional<PhaseId> gate);
/// Whether a criterion watches a deployment that comes after the gate: neither the gate nor a signature for it waits for that. A
/// gate that the plan does not know waits for everything.
[[nodiscard]] bool isAnsweredLater(const ReleasePlan &plan, const Criterion &criterion, std::optional<PhaseId> gate);

} // namespace slipway
