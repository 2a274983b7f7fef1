// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/commands/release_commands.h"

#include "formats/ics/ics_calendar.h"
#include "service/command_context.h"
#include "service/new_release_plan.h"
#include "storage/repositories/release_repository.h"

#include <QSet>

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// How many releases one expansion may make.
constexpr int kMostOfATrain = 500;
constexpr int kMostDatesOfATrain = 20'000;
/// How far a new train is looked along for versions that repeat.
constexpr auto kTriedOut = std::chrono::days(3 * 366);

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
    // A year beside a week is the year the week belongs to, which differs around New Year.
    int yearOfWeek = day.year();
    const int week = day.weekNumber(&yearOfWeek);
    const int year = pattern.contains(u"{week}") ? yearOfWeek : day.year();
    return pattern.replace(u"{n}"_s, QString::number(number))
        .replace(u"{yyyy}"_s, QString::number(year))
        .replace(u"{mm}"_s, day.toString(u"MM"_s))
        .replace(u"{dd}"_s, day.toString(u"dd"_s))
        .replace(u"{week}"_s, QString::number(week).rightJustified(2, u'0'));
}

Result<std::vector<Instant>> shipDatesOf(const Train &train, Instant until)
{
    return formats::expandRecurrence(train.rrule, train.start, train.zone, false,
                                     {train.start, until + std::chrono::milliseconds(1)}, kMostDatesOfATrain);
}

/// A pattern that repeats would leave releases out without a word.
Result<> mustTellApart(const Train &train)
{
    return shipDatesOf(train, train.start + kTriedOut).and_then([&](const std::vector<Instant> &dates) -> Result<> {
        if (dates.empty())
            return failure(ErrorKind::BadInput, tr("The rule %1 names no date at all.").arg(train.rrule));
        QSet<QString> versions;
        int number = 0;
        for (const Instant at : dates) {
            const QString version = filledPattern(train.versionPattern, ++number, dayIn(at, train.zone));
            if (versions.contains(version))
                return failure(ErrorKind::BadInput,
                               tr("The version pattern “%1” gives two releases the version %2. Use {n}, or enough of "
                                  "{yyyy}, {mm}, {dd} and {week}.")
                                   .arg(train.versionPattern, version));
            versions.insert(version);
        }
        return {};
    });
}

Result<> checkTrain(CommandContext &context, const Train &train)
{
    if (!isZoneName(train.zone))
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no time zone. Write it like Europe/Berlin.").arg(QString::fromUtf8(train.zone)));
    const auto others = context.transaction().all<Train>("name");
    if (!others)
        return std::unexpected(others.error());
    const bool isTaken = std::ranges::any_of(
        *others, [&](const Train &each) { return each.name.compare(train.name, Qt::CaseInsensitive) == 0; });
    if (isTaken)
        return failure(ErrorKind::Conflict,
                       tr("There is a train “%1” already. Give this one another name.").arg(train.name));
    return mustTellApart(train);
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
    if (const auto sound = checkTrain(context, train); !sound)
        return std::unexpected(sound.error());
    context.setSummary(tr("Create the train %1").arg(train.name));
    return context.transaction().insert(train).transform([&] { return train.id; });
}

Result<std::vector<ReleaseId>> ExpandTrain::execute(CommandContext &context) const
{
    auto found = context.get(train);
    if (!found)
        return std::unexpected(found.error());
    const auto ships = shipDatesOf(*found, until);
    if (!ships)
        return std::unexpected(ships.error());
    std::vector<ReleaseId> made;
    int number = 0;
    for (const Instant at : *ships) {
        ++number;
        // What was there before and has gone, moved or been renamed since does not come back.
        if (found->expandedUntil && at <= *found->expandedUntil)
            continue;
        if (std::ssize(made) >= kMostOfATrain)
            return failure(ErrorKind::BadInput,
                           tr("That would make more than %1 releases. Choose an earlier day.").arg(kMostOfATrain));
        CreateRelease next;
        next.product = found->product;
        next.version = filledPattern(found->versionPattern, number, dayIn(at, found->zone));
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
