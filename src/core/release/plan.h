// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/panel.h"
#include "core/pipeline/deployment.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/runbook.h"
#include "core/release/entities.h"
#include "core/scope/scope_content.h"

#include <vector>

namespace slipway {

/// One release with everything that belongs to it; what the rules of readiness and of dates work on.
/// Lists are in their order (order key, then id); sign-offs and overrides in the order they were made.
struct ReleasePlan {
    Release release;
    std::vector<Milestone> milestones;
    std::vector<Phase> phases;
    std::vector<Item> items;
    std::vector<Criterion> criteria;
    std::vector<SignoffRequirement> requirements;
    std::vector<Signoff> signoffs;
    std::vector<Evidence> evidence;
    std::vector<Booking> bookings;
    std::vector<GateOverride> gateOverrides;
    std::vector<PersonId> formerCoordinators; ///< from the change log
    std::vector<ReleaseJob> jobs{};
    std::optional<Hold> hold{}; ///< the cord that is pulled; none: it may go on
    std::vector<RunbookStep> runbook{};
    std::vector<SkippedGate> skippedGates{};
    std::vector<Panel> panels{};         ///< what is watched
    std::optional<ScopeContent> scope{}; ///< what it takes from its repository; none: never looked

    bool operator==(const ReleasePlan &) const = default;

    /// Null when there is none such; points into the plan.
    [[nodiscard]] const Phase *phase(PhaseId id) const;
    /// As phase().
    [[nodiscard]] const Phase *phaseByKey(QStringView key) const;
    /// As phase().
    [[nodiscard]] const Item *item(ItemId id) const;
    /// The gate that the item makes up for; null: none.
    [[nodiscard]] const SkippedGate *madeUpBy(ItemId id) const;
    /// Whether what the item depends on leads back to it.
    [[nodiscard]] bool waitsForItself(ItemId id) const;
    /// The items nested under this one, at any depth.
    [[nodiscard]] std::vector<ItemId> itemsUnder(ItemId id) const;
};

} // namespace slipway
