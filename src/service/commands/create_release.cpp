// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/release_commands.h"

#include "formats/ics/ics_calendar.h"
#include "service/command_context.h"
#include "service/new_release_plan.h"
#include "storage/repositories/release_repository.h"

#include <QCoreApplication>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOfATrain = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

Result<> insertPlan(storage::Transaction &transaction, const ReleasePlan &plan)
{
    return transaction.insert(plan.release)
        .and_then([&] { return transaction.insertMany(plan.milestones); })
        .and_then([&] { return transaction.insertMany(plan.phases); })
        .and_then([&] { return transaction.insertMany(plan.items); })
        .and_then([&] { return transaction.insertMany(plan.criteria); })
        .and_then([&] { return transaction.insertMany(plan.requirements); })
        .and_then([&] { return transaction.insertMany(plan.bookings); });
}

QString filledPattern(QString pattern, int number, QDate day)
{
    return pattern.replace(u"{n}"_s, QString::number(number))
        .replace(u"{yyyy}"_s, day.toString(u"yyyy"_s))
        .replace(u"{mm}"_s, day.toString(u"MM"_s))
        .replace(u"{dd}"_s, day.toString(u"dd"_s))
        .replace(u"{week}"_s, QString::number(day.weekNumber()).rightJustified(2, u'0'));
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
    const bool tellsApart = versionPattern.contains(u"{n}") || versionPattern.contains(u"{dd}")
                            || versionPattern.contains(u"{week}") || versionPattern.contains(u"{mm}");
    if (!tellsApart)
        return failure(
            ErrorKind::BadInput,
            tr("The version pattern “%1” gives every release the same version. Use {n}, {yyyy}, {mm}, {dd} or {week}.")
                .arg(versionPattern));
    Train train{context.newId<Train>(),
                name.isEmpty() ? owner->name : name,
                product,
                origin,
                rrule,
                start,
                zone.isEmpty() ? owner->zone : zone,
                versionPattern,
                {}};
    const TimeSpan year{start, start + std::chrono::days(366)};
    if (const auto sound = formats::expandRecurrence(rrule, start, train.zone, false, year, 1); !sound)
        return std::unexpected(sound.error());
    context.setSummary(tr("Create the train %1").arg(train.name));
    return context.transaction().insert(train).transform([&] { return train.id; });
}

Result<std::vector<ReleaseId>> ExpandTrain::execute(CommandContext &context) const
{
    auto found = context.get(train);
    if (!found)
        return std::unexpected(found.error());
    const auto ships = formats::expandRecurrence(found->rrule, found->start, found->zone, false,
                                                 {found->start, until + std::chrono::milliseconds(1)}, kMostOfATrain);
    if (!ships)
        return std::unexpected(ships.error());
    std::vector<ReleaseId> made;
    int number = 0;
    for (const Instant at : *ships) {
        const QString next = filledPattern(found->versionPattern, ++number, dayIn(at, found->zone));
        const auto there = storage::releaseOfVersion(context.transaction(), found->product, next);
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            continue;
        const auto id = CreateRelease{.product = found->product,
                                      .version = next,
                                      .ship = at,
                                      .zone = found->zone,
                                      .start = {},
                                      .origin = found->origin,
                                      .coordinator = {},
                                      .environment = {},
                                      .train = train}
                            .execute(context);
        if (!id)
            return std::unexpected(id.error());
        made.push_back(*id);
    }
    found->expandedUntil = until;
    context.transaction().setSubject(train.value);
    context.setSummary(tr("Expand the train %1: %2 releases").arg(found->name).arg(made.size()));
    return context.transaction().update(*found).transform([&] { return std::move(made); });
}

} // namespace slipway::service
