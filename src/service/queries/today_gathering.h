// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/awaited_signoffs.h"
#include "service/queries/today_page.h"
#include "storage/repositories/release_repository.h"

#include <QHash>

namespace slipway::service {

/// Items, incidents and action items that wait for the person.
[[nodiscard]] Result<qint64> countBesideSignoffs(Queries::Private &d, PersonId person);

/// Gathers one person's day. What several cards tell of is read once.
class Gathering
{
public:
    /// All of them outlive this.
    Gathering(Queries::Private &d, const Person &me, const QHash<ProductId, Product> &products,
              const QHash<PersonId, Person> &people);

    [[nodiscard]] QString titleOf(const Release &release) const;
    /// Null when there is none such.
    [[nodiscard]] Result<const Release *> releaseOf(ReleaseId id) { return m_known.releases.find(id); }

    [[nodiscard]] Result<> addSignoffs(std::vector<WaitingCard> &cards);
    /// Those that the person owns and that are due soon.
    [[nodiscard]] Result<> addItems(std::vector<WaitingCard> &cards, int most);
    /// Those that the person owns.
    [[nodiscard]] Result<> addIncidents(std::vector<WaitingCard> &cards);
    /// Those that the person owns, until they are done.
    [[nodiscard]] Result<> addActions(std::vector<WaitingCard> &cards, int most);
    /// Releases deployed or under way. Those are complete whose plan was read already.
    [[nodiscard]] Result<> addRunning(TodayPage &page);
    /// What waits beside sign-offs, also beyond what was added.
    [[nodiscard]] Result<qint64> countedBeside() const;

private:
    [[nodiscard]] Result<> addSignoff(const AwaitedSignoff &awaited, std::vector<WaitingCard> &cards);
    /// Null when there is none; points into the plan, if that was read already, else into m_phases.
    [[nodiscard]] const Phase *phaseOf(const Item &item);
    void countBeside(std::size_t read, int most);
    /// Empty when there is none such.
    [[nodiscard]] QString nameOf(std::optional<EnvironmentId> place);
    /// The release that was deployed there last, on whose page its incidents stand; null when none was.
    [[nodiscard]] ReleaseId runningIn(EnvironmentId place);

    Queries::Private &m_d;
    const Person &m_me;
    const QHash<ProductId, Product> &m_products;
    const QHash<PersonId, Person> &m_people;
    KnownReleases m_known;
    Known<Phase> m_phases;
    Known<Environment> m_places;
    qint64 m_beside = 0;
    bool m_isAllRead = true; ///< m_beside is all there is
};

} // namespace slipway::service
