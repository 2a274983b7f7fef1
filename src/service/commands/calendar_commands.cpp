// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/calendar_commands.h"

#include "core/base/tr.h"
#include "service/command_context.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

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

} // namespace slipway::service
