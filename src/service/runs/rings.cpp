// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/rings.h"

#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "service/runs/ci_evidence.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// What the rings of a release stand on.
struct Rollout {
    std::vector<Ring> rings;
    std::vector<SoakMark> marks;
    std::vector<Deployment> deployments;
    std::vector<Environment> environments;

    [[nodiscard]] QString nameOf(EnvironmentId id) const
    {
        const auto found = std::ranges::find(environments, id, &Environment::id);
        return found == environments.end() ? QString() : found->name;
    }
};

Result<Rollout> loadRollout(storage::Reader &reader, ReleaseId release)
{
    auto rings = reader.where<Ring>("release", release.value, "ord, n");
    if (!rings)
        return std::unexpected(rings.error());
    if (rings->empty())
        return Rollout{};
    auto marks = reader.where<SoakMark>("release", release.value, "n");
    auto deployments = reader.where<Deployment>("release", release.value, "started_at, n");
    auto environments = reader.all<Environment>("ord, name");
    if (!marks || !deployments || !environments)
        return std::unexpected(!marks ? marks.error() : deployments ? environments.error() : deployments.error());
    return Rollout{std::move(*rings), std::move(*marks), std::move(*deployments), std::move(*environments)};
}

/// How the blocking criteria stand together.
struct CriteriaVerdict {
    QStringList failing; ///< titles
    std::optional<Instant> failedAt;
    bool allPass = true; ///< of those that were ever judged
};

CriteriaVerdict verdictOf(const std::vector<Criterion> &criteria)
{
    CriteriaVerdict verdict;
    for (const Criterion &each : criteria) {
        if (!each.blocking)
            continue;
        if (each.state == CriterionState::NotSatisfied) {
            verdict.failing += u"“"_s + each.title + u'”';
            verdict.failedAt = std::max(verdict.failedAt, each.evaluatedAt);
        }
        verdict.allPass &= each.state == CriterionState::Satisfied || !each.evaluatedAt;
    }
    verdict.allPass &= verdict.failing.isEmpty();
    return verdict;
}

} // namespace

Result<std::vector<RingRow>> loadRings(storage::Reader &reader, ReleaseId release, Instant now)
{
    return loadRollout(reader, release).transform([&](const Rollout &rollout) {
        const auto standings = ringStandings(rollout.rings, rollout.marks, rollout.deployments, now);
        std::vector<RingRow> rows;
        for (std::size_t i = 0; i < standings.size(); ++i)
            rows.push_back({rollout.rings[i], standings[i], rollout.nameOf(rollout.rings[i].environment)});
        return rows;
    });
}

Result<> addRingReasons(storage::Reader &reader, ReleaseId release, EnvironmentId environment, Instant now,
                        GateAnswer &gate)
{
    return loadRollout(reader, release).transform([&](const Rollout &rollout) {
        for (RingInTheWay &each : ringsInTheWay(environment, rollout.rings, rollout.marks, rollout.deployments, now,
                                                [&](EnvironmentId id) { return rollout.nameOf(id); }))
            gate.reasons.push_back({GateReason::Kind::Ring, each.ring.value, std::move(each.text)});
    });
}

Result<GateAnswer> withRingReasons(storage::Reader &reader, const Release &release, Instant now, GateAnswer gate)
{
    if (!release.environment || !isActive(release.state))
        return gate;
    return addRingReasons(reader, release.id, *release.environment, now, gate).transform([&] {
        return std::move(gate);
    });
}

Result<> turnRings(CommandContext &context, ReleaseId release)
{
    auto &transaction = context.transaction();
    const auto rollout = loadRollout(transaction, release);
    if (!rollout || rollout->rings.empty())
        return rollout ? Result<>{} : std::unexpected(rollout.error());
    const auto plan = context.plan(release).and_then(
        [&](ReleasePlan found) { return withDerivedCriteria(transaction, std::move(found), context.now()); });
    if (!plan)
        return std::unexpected(plan.error());
    const CriteriaVerdict verdict = verdictOf(plan->criteria);
    const auto standings = ringStandings(rollout->rings, rollout->marks, rollout->deployments, context.now());
    for (const RingTurn &each : ringTurns(standings, verdict.failedAt, verdict.allPass)) {
        const QString reason = each.kind == SoakMark::Kind::Red
                                   ? tr("Not satisfied: %1").arg(verdict.failing.join(u", "_s))
                                   : tr("All criteria are satisfied again");
        const auto done = transaction.insert(SoakMark{.id = context.newId<SoakMark>(),
                                                      .release = release,
                                                      .ring = each.ring,
                                                      .kind = each.kind,
                                                      .person = {},
                                                      .role = {},
                                                      .reason = reason,
                                                      .at = context.now()});
        if (!done)
            return done;
    }
    return {};
}

} // namespace slipway::service
