// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/calendar_commands.h"

#include "core/base/order_key.h"
#include "formats/ics/ics_calendar.h"
#include "formats/table/table.h"
#include "service/command_context.h"
#include "service/commands/release_commands.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/release_repository.h"

#include <QCoreApplication>
#include <QFileInfo>

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

Result<> takeEvent(CommandContext &context, const formats::IcsEvent &event, std::optional<ProductId> product, CalendarImport &report)
{
    if (formats::isFreeze(event) && event.recurrence.isEmpty()) {
        const auto known = storage::freezeOfUid(context.transaction(), event.uid);
        if (!known)
            return std::unexpected(known.error());
        Freeze freeze = known->value_or(Freeze{.id = context.newId<Freeze>(), .name = {}, .span = {}, .zone = {}, .allDay = false, .products = {}, .environments = {}, .reason = {}, .sourceUid = event.uid});
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
    const CalendarEvent made{context.newId<CalendarEvent>(), product, event.uid, event.summary, event.description, event.span, event.zone,
                             event.allDay, event.recurrence, event.raw};
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
        const Booking booking{context.newId<Booking>(), environment, release, {}, span, note};
        return context.transaction().insert(booking).transform([&] { return booking.id; });
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

Result<ScheduleImport> ImportSchedule::execute(CommandContext &context) const
{
    const bool isJson = sourceName.endsWith(u".json", Qt::CaseInsensitive);
    const QByteArray rowZone = zone.isEmpty() ? context.zone() : zone;
    const auto rows = (isJson ? formats::parseJsonTable(text, sourceName) : formats::parseCsv(text, sourceName)).and_then([&](const formats::Table &table) {
        return formats::scheduleFrom(table, columns, sourceName, rowZone);
    });
    if (!rows)
        return std::unexpected(rows.error());
    ScheduleImport report;
    for (const formats::ScheduleRow &row : *rows) {
        if (!row.ship) {
            ++report.skipped;
            continue;
        }
        const QString name = row.product.isEmpty() ? QFileInfo(sourceName).completeBaseName() : row.product;
        ProductId owner;
        if (row.product.isEmpty() && product) {
            owner = *product;
        } else {
            const auto known = storage::productNamed(context.transaction(), name);
            if (!known)
                return std::unexpected(known.error());
            owner = *known ? (*known)->id : context.newId<Product>();
            if (!*known) {
                ++report.productsAdded;
                Product made;
                made.id = owner;
                made.name = name;
                made.zone = rowZone;
                made.order = orderkey::initial(report.productsAdded);
                if (const auto done = context.transaction().insert(made); !done)
                    return std::unexpected(done.error());
            }
        }
        const auto known = storage::releaseOfVersion(context.transaction(), owner, row.version);
        if (!known)
            return std::unexpected(known.error());
        if (*known) {
            Release changed = **known;
            changed.ship = *row.ship;
            changed.start = row.start && *row.start <= changed.ship ? *row.start : std::min(changed.start, changed.ship);
            ++(changed == **known ? report.unchanged : report.releasesUpdated);
            if (const auto done = context.transaction().update(changed); !done)
                return std::unexpected(done.error());
            continue;
        }
        const auto start = row.start && *row.start <= *row.ship ? row.start : std::nullopt;
        const auto made = CreateRelease{.product = owner, .version = row.version, .ship = *row.ship, .zone = rowZone, .start = start, .origin = {},
                                        .coordinator = {}, .environment = {}, .train = {}}
                              .execute(context);
        if (!made)
            return std::unexpected(made.error());
        ++report.releasesAdded;
    }
    context.transaction().setSubject({});
    context.setSummary(tr("Import the schedule %1").arg(sourceName));
    return report;
}

} // namespace slipway::service
