// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/reschedule.h"

#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "core/schedule/due_rule.h"

#include <QHash>

#include <set>
#include <utility>

namespace slipway {

namespace {

/// Answers where an anchor stands, resolving milestones that hang on other milestones on the way.
class Anchors
{
public:
    Anchors(ReleasePlan &plan, const WorkCalendar &calendar) : m_plan(plan), m_calendar(calendar) {}

    Result<Instant> resolve(const QString &ruleText)
    {
        const auto rule = DueRule::parse(ruleText);
        if (!rule)
            return std::unexpected(rule.error());
        return positionOf(rule->anchor).and_then([&](Instant at) {
            return rule->resolve(at, m_plan.release.shipZone, m_calendar);
        });
    }

    Result<> resolveStart()
    {
        if (m_isStartResolved || m_plan.release.startRule.isEmpty() || m_plan.release.startedAt)
            return {};
        if (std::exchange(m_isStartUnderway, true))
            return failure(
                ErrorKind::BadInput,
                tr("The start of the release hangs on itself in a circle. Give it a rule from T or a fixed date."));
        const auto at = resolve(m_plan.release.startRule);
        m_isStartUnderway = false;
        if (!at)
            return std::unexpected(at.error());
        m_plan.release.start = *at;
        m_isStartResolved = true;
        return {};
    }

    Result<> resolveMilestone(Milestone &milestone)
    {
        if (m_resolved.contains(milestone.id) || milestone.rule.isEmpty() || milestone.actual)
            return {};
        if (!m_underway.insert(milestone.id).second)
            return failure(
                ErrorKind::BadInput,
                tr("The dates of milestone “%1” hang on each other in a circle. Give one of them a rule from "
                   "T or a fixed date.")
                    .arg(milestone.name));
        const auto at = resolve(milestone.rule);
        m_underway.erase(milestone.id);
        if (!at)
            return std::unexpected(at.error());
        milestone.at = *at;
        m_resolved.insert(milestone.id);
        return {};
    }

private:
    Result<Instant> positionOf(const QString &anchor)
    {
        if (anchor == DueRule::kShip)
            return m_plan.release.ship;
        if (anchor == DueRule::kStart)
            return resolveStart().transform([&] { return m_plan.release.start; });
        for (Milestone &milestone : m_plan.milestones)
            if (milestone.key == anchor)
                return resolveMilestone(milestone).transform([&] { return milestone.at; });
        return failure(ErrorKind::BadInput,
                       tr("There is no milestone “%1”. A date rule begins with T (ship), S (start) or the key of a "
                          "milestone of the release.")
                           .arg(anchor));
    }

    ReleasePlan &m_plan;
    const WorkCalendar &m_calendar;
    std::set<MilestoneId> m_resolved;
    std::set<MilestoneId> m_underway;
    bool m_isStartResolved = false;
    bool m_isStartUnderway = false;
};

Result<> resolvePhases(ReleasePlan &plan, Anchors &anchors)
{
    Instant previousEnd = plan.release.start;
    for (Phase &phase : plan.phases) {
        if (phase.startRule.isEmpty() && !phase.endRule.isEmpty()) {
            phase.span.from = previousEnd;
        } else if (!phase.startRule.isEmpty()) {
            const auto at = anchors.resolve(phase.startRule);
            if (!at)
                return std::unexpected(at.error());
            phase.span.from = *at;
        }
        if (!phase.endRule.isEmpty()) {
            const auto at = anchors.resolve(phase.endRule);
            if (!at)
                return std::unexpected(at.error());
            phase.span.to = std::max(*at, phase.span.from);
        }
        previousEnd = phase.span.to;
    }
    return {};
}

Result<> resolveDues(ReleasePlan &plan, Anchors &anchors)
{
    for (Item &item : plan.items) {
        if (item.dueRule.isEmpty() || item.state == ItemState::Done || item.state == ItemState::Skipped)
            continue;
        const auto at = anchors.resolve(item.dueRule);
        if (!at)
            return std::unexpected(at.error());
        item.due = *at;
    }
    for (SignoffRequirement &requirement : plan.requirements) {
        if (requirement.dueRule.isEmpty())
            continue;
        const auto at = anchors.resolve(requirement.dueRule);
        if (!at)
            return std::unexpected(at.error());
        requirement.due = *at;
    }
    return {};
}

void followPhases(ReleasePlan &plan)
{
    for (Booking &booking : plan.bookings)
        if (booking.phase)
            if (const Phase *phase = plan.phase(*booking.phase))
                booking.span = phase->span;
}

class Changes
{
public:
    explicit Changes(const QByteArray &zone) : m_zone(zone) {}

