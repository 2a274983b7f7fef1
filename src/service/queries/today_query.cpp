// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/queries/awaited_signoffs.h"
#include "service/queries/queries_private.h"

#include "core/readiness/scope_condition.h"
#include "core/release/transitions.h"
#include "service/runs/deploying.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/incident_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/release_repository.h"
#include "storage/repositories/release_table.h"
#include "storage/repositories/report_repository.h"
#include "storage/repositories/scope_repository.h"

#include <algorithm>

namespace slipway::service {

namespace {

constexpr auto kAgenda = std::chrono::days(14);
constexpr auto kItemsAhead = std::chrono::days(7);
constexpr std::size_t kMostRunning = 20;
constexpr int kMostFinished = 6;
constexpr int kMostAgenda = 60;
constexpr int kMostPlacedLookedAt = 20;

/// Gathers one person's day.
class Gathering
{
public:
    Gathering(Queries::Private &d, const Person &me, const QHash<ProductId, Product> &products,
              const QHash<PersonId, Person> &people)
        : m_d(d),
          m_me(me),
          m_products(products),
          m_people(people)
    {}

    QString titleOf(const Release &release) const
    {
        return m_products.value(release.product).name + u' ' + release.version;
    }

    Result<> addSignoffs(std::vector<WaitingCard> &cards)
    {
        return eachAwaitedSignoff(m_d, m_me, [&](const AwaitedSignoff &awaited) { return addSignoff(awaited, cards); });
    }

    Result<> addItems(std::vector<WaitingCard> &cards, int most)
    {
        const auto items = storage::openItemsOf(m_d.read(), m_me.id, most);
        if (!items)
            return std::unexpected(items.error());
        for (const Item &item : *items) {
            if (*item.due > m_d.now() + kItemsAhead)
                continue;
            const auto release = m_d.read().find(item.release);
            if (!release || !*release)
                continue;
            WaitingCard card;
            card.kind = WaitingCard::Kind::Item;
            card.release = item.release;
            card.releaseTitle = titleOf(**release);
            card.id = item.id.value;
            card.title = item.title;
            card.due = item.due;
            card.zone = (*release)->shipZone;
            card.isOverdue = *item.due < m_d.now();
            card.item = item.state;
            if (item.phase)
                if (const auto phase = m_d.read().find(*item.phase); phase && *phase)
                    card.phaseName = (*phase)->name;
            cards.push_back(std::move(card));
        }
        return {};
    }

    /// Those that the person owns.
    Result<> addIncidents(std::vector<WaitingCard> &cards)
    {
        const auto incidents = storage::incidentsOwnedBy(m_d.read(), m_me.id);
        if (!incidents)
            return std::unexpected(incidents.error());
        for (const Incident &each : *incidents) {
            WaitingCard card;
            card.kind = WaitingCard::Kind::Incident;
            card.id = each.id.value;
            card.title = each.title;
            card.severity = each.severity;
            card.incident = stateOf(each);
            card.since = beganAt(each);
            card.zone = m_me.zone.isEmpty() ? m_d.surroundings.zone : m_me.zone;
            const auto release = each.release ? m_d.read().find(*each.release) : Result<std::optional<Release>>();
            if (release && *release) {
                card.release = (*release)->id;
                card.releaseTitle = titleOf(**release);
                card.zone = (*release)->shipZone;
            }
            if (each.environment)
                if (const auto place = m_d.read().find(*each.environment); place && *place)
                    card.environment = (*place)->name;
            if (!each.release && each.environment)
                card.release = runningIn(*each.environment);
            cards.push_back(std::move(card));
        }
        return {};
    }

    /// Those that the person owns, until they are done.
    Result<> addActions(std::vector<WaitingCard> &cards, int most)
    {
        const auto actions = storage::openActionItemsOf(m_d.read(), m_me.id, most);
        if (!actions)
            return std::unexpected(actions.error());
        for (const ActionItem &each : *actions) {
            const auto release = m_d.read().find(each.release);
            if (!release || !*release)
                continue;
            WaitingCard card;
            card.kind = WaitingCard::Kind::Action;
            card.release = each.release;
            card.releaseTitle = titleOf(**release);
            card.id = each.id.value;
            card.title = each.title;
            card.due = each.due;
            card.zone = (*release)->shipZone;
            card.isOverdue = each.isOverdue(m_d.now());
            cards.push_back(std::move(card));
        }
        return {};
    }

    /// Names what cannot go on before the item is done.
    Result<> addBlocked(WaitingCard &card)
    {
        return storage::itemsWaitingFor(m_d.read(), card.release, ItemId{card.id})
            .transform([&](const std::vector<Item> &waiting) {
                for (const Item &each : waiting)
                    card.blocks += each.title;
            });
    }

private:
    /// The release that was deployed there last, on whose page its incidents stand; null when none was.
    ReleaseId runningIn(EnvironmentId place)
    {
        const auto deployments = storage::deploymentsInto(m_d.read(), place, kMostPlacedLookedAt);
        if (deployments)
            for (const Deployment &each : *deployments)
                if (each.outcome == DeploymentOutcome::Succeeded && !each.isRollback)
                    return each.release;
        return {};
    }

