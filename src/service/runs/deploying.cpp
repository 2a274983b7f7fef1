// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/deploying.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "service/runs/ci_evidence.h"
#include "service/runs/rings.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/pipeline_repository.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDeploymentsLookedAt = 50;

QString titleIn(storage::Reader &reader, ReleaseId id)
{
    const auto release = reader.find(id);
    if (!release || !*release)
        return tr("another release");
    const auto product = reader.find((*release)->product);
    return (product && *product ? (*product)->name : QString()) + u' ' + (*release)->version;
}

class DeploymentChecker
{
public:
    DeploymentChecker(storage::Reader &reader, const ReleasePlan &plan, EnvironmentId environment, Instant now)
        : m_reader(reader),
          m_plan(plan),
          m_environment(environment),
          m_now(now)
    {}

    Result<DeploymentCheck> check(bool isRollback)
    {
        const auto done = isRollback ? checkRollback() : checkForward();
        return done.and_then([&] { return checkPlace(isRollback); }).transform([&] { return std::move(m_check); });
    }

private:
    void add(DeploymentObstacle::Kind kind, const QString &reason)
    {
        if (!std::ranges::contains(m_check.obstacles, reason, &DeploymentObstacle::text))
            m_check.obstacles.push_back({kind, reason});
    }
    void refuse(const QString &reason) { add(DeploymentObstacle::Kind::Never, reason); }

    Result<> checkRollback()
    {
        const ReleaseState state = m_plan.release.state;
        const auto deployments = storage::deploymentsOf(m_reader, m_plan.release.id);
        if (!deployments)
            return std::unexpected(deployments.error());
        const bool wasThere = std::ranges::contains(*deployments, m_environment, &Deployment::environment);
        const auto ships = shipsTo(m_reader, m_plan.release, m_environment);
        if (!ships)
            return std::unexpected(ships.error());
        const bool couldBeThere = *ships && (state == ReleaseState::Deploying || state == ReleaseState::Released);
        if (!wasThere && !couldBeThere)
            refuse(tr("Nothing of this release was deployed there; there is nothing to roll back."));
        return {};
    }

    Result<> checkForward()
    {
        const Release &release = m_plan.release;
        const auto ships = shipsTo(m_reader, release, m_environment);
        if (!ships)
            return std::unexpected(ships.error());
        const bool isUnderWay = release.state == ReleaseState::Deploying || release.state == ReleaseState::Released;
        if (*ships && !isUnderWay) {
            if (const auto may = mayEnter(release.state, ReleaseState::Deploying); !may)
                refuse(may.error().sentence);
        } else if (isReadOnly(release.state)) {
            refuse(tr("The release is %1; it does not ship any more").arg(stateWord(release.state)));
        }
        return readFreezes().and_then([&](const std::vector<FreezeOverride> &overrides) {
            if (*ships)
                askGate(overrides);
            else
                askElsewhere(overrides);
            return askRings();
        });
    }

    Result<> askRings()
    {
        const auto before = std::ssize(m_check.gate.reasons);
        return addRingReasons(m_reader, m_plan.release.id, m_environment, m_now, m_check.gate).transform([&] {
            for (auto each = m_check.gate.reasons.begin() + before; each != m_check.gate.reasons.end(); ++each)
                add(DeploymentObstacle::Kind::Ring, each->text);
        });
    }

    Result<std::vector<FreezeOverride>> readFreezes()
    {
        const Release &release = m_plan.release;
        const TimeSpan around{std::min(m_now, release.ship),
                              std::max(m_now, release.ship) + std::chrono::milliseconds(1)};
        auto freezes = storage::freezesOverlapping(m_reader, around);
        if (!freezes)
            return std::unexpected(freezes.error());
        m_check.freezes = std::move(*freezes);
        return m_reader.where<FreezeOverride>("release", release.id.value, "n");
    }

    void askGate(const std::vector<FreezeOverride> &overrides)
    {
        m_check.gate = checkGate(m_plan, {}, m_check.freezes, overrides, m_now);
        const bool isRejected = hasRejection(m_plan, {});
        for (const GateReason &each : m_check.gate.reasons)
            if (!m_check.gate.isOverridden(each))
                add(kindOf(each, isRejected), each.text);
    }

    /// Neither a release that is over or held nor a rejection is ever overridden.
    [[nodiscard]] DeploymentObstacle::Kind kindOf(const GateReason &reason, bool isRejected) const
    {
        switch (reason.kind) {
        case GateReason::Kind::Freeze: return DeploymentObstacle::Kind::Freeze;
        case GateReason::Kind::Ring: return DeploymentObstacle::Kind::Ring;
        case GateReason::Kind::Release:
            return m_plan.hold ? DeploymentObstacle::Kind::Never : DeploymentObstacle::Kind::Gate;
        case GateReason::Kind::Signoff:
            return isRejected ? DeploymentObstacle::Kind::Never : DeploymentObstacle::Kind::Gate;
        case GateReason::Kind::Item:
        case GateReason::Kind::Criterion: break;
        }
        return DeploymentObstacle::Kind::Gate;
    }

