// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/queries/queries_private.h"

#include "core/release/transitions.h"
#include "formats/ics/ics_calendar.h"
#include "service/holidays.h"
#include "service/schedule_loading.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/release_bars.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOccurrences = 400;

/// Of each part of the span the releases that began first; the others go to `further`.
std::vector<qint64> takenOf(const std::vector<storage::BarPlace> &places, const TimeSpan &span,
                            const CalendarLimit &limit, std::vector<TimeSpan> &further)
{
    const int parts = std::max(1, limit.parts);
    const auto length = std::max<qint64>(1, (span.to - span.from).count());
    const auto partOf = [&](Instant at) {
        return static_cast<std::size_t>(std::clamp<qint64>((at - span.from).count() * parts / length, 0, parts - 1));
    };
    std::vector<int> counts(static_cast<std::size_t>(parts));
    std::vector<qint64> rows;
    for (const storage::BarPlace &place : places) {
        bool isTaken = false;
        const std::size_t last = partOf(place.span.to);
        for (std::size_t part = partOf(place.span.from); part <= last; ++part)
            isTaken = isTaken || counts[part] < limit.mostOfPart;
        if (!isTaken) {
            further.push_back(place.span);
            continue;
        }
        for (std::size_t part = partOf(place.span.from); part <= last; ++part)
            ++counts[part];
        rows.push_back(place.row);
    }
    return rows;
}

storage::BarSelection selectionOf(const CalendarFilter &filter)
{
    return {filter.products, filter.environments, filter.people, filter.states};
}

storage::LaneColumn columnOf(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Product: return storage::LaneColumn::Product;
    case LaneKind::Environment: return storage::LaneColumn::Environment;
    case LaneKind::Person: break;
    }
    return storage::LaneColumn::Coordinator;
}

Result<std::vector<storage::ReleaseBar>> barsOf(storage::Reader &reader, const storage::BarSelection &selection,
                                                const TimeSpan &span, const CalendarLimit &limit, CalendarPage &page)
{
    if (limit.isByLane) {
        const auto isCrowded = storage::hasMoreBarsThan(reader, selection, span, limit.mostOfPart);
        if (!isCrowded)
            return std::unexpected(isCrowded.error());
        page.isByLane = *isCrowded;
        if (*isCrowded)
            return std::vector<storage::ReleaseBar>();
    }
    if (limit.parts <= 1) {
        auto all = storage::releaseBarsOverlapping(reader, selection, span);
        if (!all || std::ssize(*all) <= limit.mostOfPart)
            return all;
    }
    return storage::barsOverlapping(reader, selection, span)
        .and_then([&](const std::vector<storage::BarPlace> &places) {
            return storage::releaseBars(reader, takenOf(places, span, limit, page.further));
        });
}

QString scopeText(const Freeze &freeze, const QHash<ProductId, Product> &products,
                  const std::vector<Environment> &places)
{
    QStringList where;
    for (const EnvironmentId id : freeze.environments)
        if (const auto place = std::ranges::find(places, id, &Environment::id); place != places.end())
            where += place->name;
    QStringList what;
    for (const ProductId id : freeze.products)
        what += products.value(id).name;
    return (where.isEmpty() ? tr("all environments") : where.join(u", "_s)) + u": "_s
           + (what.isEmpty() ? tr("all products") : what.join(u", "_s));
}

void addNotes(const CalendarEvent &event, const TimeSpan &span, std::vector<CalendarNote> &notes)
{
    const auto length = event.span.to - event.span.from;
    if (event.recurrence.isEmpty()) {
        notes.push_back({event.id, event.title, event.span, event.allDay});
        return;
    }
    const auto starts = formats::expandRecurrence(event.recurrence, event.span.from, event.zone, event.allDay,
                                                  {span.from - length, span.to}, kMostOccurrences);
    if (starts)
        for (const Instant at : *starts)
            notes.push_back({event.id, event.title, {at, at + length}, event.allDay});
}

