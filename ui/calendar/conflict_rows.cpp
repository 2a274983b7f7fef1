// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/conflict_rows.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"

#include <algorithm>

namespace slipway::ui::calendar {

namespace {

/// How many blocked releases are explained.
constexpr std::size_t kMostBlocked = 20;

ConflictRow rowOf(const Conflict &conflict, const std::vector<Environment> &places, const QByteArray &zone)
{
    ConflictRow row;
    row.release = conflict.release;
    row.title = conflict.title;
    row.detail = conflict.detail;
    row.proposal = conflict.proposal;
    row.with = conflict.with;
    row.when = conflict.when;
    row.concerns = conflict.others;
    row.concerns.push_back(conflict.release);
    if (conflict.kind == Conflict::Kind::Booking)
        row.concerns.push_back({conflict.with});
    const auto place = conflict.proposedEnvironment
                           ? std::ranges::find(places, *conflict.proposedEnvironment, &Environment::id)
                           : places.end();
    if (conflict.proposedShip) {
        row.remedy = ConflictRow::Remedy::Move;
        row.ship = *conflict.proposedShip;
        //: A button: %1 a day
        row.action = tr("Move to %1").arg(dayText(dayIn(row.ship, zone)));
    } else if (conflict.kind == Conflict::Kind::Booking && place != places.end()) {
        row.remedy = ConflictRow::Remedy::Book;
        row.environment = place->id;
        //: A button: %1 an environment
        row.action = tr("Book %1").arg(place->name);
    } else {
        row.action = tr("Open release");
    }
    return row;
}

ConflictRow blockedRow(const service::CalendarRelease &release, const std::vector<Item> &items)
{
    ConflictRow row;
    row.release = release.id;
    row.isBlocking = true;
    row.title = tr("%1 is blocked").arg(release.title());
    const auto item = std::ranges::find(items, release.id, &Item::release);
    if (item != items.end())
        row.detail = item->reason.isEmpty() ? tr("“%1” is blocked").arg(item->title)
                                            : tr("“%1”: %2").arg(item->title, item->reason);
    const auto more = std::ranges::count(items, release.id, &Item::release) - 1;
    row.proposal = more > 0 ? tr("%n more item(s) blocked", nullptr, static_cast<int>(more))
                            : tr("Unblock the item, or skip it with a reason");
    row.action = tr("Open checklist");
    row.when = release.span;
    return row;
}

} // namespace

Result<std::vector<ConflictRow>> conflictRows(service::Queries &queries, const TimeSpan &span)
{
    const auto conflicts = queries.conflicts(span);
    const auto places = queries.environments();
    auto page = queries.calendar(span, {}, {}, {.parts = 6, .mostOfPart = 200});
    if (!conflicts || !places || !page)
        return std::unexpected(!conflicts ? conflicts.error() : !places ? places.error() : page.error());
    std::vector<ConflictRow> rows;
    for (const Conflict &each : *conflicts) {
        const auto release = std::ranges::find(page->releases, each.release, &service::CalendarRelease::id);
        rows.push_back(rowOf(each, *places, release == page->releases.end() ? page->zone : release->zone));
    }
    std::erase_if(page->releases, [](const service::CalendarRelease &each) { return !each.isBlocked; });
    if (page->releases.size() > kMostBlocked)
        page->releases.resize(kMostBlocked);
    std::vector<ReleaseId> ids;
    for (const service::CalendarRelease &each : page->releases)
        ids.push_back(each.id);
    return queries.blockedItems(ids).transform([&](const std::vector<Item> &items) {
        for (const service::CalendarRelease &each : page->releases)
            rows.push_back(blockedRow(each, items));
        return std::move(rows);
    });
}

Result<service::BookEnvironment> bookingInstead(service::Queries &queries, const ConflictRow &row)
{
    const auto mine = queries.plan(row.release);
    const auto other = queries.plan({row.with});
    if (!mine || !other)
        return std::unexpected(mine ? other.error() : mine.error());
    for (const Booking &booking : mine->bookings) {
        const bool collides = std::ranges::any_of(other->bookings, [&](const Booking &taken) {
            return taken.environment == booking.environment && taken.span.overlaps(booking.span);
        });
        if (collides)
            return service::BookEnvironment{row.release, row.environment, booking.span, booking.note, booking.id};
    }
    return failure(ErrorKind::NotFound,
                   tr("The two bookings do not collide any more. Look at the list of conflicts again."));
}

} // namespace slipway::ui::calendar
