// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/release/plan.h"
#include "core/release/template_spec.h"

#include <functional>
#include <vector>

namespace slipway {

/// What a template needs from its surroundings to become a release.
struct TemplateSetting {
    std::vector<Person> people;            ///< who items of a role go to: the coordinator first, then in this order
    std::vector<Environment> environments; ///< those the template names are looked up here, case-insensitively
    std::function<Uuid()> newId;
};

/// Fills an empty plan from a template: milestones, phases, items, criteria, requirements, bookings,
/// jobs, runbook, skipped gates, panels. `release` keeps its
/// product, version, ship and zone. Dates still follow from the rules: see withResolvedDates.
///
/// @param release with id, product, version, ship and shipZone set; its start is kept unless the template has a rule
/// @retval ErrorKind::NotFound the template names an environment that does not exist
/// @retval ErrorKind::BadInput an item waits for itself, directly or through others
[[nodiscard]] Result<ReleasePlan> instantiate(const TemplateSpec &spec, Release release,
                                              const TemplateSetting &setting);

} // namespace slipway
