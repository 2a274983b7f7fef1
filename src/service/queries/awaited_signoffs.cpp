// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/awaited_signoffs.h"

#include "storage/repositories/release_repository.h"

#include <algorithm>

namespace slipway::service {

namespace {
constexpr int kMostRequirements = 200;
} // namespace

Result<> eachAwaitedSignoff(Queries::Private &d, const Person &person,
                            const std::function<Result<>(const AwaitedSignoff &)> &visit)
{
    const auto requirements = storage::requirementsForRoles(d.read(), person.roles, kMostRequirements);
    if (!requirements)
        return std::unexpected(requirements.error());
    for (const SignoffRequirement &each : *requirements) {
        const auto plan = d.planOfGates(each.release);
        if (!plan)
            return std::unexpected(plan.error());
        ContentHashes hashes(*plan);
        const SignoffStatus status = signoffStatus(*plan, each, hashes);
        const bool standsAlready = std::ranges::any_of(status.decisions, [&](const PersonDecision &one) {
            return one.event->person == person.id && !one.isStale;
        });
        const bool mayNotAlone = each.quorum <= 1 && !mayDecide(*plan, each, person, Decision::Approved, {});
        if (status.state == SignoffState::Approved || standsAlready || mayNotAlone)
            continue;
        if (const auto done = visit({*plan, each, status.state, hashes}); !done)
            return done;
    }
    return {};
}

} // namespace slipway::service
