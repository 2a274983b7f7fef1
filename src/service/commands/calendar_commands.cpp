// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/calendar_commands.h"

#include "formats/ics/ics_calendar.h"
#include "service/command_context.h"
#include "storage/repositories/calendar_repository.h"

#include <QCoreApplication>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

/// Inserts the entity, or updates the one that is there when it differs.
template <class Entity>
Result<> put(CommandContext &context, std::optional<Entity> known, Entity made, int &added, CalendarImport &report)
{
    if (!known) {
        ++added;
        return context.transaction().insert(made);
    }
    made.id = known->id;
    if (made == *known) {
        ++report.unchanged;
        return {};
    }
    ++report.updated;
    return context.transaction().update(made);
}

Result<> takeEvent(CommandContext &context, const formats::IcsEvent &event, std::optional<ProductId> product,
                   CalendarImport &report)
{
    if (formats::isFreeze(event) && event.recurrence.isEmpty()) {
        const auto known = storage::freezeOfUid(context.transaction(), event.uid);
        if (!known)
            return std::unexpected(known.error());
        Freeze freeze = known->value_or(Freeze{.id = context.newId<Freeze>(),
                                               .name = {},
                                               .span = {},
                                               .zone = {},
                                               .allDay = false,
                                               .products = {},
                                               .environments = {},
                                               .reason = {},
                                               .sourceUid = event.uid});
        freeze.name = event.summary;
        freeze.span = event.span;
        freeze.zone = event.zone;
        freeze.allDay = event.allDay;
        freeze.reason = event.description;
        if (product)
            freeze.products = {*product};
        return put(context, *known, freeze, report.freezes, report);
    }
    const auto known = storage::eventOfUid(context.transaction(), event.uid);
    if (!known)
        return std::unexpected(known.error());
    const CalendarEvent made{context.newId<CalendarEvent>(),
                             product,
                             event.uid,
                             event.summary,
                             event.description,
                             event.span,
                             event.zone,
                             event.allDay,
                             event.recurrence,
                             event.raw};
    return put(context, *known, made, report.events, report);
}

} // namespace

Result<BookingId> BookEnvironment::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<BookingId> {
        if (span.isEmpty())
            return failure(ErrorKind::BadInput, tr("The booking ends before it begins."));
        const auto place = context.get(environment);
        if (!place)
            return std::unexpected(place.error());
        context.setSummary(tr("Book %1").arg(place->name));
        for (const Booking &each : plan.bookings) {
            if (!instead || each.id != *instead)
                continue;
            Booking moved = each;
            moved.environment = environment;
            return context.transaction().update(moved).transform([&] { return moved.id; });
        }
        if (instead)
            return failure(ErrorKind::NotFound, tr("There is no such booking of this release any more."));
        const Booking booking{context.newId<Booking>(), environment, release, {}, span, note};
        return context.transaction().insert(booking).transform([&] { return booking.id; });
    });
}

Result<Done> RemoveBooking::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        const auto found = std::ranges::find(plan.bookings, booking, &Booking::id);
        if (found == plan.bookings.end())
            return failure(ErrorKind::NotFound, tr("There is no such booking of this release any more."));
        const auto place = context.get(found->environment);
        context.setSummary(place ? tr("No longer book %1").arg(place->name) : tr("Remove a booking"));
        return context.transaction().remove(booking).transform([] { return Done{}; });
    });
}

Result<CalendarImport> ImportCalendar::execute(CommandContext &context) const
{
    const auto calendar = formats::parseIcs(text, sourceName, context.zone());
    if (!calendar)
        return std::unexpected(calendar.error());
    CalendarImport report;
    report.ignored = calendar->todos + calendar->journals + calendar->undated;
    report.warnings = calendar->warnings;
    for (const auto &event : calendar->events)
        if (const auto done = takeEvent(context, event, product, report); !done)
            return std::unexpected(done.error());
    context.setSummary(tr("Import the calendar %1").arg(sourceName));
    return report;
}

} // namespace slipway::service
