// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/awaited_signoffs.h"

#include "core/base/tr.h"
#include "storage/repositories/release_repository.h"

#include <algorithm>

namespace slipway::service {

namespace {

constexpr int kMostRequirements = 200;

/// Whether the sign-off is one person's to give and this person coordinates, or did.
Result<bool> mayNotAlone(Queries::Private &d, const Release &release, const SignoffRequirement &requirement,
                         const Person &person)
{
    if (requirement.quorum > 1)
        return false;
    ReleasePlan duties;
    duties.release = release;
    if (isSeparate(release, requirement)) {
        auto former = storage::formerCoordinators(d.read(), release.id);
        if (!former)
            return std::unexpected(former.error());
        duties.formerCoordinators = std::move(*former);
    }
    return !mayDecide(duties, requirement, person, Decision::Approved, {});
}

/// Nothing where it does not wait for the person.
Result<std::optional<SignoffState>> awaitedState(Queries::Private &d, KnownPlans &plans, const Release &release,
                                                 const SignoffRequirement &requirement, const Person &person)
{
    const auto isBarred = mayNotAlone(d, release, requirement, person);
    if (!isBarred)
        return std::unexpected(isBarred.error());
    if (*isBarred)
        return std::nullopt;
    const auto isDecided = storage::isDecided(d.read(), release.id, requirement.role);
    if (!isDecided)
        return std::unexpected(isDecided.error());
    if (!*isDecided)
        return SignoffState::Pending;
    const auto known = plans.find(release.id);
    if (!known)
        return std::unexpected(known.error());
    const SignoffStatus status = signoffStatus((*known)->plan, requirement, (*known)->hashes);
    const bool standsAlready = std::ranges::any_of(
        status.decisions, [&](const PersonDecision &one) { return one.event->person == person.id && !one.isStale; });
    return status.state == SignoffState::Approved || standsAlready ? std::nullopt : std::optional(status.state);
}

} // namespace

Result<KnownPlans::Plan *> KnownPlans::find(ReleaseId id)
{
    auto known = m_plans.find(id);
    if (known == m_plans.end()) {
        auto plan = m_d.planOfGates(id);
        if (!plan)
            return std::unexpected(plan.error());
        known = m_plans.try_emplace(id, std::move(*plan)).first;
    }
    return &known->second;
}

KnownPlans::Plan *KnownPlans::known(ReleaseId id)
{
    const auto known = m_plans.find(id);
    return known == m_plans.end() ? nullptr : &known->second;
}

Result<> eachAwaitedSignoff(Queries::Private &d, KnownReleases &known, const Person &person,
                            const std::function<Result<>(const AwaitedSignoff &)> &visit)
{
    const auto requirements = storage::requirementsForRoles(d.read(), person.roles, kMostRequirements);
    if (!requirements)
        return std::unexpected(requirements.error());
    for (const SignoffRequirement &each : *requirements) {
        const auto release = known.releases.find(each.release);
        if (!release)
            return std::unexpected(release.error());
        if (!*release)
            continue;
        const auto state = awaitedState(d, known.plans, **release, each, person);
        if (!state)
            return std::unexpected(state.error());
        if (!*state)
            continue;
        if (const auto done = visit({each, **release, **state}); !done)
            return done;
    }
    return {};
}

Result<SignoffFacts> factsOf(Queries::Private &d, KnownPlans::Plan &known, SignoffRequirementId id)
{
    auto &[plan, hashes] = known;
    const auto asked = std::ranges::find(plan.requirements, id, &SignoffRequirement::id);
    if (asked == plan.requirements.end())
        return failure(ErrorKind::NotFound, tr("There is no such sign-off any more."));
    const auto gate = d.gateOf(plan, asked->phase, hashes);
    if (!gate)
        return std::unexpected(gate.error());
    SignoffFacts facts;
    facts.blockingReasons = static_cast<int>(
        std::ranges::count_if(gate->reasons, [&](const GateReason &each) { return each.id != id.value; }));
    facts.criteriaSatisfied =
        static_cast<int>(std::ranges::count(plan.criteria, CriterionState::Satisfied, &Criterion::state));
    facts.criteria = static_cast<int>(plan.criteria.size());
    for (const Item &each : plan.items)
        facts.itemsDone += each.state == ItemState::Done || each.state == ItemState::Skipped ? 1 : 0;
    facts.items = static_cast<int>(plan.items.size());
    for (const SignoffRequirement &each : plan.requirements)
        facts.approved += signoffStatus(plan, each, hashes).state == SignoffState::Approved ? 1 : 0;
    facts.requirements = static_cast<int>(plan.requirements.size());
    return facts;
}

} // namespace slipway::service
