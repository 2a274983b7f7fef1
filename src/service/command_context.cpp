// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/command_context.h"

#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "core/schedule/freezes.h"
#include "storage/repositories/release_repository.h"

#include <QHash>

namespace slipway::service {

namespace {

template <class Entity>
Result<> writeChanged(storage::Transaction &transaction, const std::vector<Entity> &before,
                      const std::vector<Entity> &after)
{
    QHash<Uuid, const Entity *> old;
    for (const Entity &each : before)
        old.insert(each.id.value, &each);
    for (const Entity &each : after)
        if (const Entity *was = old.value(each.id.value); was && !(*was == each))
            if (const auto done = transaction.update(each); !done)
                return done;
    return {};
}

} // namespace

Error CommandContext::notThere(const char *kind)
{
    return {ErrorKind::NotFound,
            tr("There is no such %1 any more. Somebody may have removed it.").arg(QLatin1StringView(kind)),
            {},
            {}};
}

Result<Person> CommandContext::actor() const
{
    if (!m_actor)
        return failure(ErrorKind::NotAllowed,
                       tr("Say who you are first: choose a person in the settings, or use --as PERSON."));
    return *m_actor;
}

Result<> CommandContext::mayLoosenGate(const Release &release) const
{
    if (release.state == ReleaseState::Draft)
        return {};
    return actor().and_then([](const Person &person) -> Result<> {
        if (!overridingRole(person).isEmpty())
            return {};
        return failure(ErrorKind::NotAllowed, tr("%1 may not take away what the gate asks for: that needs a manager, a "
                                                 "release coordinator or a product owner.")
                                                  .arg(person.name));
    });
}

std::optional<PersonId> CommandContext::actorId() const
{
    return m_actor ? std::optional(m_actor->id) : std::nullopt;
}

Result<ReleasePlan> CommandContext::plan(ReleaseId id)
{
    return storage::loadPlan(m_transaction, id).and_then([](std::optional<ReleasePlan> found) -> Result<ReleasePlan> {
        if (!found)
            return std::unexpected(notThere("release"));
        return std::move(*found);
    });
}

Result<ReleasePlan> CommandContext::editablePlan(ReleaseId id)
{
    return plan(id).and_then([](ReleasePlan found) -> Result<ReleasePlan> {
        if (isReadOnly(found.release.state))
            return failure(ErrorKind::NotAllowed,
                           tr("The release is %1 and cannot be changed any more.").arg(stateWord(found.release.state)));
        return found;
    });
}

QString CommandContext::titleOf(const Release &release)
{
    const auto product = get(release.product);
    return (product ? product->name : QString()) + u' ' + release.version;
}

WorkCalendar CommandContext::calendarOf(ProductId product)
{
    const auto found = get(product);
    return m_surroundings.workCalendar(found ? found->region : QString());
}

Result<> CommandContext::writeDates(const ReleasePlan &before, const ReleasePlan &after)
{
    const auto release = before.release == after.release ? Result<>{} : m_transaction.update(after.release);
    return release.and_then([&] { return writeChanged(m_transaction, before.milestones, after.milestones); })
        .and_then([&] { return writeChanged(m_transaction, before.phases, after.phases); })
        .and_then([&] { return writeChanged(m_transaction, before.items, after.items); })
        .and_then([&] { return writeChanged(m_transaction, before.requirements, after.requirements); })
        .and_then([&] { return writeChanged(m_transaction, before.bookings, after.bookings); });
}

Result<> CommandContext::goOn(int done, int total)
{
    if (!m_control)
        return {};
    m_control->report(done, total);
    return m_control->isCancelled() ? Result<>(std::unexpected(cancelled())) : Result<>{};
}

} // namespace slipway::service
