// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/deployment.h"
#include "core/pipeline/ring.h"

#include <chrono>
#include <functional>
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
    std::optional<SoakMark> reset{}; ///< what last set its clock back since it was deployed to
};

/// How the rings stand at `now`. The clock of a ring begins with the first green mark after its newest deployment that
/// succeeded, and anew after every red one. A bypass holds until the next deployment to the ring, also of one that was never deployed to.
/// @param rings in their order
[[nodiscard]] std::vector<RingStanding> ringStandings(const std::vector<Ring> &rings,
                                                      const std::vector<SoakMark> &marks,
                                                      const std::vector<Deployment> &deployments, Instant now);

/// A ring that the criteria of its release turn by themselves.
struct RingTurn {
    RingId ring;
    SoakMark::Kind kind = SoakMark::Kind::Red;

    bool operator==(const RingTurn &) const = default;
};

/// What blocking criteria make of the rings: one that soaks turns red when one of them came to fail since it is green; one
/// that was turned so turns green when all pass again. What a person said stays.
/// @param failedAt when the newest of those that fail was judged
[[nodiscard]] std::vector<RingTurn> ringTurns(const std::vector<RingStanding> &standings,
                                              std::optional<Instant> failedAt, bool allPass);

/// A ring that keeps the release from the rings behind it.
struct RingInTheWay {
    RingId ring;
    QString text; ///< for people, translated: which, why, and until when
};

/// What keeps the release from being deployed to the environment now, as far as its rings say; empty: nothing does.
/// @param nameOf names of the environments
[[nodiscard]] std::vector<RingInTheWay> ringsInTheWay(EnvironmentId environment, const std::vector<Ring> &rings,
                                                      const std::vector<SoakMark> &marks,
                                                      const std::vector<Deployment> &deployments, Instant now,
                                                      const std::function<QString(EnvironmentId)> &nameOf);

} // namespace slipway
