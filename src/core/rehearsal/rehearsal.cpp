// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rehearsal/rehearsal.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/rehearsal/network.h"
#include "core/rehearsal/way_clear.h"
#include "core/rehearsal/working_hours.h"

#include <algorithm>

namespace slipway {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kDeciding = 15min;
/// How long a server is waited for before somebody confirms by hand what it should have said.
constexpr std::chrono::milliseconds kServerIsGivenUpAfter = 30min;

/// Who is asked, and when they act.
struct Answerer {
    const Person *person = nullptr;
    Instant begins;
};

class Rehearser
{
public:
    Rehearser(const RehearsalScene &scene, const RehearsalWish &wish)
        : m_scene(scene),
          m_wish(wish),
          m_net(networkOf(scene, wish)),
          m_hours(scene)
    {}

    Rehearsal run()
    {
        addMilestones();
        for (std::size_t i = 0; i < m_net.nodes.size(); ++i)
            take(i);
        conclude();
        // At the same time what waited stands after what it waited for.
        std::ranges::stable_sort(m_result.events, {}, [&](const RehearsalEvent &each) {
            const bool isLast = each.kind == RehearsalEvent::Kind::Shipped;
            return std::pair(each.at, each.task.value_or(isLast ? m_net.nodes.size() : 0));
        });
        std::ranges::stable_sort(m_result.blocks, {}, &RehearsalBlock::at);
        return std::move(m_result);
    }

private:
    const Person *personOf(PersonId id) const
    {
        const auto found = std::ranges::find(m_scene.people, id, &Person::id);
        return found == m_scene.people.end() ? nullptr : &*found;
    }

    RehearsalEvent &tell(Instant at, RehearsalEvent::Kind kind, std::size_t task, const Person *person = nullptr,
                         const QString &note = {})
    {
        m_result.events.push_back({.at = at,
                                   .kind = kind,
                                   .task = task,
                                   .person = person ? std::optional(person->id) : std::nullopt,
                                   .note = note});
        return m_result.events.back();
    }

    void block(std::size_t task, RehearsalBlock::Kind kind, const Uuid &subject, const QString &text, Instant at,
               std::optional<Instant> until)
    {
        m_result.blocks.push_back({kind, subject, text, at, until});
        tell(at, RehearsalEvent::Kind::Blocked, task, nullptr, text);
        m_isStopped = m_isStopped || (!until && task < m_net.nodes.size() && countsForShipping(task));
    }

    /// What follows the shipping does not hold it up.
    bool countsForShipping(std::size_t task) const
    {
        return !std::ranges::any_of(m_net.nodes[task].after, [&](std::size_t each) { return m_net.nodes[each].ships; })
               || m_net.nodes[task].ships;
    }

    const RehearsalFault *fault(const RehearsalNode &node, RehearsalFault::Kind kind) const
    {
        for (const RehearsalFault &each : m_wish.faults)
            if (each.kind == kind && isMeant(m_scene, node, each))
                return &each;
        return nullptr;
    }

    void take(std::size_t at)
    {
        const RehearsalNode &node = m_net.nodes[at];
        RehearsalTask task{node.kind, node.subject, node.title, node.after, node.earliest, {}, {}, node.due};
        task.learnt = node.learnt;
        for (const std::size_t each : node.after)
            task.readyAt = std::max(task.readyAt, m_result.tasks[each].endedAt);
        if (node.notBefore)
            task.readyAt =
                std::max(task.readyAt, m_result.tasks[node.notBefore->first].endedAt + node.notBefore->second);
        if (node.isBegunForDue)
            for (const PersonId each : node.people)
                if (const Person *person = personOf(each))
                    task.readyAt = std::max(task.readyAt, m_hours.workdayBefore(*person, *node.due));
        for (const auto &[kind, text] : node.stops)
            block(at, kind, node.subject, text, task.readyAt, std::nullopt);
        Instant begin = task.readyAt;
        if (node.kind == RehearsalTask::Kind::Deployment)
            begin = clearTheWay(at, begin);
        carryOut(at, node, task, begin);
        m_result.tasks.push_back(std::move(task));
    }

