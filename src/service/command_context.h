// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/plan.h"
#include "core/schedule/reschedule.h"
#include "service/job_control.h"
#include "service/session.h"
#include "storage/transaction.h"

namespace slipway::service {

/// What a command runs in: the transaction, who acts, and the outside world.
class CommandContext
{
public:
    CommandContext(storage::Transaction &transaction, const Surroundings &surroundings, std::optional<Person> actor,
                   Instant now)
        : m_transaction(transaction),
          m_surroundings(surroundings),
          m_actor(std::move(actor)),
          m_now(now)
    {}

    [[nodiscard]] storage::Transaction &transaction() { return m_transaction; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] const QByteArray &zone() const { return m_surroundings.zone; }
    /// A fresh id.
    template <class Entity>
    [[nodiscard]] Id<Entity> newId() const
    {
        return {m_surroundings.newId()};
    }
    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] const std::function<Uuid()> &idSource() const { return m_surroundings.newId; }

    /// Who acts. @retval ErrorKind::NotAllowed nobody was named
    [[nodiscard]] Result<Person> actor() const;
    [[nodiscard]] std::optional<PersonId> actorId() const;
    /// Whether what the gate asks for may be taken away: in a draft by anybody, later only by who may override it.
    [[nodiscard]] Result<> mayLoosenGate(const Release &release) const;

    void setSummary(const QString &summary) { m_transaction.setSummary(summary); }
    void setReason(const QString &reason) { m_transaction.setReason(reason); }

    /// Tells how far a long command is, and whether to go on.
    /// @retval ErrorKind::NotAllowed it was cancelled
    [[nodiscard]] Result<> goOn(int done, int total);
    void setControl(JobControl *control) { m_control = control; }

    /// The release with all that belongs to it. @retval ErrorKind::NotFound
    [[nodiscard]] Result<ReleasePlan> plan(ReleaseId id);
    /// As plan(), for changing it. @retval ErrorKind::NotAllowed it is closed or cancelled
    [[nodiscard]] Result<ReleasePlan> editablePlan(ReleaseId id);
    template <class Entity>
    [[nodiscard]] Result<Entity> get(const Id<Entity> &id);

    /// That what an id names is there. @retval ErrorKind::NotFound
    template <class Entity>
    [[nodiscard]] Result<> mustExist(const std::optional<Id<Entity>> &id)
    {
        return id ? get(*id).transform([](const Entity &) {}) : Result<>{};
    }

    /// "Payments 4.2"
    [[nodiscard]] QString titleOf(const Release &release);
    [[nodiscard]] WorkCalendar calendarOf(ProductId product);

    /// Writes what differs between two versions of one plan; both hold the same entities.
    [[nodiscard]] Result<> writeDates(const ReleasePlan &before, const ReleasePlan &after);

private:
    [[nodiscard]] static Error notThere(const char *kind);

    storage::Transaction &m_transaction;
    const Surroundings &m_surroundings;
    std::optional<Person> m_actor;
    Instant m_now;
    JobControl *m_control = nullptr;
};

template <class Entity>
Result<Entity> CommandContext::get(const Id<Entity> &id)
{
    return m_transaction.find(id).and_then([](std::optional<Entity> found) -> Result<Entity> {
        if (!found)
            return std::unexpected(notThere(storage::mappingOf<Entity>().schema.kind));
        return std::move(*found);
    });
}

} // namespace slipway::service