    Result<> addSignoff(const AwaitedSignoff &awaited, std::vector<WaitingCard> &cards)
    {
        const auto &[plan, requirement, state, hashes] = awaited;
        const auto gate = m_d.gateOf(plan, requirement.phase, hashes);
        if (!gate)
            return std::unexpected(gate.error());
        WaitingCard card;
        card.kind = WaitingCard::Kind::Signoff;
        card.release = requirement.release;
        card.releaseTitle = titleOf(plan.release);
        card.id = requirement.id.value;
        card.due = requirement.due.value_or(plan.release.ship);
        card.zone = plan.release.shipZone;
        card.isOverdue = *card.due < m_d.now();
        card.role = requirement.role;
        card.signoff = state;
        card.askedAt = requirement.requestedAt;
        if (requirement.requestedBy)
            card.askedBy = m_people.value(*requirement.requestedBy).name;
        card.blockingReasons = static_cast<int>(std::ranges::count_if(
            gate->reasons, [&](const GateReason &each) { return each.id != requirement.id.value; }));
        for (const Criterion &each : plan.criteria)
            card.criteriaSatisfied += each.state == CriterionState::Satisfied ? 1 : 0;
        card.criteria = static_cast<int>(plan.criteria.size());
        for (const Item &each : plan.items)
            card.itemsDone += each.state == ItemState::Done || each.state == ItemState::Skipped ? 1 : 0;
        card.items = static_cast<int>(plan.items.size());
        card.requirements = static_cast<int>(plan.requirements.size());
        for (const SignoffRequirement &each : plan.requirements)
            card.approved += signoffStatus(plan, each, hashes).state == SignoffState::Approved ? 1 : 0;
        cards.push_back(std::move(card));
        return {};
    }

