// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/schedule_loading.h"

#include "core/release/transitions.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/release_repository.h"

namespace slipway::service {

namespace {

/// How far a proposal may have to look past the span for a free slot.
constexpr auto kLookAhead = std::chrono::days(120);

template <class T>
Result<> into(Result<std::vector<T>> found, std::vector<T> &target)
{
    return std::move(found).transform([&](std::vector<T> list) { target = std::move(list); });
}

Result<> addReleases(storage::Reader &reader, const TimeSpan &span, Schedule &schedule)
{
    const auto releases = storage::releasesOverlapping(reader, span);
    const auto products = reader.all<Product>("ord, name");
    if (!releases || !products)
        return std::unexpected(releases ? products.error() : releases.error());
    QHash<ProductId, QString> names;
    for (const Product &each : *products)
        names.insert(each.id, each.name);
    for (const Release &release : *releases) {
        if (!isActive(release.state))
            continue;
        auto milestones = reader.where<Milestone>("release", release.id.value, "ord, n");
        if (!milestones)
            return std::unexpected(milestones.error());
        schedule.releases.push_back({release, names.value(release.product) + u' ' + release.version, std::move(*milestones)});
        for (const ReleaseId needed : release.dependsOn)
            if (const auto other = reader.find(needed); other && *other)
                schedule.dependencies.push_back(**other);
    }
    return {};
}

} // namespace

Result<Schedule> loadSchedule(storage::Reader &reader, const Surroundings &surroundings, const TimeSpan &span)
{
    storage::Snapshot snapshot(reader);
    Schedule schedule;
    const TimeSpan wide{span.from, span.to + kLookAhead};
    std::vector<Item> items;
    const auto done = addReleases(reader, span, schedule)
                          .and_then([&] { return into(storage::freezesOverlapping(reader, wide), schedule.freezes); })
                          .and_then([&] { return into(reader.all<FreezeOverride>("n"), schedule.overrides); })
                          .and_then([&] { return into(storage::bookingsOverlapping(reader, span), schedule.bookings); })
                          .and_then([&] { return into(reader.all<Environment>("ord, name"), schedule.environments); })
                          .and_then([&] { return into(reader.all<Person>("name"), schedule.people); })
                          .and_then([&] { return into(reader.all<Absence>("n"), schedule.absences); })
                          .and_then([&] { return into(storage::openItemsDue(reader, span), items); });
    if (!done)
        return std::unexpected(done.error());
    for (const Item &item : items)
        schedule.assignments.push_back({*item.owner, item.release, item.id, item.title, *item.due});
    for (const auto &entry : schedule.releases)
        if (!schedule.productCalendars.contains(entry.release.product))
            if (const auto product = reader.find(entry.release.product); product && *product)
                schedule.productCalendars.insert(entry.release.product, surroundings.workCalendar((*product)->region));
    for (const Person &person : schedule.people)
        schedule.personCalendars.insert(person.id, surroundings.workCalendar(person.region));
    return schedule;
}

} // namespace slipway::service
