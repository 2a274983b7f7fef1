// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/queries/today_gathering.h"

#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/release_repository.h"

#include <algorithm>

namespace slipway::service {

namespace {

constexpr auto kAgenda = std::chrono::days(14);
constexpr int kMostFinished = 6;
constexpr int kMostAgenda = 60;

int urgency(const WaitingCard &card)
{
    const bool isAlarming = card.kind == WaitingCard::Kind::Signoff && card.signoff != SignoffState::Pending;
    return isAlarming || card.kind == WaitingCard::Kind::Incident ? 0 : card.isOverdue ? 1 : 2;
}

AgendaRow agendaRow(const storage::Ahead &ahead, const Release &release, const QString &title)
{
    using Kind = AgendaRow::Kind;
    const auto [kind, what] = ahead.kind == storage::Ahead::Kind::Start       ? std::pair(Kind::Start, tr("Start"))
                              : ahead.kind == storage::Ahead::Kind::Milestone ? std::pair(Kind::Milestone, ahead.name)
                                                                              : std::pair(Kind::Ship, tr("Ship"));
    return {kind, ahead.at, release.shipZone, what, title, release.id, false};
}

Result<> addAgenda(Queries::Private &d, Gathering &gathering, TodayPage &page)
{
    const TimeSpan span{d.now(), d.now() + kAgenda};
    const auto ahead = storage::aheadIn(d.read(), span, kMostAgenda);
    const auto freezes = storage::freezesOverlapping(d.read(), span);
    if (!ahead || !freezes)
        return std::unexpected(!ahead ? ahead.error() : freezes.error());
    const Release none;
    for (const storage::Ahead &each : ahead->rows) {
        const auto release = gathering.releaseOf(each.release);
        if (!release)
            return std::unexpected(release.error());
        const Release &found = *release ? **release : none;
        page.agenda.push_back(agendaRow(each, found, gathering.titleOf(found)));
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

/// What waits for the person, the most pressing first.
Result<> addWaiting(Gathering &gathering, int mostCards, TodayPage &page)
{
    const auto added = gathering.addSignoffs(page.waiting)
                           .and_then([&] { return gathering.addItems(page.waiting, mostCards * 2); })
                           .and_then([&] { return gathering.addIncidents(page.waiting); })
                           .and_then([&] { return gathering.addActions(page.waiting, mostCards * 2); });
    if (!added)
        return added;
    std::ranges::stable_sort(page.waiting, [](const WaitingCard &a, const WaitingCard &b) {
        return std::tuple(urgency(a), a.due) < std::tuple(urgency(b), b.due);
    });
    const auto besides = gathering.countedBeside();
    if (!besides)
        return std::unexpected(besides.error());
    page.waitingTotal =
        static_cast<int>(std::ranges::count(page.waiting, WaitingCard::Kind::Signoff, &WaitingCard::kind) + *besides);
    if (std::ssize(page.waiting) > mostCards)
        page.waiting.resize(static_cast<std::size_t>(mostCards));
    return {};
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
    const auto done = (me.id.isNull() ? Result<>{} : addWaiting(gathering, mostCards, page))
                          .and_then([&] { return gathering.addRunning(page); })
                          .and_then([&] { return addWatched(page); })
                          .and_then([&] { return addContradicted(me, page); })
                          .and_then([&] { return addAgenda(*d, gathering, page); });
    if (!done)
        return std::unexpected(done.error());
    const auto finished = storage::finishedSince(d->read(), d->now() - std::chrono::days(7), kMostFinished);
    if (!finished)
        return std::unexpected(finished.error());
    for (const Release &each : *finished)
        page.finished.push_back({each.id, gathering.titleOf(each), each.state, *each.shippedAt});
    return page;
}

Result<WaitingCard> Queries::completed(WaitingCard card)
{
    if (card.isComplete)
        return card;
    card.isComplete = true;
    if (card.kind == WaitingCard::Kind::Item)
        return storage::titlesWaitingFor(d->read(), card.release, ItemId{card.id}).transform([&](QStringList titles) {
            card.blocks = std::move(titles);
            return card;
        });
    if (card.kind != WaitingCard::Kind::Signoff)
        return card;
    storage::Snapshot snapshot(d->read());
    KnownPlans plans(*d);
    return plans.find(card.release)
        .and_then([&](KnownPlans::Plan *known) { return factsOf(*d, *known, SignoffRequirementId{card.id}); })
        .transform([&](const SignoffFacts &facts) {
            card.facts = facts;
            return card;
        });
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
    KnownReleases known(*d);
    return eachAwaitedSignoff(*d, known, **me,
                              [&](const AwaitedSignoff &) -> Result<> {
                                  ++signoffs;
                                  return {};
                              })
        .and_then([&] { return countBesideSignoffs(*d, person); })
        .transform([&](qint64 besides) { return signoffs + static_cast<int>(besides); });
}

} // namespace slipway::service
