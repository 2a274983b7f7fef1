// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"
#include "core/base/tr.h"
#include "core/pipeline/deployment.h"
#include "core/schedule/freezes.h"
#include "service/command_context.h"
#include "service/commands/runbook_commands.h"

#include <algorithm>

namespace slipway::service {

namespace {

Result<> checkRings(CommandContext &context, const std::vector<SetRings::Wanted> &rings)
{
    std::vector<EnvironmentId> seen;
    for (const SetRings::Wanted &each : rings) {
        if (each.soakMinutes < 0)
            return failure(ErrorKind::BadInput, tr("A ring soaks for some minutes, or not at all."));
        if (std::ranges::contains(seen, each.environment))
            return failure(ErrorKind::BadInput, tr("An environment stands in the rings twice."));
        seen.push_back(each.environment);
        if (const auto there = context.get(each.environment); !there)
            return std::unexpected(there.error());
    }
    return {};
}

} // namespace

Result<Done> SetRings::execute(CommandContext &context) const
{
    return context.editablePlan(release)
        .and_then([&](const ReleasePlan &) { return checkRings(context, rings); })
        .and_then([&] { return context.transaction().where<Ring>("release", release.value, "ord, n"); })
        .and_then([&](const std::vector<Ring> &present) -> Result<Done> {
            const auto deployments = context.transaction().where<Deployment>("release", release.value, "started_at, n");
            if (!deployments)
                return std::unexpected(deployments.error());
            for (const Ring &each : present) {
                if (std::ranges::contains(rings, each.environment, &Wanted::environment))
                    continue;
                if (std::ranges::contains(*deployments, each.environment, &Deployment::environment))
                    return failure(ErrorKind::NotAllowed, tr("A ring that was deployed to stays in the plan."));
                if (const auto gone = context.transaction().remove(each.id); !gone)
                    return std::unexpected(gone.error());
            }
            context.setSummary(tr("Set the rings of the rollout"));
            QString order;
            for (const Wanted &each : rings) {
                order = orderkey::between(order, {});
                const auto known = std::ranges::find(present, each.environment, &Ring::environment);
                Ring ring =
                    known == present.end() ? Ring{context.newId<Ring>(), release, each.environment, 0, {}} : *known;
                ring.soakMinutes = each.soakMinutes;
                ring.order = order;
                const auto written =
                    known == present.end() ? context.transaction().insert(ring) : context.transaction().update(ring);
                if (!written)
                    return std::unexpected(written.error());
            }
            return Done{};
        });
}

Result<SoakMarkId> MarkRing::execute(CommandContext &context) const
{
    const auto person = context.actor();
    if (!person)
        return std::unexpected(person.error());
    if (kind == SoakMark::Kind::Bypassed)
        if (const auto may = mayOverride(*person, reason); !may)
            return std::unexpected(may.error());
    if (kind == SoakMark::Kind::Red && reason.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say what is not well with the ring."));
    return context.editablePlan(release)
        .and_then([&](const ReleasePlan &) { return context.get(ring); })
        .and_then([&](const Ring &found) -> Result<SoakMarkId> {
            if (found.release != release)
                return failure(ErrorKind::NotFound, tr("The release has no such ring."));
            const QString role = kind == SoakMark::Kind::Bypassed ? overridingRole(*person) : person->roles.value(0);
            const SoakMark mark{context.newId<SoakMark>(), release,      ring, kind, person->id, role,
                                reason.trimmed(),          context.now()};
            context.setSummary(kind == SoakMark::Kind::Green ? tr("A ring is green")
                               : kind == SoakMark::Kind::Red ? tr("A ring is red")
                                                             : tr("Let the next ring go before its time"));
            context.setReason(reason.trimmed());
            return context.transaction().insert(mark).transform([&] { return mark.id; });
        });
}

} // namespace slipway::service