    Queries::Private &m_d;
    const Person &m_me;
    const QHash<ProductId, Product> &m_products;
    const QHash<PersonId, Person> &m_people;
};

int urgency(const WaitingCard &card)
{
    const bool isAlarming = card.kind == WaitingCard::Kind::Signoff && card.signoff != SignoffState::Pending;
    return isAlarming || card.kind == WaitingCard::Kind::Incident ? 0 : card.isOverdue ? 1 : 2;
}

Result<> addRunning(Queries::Private &d, const Gathering &names, const QHash<PersonId, Person> &people, TodayPage &page)
{
    auto releases = storage::releasesInState(d.read(), {ReleaseState::Deploying}, kMostRunning);
    const auto others = storage::releasesInState(d.read(), {ReleaseState::InProgress}, kMostRunning);
    storage::ReleaseSelection all;
    all.states = {ReleaseState::Deploying, ReleaseState::InProgress};
    const auto total = storage::countReleases(d.read(), all);
    if (!releases || !others || !total)
        return std::unexpected(!releases ? releases.error() : !others ? others.error() : total.error());
    page.runningTotal = static_cast<int>(*total);
    releases->insert(releases->end(), others->begin(), others->end());
    if (releases->size() > kMostRunning)
        releases->resize(kMostRunning);
    for (const Release &each : *releases) {
        const auto phases = d.read().where<Phase>("release", each.id.value, "ord, n");
        const auto progress = storage::progressOf(d.read(), each.id, d.now());
        if (!phases || !progress)
            return std::unexpected(phases ? progress.error() : phases.error());
        RunningCard card;
        card.release = each.id;
        card.title = names.titleOf(each);
        card.state = each.state;
        card.coordinator = each.coordinator ? people.value(*each.coordinator).name : QString();
        card.ship = each.ship;
        card.zone = each.shipZone;
        if (each.state == ReleaseState::Deploying) {
            const auto contradiction = contradictionOf(d.read(), each);
            if (!contradiction)
                return std::unexpected(contradiction.error());
            card.contradiction = *contradiction;
        }
        if (card.contradiction.isEmpty())
            if (const auto facts = storage::newestFacts(d.read(), each.id))
                card.contradiction = upstreamSentence(factsFromJson(*facts));
        const Phase *phase = phaseAt(*phases, d.now());
        if (phase) {
            card.phaseName = phase->name;
            card.phaseSpan = phase->span;
        }
        if (each.environment)
            if (const auto place = d.read().find(*each.environment); place && *place)
                card.environment = (*place)->name;
        for (const auto &one : *progress) {
            card.overdue += one.overdue;
            if (phase && one.phase == phase->id) {
                card.itemsDone = one.done;
                card.items = one.all;
            }
        }
        page.running.push_back(std::move(card));
    }
    return {};
}

AgendaRow agendaRow(const storage::Ahead &ahead, const Release &release, const QString &title)
{
    using Kind = AgendaRow::Kind;
    const auto [kind, what] = ahead.kind == storage::Ahead::Kind::Start       ? std::pair(Kind::Start, tr("Start"))
                              : ahead.kind == storage::Ahead::Kind::Milestone ? std::pair(Kind::Milestone, ahead.name)
                                                                              : std::pair(Kind::Ship, tr("Ship"));
    return {kind, ahead.at, release.shipZone, what, title, release.id, false};
}

Result<> addAgenda(Queries::Private &d, const Gathering &names, TodayPage &page)
{
    const TimeSpan span{d.now(), d.now() + kAgenda};
    const auto ahead = storage::aheadIn(d.read(), span, kMostAgenda);
    const auto freezes = storage::freezesOverlapping(d.read(), span);
    if (!ahead || !freezes)
        return std::unexpected(!ahead ? ahead.error() : freezes.error());
    QHash<ReleaseId, Release> releases;
    for (const storage::Ahead &each : ahead->rows) {
        if (!releases.contains(each.release)) {
            const auto release = d.read().find(each.release);
            if (!release)
                return std::unexpected(release.error());
            releases.insert(each.release, release->value_or(Release{}));
        }
        const Release &release = releases[each.release];
        page.agenda.push_back(agendaRow(each, release, names.titleOf(release)));
    }
    for (const Freeze &each : *freezes)
        page.agenda.push_back(
            {AgendaRow::Kind::Freeze, std::max(each.span.from, d.now()), each.zone, each.name, {}, {}, each.allDay});
    std::ranges::stable_sort(page.agenda, {}, &AgendaRow::at);
    page.agendaTotal = ahead->total + static_cast<int>(freezes->size());
    if (page.agenda.size() > kMostAgenda)
        page.agenda.resize(kMostAgenda);
    return {};
}

/// Items, incidents and action items.
Result<qint64> countBesideSignoffs(Queries::Private &d, PersonId person)
{
    const auto items =
        storage::countOpenItemsOf(d.read(), person, d.now() + kItemsAhead + std::chrono::milliseconds(1));
    const auto incidents = storage::incidentsOwnedBy(d.read(), person);
    const auto actions = storage::countOpenActionItems(d.read(), person);
    if (!items || !incidents || !actions)
        return std::unexpected(!items ? items.error() : !incidents ? incidents.error() : actions.error());
    return *items + std::ssize(*incidents) + *actions;
}

} // namespace

Result<TodayPage> Queries::today(PersonId person, int mostCards)
{
    storage::Snapshot snapshot(d->read());
    const auto products = d->productsById();
    const auto people = d->peopleById();
    if (!products || !people)
        return std::unexpected(products ? people.error() : products.error());
    const Person me = people->value(person);
    TodayPage page;
    page.zone = me.zone.isEmpty() ? d->surroundings.zone : me.zone;
    page.day = dayIn(d->now(), page.zone);
    Gathering gathering(*d, me, *products, *people);
    auto done = me.id.isNull() ? Result<>{}
                               : gathering.addSignoffs(page.waiting)
                                     .and_then([&] { return gathering.addItems(page.waiting, mostCards * 2); })
                                     .and_then([&] { return gathering.addIncidents(page.waiting); })
                                     .and_then([&] { return gathering.addActions(page.waiting, mostCards * 2); });
    done = done.and_then([&] { return addRunning(*d, gathering, *people, page); })
               .and_then([&] { return addWatched(page); })
               .and_then([&] { return addContradicted(me, page); })
               .and_then([&] { return addAgenda(*d, gathering, page); });
    if (!done)
        return std::unexpected(done.error());
    std::ranges::stable_sort(page.waiting, [](const WaitingCard &a, const WaitingCard &b) {
        return std::tuple(urgency(a), a.due) < std::tuple(urgency(b), b.due);
    });
    const auto besides = me.id.isNull() ? Result<qint64>(0) : countBesideSignoffs(*d, me.id);
    if (!besides)
        return std::unexpected(besides.error());
    page.waitingTotal =
        static_cast<int>(std::ranges::count(page.waiting, WaitingCard::Kind::Signoff, &WaitingCard::kind) + *besides);
    if (std::ssize(page.waiting) > mostCards)
        page.waiting.resize(static_cast<std::size_t>(mostCards));
    for (WaitingCard &each : page.waiting)
        if (each.kind == WaitingCard::Kind::Item)
            if (const auto named = gathering.addBlocked(each); !named)
                return std::unexpected(named.error());
    const auto finished = storage::finishedSince(d->read(), d->now() - std::chrono::days(7), kMostFinished);
    if (!finished)
        return std::unexpected(finished.error());
    for (const Release &each : *finished)
        page.finished.push_back({each.id, gathering.titleOf(each), each.state, *each.shippedAt});
    return page;
}

Result<int> Queries::waitingCount(PersonId person)
{
    storage::Snapshot snapshot(d->read());
    const auto me = d->read().find(person);
    if (!me)
        return std::unexpected(me.error());
    if (!*me)
        return 0;
    int signoffs = 0;
    return eachAwaitedSignoff(*d, **me,
                              [&](const AwaitedSignoff &) -> Result<> {
                                  ++signoffs;
                                  return {};
                              })
        .and_then([&] { return countBesideSignoffs(*d, person); })
        .transform([&](qint64 besides) { return signoffs + static_cast<int>(besides); });
}

} // namespace slipway::service
