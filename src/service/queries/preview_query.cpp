// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/new_release_plan.h"
#include "service/queries/queries_private.h"
#include "service/schedule_loading.h"
#include "service/trains.h"
#include "storage/repositories/release_repository.h"

namespace slipway::service {

namespace {

Result<MoveOutcome> outcomeOf(Queries::Private &d, const Rescheduled &moved)
{
    return loadScheduleAround(d.read(), d.surroundings, moved.plan).transform([&](const Schedule &schedule) {
        return MoveOutcome{moved.changes, conflictsOf(schedule, moved.plan.release.id), moved.skipped};
    });
}

} // namespace

Result<MoveOutcome> Queries::previewShip(ReleaseId id, Instant ship, const QByteArray &zone)
{
    storage::Snapshot snapshot(d->read());
    return d->plan(id).and_then([&](const ReleasePlan &plan) {
        return d->calendarOf(plan.release.product)
            .and_then([&](const WorkCalendar &calendar) { return moveShip(plan, ship, zone, calendar); })
            .and_then([&](const Rescheduled &moved) { return outcomeOf(*d, moved); });
    });
}

Result<MoveOutcome> Queries::previewMove(ReleaseId id, const TimeSpan &span)
{
    storage::Snapshot snapshot(d->read());
    return d->plan(id).and_then([&](const ReleasePlan &plan) {
        return d->calendarOf(plan.release.product)
            .and_then([&](const WorkCalendar &calendar) { return moveSpan(plan, span, calendar); })
            .and_then([&](const Rescheduled &moved) { return outcomeOf(*d, moved); });
    });
}

Result<NewReleasePreview> Queries::previewNew(const CreateRelease &wish, PersonId actor)
{
    storage::Snapshot snapshot(d->read());
    const auto person = actor.isNull() ? Result<std::optional<Person>>(std::nullopt) : d->read().find(actor);
    if (!person)
        return std::unexpected(person.error());
    return planOfNew(d->read(), d->surroundings, *person, wish).and_then([&](ReleasePlan plan) {
        return loadScheduleAround(d->read(), d->surroundings, plan).transform([&](const Schedule &schedule) {
            const Release &release = plan.release;
            NewReleasePreview preview{plan, conflictsOf(schedule, release.id),
                                      nextFreeSlot(schedule, release, release.ship)};
            return preview;
        });
    });
}

Result<std::vector<TrainDeparture>> Queries::previewTrain(const Train &train, int most, PersonId actor)
{
    if (const auto sound = checkTrainRule(train); !sound)
        return std::unexpected(sound.error());
    constexpr auto farthest = std::chrono::days(5 * 366);
    const Instant now = d->now();
    const auto dates = trainDates(train, std::max(train.start, now) + farthest);
    if (!dates)
        return std::unexpected(dates.error());
    std::vector<TrainDeparture> departures;
    int number = 0;
    for (const Instant ship : *dates) {
        ++number;
        if (ship < now)
            continue;
        if (std::ssize(departures) >= most)
            break;
        TrainDeparture departure{
            trainVersion(train.versionPattern, number, dayIn(ship, train.zone)), ship, {}, false, {}, {}};
        const auto there = storage::releaseOfVersion(d->read(), train.product, departure.version);
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            departure.release = (*there)->id;
        departure.isLeftOut = !departure.release && train.expandedUntil && ship <= *train.expandedUntil;
        if (departure.isToBeMade()) {
            CreateRelease wish;
            wish.product = train.product;
            wish.version = departure.version;
            wish.ship = ship;
            wish.zone = train.zone;
            wish.origin = train.origin;
            auto preview = previewNew(wish, actor);
            if (preview)
                departure.conflicts = std::move(preview->conflicts);
            else
                departure.whyNot = preview.error().sentence;
        }
        departures.push_back(std::move(departure));
    }
    return departures;
}

} // namespace slipway::service
