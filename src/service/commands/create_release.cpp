// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/release_commands.h"

#include "core/release/instantiate.h"
#include "core/release/roles.h"
#include "formats/ics/ics_calendar.h"
#include "formats/template/template_yaml.h"
#include "service/command_context.h"
#include "storage/repositories/release_repository.h"

#include <QCoreApplication>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDefaultWorkingDays = 20;
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

Result<ReleasePlan> planFromTemplate(CommandContext &context, const CreateRelease &command, Release release)
{
    if (!command.origin) {
        ReleasePlan plan;
        plan.release = std::move(release);
        return plan;
    }
    const auto origin = context.get(*command.origin);
    if (!origin)
        return std::unexpected(origin.error());
    const auto spec = formats::parseTemplate(origin->body.toUtf8(), origin->name);
    if (!spec)
        return std::unexpected(spec.error());
    auto people = context.transaction().all<Person>("name");
    auto environments = context.transaction().all<Environment>("ord, name");
    if (!people || !environments)
        return std::unexpected(people ? environments.error() : people.error());
    return instantiate(*spec, std::move(release), {std::move(*people), std::move(*environments), context.idSource()})
        .transform([&](ReleasePlan plan) {
            if (command.start)
                plan.release.startRule.clear();
            return plan;
        });
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
    const auto owner = context.get(product);
    if (!owner)
        return std::unexpected(owner.error());
    if (version.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("A release needs a version."));
    const auto taken = storage::releaseOfVersion(context.transaction(), product, version.trimmed());
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return failure(ErrorKind::Conflict, tr("%1 has a release %2 already.").arg(owner->name, version.trimmed()));
    Release release;
    release.id = context.newId<Release>();
    release.product = product;
    release.version = version.trimmed();
    release.shipZone = !zone.isEmpty() ? zone : !owner->zone.isEmpty() ? owner->zone : context.zone();
    release.ship = ship;
    release.origin = origin;
    release.environment = environment;
    release.train = train;
    release.coordinator = coordinator;
    if (!release.coordinator) {
        const auto actor = context.actor();
        release.coordinator = actor && actor->roles.contains(roles::kCoordinator) ? std::optional(actor->id) : owner->owner;
    }
    const WorkCalendar calendar = context.calendarOf(product);
    const QDate shipDay = dayIn(ship, release.shipZone);
    release.start = start.value_or(fromWallTime(calendar.addWorkingDays(shipDay, -kDefaultWorkingDays), QTime(9, 0), release.shipZone));
    auto plan = planFromTemplate(context, *this, release).and_then([&](ReleasePlan made) {
        return withResolvedDates(std::move(made), calendar);
    });
    if (!plan)
        return std::unexpected(plan.error());
    if (plan->release.start > plan->release.ship)
        return failure(ErrorKind::BadInput, tr("The release would start after it ships. Choose an earlier start."));
    context.transaction().setSubject(release.id.value);
    context.setSummary(tr("Create %1 %2").arg(owner->name, release.version));
    return insertPlan(context.transaction(), *plan).transform([&] { return release.id; });
}

Result<TrainId> CreateTrain::execute(CommandContext &context) const
{
    const auto owner = context.get(product);
    if (!owner)
        return std::unexpected(owner.error());
    if (const auto there = context.get(origin); !there)
        return std::unexpected(there.error());
    const bool tellsApart = versionPattern.contains(u"{n}") || versionPattern.contains(u"{dd}") || versionPattern.contains(u"{week}")
                            || versionPattern.contains(u"{mm}");
    if (!tellsApart)
        return failure(ErrorKind::BadInput, tr("The version pattern “%1” gives every release the same version. Use {n}, {yyyy}, {mm}, {dd} or {week}.").arg(versionPattern));
    Train train{context.newId<Train>(), name.isEmpty() ? owner->name : name, product, origin, rrule, start,
                zone.isEmpty() ? owner->zone : zone, versionPattern, {}};
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
    const auto ships = formats::expandRecurrence(found->rrule, found->start, found->zone, false, {found->start, until + std::chrono::milliseconds(1)}, kMostOfATrain);
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
        const auto id = CreateRelease{.product = found->product, .version = next, .ship = at, .zone = found->zone, .start = {},
                                      .origin = found->origin, .coordinator = {}, .environment = {}, .train = train}
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
