// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/signoffs.h"
#include "core/release/plan.h"
#include "core/schedule/freezes.h"

#include <cstdint>
#include <vector>

namespace slipway {

/// Why a gate says no-go.
struct GateReason {
    enum class Kind : std::uint8_t { Item, Criterion, Signoff, Freeze, Release, Ring };

    Kind kind = Kind::Item;
    Uuid id;      ///< of the item, criterion, requirement, freeze, release or ring
    QString text; ///< for people, translated: what, and how it stands

    /// `kind:id`, as an override keeps what it was given for.
    [[nodiscard]] QString key() const;
    /// Freezes and rings have overrides of their own; one of the gate does not help against them.
    [[nodiscard]] bool hasOwnOverride() const { return kind == Kind::Freeze || kind == Kind::Ring; }
    bool operator==(const GateReason &) const = default;
};

/// What a gate says: `go`, or every reason why not.
struct GateAnswer {
    std::vector<GateReason> reasons; ///< a release that is over, items, criteria, sign-offs, freezes; each in its order
    /// In the plan's list; covers every reason but freezes and rings, for which only their own override helps. Holds only for the
    /// content and the reasons it was given for, not against what was withdrawn after it, and never against a rejection.
    const GateOverride *overriddenBy = nullptr;
    /// Criteria that hold by what was confirmed by hand and not seen at its server yet. No reasons against it.
    std::vector<GateReason> unverified{};

    [[nodiscard]] bool isOverridden(const GateReason &reason) const { return overriddenBy && !reason.hasOwnOverride(); }
    /// How many reasons stand against it, those that were overridden left out.
    [[nodiscard]] int standing() const;
    [[nodiscard]] bool isGo() const { return standing() == 0; }
};

/// Judges the gate at the end of `phase`, or before shipping when there is none: `go` only when every blocking thing
/// holds. Required items up to the gate are done or skipped with a reason; blocking criteria are satisfied; every
/// requirement is approved on today's content and nobody's rejection or withdrawal stands; for shipping, the ship date
/// lies in no freeze without an override; a release that is closed, cancelled, rolled back or held never goes, whatever was
/// overridden; nor does `now`, once the release could be deployed.
[[nodiscard]] GateAnswer checkGate(const ReleasePlan &plan, std::optional<PhaseId> phase,
                                   const std::vector<Freeze> &freezes, const std::vector<FreezeOverride> &overrides,
                                   std::optional<Instant> now = {});
/// The same where more is asked of the plan. @param hashes of that plan
[[nodiscard]] GateAnswer checkGate(const ReleasePlan &plan, std::optional<PhaseId> phase,
                                   const std::vector<Freeze> &freezes, const std::vector<FreezeOverride> &overrides,
                                   std::optional<Instant> now, ContentHashes &hashes);

/// What an override given now would have to cover: every reason that has none of its own.
[[nodiscard]] QStringList overridable(const std::vector<GateReason> &reasons);

/// Whether somebody's rejection stands at the gate; no override outweighs it.
[[nodiscard]] bool hasRejection(const ReleasePlan &plan, std::optional<PhaseId> gate);

/// Fills in the state and value of criteria that follow from the checklist.
void deriveCriteria(ReleasePlan &plan);

template <>
struct EnumText<GateReason::Kind> {
    static constexpr std::array<std::pair<GateReason::Kind, QStringView>, 6> values{{
        {GateReason::Kind::Item, u"item"},
        {GateReason::Kind::Criterion, u"criterion"},
        {GateReason::Kind::Signoff, u"signoff"},
        {GateReason::Kind::Freeze, u"freeze"},
        {GateReason::Kind::Release, u"release"},
        {GateReason::Kind::Ring, u"ring"},
    }};
};

} // namespace slipway
