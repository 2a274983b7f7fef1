// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/soak.h"

#include "core/base/tr.h"

#include <algorithm>

namespace slipway {

namespace {

/// When the release last came to run there; a rollback takes it away again.
std::optional<Instant> deployedAt(EnvironmentId environment, const std::vector<Deployment> &deployments)
{
    std::optional<Instant> last;
    bool isThere = false;
    for (const Deployment &each : deployments) {
        if (each.environment != environment || each.outcome != DeploymentOutcome::Succeeded)
            continue;
        const Instant at = each.finishedAt.value_or(each.startedAt);
        if (last && at < *last)
            continue;
        last = at;
        isThere = !each.isRollback;
    }
    return isThere ? last : std::nullopt;
}

RingStanding standingOf(const Ring &ring, const std::vector<SoakMark> &marks, Instant deployed, Instant now)
{
    RingStanding standing{ring.id, RingStanding::State::Deployed, {}, {}};
    bool isRed = false;
    for (const SoakMark &mark : marks) {
        if (mark.ring != ring.id || mark.at < deployed || mark.at > now)
            continue;
        if (mark.kind == SoakMark::Kind::Bypassed) {
            standing.state = RingStanding::State::Bypassed;
        } else if (mark.kind == SoakMark::Kind::Red) {
            isRed = true;
            standing.greenSince.reset();
        } else {
            if (isRed || !standing.greenSince)
                standing.greenSince = mark.at;
            isRed = false;
        }
    }
    if (standing.greenSince)
        standing.soakedAt = *standing.greenSince + std::chrono::minutes(ring.soakMinutes);
    if (standing.state == RingStanding::State::Bypassed)
        return standing;
    if (isRed)
        standing.state = RingStanding::State::Red;
    else if (standing.greenSince)
        standing.state = *standing.soakedAt <= now ? RingStanding::State::Soaked : RingStanding::State::Soaking;
    else if (ring.soakMinutes == 0)
        standing.state = RingStanding::State::Soaked;
    return standing;
}

bool isOpen(RingStanding::State state)
{
    return state == RingStanding::State::Soaked || state == RingStanding::State::Bypassed;
}

} // namespace

std::vector<RingStanding> ringStandings(const std::vector<Ring> &rings, const std::vector<SoakMark> &marks,
                                        const std::vector<Deployment> &deployments, Instant now)
{
    std::vector<RingStanding> standings;
    for (const Ring &ring : rings) {
        const auto deployed = deployedAt(ring.environment, deployments);
        standings.push_back(deployed ? standingOf(ring, marks, *deployed, now)
                                     : RingStanding{ring.id, RingStanding::State::Waiting, {}, {}});
    }
    return standings;
}

Result<> mayDeployTo(EnvironmentId environment, const std::vector<Ring> &rings, const std::vector<SoakMark> &marks,
                     const std::vector<Deployment> &deployments, Instant now)
{
    const auto target = std::ranges::find(rings, environment, &Ring::environment);
    if (target == rings.end())
        return {};
    const auto standings = ringStandings(rings, marks, deployments, now);
    for (auto ring = rings.begin(); ring != target; ++ring) {
        const RingStanding &standing = standings[std::size_t(ring - rings.begin())];
        const auto number = ring - rings.begin() + 1;
        if (isOpen(standing.state))
            continue;
        switch (standing.state) {
        case RingStanding::State::Waiting:
            return failure(ErrorKind::NotAllowed, tr("Ring %1 has not been deployed to yet.").arg(number));
        case RingStanding::State::Red:
            return failure(ErrorKind::NotAllowed,
                           tr("Ring %1 is red. Its clock begins anew once it is green again.").arg(number));
        case RingStanding::State::Deployed:
            return failure(
                ErrorKind::NotAllowed,
                tr("Nothing says yet that ring %1 is green. It must be for %n minutes.", nullptr, ring->soakMinutes)
                    .arg(number));
        default: {
            const auto left = std::chrono::ceil<std::chrono::minutes>(*standing.soakedAt - now);
            return failure(ErrorKind::NotAllowed,
                           tr("Ring %1 must stay green for %n more minutes.", nullptr, int(left.count())).arg(number));
        }
        }
    }
    return {};
}

} // namespace slipway
