// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/today_gathering.h"

#include "storage/repositories/incident_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/report_repository.h"

#include <algorithm>
#include <utility>

namespace slipway::service {

namespace {

constexpr auto kItemsAhead = std::chrono::days(7);
constexpr int kMostPlacedLookedAt = 20;

} // namespace

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

Gathering::Gathering(Queries::Private &d, const Person &me, const QHash<ProductId, Product> &products,
                     const QHash<PersonId, Person> &people)
    : m_d(d),
      m_me(me),
      m_products(products),
      m_people(people),
      m_known(d),
      m_phases(d.read()),
      m_places(d.read())
{}

QString Gathering::titleOf(const Release &release) const
{
    return m_products.value(release.product).name + u' ' + release.version;
}

Result<> Gathering::addSignoffs(std::vector<WaitingCard> &cards)
{
    return eachAwaitedSignoff(m_d, m_known, m_me,
                              [&](const AwaitedSignoff &awaited) { return addSignoff(awaited, cards); });
}

Result<> Gathering::addItems(std::vector<WaitingCard> &cards, int most)
{
    const auto items = storage::openItemsOf(m_d.read(), m_me.id, m_d.now() + kItemsAhead, most);
    if (!items)
        return std::unexpected(items.error());
    countBeside(items->size(), most);
    for (const Item &item : *items) {
        const auto release = releaseOf(item.release);
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
        if (const Phase *phase = phaseOf(item))
            card.phaseName = phase->name;
        cards.push_back(std::move(card));
    }
    return {};
}

Result<> Gathering::addIncidents(std::vector<WaitingCard> &cards)
{
    const auto incidents = storage::incidentsOwnedBy(m_d.read(), m_me.id);
    if (!incidents)
        return std::unexpected(incidents.error());
    m_beside += std::ssize(*incidents);
    for (const Incident &each : *incidents) {
        WaitingCard card;
        card.kind = WaitingCard::Kind::Incident;
        card.id = each.id.value;
        card.title = each.title;
        card.severity = each.severity;
        card.incident = stateOf(each);
        card.since = beganAt(each);
        card.zone = m_me.zone.isEmpty() ? m_d.surroundings.zone : m_me.zone;
        const auto release = each.release ? releaseOf(*each.release) : Result<const Release *>();
        if (release && *release) {
            card.release = (*release)->id;
            card.releaseTitle = titleOf(**release);
            card.zone = (*release)->shipZone;
        }
        card.environment = nameOf(each.environment);
        if (!each.release && each.environment)
            card.release = runningIn(*each.environment);
        cards.push_back(std::move(card));
    }
    return {};
}

Result<> Gathering::addActions(std::vector<WaitingCard> &cards, int most)
{
    const auto actions = storage::openActionItemsOf(m_d.read(), m_me.id, most);
    if (!actions)
        return std::unexpected(actions.error());
    countBeside(actions->size(), most);
    for (const ActionItem &each : *actions) {
        const auto release = releaseOf(each.release);
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

Result<qint64> Gathering::countedBeside() const
{
    return m_isAllRead ? Result<qint64>(m_beside) : countBesideSignoffs(m_d, m_me.id);
}

QString Gathering::nameOf(std::optional<EnvironmentId> place)
{
    const auto found = place ? m_places.find(*place) : Result<const Environment *>();
    return found && *found ? (*found)->name : QString();
}

ReleaseId Gathering::runningIn(EnvironmentId place)
{
    const auto deployments = storage::deploymentsInto(m_d.read(), place, kMostPlacedLookedAt);
    if (deployments)
        for (const Deployment &each : *deployments)
            if (each.outcome == DeploymentOutcome::Succeeded && !each.isRollback)
                return each.release;
    return {};
}

void Gathering::countBeside(std::size_t read, int most)
{
    m_beside += static_cast<qint64>(read);
    m_isAllRead = m_isAllRead && std::cmp_less(read, most);
}

Result<> Gathering::addSignoff(const AwaitedSignoff &awaited, std::vector<WaitingCard> &cards)
{
    const auto &[requirement, release, state] = awaited;
    WaitingCard card;
    card.kind = WaitingCard::Kind::Signoff;
    card.release = requirement.release;
    card.releaseTitle = titleOf(release);
    card.id = requirement.id.value;
    card.due = requirement.due.value_or(release.ship);
    card.zone = release.shipZone;
    card.isOverdue = *card.due < m_d.now();
    card.role = requirement.role;
    card.signoff = state;
    card.askedAt = requirement.requestedAt;
    if (requirement.requestedBy)
        card.askedBy = m_people.value(*requirement.requestedBy).name;
    if (KnownPlans::Plan *plan = m_known.plans.known(requirement.release)) {
        auto facts = factsOf(m_d, *plan, requirement.id);
        if (!facts)
            return std::unexpected(facts.error());
        card.facts = *facts;
        card.isComplete = true;
    }
    cards.push_back(std::move(card));
    return {};
}

const Phase *Gathering::phaseOf(const Item &item)
{
    if (!item.phase)
        return nullptr;
    if (const auto *known = m_known.plans.known(item.release)) {
        const auto found = std::ranges::find(known->plan.phases, *item.phase, &Phase::id);
        return found == known->plan.phases.end() ? nullptr : &*found;
    }
    return m_phases.find(*item.phase).value_or(nullptr);
}

} // namespace slipway::service
