// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/schedule_loading.h"

#include "core/release/transitions.h"
#include "service/runs/lease_rows.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/release_bars.h"
#include "storage/repositories/release_repository.h"

#include <algorithm>
#include <set>

namespace slipway::service {

namespace {

/// How far past the last ship date a proposal looks for a free slot; see nextFreeSlot.
constexpr auto kLookAhead = std::chrono::days(400);

template <class T>
Result<> into(Result<std::vector<T>> found, std::vector<T> &target)
{
    return std::move(found).transform([&](std::vector<T> list) { target = std::move(list); });
}

/// What a release waits for, under a name that tells the product too: a version alone says nothing beside those of others.
void addDependencies(storage::Reader &reader, const Release &release, Schedule &schedule)
{
    for (const ReleaseId needed : release.dependsOn)
        if (auto other = reader.find(needed); other && *other) {
            if (const auto product = reader.find((*other)->product); product && *product)
                (*other)->version.prepend((*product)->name + u' ');
            schedule.dependencies.push_back(std::move(**other));
        }
}

Result<> addReleases(storage::Reader &reader, const TimeSpan &span, Schedule &schedule)
{
    auto releases = storage::releasesOverlapping(reader, span);
    // A release and what it waits for may lie on both sides of the span.
    auto early = storage::releasesBeforeTheirDependency(reader, span);
    const auto products = reader.all<Product>("ord, name");
    if (!releases || !early || !products)
        return std::unexpected(!releases ? releases.error() : !early ? early.error() : products.error());
    releases->insert(releases->end(), early->begin(), early->end());
    QHash<ProductId, QString> names;
    for (const Product &each : *products)
        names.insert(each.id, each.name);
    std::vector<ReleaseId> ids;
    QHash<ReleaseId, std::size_t> places;
    for (const Release &release : *releases) {
        if (!isActive(release.state) || places.contains(release.id))
            continue;
        places.insert(release.id, schedule.releases.size());
        ids.push_back(release.id);
        schedule.releases.push_back({release, names.value(release.product) + u' ' + release.version, {}});
        addDependencies(reader, release, schedule);
    }
    return storage::milestonesOf(reader, ids).transform([&](std::vector<Milestone> milestones) {
        for (Milestone &each : milestones)
            schedule.releases[places.value(each.release)].milestones.push_back(std::move(each));
    });
}

/// Where freezes matter: from the span to past the last ship date of the releases in it.
TimeSpan untilShipped(TimeSpan span, const Schedule &schedule)
{
    for (const auto &entry : schedule.releases)
        span.to = std::max(span.to, entry.release.ship);
    span.to += kLookAhead;
    return span;
}

/// The bookings and leases of the span, and those that collide with one of them further out: a place proposed instead must be free
/// for all of a booking.
Result<std::vector<Booking>> bookingsAround(storage::Reader &reader, TimeSpan span)
{
    const auto leased = leasedSpans(reader);
    if (!leased)
        return std::unexpected(leased.error());
    return storage::bookingsOverlapping(reader, span)
        .and_then([&](const std::vector<Booking> &found) {
            for (const Booking &each : found)
                span = {std::min(span.from, each.span.from), std::max(span.to, each.span.to)};
            return storage::bookingsOverlapping(reader, span);
        })
        .transform([&](std::vector<Booking> found) {
            std::ranges::copy_if(*leased, std::back_inserter(found),
                                 [&](const Booking &each) { return each.span.overlaps(span); });
            return found;
        });
}

/// The working days of the products and people of the schedule.
void addCalendars(storage::Reader &reader, const Surroundings &surroundings, Schedule &schedule)
{
    for (const auto &entry : schedule.releases)
        if (!schedule.productCalendars.contains(entry.release.product))
            if (const auto product = reader.find(entry.release.product); product && *product)
                schedule.productCalendars.insert(entry.release.product, surroundings.workCalendar((*product)->region));
    for (const Person &person : schedule.people)
        schedule.personCalendars.insert(person.id, surroundings.workCalendar(person.region));
}

/// The releases that hold the bookings and items which may collide with those of the plan.
Result<> addNeighbours(storage::Reader &reader, const std::vector<Item> &items, Schedule &schedule, ReleaseId self = {})
{
    std::set<ReleaseId> others;
    for (const Booking &each : schedule.bookings)
        others.insert(each.release);
    for (const Item &each : items)
        others.insert(each.release);
    others.erase(self);
    for (const auto &entry : schedule.releases)
        others.erase(entry.release.id);
    const auto products = reader.all<Product>("ord, name");
    if (!products)
        return std::unexpected(products.error());
    return storage::releasesOf(reader, others).transform([&](const std::vector<Release> &found) {
        for (const Release &each : found) {
            if (!isActive(each.state))
                continue;
            const auto product = std::ranges::find(*products, each.product, &Product::id);
            const QString name = product == products->end() ? QString() : product->name;
            schedule.releases.push_back({each, name + u' ' + each.version, {}});
        }
    });
}

} // namespace

Result<Schedule> loadSchedule(storage::Reader &reader, const Surroundings &surroundings, const TimeSpan &span)
{
    storage::Snapshot snapshot(reader);
    Schedule schedule;
    std::vector<Item> items;
    const auto done =
        addReleases(reader, span, schedule)
            .and_then([&] {
                return into(storage::freezesOverlapping(reader, untilShipped(span, schedule)), schedule.freezes);
            })
            .and_then([&] { return into(reader.all<FreezeOverride>("n"), schedule.overrides); })
            .and_then([&] { return into(bookingsAround(reader, span), schedule.bookings); })
            .and_then([&] { return into(reader.all<Environment>("ord, name"), schedule.environments); })
            .and_then([&] { return into(reader.all<Person>("name"), schedule.people); })
            .and_then([&] { return into(reader.all<Absence>("n"), schedule.absences); })
            .and_then([&] { return into(storage::openItemsDue(reader, span), items); })
            .and_then([&] { return addNeighbours(reader, items, schedule); });
    if (!done)
        return std::unexpected(done.error());
    for (const Item &item : items)
        schedule.assignments.push_back({*item.owner, item.release, item.id, item.title, *item.due});
    addCalendars(reader, surroundings, schedule);
    return schedule;
}

Result<Schedule> loadScheduleAround(storage::Reader &reader, const Surroundings &surroundings, const ReleasePlan &plan)
{
    storage::Snapshot snapshot(reader);
    const Release &release = plan.release;
    const TimeSpan span{std::min(release.start, release.ship),
                        std::max(release.start, release.ship) + std::chrono::days(1)};
    TimeSpan booked;
    for (const Booking &each : plan.bookings)
        booked = booked.isEmpty() ? each.span
                                  : TimeSpan{std::min(booked.from, each.span.from), std::max(booked.to, each.span.to)};
    std::set<PersonId> owners;
    TimeSpan due = span;
    for (const Item &each : plan.items) {
        if (!each.owner || !each.due || each.state == ItemState::Done || each.state == ItemState::Skipped)
            continue;
        owners.insert(*each.owner);
        due = {std::min(due.from, *each.due - std::chrono::days(1)),
               std::max(due.to, *each.due + std::chrono::days(1))};
    }
    Schedule schedule;
    std::vector<Item> items;
    const auto done =
        into(storage::freezesOverlapping(reader, {span.from, span.to + kLookAhead}), schedule.freezes)
            .and_then([&] {
                return into(reader.where<FreezeOverride>("release", release.id.value, "n"), schedule.overrides);
            })
            .and_then([&] { return into(bookingsAround(reader, booked), schedule.bookings); })
            .and_then([&] { return into(reader.all<Environment>("ord, name"), schedule.environments); })
            .and_then([&] { return into(reader.all<Person>("name"), schedule.people); })
            .and_then([&] { return into(reader.all<Absence>("n"), schedule.absences); })
            .and_then([&] { return into(storage::openItemsDueOf(reader, owners, due), items); })
            .and_then([&] { return addNeighbours(reader, items, schedule, release.id); });
    if (!done)
        return std::unexpected(done.error());
    addDependencies(reader, release, schedule);
    const auto product = reader.find(release.product);
    if (!product)
        return std::unexpected(product.error());
    schedule.releases.push_back({release, product->value_or(Product{}).name + u' ' + release.version, plan.milestones});
    std::erase_if(schedule.bookings, [&](const Booking &each) { return each.release == release.id; });
    schedule.bookings.insert(schedule.bookings.end(), plan.bookings.begin(), plan.bookings.end());
    std::erase_if(items, [&](const Item &each) { return each.release == release.id; });
    items.insert(items.end(), plan.items.begin(), plan.items.end());
    for (const Item &each : items)
        if (each.owner && each.due && each.state != ItemState::Done && each.state != ItemState::Skipped)
            schedule.assignments.push_back({*each.owner, each.release, each.id, each.title, *each.due});
    addCalendars(reader, surroundings, schedule);
    return schedule;
}

} // namespace slipway::service
