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
    RingStanding standing{ring.id, RingStanding::State::Deployed, {}, {}, {}};
    bool isRed = false;
    for (const SoakMark &mark : marks) {
        if (mark.ring != ring.id || mark.at < deployed || mark.at > now)
            continue;
        if (mark.kind == SoakMark::Kind::Bypassed) {
            standing.state = RingStanding::State::Bypassed;
        } else if (mark.kind == SoakMark::Kind::Red) {
            isRed = true;
            standing.reset = mark;
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

/// One that was let go before anything was deployed to it.
RingStanding standingBefore(const Ring &ring, const std::vector<SoakMark> &marks, std::optional<Instant> since,
                            Instant now)
{
    const bool isBypassed = std::ranges::any_of(marks, [&](const SoakMark &each) {
        return each.ring == ring.id && each.kind == SoakMark::Kind::Bypassed && each.at <= now
               && (!since || each.at >= *since);
    });
    return {ring.id, isBypassed ? RingStanding::State::Bypassed : RingStanding::State::Waiting, {}, {}, {}};
}

/// When anything last came there or was taken away again.
std::optional<Instant> lastMoveIn(EnvironmentId environment, const std::vector<Deployment> &deployments)
{
    std::optional<Instant> last;
    for (const Deployment &each : deployments)
        if (each.environment == environment && each.outcome == DeploymentOutcome::Succeeded)
            last = std::max(last.value_or(each.startedAt), each.finishedAt.value_or(each.startedAt));
    return last;
}

QString whyNot(const Ring &ring, const RingStanding &standing, const QString &name, Instant now)
{
    switch (standing.state) {
    case RingStanding::State::Waiting: return tr("The ring %1 has not been deployed to yet").arg(name);
    case RingStanding::State::Red:
        return tr("The ring %1 is red; its clock begins anew once it is green again").arg(name);
    case RingStanding::State::Deployed:
        return tr("Nothing says yet that the ring %1 is green; it must be for %n minutes", nullptr, ring.soakMinutes)
            .arg(name);
    case RingStanding::State::Soaking: {
        const auto left = std::chrono::ceil<std::chrono::minutes>(*standing.soakedAt - now);
        return tr("The ring %1 must stay green for %n more minutes", nullptr, static_cast<int>(left.count())).arg(name);
    }
    case RingStanding::State::Soaked:
    case RingStanding::State::Bypassed: break;
    }
    return {};
}

} // namespace

std::vector<RingStanding> ringStandings(const std::vector<Ring> &rings, const std::vector<SoakMark> &marks,
                                        const std::vector<Deployment> &deployments, Instant now)
{
    std::vector<RingStanding> standings;
    for (const Ring &ring : rings) {
        const auto deployed = deployedAt(ring.environment, deployments);
        standings.push_back(deployed ? standingOf(ring, marks, *deployed, now)
                                     : standingBefore(ring, marks, lastMoveIn(ring.environment, deployments), now));
    }
    return standings;
}

std::vector<RingTurn> ringTurns(const std::vector<RingStanding> &standings, std::optional<Instant> failedAt,
                                bool allPass)
{
    std::vector<RingTurn> turns;
    for (const RingStanding &each : standings) {
        const bool wasTurned = each.state == RingStanding::State::Red && each.reset && !each.reset->person;
        if (failedAt && each.state == RingStanding::State::Soaking && *failedAt > *each.greenSince)
            turns.push_back({each.ring, SoakMark::Kind::Red});
        else if (allPass && wasTurned)
            turns.push_back({each.ring, SoakMark::Kind::Green});
    }
    return turns;
}

std::vector<RingInTheWay> ringsInTheWay(EnvironmentId environment, const std::vector<Ring> &rings,
                                        const std::vector<SoakMark> &marks, const std::vector<Deployment> &deployments,
                                        Instant now, const std::function<QString(EnvironmentId)> &nameOf)
{
    std::vector<RingInTheWay> found;
    if (!std::ranges::contains(rings, environment, &Ring::environment))
        return found;
    const auto standings = ringStandings(rings, marks, deployments, now);
    for (std::size_t i = 0; rings[i].environment != environment; ++i)
        if (QString why = whyNot(rings[i], standings[i], nameOf(rings[i].environment), now); !why.isEmpty())
            found.push_back({rings[i].id, std::move(why)});
    return found;
}

} // namespace slipway
