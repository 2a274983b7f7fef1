// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/signoffs.h"
#include "service/queries/queries_private.h"

#include <functional>

namespace slipway::service {

/// A sign-off that waits for somebody, while it is visited.
struct AwaitedSignoff {
    const ReleasePlan &plan;
    const SignoffRequirement &requirement;
    SignoffState state;
    ContentHashes &hashes; ///< of the plan
};

/// Visits every sign-off that the person can decide on and has not, in the order of the requirements, until a visit fails.
[[nodiscard]] Result<> eachAwaitedSignoff(Queries::Private &d, const Person &person,
                                          const std::function<Result<>(const AwaitedSignoff &)> &visit);

} // namespace slipway::service