    Instant clearTheWay(std::size_t at, Instant from)
    {
        const WayClear way = wayClear(m_scene, m_net.nodes[at].place, m_net.nodes[at].ships, from);
        for (const RehearsalBlock &each : way.blocks)
            block(at, each.kind, each.subject, each.text, each.at, each.until);
        return way.at;
    }

    void carryOut(std::size_t at, const RehearsalNode &node, RehearsalTask &task, Instant begin)
    {
        std::chrono::milliseconds takes = node.takes;
        if (const RehearsalFault *slow = fault(node, RehearsalFault::Kind::Slow))
            takes = std::chrono::milliseconds(qint64(double(takes.count()) * std::max(1.0, slow->factor)));
        if (!node.needsPerson || node.people.empty()) {
            task.begunAt = begin;
            task.endedAt = begin + takes;
            tell(begin, RehearsalEvent::Kind::Begun, at);
            goWrong(at, node, task, takes, nullptr);
            tell(task.endedAt, RehearsalEvent::Kind::Ended, at);
            return;
        }
        const std::vector<Answerer> who = askedPeople(at, node, begin);
        const Answerer &last = who.back();
        task.begunAt = who.front().begins;
        task.endedAt = node.isInCutover ? last.begins + takes : m_hours.afterWork(*last.person, last.begins, takes);
        for (const Answerer &each : who)
            tell(each.begins, RehearsalEvent::Kind::Begun, at, each.person);
        goWrong(at, node, task, takes, last.person);
        tell(task.endedAt, RehearsalEvent::Kind::Ended, at, last.person);
    }

    Instant actsAt(const RehearsalNode &node, const Person &person, Instant from) const
    {
        return node.isInCutover ? m_hours.nextThere(person, from) : m_hours.nextAtWork(person, from);
    }

    /// Those who act, the soonest first: one, or as many as it needs; each is asked at once.
    std::vector<Answerer> askedPeople(std::size_t at, const RehearsalNode &node, Instant from)
    {
        std::vector<Answerer> all;
        for (const PersonId each : node.people)
            if (const Person *person = personOf(each))
                all.push_back({person, actsAt(node, *person, from)});
        std::ranges::stable_sort(all, {}, &Answerer::begins);
        const auto wanted = std::min(all.size(), std::size_t(node.quorum));
        all.resize(wanted);
        for (const Answerer &each : all) {
            tellAsked(at, node, *each.person, node.isInCutover ? from : each.begins);
            noteAway(at, node, each, from);
        }
        return all;
    }

    void tellAsked(std::size_t at, const RehearsalNode &node, const Person &person, Instant from,
                   const QString &what = {})
    {
        QString name;
        const Reach reach = m_hours.reachOf(person, from, &name);
        RehearsalEvent &event = tell(from, RehearsalEvent::Kind::Asked, at, &person, name);
        event.question = what;
        event.role = node.role;
        event.reach = reach;
    }

    void noteAway(std::size_t at, const RehearsalNode &node, const Answerer &who, Instant from)
    {
        if (m_hours.reachOf(*who.person, from) != Reach::Away)
            return;
        const Instant back = m_hours.nextThere(*who.person, from);
        block(at, RehearsalBlock::Kind::Person, node.subject,
              tr("%1 is away until %2, and “%3” waits for them")
                  .arg(who.person->name, timeText(back, m_scene.plan.release.shipZone), node.title),
              from, back);
    }