/// What bars need to know by name.
struct Names {
    QHash<ProductId, Product> products;
    QHash<PersonId, Person> people;
    std::vector<Environment> places;

    [[nodiscard]] QString place(const std::optional<EnvironmentId> &id) const
    {
        const auto found = id ? std::ranges::find(places, *id, &Environment::id) : places.end();
        return found == places.end() ? QString() : found->name;
    }
};

CalendarRelease barOf(const storage::ReleaseBar &bar, const Names &names)
{
    CalendarRelease shown;
    shown.id = bar.id;
    shown.product = bar.product;
    if (const auto product = names.products.constFind(bar.product); product != names.products.cend())
        shown.productName = product->name;
    shown.version = bar.version;
    shown.state = bar.state;
    shown.isBlocked = bar.isBlocked && isActive(bar.state);
    shown.span = bar.span;
    shown.zone = bar.zone;
    shown.coordinator = bar.coordinator;
    if (bar.coordinator)
        if (const auto person = names.people.constFind(*bar.coordinator); person != names.people.cend())
            shown.coordinatorName = person->name;
    shown.environment = bar.environment;
    shown.environmentName = names.place(bar.environment);
    return shown;
}

QString regionOf(const Names &names, PersonId person)
{
    if (const QString own = names.people.value(person).region; !own.isEmpty())
        return own;
    std::vector<const Product *> inOrder;
    for (const Product &each : names.products)
        if (!each.region.isEmpty())
            inOrder.push_back(&each);
    const auto first = std::ranges::min_element(inOrder, {}, [](const Product *each) { return each->order; });
    return first == inOrder.end() ? QString() : (*first)->region;
}

void addHolidays(const WorkCalendar &calendar, const QString &region, CalendarPage &page)
{
    for (const auto &[day, name] : calendar.holidays().asKeyValueRange())
        if (page.span.overlaps(
                {fromWallTime(day, QTime(0, 0), page.zone), fromWallTime(day.addDays(1), QTime(0, 0), page.zone)}))
            page.holidays.push_back({day, name, region.isEmpty() ? QString() : holidayRegionName(region)});
    std::ranges::sort(page.holidays, {}, &CalendarHoliday::day);
}

} // namespace

Result<CalendarPage> Queries::calendar(const TimeSpan &span, const CalendarFilter &filter, PersonId person,
                                       const CalendarLimit &limit)
{
    storage::Snapshot snapshot(d->read());
    CalendarPage page;
    page.span = span;
    page.zone = d->surroundings.zone;
    auto products = d->productsById();
    auto people = d->peopleById();
    auto places = d->read().all<Environment>("ord, name");
    auto bars = barsOf(d->read(), selectionOf(filter), span, limit, page);
    const auto freezes = storage::freezesOverlapping(d->read(), span);
    const auto events = storage::eventsForSpan(d->read(), span);
    for (const Error *error : std::initializer_list<const Error *>{
             products ? nullptr : &products.error(), people ? nullptr : &people.error(),
             places ? nullptr : &places.error(), bars ? nullptr : &bars.error(), freezes ? nullptr : &freezes.error(),
             events ? nullptr : &events.error()})
        if (error)
            return std::unexpected(*error);
    const Names names{std::move(*products), std::move(*people), std::move(*places)};
    if (const QByteArray own = names.people.value(person).zone; !own.isEmpty())
        page.zone = own;
    page.releases.reserve(bars->size());
    for (const storage::ReleaseBar &each : *bars)
        page.releases.push_back(barOf(each, names));
    for (const Freeze &each : *freezes)
        page.freezes.push_back({each.id, each.name, each.span, each.zone, scopeText(each, names.products, names.places),
                                each.products, each.environments});
    const QString region = regionOf(names, person);
    addHolidays(d->surroundings.workCalendar(region), region, page);
    for (const CalendarEvent &each : *events)
        addNotes(each, span, page.notes);
    return page;
}