    void note(DateChange::Subject subject, const Uuid &id, const QString &title, std::optional<Instant> before,
              std::optional<Instant> after)
    {
        if (!before || !after || *before == *after)
            return;
        list.push_back({subject, id, title, *before, *after, dayIn(*before, m_zone) != dayIn(*after, m_zone)});
    }

    std::vector<DateChange> list;

private:
    QByteArray m_zone;
};

template <class T, class Visit>
void forPairs(const std::vector<T> &before, const std::vector<T> &after, Visit visit)
{
    QHash<Uuid, const T *> earlier;
    for (const T &each : before)
        earlier.insert(each.id.value, &each);
    for (const T &each : after)
        if (const T *old = earlier.value(each.id.value))
            visit(*old, each);
}

QString bookingTitle(const Booking &booking)
{
    return booking.note.isEmpty() ? tr("Booking") : booking.note;
}

/// The wall time of `at` moved on by what lies between the wall times of `from` and `to`.
Instant movedLike(Instant at, Instant from, Instant to, const QByteArray &zone)
{
    const auto wallOf = [&](Instant each) {
        const QDateTime wall = inZone(each, zone);
        return QDateTime(wall.date(), wall.time(), QTimeZone::UTC);
    };
    const QDateTime wall = wallOf(at).addMSecs(wallOf(from).msecsTo(wallOf(to)));
    return fromWallTime(wall.date(), wall.time(), zone);
}

/// Both ends went the same way, by the clocks of the zone or by the hours that passed: a change of the clocks between
/// makes the two differ, and one that skips the wall time of an end makes the other tell how far they went.
bool isMovedWhole(const TimeSpan &before, const TimeSpan &after, const QByteArray &zone)
{
    if (after.to == before.to)
        return false;
    return after.from - before.from == after.to - before.to
           || after.from == movedLike(before.from, before.to, after.to, zone)
           || after.to == movedLike(before.to, before.from, after.from, zone);
}

Result<> mayBeMoved(const Release &release)
{
    switch (release.state) {
    case ReleaseState::Released:
    case ReleaseState::Closed:
    case ReleaseState::Cancelled:
        return failure(ErrorKind::NotAllowed,
                       tr("The dates of a release that is %1 cannot be moved.").arg(stateWord(release.state)));
    default: return {};
    }
}

} // namespace

/// Dates given by hand or dragged; those by rule were looked at when they were resolved.
static Result<> checkCalendar(const ReleasePlan &plan)
{
    const auto check = [](const QString &what, std::optional<Instant> at) -> Result<> {
        if (!at || isInCalendar(*at))
            return {};
        return failure(ErrorKind::BadInput, tr("%1 would lie outside the years 1 to 9999.").arg(what));
    };
    auto sound = check(tr("The start"), plan.release.start).and_then([&] {
        return check(tr("The ship date"), plan.release.ship);
    });
    for (const Milestone &each : plan.milestones)
        sound = sound.and_then([&] { return check(tr("“%1”").arg(each.name), each.at); });
    for (const Item &each : plan.items)
        sound = sound.and_then([&] { return check(tr("“%1”").arg(each.title), each.due); });
    return sound;
}

Result<ReleasePlan> withResolvedDates(ReleasePlan plan, const WorkCalendar &calendar)
{
    Anchors anchors(plan, calendar);
    if (const auto done = anchors.resolveStart(); !done)
        return std::unexpected(done.error());
    for (Milestone &milestone : plan.milestones)
        if (const auto done = anchors.resolveMilestone(milestone); !done)
            return std::unexpected(done.error());
    if (const auto done = resolvePhases(plan, anchors); !done)
        return std::unexpected(done.error());
    if (const auto done = resolveDues(plan, anchors); !done)
        return std::unexpected(done.error());
    followPhases(plan);
    return checkCalendar(plan).transform([&] { return std::move(plan); });
}

static Result<Rescheduled> compared(const ReleasePlan &before, ReleasePlan after)
{
    if (after.release.start > after.release.ship)
        return failure(ErrorKind::BadInput,
                       tr("The ship date would lie before the start of the release. Move the start first."));
    auto changes = changedDates(before, after);
    const Release &was = before.release;
    const auto skipped = was.shipZone == after.release.shipZone
                             ? skippedWallTime(was.ship, after.release.ship, was.shipZone)
                             : std::nullopt;
    return Rescheduled{std::move(after), std::move(changes), skipped};
}

Result<Rescheduled> moveShip(const ReleasePlan &plan, Instant newShip, const QByteArray &zone,
                             const WorkCalendar &calendar)
{
    if (const auto may = mayBeMoved(plan.release); !may)
        return std::unexpected(may.error());
    if (!zone.isEmpty() && !isZoneName(zone))
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no time zone. Write it like Europe/Berlin.").arg(QString::fromUtf8(zone)));
    ReleasePlan moved = plan;
    moved.release.ship = newShip;
    if (!zone.isEmpty())
        moved.release.shipZone = zone;
    return withResolvedDates(std::move(moved), calendar).and_then([&](ReleasePlan after) {
        return compared(plan, std::move(after));
    });
}

Result<Rescheduled> moveStart(const ReleasePlan &plan, Instant newStart, const WorkCalendar &calendar)
{
    if (newStart > plan.release.ship)
        return failure(ErrorKind::BadInput, tr("The start would lie after the ship date. Move the ship date first."));
    if (const auto may = mayBeMoved(plan.release); !may)
        return std::unexpected(may.error());
    ReleasePlan moved = plan;
    moved.release.start = newStart;
    moved.release.startRule.clear();
    return withResolvedDates(std::move(moved), calendar).and_then([&](ReleasePlan after) {
        return compared(plan, std::move(after));
    });
}

Result<Rescheduled> moveSpan(const ReleasePlan &plan, const TimeSpan &span, const WorkCalendar &calendar)
{
    if (const auto may = mayBeMoved(plan.release); !may)
        return std::unexpected(may.error());
    const bool isDragged = isMovedWhole({plan.release.start, plan.release.ship}, span, plan.release.shipZone);
    ReleasePlan moved = plan;
    moved.release.ship = span.to;
    auto resolved = withResolvedDates(moved, calendar);
    // Dragged as a whole it keeps its rules: the start follows by itself and is only fixed when it has none.
    const bool isFollowing = isDragged && !plan.release.startRule.isEmpty();
    if (resolved && !isFollowing && resolved->release.start != span.from) {
        moved.release.start = span.from;
        moved.release.startRule.clear();
        resolved = withResolvedDates(std::move(moved), calendar);
    }
    return std::move(resolved).and_then([&](ReleasePlan after) { return compared(plan, std::move(after)); });
}

std::vector<DateChange> changedDates(const ReleasePlan &before, const ReleasePlan &after)
{
    using Subject = DateChange::Subject;
    Changes changes(after.release.shipZone);
    changes.note(Subject::Start, after.release.id.value, tr("Start"), before.release.start, after.release.start);
    changes.note(Subject::Ship, after.release.id.value, tr("Ship"), before.release.ship, after.release.ship);
    forPairs(before.milestones, after.milestones, [&](const Milestone &old, const Milestone &now) {
        changes.note(Subject::Milestone, now.id.value, now.name, old.at, now.at);
    });
    forPairs(before.phases, after.phases, [&](const Phase &old, const Phase &now) {
        if (old.span.to != now.span.to)
            changes.note(Subject::Phase, now.id.value, now.name, old.span.to, now.span.to);
        else
            changes.note(Subject::Phase, now.id.value, now.name, old.span.from, now.span.from);
    });
    forPairs(before.items, after.items, [&](const Item &old, const Item &now) {
        changes.note(Subject::Item, now.id.value, now.title, old.due, now.due);
    });
    forPairs(before.requirements, after.requirements,
             [&](const SignoffRequirement &old, const SignoffRequirement &now) {
                 changes.note(Subject::Signoff, now.id.value, now.role, old.due, now.due);
             });
    forPairs(before.bookings, after.bookings, [&](const Booking &old, const Booking &now) {
        if (old.span.from != now.span.from)
            changes.note(Subject::Booking, now.id.value, bookingTitle(now), old.span.from, now.span.from);
        else
            changes.note(Subject::Booking, now.id.value, bookingTitle(now), old.span.to, now.span.to);
    });
    return std::move(changes.list);
}

} // namespace slipway