    /// What was wished to go wrong, and what somebody does about it.
    void goWrong(std::size_t at, const RehearsalNode &node, RehearsalTask &task, std::chrono::milliseconds takes,
                 const Person *who)
    {
        const auto coordinator = m_scene.plan.release.coordinator;
        const Person *decides = who ? who : coordinator ? personOf(*coordinator) : nullptr;
        if (fault(node, RehearsalFault::Kind::Away)) {
            const Instant givenUp = task.endedAt + kServerIsGivenUpAfter;
            const Instant confirmed =
                decided(at, node, decides, givenUp, tr("Confirm “%1” by hand, with evidence").arg(node.title));
            block(at, RehearsalBlock::Kind::Server, node.subject,
                  tr("The server of “%1” does not answer; confirmed by hand it counts as unverified").arg(node.title),
                  task.endedAt, confirmed);
            task.endedAt = confirmed;
            task.isUnverified = true;
        }
        if (!fault(node, RehearsalFault::Kind::Fails))
            return;
        tell(task.endedAt, RehearsalEvent::Kind::Failed, at, who);
        const Instant again = decided(at, node, decides, task.endedAt,
                                      tr("“%1” failed: try it again, skip it or give up?").arg(node.title));
        const Instant failed = task.endedAt;
        task.endedAt = !who || node.isInCutover ? again + takes : m_hours.afterWork(*who, again, takes);
        block(at, RehearsalBlock::Kind::Failure, node.subject, tr("“%1” fails and is done again").arg(node.title),
              failed, task.endedAt);
    }

    Instant decided(std::size_t at, const RehearsalNode &node, const Person *who, Instant from, const QString &what)
    {
        if (!who)
            return from + kDeciding;
        const Instant acts = actsAt(node, *who, from);
        tellAsked(at, node, *who, node.isInCutover ? from : acts, what);
        return acts + kDeciding;
    }

    void addMilestones()
    {
        for (const Milestone &each : m_scene.plan.milestones)
            if (!each.actual && each.at >= m_scene.now)
                m_result.events.push_back({.at = each.at, .kind = RehearsalEvent::Kind::Milestone, .note = each.name});
    }

    void conclude()
    {
        const Release &release = m_scene.plan.release;
        m_result.plannedShip = release.ship;
        m_result.plannedEnd = release.ship + m_net.planned;
        Instant out = m_scene.now;
        for (std::size_t i = 0; i < m_net.nodes.size(); ++i)
            if (m_net.nodes[i].ships)
                out = std::max(out, m_result.tasks[i].endedAt);
        m_result.shipsIfLifted = out;
        m_result.late = std::chrono::ceil<std::chrono::minutes>(out - m_result.plannedEnd);
        if (!m_isStopped)
            m_result.ships = out;
        m_result.events.push_back({.at = out, .kind = RehearsalEvent::Kind::Shipped});
        judgeRollback(out);
    }

    void judgeRollback(Instant out)
    {
        const auto place = m_net.nodes[*m_net.deployment].place;
        for (const Booking &each : m_scene.plan.bookings)
            if (place == each.environment && each.span.contains(m_scene.plan.release.ship))
                m_result.windowEnd = std::max(m_result.windowEnd.value_or(each.span.to), each.span.to);
        m_result.rollback = rollbackWindow(m_scene.rollbacks, m_result.windowEnd, out);
        if (!m_result.rollback.lastSafe)
            return;
        m_result.isPastRollback = out > *m_result.rollback.lastSafe;
        m_result.events.push_back({.at = *m_result.rollback.lastSafe, .kind = RehearsalEvent::Kind::LastSafeRollback});
    }

    const RehearsalScene &m_scene;
    const RehearsalWish &m_wish;
    RehearsalNetwork m_net;
    WorkingHours m_hours;
    Rehearsal m_result;
    bool m_isStopped = false;
};

} // namespace

Rehearsal rehearse(const RehearsalScene &scene, const RehearsalWish &wish)
{
    return Rehearser(scene, wish).run();
}

QStringList rehearsedNames(const RehearsalScene &scene, const RehearsalWish &wish)
{
    QStringList names;
    for (const RehearsalNode &each : networkOf(scene, wish).nodes)
        names += each.title;
    names.removeDuplicates();
    return names;
}

QStringList unknownFaults(const RehearsalScene &scene, const RehearsalWish &wish)
{
    const RehearsalNetwork net = networkOf(scene, wish);
    QStringList unknown;
    for (const RehearsalFault &fault : wish.faults)
        if (std::ranges::none_of(net.nodes, [&](const RehearsalNode &node) { return isMeant(scene, node, fault); }))
            unknown += fault.what;
    return unknown;
}

} // namespace slipway
