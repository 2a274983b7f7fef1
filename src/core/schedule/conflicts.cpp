// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/conflicts.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/schedule/due_rule.h"
#include "core/schedule/freezes.h"

#include <algorithm>
#include <map>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchDays = 366;

const WorkCalendar &calendarOf(const Schedule &schedule, ProductId product)
{
    static const WorkCalendar weekendsOnly;
    const auto found = schedule.productCalendars.constFind(product);
    return found == schedule.productCalendars.constEnd() ? weekendsOnly : *found;
}

template <class Entity>
const Entity *entityOf(const std::vector<Entity> &list, Id<Entity> id)
{
    const auto found = std::ranges::find(list, id, &Entity::id);
    return found == list.end() ? nullptr : &*found;
}

/// Why the person is away on that day; empty when they are there.
QString absenceReason(const Schedule &schedule, PersonId person, QDate day)
{
    for (const Absence &each : schedule.absences)
        if (each.person == person && each.from <= day && day <= each.to)
            return each.reason.isEmpty() ? tr("absent") : each.reason;
    const auto calendar = schedule.personCalendars.constFind(person);
    return calendar == schedule.personCalendars.constEnd() ? QString() : calendar->holidayName(day);
}

bool isStillToShip(const Release &release)
{
    return release.state != ReleaseState::Released && release.state != ReleaseState::Closed
           && release.state != ReleaseState::Cancelled;
}

class Finder
{
public:
    explicit Finder(const Schedule &schedule) : m_schedule(schedule)
    {
        for (const auto &entry : schedule.releases)
            m_entries.insert(entry.release.id, &entry);
    }

    std::vector<Conflict> findAll()
    {
        for (const auto &entry : m_schedule.releases) {
            findFreezes(entry);
            findNonWorkingDay(entry);
            findMilestoneOrder(entry);
            findDependencies(entry);
        }
        findBookings();
        findOverBooked();
        findAway();
        std::ranges::stable_sort(m_found, [](const Conflict &a, const Conflict &b) {
            return std::tie(a.when.from, a.title) < std::tie(b.when.from, b.title);
        });
        return std::move(m_found);
    }

private:
    void proposeSlot(Conflict &conflict, const Release &release, Instant from)
    {
        conflict.proposedShip = nextFreeSlot(m_schedule, release, from);
        if (conflict.proposedShip)
            conflict.proposal = tr("Next free slot: %1").arg(timeText(*conflict.proposedShip, release.shipZone));
        else
            conflict.proposal = tr("No free slot within a year; change the freeze or the dependency");
    }

    void findFreezes(const Schedule::Entry &entry)
    {
        const Release &release = entry.release;
        for (const Freeze *freeze : freezesInTheWay(release, release.ship, m_schedule.freezes, m_schedule.overrides)) {
            Conflict conflict{Conflict::Kind::Freeze,
                              release.id,
                              freeze->id.value,
                              tr("%1 ships in a freeze").arg(entry.title),
                              freeze->name + u", "_s
                                  + spanText(freeze->span, freeze->allDay ? freeze->zone : release.shipZone),
                              {},
                              {release.ship, freeze->span.to},
                              {},
                              {}};
            proposeSlot(conflict, release, release.ship);
            m_found.push_back(std::move(conflict));
        }
    }

    void findNonWorkingDay(const Schedule::Entry &entry)
    {
        const Release &release = entry.release;
        const WorkCalendar &calendar = calendarOf(m_schedule, release.product);
        const QDate day = dayIn(release.ship, release.shipZone);
        if (calendar.isWorkingDay(day))
            return;
        const QString holiday = calendar.holidayName(day);
        Conflict conflict{Conflict::Kind::NonWorkingDay,
                          release.id,
                          release.id.value,
                          tr("%1 ships on a non-working day").arg(entry.title),
                          holiday.isEmpty() ? tr("%1 is a weekend").arg(dayText(day))
                                            : tr("%1 is %2").arg(dayText(day), holiday),
                          {},
                          {release.ship, release.ship},
                          {},
                          {}};
        proposeSlot(conflict, release, release.ship);
        m_found.push_back(std::move(conflict));
    }

    void findMilestoneOrder(const Schedule::Entry &entry)
    {
        const Release &release = entry.release;
        QString previousName = tr("Start");
        Instant previous = release.start;
        for (const Milestone &milestone : entry.milestones) {
            const auto rule = DueRule::parse(milestone.rule);
            const bool isAfterShip = rule && rule->anchor == DueRule::kShip && rule->amount > 0;
            if (milestone.at < previous)
                addMilestoneConflict(entry, milestone, tr("before %1").arg(previousName));
            else if (milestone.at > release.ship && !isAfterShip)
                addMilestoneConflict(entry, milestone, tr("after the ship date"));
            previousName = milestone.name;
            previous = std::max(previous, milestone.at);
        }
        if (release.start > release.ship)
            m_found.push_back({Conflict::Kind::MilestoneOrder,
                               release.id,
                               release.id.value,
                               tr("%1 starts after it ships").arg(entry.title),
                               tr("Start %1").arg(timeText(release.start, release.shipZone)),
                               tr("Move the start before the ship date"),
                               {release.ship, release.start},
                               {},
                               {}});
    }

