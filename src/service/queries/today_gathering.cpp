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
      m_releases(d.read()),
      m_phases(d.read()),
      m_places(d.read())
{}

QString Gathering::titleOf(const Release &release) const
{
    return m_products.value(release.product).name + u' ' + release.version;
}

Result<> Gathering::addSignoffs(std::vector<WaitingCard> &cards)
{
    return eachAwaitedSignoff(m_d, m_me, [&](const AwaitedSignoff &awaited) { return addSignoff(awaited, cards); });
}

Result<> Gathering::addItems(std::vector<WaitingCard> &cards, int most)
{
    const auto items = storage::openItemsOf(m_d.read(), m_me.id, m_d.now() + kItemsAhead, most);
    if (!items)
        return std::unexpected(items.error());
    countBeside(items->size(), most);
    for (const Item &item : *items) {
        const auto release = m_releases.find(item.release);
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
            if (const auto phase = m_phases.find(*item.phase); phase && *phase)
                card.phaseName = (*phase)->name;
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
        const auto release = each.release ? m_releases.find(*each.release) : Result<const Release *>();
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
        const auto release = m_releases.find(each.release);
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

Result<> Gathering::addBlocked(WaitingCard &card)
{
    return storage::titlesWaitingFor(m_d.read(), card.release, ItemId{card.id})
        .transform([&](const QStringList &titles) { card.blocks = titles; });
}

Result<qint64> Gathering::countedBeside() const
{
    return m_isAllRead ? Result<qint64>(m_beside) : countBesideSignoffs(m_d, m_me.id);
}

Result<Gathering::Course> Gathering::courseOf(ReleaseId id)
{
    if (const auto known = m_courses.constFind(id); known != m_courses.constEnd())
        return *known;
    auto phases = m_d.read().where<Phase>("release", id.value, "ord, n");
    auto progress = storage::progressOf(m_d.read(), id, m_d.now());
    if (!phases || !progress)
        return std::unexpected(phases ? progress.error() : phases.error());
    return Course{std::move(*phases), std::move(*progress)};
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

void Gathering::keep(const ReleasePlan &plan)
{
    m_releases.add(plan.release);
    for (const Phase &each : plan.phases)
        m_phases.add(each);
    m_courses.insert(plan.release.id, {plan.phases, storage::progressOf(plan.items, m_d.now())});
}

Result<> Gathering::addSignoff(const AwaitedSignoff &awaited, std::vector<WaitingCard> &cards)
{
    const auto &[plan, requirement, state, hashes] = awaited;
    keep(plan);
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
    card.blockingReasons = static_cast<int>(
        std::ranges::count_if(gate->reasons, [&](const GateReason &each) { return each.id != requirement.id.value; }));
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

} // namespace slipway::service
