// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace slipway::service {

/// One thing that stands in the way of a deployment.
struct DeploymentObstacle {
    enum class Kind : std::uint8_t {
        Never, ///< nobody can override it: a held release, a rejection, a state that forbids it
        Gate,  ///< items, criteria, sign-offs
        Freeze,
        Ring,
        Place, ///< another release holds the environment, is being deployed there, or has booked it
    };
    Kind kind = Kind::Gate;
    QString text; ///< a sentence

    bool operator==(const DeploymentObstacle &) const = default;
};

[[nodiscard]] inline bool mayBeOverridden(const std::vector<DeploymentObstacle> &obstacles)
{
    return std::ranges::none_of(
        obstacles, [](const DeploymentObstacle &each) { return each.kind == DeploymentObstacle::Kind::Never; });
}

} // namespace slipway::service