    void addMilestoneConflict(const Schedule::Entry &entry, const Milestone &milestone, const QString &where)
    {
        m_found.push_back(
            {Conflict::Kind::MilestoneOrder,
             entry.release.id,
             milestone.id.value,
             tr("%1: milestones are out of order").arg(entry.title),
             tr("%1 on %2 lies %3").arg(milestone.name, timeText(milestone.at, entry.release.shipZone), where),
             tr("Change the date of %1").arg(milestone.name),
             {milestone.at, milestone.at},
             {},
             {}});
    }

    void findDependencies(const Schedule::Entry &entry)
    {
        for (const ReleaseId needed : entry.release.dependsOn) {
            const Release *other = releaseById(needed);
            if (!other || !isStillToShip(*other) || other->ship <= entry.release.ship)
                continue;
            const auto *otherEntry = m_entries.value(needed);
            Conflict conflict{Conflict::Kind::Dependency,
                              entry.release.id,
                              needed.value,
                              tr("%1 ships before its dependency").arg(entry.title),
                              tr("Needs %1, which ships %2")
                                  .arg(otherEntry ? otherEntry->title : other->version,
                                       timeText(other->ship, entry.release.shipZone)),
                              {},
                              {entry.release.ship, other->ship},
                              {},
                              {}};
            proposeSlot(conflict, entry.release, entry.release.ship);
            m_found.push_back(std::move(conflict));
        }
    }