    void askElsewhere(const std::vector<FreezeOverride> &overrides)
    {
        if (m_plan.hold)
            refuse(tr("The release is held: %1").arg(m_plan.hold->reason));
        Release there = m_plan.release;
        there.environment = m_environment;
        for (const Freeze *each : freezesInTheWay(there, m_now, m_check.freezes, overrides)) {
            m_check.gate.reasons.push_back(
                {GateReason::Kind::Freeze, each->id.value, tr("The freeze “%1” is in force now").arg(each->name)});
            add(DeploymentObstacle::Kind::Freeze, m_check.gate.reasons.back().text);
        }
    }

    /// Who else is there.
    Result<> checkPlace(bool isRollback)
    {
        const auto leases = storage::openLeases(m_reader, m_environment);
        const auto deployments = storage::deploymentsInto(m_reader, m_environment, kMostDeploymentsLookedAt);
        const auto bookings = storage::bookingsOverlapping(m_reader, {m_now, m_now + std::chrono::milliseconds(1)});
        if (!leases || !deployments || !bookings)
            return std::unexpected(!leases ? leases.error() : deployments ? bookings.error() : deployments.error());
        const ReleaseId self = m_plan.release.id;
        if (!leases->empty() && leases->front().release != self)
            add(DeploymentObstacle::Kind::Place,
                tr("%1 holds the environment").arg(titleIn(m_reader, leases->front().release)));
        const auto running = std::ranges::find_if(*deployments, [&](const Deployment &each) {
            return each.outcome == DeploymentOutcome::Running && (!isRollback || each.release != self);
        });
        if (running != deployments->end())
            add(DeploymentObstacle::Kind::Place,
                tr("%1 is being deployed there").arg(titleIn(m_reader, running->release)));
        if (isRollback)
            return {};
        for (const Booking &each : *bookings)
            if (each.environment == m_environment && each.release != self)
                add(DeploymentObstacle::Kind::Place,
                    tr("%1 has booked the environment until %2")
                        .arg(titleIn(m_reader, each.release), timeText(each.span.to, m_plan.release.shipZone)));
        return {};
    }

    storage::Reader &m_reader;
    const ReleasePlan &m_plan;
    EnvironmentId m_environment;
    Instant m_now;
    DeploymentCheck m_check;
};

} // namespace

Result<bool> shipsTo(storage::Reader &reader, const Release &release, EnvironmentId environment)
{
    if (release.environment)
        return *release.environment == environment;
    return reader.all<Environment>("ord, name").transform([&](const std::vector<Environment> &all) {
        const auto last = std::ranges::find_if(all.rbegin(), all.rend(), [&](const Environment &each) {
            return each.products.empty() || std::ranges::contains(each.products, release.product);
        });
        return last == all.rend() || last->id == environment;
    });
}

Result<QString> contradictionOf(storage::Reader &reader, const Release &release)
{
    const auto deployments = storage::deploymentsOf(reader, release.id);
    if (!deployments)
        return std::unexpected(deployments.error());
    for (const Deployment &each : *deployments) {
        const auto ships = shipsTo(reader, release, each.environment);
        if (!ships)
            return std::unexpected(ships.error());
        if (!*ships)
            continue;
        const auto run = each.run ? reader.find(*each.run) : Result<std::optional<CiRun>>{};
        const auto environment = reader.find(each.environment);
        if (!run || !environment)
            return std::unexpected(run ? environment.error() : run.error());
        if (!*run || !isContradicted(**run))
            return QString();
        const QString where = *environment ? (*environment)->name : QString();
        const QString said = toText((*run)->result);
        const QString sentence =
            (each.isRollback ? tr("The server contradicts the rollback in %1 that was confirmed by hand: %2")
                             : tr("The server contradicts the deployment to %1 that was confirmed by hand: %2"))
                .arg(where, said);
        return release.state == ReleaseState::Closed
                   ? tr("%1. The release is closed; open it again to set it right.", "a sentence").arg(sentence)
                   : sentence;
    }
    return QString();
}

Result<DeploymentCheck> checkDeployment(storage::Reader &reader, const ReleasePlan &plan, EnvironmentId environment,
                                        bool isRollback, Instant now)
{
    return DeploymentChecker(reader, plan, environment, now).check(isRollback);
}

QStringList DeploymentCheck::reasons() const
{
    QStringList all;
    for (const DeploymentObstacle &each : obstacles)
        all += each.text;
    return all;
}

} // namespace slipway::service
