// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/queries_private.h"

#include "core/release/transitions.h"
#include "formats/ics/ics_calendar.h"
#include "service/schedule_loading.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/release_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOccurrences = 400;

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

bool matches(const CalendarFilter &filter, const Release &release)
{
    auto isIn = [](const auto &set, const auto &value) { return set.empty() || (value && set.contains(*value)); };
    return isIn(filter.products, std::optional(release.product)) && isIn(filter.environments, release.environment)
           && isIn(filter.people, release.coordinator) && isIn(filter.states, std::optional(release.state));
}

QString scopeText(const Freeze &freeze, const QHash<ProductId, Product> &products, const std::vector<Environment> &places)
{
    QStringList where;
    for (const EnvironmentId id : freeze.environments)
        if (const auto place = std::ranges::find(places, id, &Environment::id); place != places.end())
            where += place->name;
    QStringList what;
    for (const ProductId id : freeze.products)
        what += products.value(id).name;
    return (where.isEmpty() ? tr("all environments") : where.join(u", "_s)) + u": "_s + (what.isEmpty() ? tr("all products") : what.join(u", "_s));
}

void addNotes(const CalendarEvent &event, const TimeSpan &span, std::vector<CalendarNote> &notes)
{
    const auto length = event.span.to - event.span.from;
    if (event.recurrence.isEmpty()) {
        notes.push_back({event.id, event.title, event.span, event.allDay});
        return;
    }
    const auto starts = formats::expandRecurrence(event.recurrence, event.span.from, event.zone, event.allDay, {span.from - length, span.to}, kMostOccurrences);
    if (starts)
        for (const Instant at : *starts)
            notes.push_back({event.id, event.title, {at, at + length}, event.allDay});
}

} // namespace

Result<CalendarPage> Queries::calendar(const TimeSpan &span, const CalendarFilter &filter, PersonId person)
{
    storage::Snapshot snapshot(d->read());
    CalendarPage page;
    page.span = span;
    page.zone = d->surroundings.zone;
    const auto products = d->productsById();
    const auto people = d->peopleById();
    const auto places = d->read().all<Environment>("ord, name");
    const auto releases = storage::releasesOverlapping(d->read(), span);
    const auto freezes = storage::freezesOverlapping(d->read(), span);
    const auto events = storage::eventsForSpan(d->read(), span);
    const auto conflicting = conflicts(span);
    for (const Error *error : {products ? nullptr : &products.error(), people ? nullptr : &people.error(), places ? nullptr : &places.error(),
                               releases ? nullptr : &releases.error(), freezes ? nullptr : &freezes.error(), events ? nullptr : &events.error(),
                               conflicting ? nullptr : &conflicting.error()})
        if (error)
            return std::unexpected(*error);
    if (const Person me = people->value(person); !me.zone.isEmpty())
        page.zone = me.zone;
    for (const Release &each : *releases) {
        if (!matches(filter, each))
            continue;
        const auto phases = d->read().where<Phase>("release", each.id.value, "ord, n");
        const auto milestones = d->read().where<Milestone>("release", each.id.value, "ord, n");
        const auto progress = storage::progressOf(d->read(), each.id, d->now());
        if (!phases || !milestones || !progress)
            return std::unexpected(!phases ? phases.error() : !milestones ? milestones.error() : progress.error());
        CalendarRelease bar{each.id, each.product, products->value(each.product).name, each.version, each.state, false, false, {each.start, each.ship}, each.shipZone,
                            each.coordinator, each.coordinator ? people->value(*each.coordinator).name : QString(), each.environment, {}, {}, {}};
        if (each.environment)
            if (const auto place = std::ranges::find(*places, *each.environment, &Environment::id); place != places->end())
                bar.environmentName = place->name;
        for (const Phase &phase : *phases) {
            const auto mine = std::ranges::find(*progress, std::optional(phase.id), &storage::Progress::phase);
            const double share = mine == progress->end() || mine->all == 0 ? 0.0 : static_cast<double>(mine->done) / mine->all;
            bar.phases.push_back({phase.key, phase.name, phase.span, share});
        }
        for (const Milestone &milestone : *milestones)
            bar.milestones.push_back({milestone.key, milestone.name, milestone.at, milestone.actual.has_value()});
        bar.isBlocked = isActive(each.state) && std::ranges::any_of(*progress, [](const storage::Progress &one) { return one.requiredBlocked > 0; });
        bar.hasConflict = std::ranges::any_of(*conflicting, [&](const Conflict &one) { return one.release == each.id; });
        page.releases.push_back(std::move(bar));
    }
    for (const Freeze &each : *freezes)
        page.freezes.push_back({each.id, each.name, each.span, each.zone, scopeText(each, *products, *places), each.products, each.environments});
    const QString region = people->value(person).region;
    const WorkCalendar calendar = d->surroundings.workCalendar(region);
    for (const auto &[day, name] : calendar.holidays().asKeyValueRange())
        if (span.overlaps({fromWallTime(day, QTime(0, 0), page.zone), fromWallTime(day.addDays(1), QTime(0, 0), page.zone)}))
            page.holidays.push_back({day, name});
    std::ranges::sort(page.holidays, {}, &CalendarHoliday::day);
    for (const CalendarEvent &each : *events)
        addNotes(each, span, page.notes);
    return page;
}

Result<std::vector<Conflict>> Queries::conflicts(const TimeSpan &span)
{
    return loadSchedule(d->read(), d->surroundings, span).transform([](const Schedule &schedule) { return findConflicts(schedule); });
}

} // namespace slipway::service