    void findBookings()
    {
        std::vector<const Booking *> sorted;
        for (const Booking &each : m_schedule.bookings)
            if (m_entries.contains(each.release))
                sorted.push_back(&each);
        std::ranges::sort(sorted, {}, [](const Booking *each) { return std::tie(each->span.from, each->id); });
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            for (std::size_t j = i + 1; j < sorted.size() && sorted[j]->span.from < sorted[i]->span.to; ++j) {
                const Booking &a = *sorted[i];
                const Booking &b = *sorted[j];
                if (a.environment == b.environment && a.release != b.release && a.span.overlaps(b.span))
                    addBookingConflict(a, b);
            }
        }
    }

    void addBookingConflict(const Booking &first, const Booking &second)
    {
        const auto *one = m_entries.value(first.release);
        const auto *other = m_entries.value(second.release);
        const TimeSpan both{second.span.from, std::min(first.span.to, second.span.to)};
        Conflict conflict{Conflict::Kind::Booking,
                          second.release,
                          first.release.value,
                          tr("%1 booked twice").arg(environmentName(first.environment)),
                          tr("%1 and %2, %3").arg(one->title, other->title, spanText(both, other->release.shipZone)),
                          {},
                          both,
                          {},
                          {}};
        conflict.proposedEnvironment = freeEnvironment(other->release.product, second.span);
        conflict.proposal = conflict.proposedEnvironment
                                ? tr("%1 is free in that span").arg(environmentName(*conflict.proposedEnvironment))
                                : tr("Book it from %1 on").arg(timeText(first.span.to, other->release.shipZone));
        m_found.push_back(std::move(conflict));
    }

    using Day = std::pair<PersonId, QDate>;

    void findOverBooked()
    {
        for (const Assignment &each : m_schedule.assignments)
            if (const auto *entry = m_entries.value(each.release))
                m_due[{each.person, dayIn(each.due, entry->release.shipZone)}].push_back(&each);
        for (auto &[day, due] : m_due) {
            const Person *person = entityOf(m_schedule.people, day.first);
            if (person && static_cast<int>(due.size()) > person->itemsPerDay)
                addOverBooked(*person, day.second, due);
        }
    }

    void addOverBooked(const Person &person, QDate day, std::vector<const Assignment *> due)
    {
        std::ranges::stable_sort(due, {}, &Assignment::due);
        const int tooMany = static_cast<int>(due.size()) - person.itemsPerDay;
        Conflict conflict{
            Conflict::Kind::OverBooked,
            due.back()->release,
            person.id.value,
            tr("%1 is over-booked on %2").arg(person.name, dayText(day)),
            tr("%1 items due, takes %2 a day").arg(due.size()).arg(person.itemsPerDay),
            tr("Give some to somebody else, or make them due on %1").arg(dayText(dayWithRoom(person, day, tooMany))),
            {due.front()->due, due.back()->due},
            {},
            {}};
        for (const Assignment *each : due)
            if (each->release != conflict.release && !std::ranges::contains(conflict.others, each->release))
                conflict.others.push_back(each->release);
        m_found.push_back(std::move(conflict));
    }

    /// The next day on which the person is there and takes that many more items; no more of them than fit on an empty day.
    QDate dayWithRoom(const Person &person, QDate day, int items) const
    {
        const int needed = std::min(items, std::max(1, person.itemsPerDay));
        for (int i = 0; i < kSearchDays; ++i) {
            day = nextPresence(person, day);
            const auto there = m_due.find({person.id, day});
            const int taken = there == m_due.end() ? 0 : static_cast<int>(there->second.size());
            if (taken + needed <= std::max(1, person.itemsPerDay))
                break;
        }
        return day;
    }

    void findAway()
    {
        for (const Assignment &each : m_schedule.assignments)
            if (const auto *entry = m_entries.value(each.release))
                checkPresence(*entry, each.person, each.due, tr("“%1” is due").arg(each.title));
        for (const auto &entry : m_schedule.releases)
            if (entry.release.coordinator)
                checkPresence(entry, *entry.release.coordinator, entry.release.ship, tr("the release ships"));
    }

    void checkPresence(const Schedule::Entry &entry, PersonId personId, Instant at, const QString &what)
    {
        const Person *person = entityOf(m_schedule.people, personId);
        const QDate day = dayIn(at, entry.release.shipZone);
        const QString why = person ? absenceReason(m_schedule, personId, day) : QString();
        if (why.isEmpty())
            return;
        m_found.push_back(
            {Conflict::Kind::Away,
             entry.release.id,
             personId.value,
             tr("%1 is away on %2").arg(person->name, dayText(day)),
             tr("%1: %2, %3").arg(entry.title, what, why),
             tr("Give it to somebody else, or make it due on %1").arg(dayText(nextPresence(*person, day))),
             {at, at},
             {},
             {}});
    }

    QDate nextPresence(const Person &person, QDate day) const
    {
        const WorkCalendar calendar = m_schedule.personCalendars.value(person.id);
        for (int i = 0; i < kSearchDays; ++i) {
            day = calendar.workingDayFrom(day.addDays(1));
            if (absenceReason(m_schedule, person.id, day).isEmpty())
                break;
        }
        return day;
    }

    std::optional<EnvironmentId> freeEnvironment(ProductId product, const TimeSpan &span) const
    {
        for (const Environment &each : m_schedule.environments) {
            const bool serves = each.products.empty() || std::ranges::contains(each.products, product);
            const bool isTaken = std::ranges::any_of(m_schedule.bookings, [&](const Booking &booking) {
                return booking.environment == each.id && m_entries.contains(booking.release)
                       && booking.span.overlaps(span);
            });
            const bool isTarget = std::ranges::any_of(m_schedule.releases, [&](const Schedule::Entry &entry) {
                return entry.release.environment == each.id;
            });
            if (serves && !isTaken && !isTarget)
                return each.id;
        }
        return std::nullopt;
    }

    QString environmentName(EnvironmentId id) const
    {
        const Environment *found = entityOf(m_schedule.environments, id);
        return found ? found->name : tr("Environment");
    }

    const Release *releaseById(ReleaseId id) const
    {
        if (const auto *entry = m_entries.value(id))
            return &entry->release;
        return entityOf(m_schedule.dependencies, id);
    }

    const Schedule &m_schedule;
    QHash<ReleaseId, const Schedule::Entry *> m_entries;
    std::map<Day, std::vector<const Assignment *>> m_due;
    std::vector<Conflict> m_found;
};

} // namespace

std::vector<Conflict> findConflicts(const Schedule &schedule)
{
    return Finder(schedule).findAll();
}

std::vector<Conflict> conflictsOf(const Schedule &schedule, ReleaseId release)
{
    std::vector<Conflict> mine = findConflicts(schedule);
    std::erase_if(mine, [&](const Conflict &each) { return !each.concerns(release); });
    return mine;
}

std::optional<Instant> nextFreeSlot(const Schedule &schedule, const Release &release, Instant from)
{
    const WorkCalendar &calendar = calendarOf(schedule, release.product);
    Instant earliest = from;
    for (const ReleaseId needed : release.dependsOn) {
        const auto entry =
            std::ranges::find(schedule.releases, needed, [](const Schedule::Entry &each) { return each.release.id; });
        const Release *other =
            entry != schedule.releases.end() ? &entry->release : entityOf(schedule.dependencies, needed);
        if (other && needed != release.id && isStillToShip(*other))
            earliest = std::max(earliest, other->ship);
    }
    const QTime wall = inZone(from, release.shipZone).time();
    QDate day = dayIn(earliest, release.shipZone);
    for (int i = 0; i < kSearchDays; ++i, day = day.addDays(1)) {
        const Instant at = fromWallTime(day, wall, release.shipZone);
        const bool isAway = release.coordinator && !absenceReason(schedule, *release.coordinator, day).isEmpty();
        if (at >= earliest && calendar.isWorkingDay(day) && !isAway
            && freezesInTheWay(release, at, schedule.freezes, schedule.overrides).empty())
            return at;
    }
    return std::nullopt;
}

} // namespace slipway
