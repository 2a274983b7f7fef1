// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/content.h"
#include "support/plan_builder.h"

/// A plan that lacks nothing, for tests that break one thing.
namespace slipway::test {

using namespace Qt::StringLiterals;

/// Everything done and signed; each test breaks one thing.
inline ReleasePlan aReadyPlan()
{
    ReleasePlan plan = aRelease()
                           .withPhase(u"development"_s, {}, u"T-5d"_s)
                           .withItem(u"Merge"_s, {}, ItemState::Done)
                           .withPhase(u"testing"_s, {}, u"T-1d"_s)
                           .withItem(u"Load test"_s, {}, ItemState::Done)
                           .withItem(u"Explore"_s, {}, ItemState::Skipped)
                           .optionalItem(u"Nice to have"_s)
                           .withCriterion(u"No blocker"_s, CriterionState::Satisfied)
                           .withCriterion(u"Nice"_s, CriterionState::NotSatisfied, false)
                           .requiring(u"qa_lead"_s)
                           .withPhase(u"monitoring"_s, u"T"_s, u"T+2d"_s)
                           .withItem(u"Watch"_s)
                           .withCriterion(u"Stable"_s, CriterionState::Unknown)
                           .requiring(u"operations"_s)
                           .plan();
    plan.signoffs = {decisionOn(plan, plan.requirements[0], numbered<PersonId>(2), Decision::Approved)};
    return plan;
}

/// Signs again what an edit made stale.
inline void sign(ReleasePlan &plan, Decision decision = Decision::Approved)
{
    plan.signoffs.push_back(decisionOn(plan, plan.requirements[0], numbered<PersonId>(2), decision));
}

inline GateOverride overrideOf(const ReleasePlan &plan, std::optional<PhaseId> gate, Instant when = at("2027-01-11"))
{
    GateOverride made;
    made.id = numbered<GateOverrideId>(static_cast<int>(plan.gateOverrides.size()) + 1);
    made.phase = gate;
    made.reason = u"A security fix"_s;
    made.at = when;
    made.contentHash = signedContent(plan, gate).hash;
    return made;
}

} // namespace slipway::test
