// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/signoffs.h"
#include "service/queries/known.h"
#include "service/queries/queries_private.h"
#include "service/queries/today_page.h"

#include <functional>
#include <map>

namespace slipway::service {

/// The plans of releases as gates and sign-offs ask for them, each read once. Of one moment, as Known.
class KnownPlans
{
public:
    struct Plan {
        explicit Plan(ReleasePlan read) : plan(std::move(read)), hashes(plan) {}
        Plan(const Plan &) = delete;

        const ReleasePlan plan;
        ContentHashes hashes; ///< of the plan
    };

    /// @param d outlives this
    explicit KnownPlans(Queries::Private &d) : m_d(d) {}

    /// Points into this. @retval ErrorKind::NotFound
    [[nodiscard]] Result<Plan *> find(ReleaseId id);
    /// Null when it was not read yet.
    [[nodiscard]] Plan *known(ReleaseId id);

private:
    Queries::Private &m_d;
    std::map<ReleaseId, Plan> m_plans;
};

/// What was read of releases, shared by those who ask for the same ones.
struct KnownReleases {
    explicit KnownReleases(Queries::Private &d) : releases(d.read()), plans(d) {}

    Known<Release> releases;
    KnownPlans plans;
};

/// A sign-off that waits for somebody, while it is visited.
struct AwaitedSignoff {
    const SignoffRequirement &requirement;
    const Release &release;
    SignoffState state;
};

/// Visits every sign-off that the person can decide on and has not, in the order of the requirements, until a visit fails.
/// Whole plans are read of those releases alone where somebody decided already.
[[nodiscard]] Result<> eachAwaitedSignoff(Queries::Private &d, KnownReleases &known, const Person &person,
                                          const std::function<Result<>(const AwaitedSignoff &)> &visit);

/// What stands for and against a sign-off of the plan. @retval ErrorKind::NotFound
[[nodiscard]] Result<SignoffFacts> factsOf(Queries::Private &d, KnownPlans::Plan &known, SignoffRequirementId id);

} // namespace slipway::service
