// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/commands/release_commands.h"

#include "service/command_context.h"
#include "service/commands/workspace_commands.h"
#include "service/new_release_plan.h"
#include "service/trains.h"
#include "storage/repositories/release_repository.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// How many releases one expansion may make.
constexpr int kMostOfATrain = 500;

Result<> insertPlan(storage::Transaction &transaction, const ReleasePlan &plan)
{
    return transaction.insert(plan.release)
        .and_then([&] { return transaction.insertMany(plan.milestones); })
        .and_then([&] { return transaction.insertMany(plan.phases); })
        .and_then([&] { return transaction.insertMany(plan.items); })
        .and_then([&] { return transaction.insertMany(plan.criteria); })
        .and_then([&] { return transaction.insertMany(plan.requirements); })
        .and_then([&] { return transaction.insertMany(plan.bookings); })
        .and_then([&] { return transaction.insertMany(plan.jobs); })
        .and_then([&] { return transaction.insertMany(plan.runbook); })
        .and_then([&] { return transaction.insertMany(plan.skippedGates); })
        .and_then([&] { return transaction.insertMany(plan.panels); });
}

} // namespace

Result<ReleaseId> CreateRelease::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    const auto plan =
        planOfNew(context.transaction(), context.surroundings(), actor ? std::optional(*actor) : std::nullopt, *this);
    if (!plan)
        return std::unexpected(plan.error());
    context.transaction().setSubject(plan->release.id.value);
    context.setSummary(tr("Create %1").arg(context.titleOf(plan->release)));
    return insertPlan(context.transaction(), *plan).transform([&] { return plan->release.id; });
}

Result<TrainId> CreateTrain::execute(CommandContext &context) const
{
    const auto owner = context.get(product);
    if (!owner)
        return std::unexpected(owner.error());
    if (const auto there = context.get(origin); !there)
        return std::unexpected(there.error());
    QByteArray trainZone = zone;
    for (const QByteArray &fallback : {owner->zone, context.zone(), QByteArray("UTC")})
        trainZone = trainZone.isEmpty() ? fallback : trainZone;
    const Train train{context.newId<Train>(),
                      name.trimmed().isEmpty() ? owner->name : name.trimmed(),
                      product,
                      origin,
                      rrule,
                      start,
                      trainZone,
                      versionPattern.trimmed(),
                      {}};
    const auto made = Save<Train>{train}.execute(context);
    if (made)
        context.setSummary(tr("Create the train %1").arg(train.name));
    return made;
}

Result<std::vector<ReleaseId>> ExpandTrain::execute(CommandContext &context) const
{
    auto found = context.get(train);
    if (!found)
        return std::unexpected(found.error());
    const auto ships = trainDates(*found, until);
    if (!ships)
        return std::unexpected(ships.error());
    std::vector<ReleaseId> made;
    int number = 0;
    int looked = 0;
    for (const Instant at : *ships) {
        ++number;
        // What was there before and has gone, moved or been renamed since does not come back.
        if ((found->expandedUntil && at <= *found->expandedUntil) || (from && at < *from))
            continue;
        if (const auto goesOn = context.goOn(++looked, static_cast<int>(ships->size())); !goesOn)
            return std::unexpected(goesOn.error());
        if (std::ssize(made) >= kMostOfATrain)
            return failure(ErrorKind::BadInput,
                           tr("That would make more than %1 releases. Choose an earlier day.").arg(kMostOfATrain));
        CreateRelease next;
        next.product = found->product;
        next.version = trainVersion(found->versionPattern, number, dayIn(at, found->zone));
        next.ship = at;
        next.zone = found->zone;
        next.origin = found->origin;
        next.train = train;
        const auto there = storage::releaseOfVersion(context.transaction(), found->product, next.version);
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            continue;
        const auto id = next.execute(context);
        if (!id)
            return std::unexpected(id.error());
        made.push_back(*id);
    }
    found->expandedUntil = std::max(until, found->expandedUntil.value_or(until));
    context.transaction().setSubject(train.value);
    context.setSummary(tr("Expand the train %1: %2 releases").arg(found->name).arg(made.size()));
    return context.transaction().update(*found).transform([&] { return std::move(made); });
}

} // namespace slipway::service
