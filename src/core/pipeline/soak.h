// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/deployment.h"
#include "core/pipeline/ring.h"

#include <chrono>
#include <vector>

namespace slipway {

/// How one ring of a staged rollout stands.
struct RingStanding {
    enum class State : std::uint8_t {
        Waiting,  ///< a ring before it has not soaked, or it was not deployed to
        Deployed, ///< deployed to, and nobody said that it is green
        Soaking,
        Red,
        Soaked,
        Bypassed, ///< let go before its time, with a reason
    };
    RingId ring;
    State state = State::Waiting;
    std::optional<Instant> greenSince;
    std::optional<Instant> soakedAt; ///< when it has, or will have, been green for long enough
};

/// How the rings stand at `now`. The clock of a ring begins with the first green mark after its newest deployment that
/// succeeded, and anew after every red one. A bypass holds until the next deployment to the ring.
/// @param rings in their order
[[nodiscard]] std::vector<RingStanding> ringStandings(const std::vector<Ring> &rings,
                                                      const std::vector<SoakMark> &marks,
                                                      const std::vector<Deployment> &deployments, Instant now);

/// Whether the release may be deployed to the environment now, as far as its rings say.
/// @retval ErrorKind::NotAllowed a ring before it has not soaked; the sentence says until when, and who may bypass it
[[nodiscard]] Result<> mayDeployTo(EnvironmentId environment, const std::vector<Ring> &rings,
                                   const std::vector<SoakMark> &marks, const std::vector<Deployment> &deployments,
                                   Instant now);

} // namespace slipway
