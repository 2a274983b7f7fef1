// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/new_release_plan.h"
#include "service/queries/queries_private.h"
#include "service/schedule_loading.h"

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

} // namespace slipway::service