Result<std::vector<CalendarLaneCount>> Queries::calendarCounts(LaneKind kind, const std::vector<Uuid> &lanes,
                                                               const std::vector<Instant> &edges,
                                                               const CalendarFilter &filter)
{
    storage::Snapshot snapshot(d->read());
    std::vector<CalendarLaneCount> counts;
    for (const Uuid &lane : lanes) {
        const auto marks =
            storage::laneMarks(d->read(), columnOf(kind), lane, selectionOf(filter), {edges.front(), edges.back()});
        if (!marks)
            return std::unexpected(marks.error());
        CalendarLaneCount count{lane, static_cast<int>(marks->size()), {}};
        count.parts.resize(edges.size() - 1);
        std::size_t part = 0;
        for (const storage::BarMark &mark : *marks) {
            while (part + 1 < edges.size() && mark.span.to >= edges[part + 1])
                ++part;
            if (part + 1 < edges.size())
                ++count.parts[part].states[static_cast<std::size_t>(mark.state)];
        }
        counts.push_back(std::move(count));
    }
    return counts;
}

Result<std::vector<CalendarRelease>> Queries::calendarLanes(LaneKind kind, const std::vector<Uuid> &lanes,
                                                            const TimeSpan &span, const CalendarFilter &filter)
{
    storage::Snapshot snapshot(d->read());
    auto products = d->productsById();
    auto people = d->peopleById();
    auto places = d->read().all<Environment>("ord, name");
    if (!products || !people || !places)
        return std::unexpected(!products ? products.error() : !people ? people.error() : places.error());
    const Names names{std::move(*products), std::move(*people), std::move(*places)};
    std::vector<CalendarRelease> releases;
    for (const Uuid &lane : lanes) {
        const auto bars = storage::laneBars(d->read(), columnOf(kind), lane, selectionOf(filter), span);
        if (!bars)
            return std::unexpected(bars.error());
        for (const storage::ReleaseBar &each : *bars)
            releases.push_back(barOf(each, names));
    }
    return releases;
}

Result<std::vector<CalendarDetails>> Queries::calendarDetails(const std::vector<ReleaseId> &releases)
{
    storage::Snapshot snapshot(d->read());
    const auto parts = storage::phasePartsOf(d->read(), releases);
    const auto milestones = storage::milestonesOf(d->read(), releases);
    if (!parts || !milestones)
        return std::unexpected(parts ? milestones.error() : parts.error());
    std::vector<CalendarDetails> all;
    QHash<ReleaseId, std::size_t> places;
    for (const ReleaseId id : releases) {
        places.insert(id, all.size());
        all.push_back({id, {}, {}});
    }
    for (const storage::PhasePart &each : *parts)
        all[places.value(each.release)].phases.push_back(
            {each.key, each.name, each.span, each.all == 0 ? 0.0 : static_cast<double>(each.done) / each.all});
    for (const Milestone &each : *milestones)
        all[places.value(each.release)].milestones.push_back({each.key, each.name, each.at, each.actual.has_value()});
    return all;
}

Result<std::vector<Item>> Queries::blockedItems(const std::vector<ReleaseId> &releases)
{
    return storage::blockedItemsOf(d->read(), releases);
}

Result<std::vector<Conflict>> Queries::conflicts(const TimeSpan &span)
{
    return loadSchedule(d->read(), d->surroundings, span).transform([&](const Schedule &schedule) {
        std::vector<Conflict> found = findConflicts(schedule);
        // Releases that only hold an environment or items in the span are there to collide with, not for their own sake.
        QSet<ReleaseId> shown;
        for (const auto &[release, title, milestones] : schedule.releases)
            if (release.ship >= span.from && release.start < span.to)
                shown.insert(release.id);
        std::erase_if(found, [&](const Conflict &each) {
            const bool touches = each.when.to >= span.from && each.when.from < span.to;
            return !touches && !shown.contains(each.release);
        });
        return found;
    });
}

} // namespace slipway::service
