// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/undo_rules.h"

#include "core/base/tr.h"
#include "core/pipeline/ring.h"
#include "core/pipeline/runbook.h"
#include "core/pipeline/test_report.h"
#include "core/release/plan.h"
#include "core/release/transitions.h"
#include "core/schedule/freezes.h"
#include "storage/repositories/release_repository.h"

#include <QSet>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

using Operation = storage::InverseChange::Operation;

/// Deploying, shipping, closing and rolling back have happened.
bool isFact(ReleaseState state)
{
    using enum ReleaseState;
    return state == Deploying || state == Released || state == Closed || state == RolledBack;
}

class Rules
{
public:
    Rules(storage::Reader &reader, const std::vector<storage::InverseChange> &changes) : m_reader(reader)
    {
        for (const auto &each : changes) {
            if (each.operation == Operation::Remove)
                m_removed.insert(each.id);
            if (each.schema == &storage::mappingOf<Release>().schema && each.operation == Operation::Remove)
                m_removedReleases.insert(each.id);
        }
    }

    Result<> check(const storage::InverseChange &change)
    {
        if (change.schema == &storage::mappingOf<Release>().schema)
            return checkRelease(change);
        return checkPart<Milestone>(change)
            .and_then([&] { return checkPart<Phase>(change); })
            .and_then([&] { return checkPart<Item>(change); })
            .and_then([&] { return checkPart<Evidence>(change); })
            .and_then([&] { return checkPart<Criterion>(change); })
            .and_then([&] { return checkPart<SignoffRequirement>(change); })
            .and_then([&] { return checkPart<Booking>(change); })
            .and_then([&] { return checkPart<Comment>(change); })
            .and_then([&] { return checkPart<ReleaseJob>(change); })
            .and_then([&] { return checkPart<TestReport>(change); })
            .and_then([&] { return checkPart<Ring>(change); })
            .and_then([&] { return checkPart<SkippedGate>(change); })
            .and_then([&] { return checkPart<RunbookStep>(change); })
            .and_then([&] { return checkRunbook(change); });
    }

private:
    Result<> checkRelease(const storage::InverseChange &change)
    {
        if (change.operation == Operation::Restore)
            return {};
        const auto plan = storage::loadPlan(m_reader, ReleaseId{change.id});
        if (!plan)
            return std::unexpected(plan.error());
        if (!*plan)
            return {};
        if (change.operation == Operation::Remove)
            return checkRemoval(**plan);
        const auto next = fromText<ReleaseState>(change.fields[u"state"].toString());
        const ReleaseState now = (*plan)->release.state;
        if (!next)
            return checkOpen(now);
        if (isFact(now) || isFact(*next))
            return failure(
                ErrorKind::NotAllowed,
                tr("A release that is %1 stays so; what happened cannot be undone. Take it to another state instead.")
                    .arg(stateWord(isFact(now) ? now : *next)));
        return {};
    }

    Result<> checkRemoval(const ReleasePlan &plan) const
    {
        const bool hasMore = hasOthers(plan.milestones) || hasOthers(plan.phases) || hasOthers(plan.items)
                             || hasOthers(plan.criteria) || hasOthers(plan.requirements) || hasOthers(plan.signoffs)
                             || hasOthers(plan.evidence) || hasOthers(plan.bookings) || hasOthers(plan.gateOverrides)
                             || hasOthers(plan.jobs) || hasOthers(plan.runbook) || hasOthers(plan.skippedGates)
                             || hasOthers(plan.panels);
        if (hasMore || isFact(plan.release.state))
            return failure(ErrorKind::Conflict,
                           tr("Something was added to the release since; undoing it would lose that."));
        return {};
    }

    template <class List>
    bool hasOthers(const List &list) const
    {
        return std::ranges::any_of(list, [&](const auto &each) { return !m_removed.contains(each.id.value); });
    }

    template <class Entity>
    Result<> checkPart(const storage::InverseChange &change)
    {
        if (change.schema != &storage::mappingOf<Entity>().schema)
            return {};
        const auto release = releaseOf<Entity>(change.id);
        if (!release)
            return std::unexpected(release.error());
        if (!*release || m_removedReleases.contains((**release).value))
            return {};
        const auto found = m_reader.find(**release);
        if (!found)
            return std::unexpected(found.error());
        return *found ? checkOpen((*found)->state) : Result<>{};
    }

    /// A runbook is locked while it is executed.
    Result<> checkRunbook(const storage::InverseChange &change)
    {
        if (change.schema != &storage::mappingOf<RunbookStep>().schema)
            return {};
        const auto release = releaseOf<RunbookStep>(change.id);
        if (!release)
            return std::unexpected(release.error());
        if (!*release)
            return {};
        return m_reader.where<Cutover>("release", (**release).value, "started_at, n")
            .and_then([](const std::vector<Cutover> &all) -> Result<> {
                if (!all.empty() && !all.back().finishedAt)
                    return failure(ErrorKind::NotAllowed,
                                   tr("The runbook is locked while it is executed. Note a deviation instead."));
                return {};
            });
    }

    /// Also of a part that is removed at present and would come back.
    template <class Entity>
    Result<std::optional<ReleaseId>> releaseOf(const Uuid &id)
    {
        return m_reader.template select<Entity>("id = :id", [&](storage::Statement &s) { s.bind(":id", id); })
            .transform([](const std::vector<Entity> &found) {
                return found.empty() ? std::nullopt : std::optional(found.front().release);
            });
    }

    static Result<> checkOpen(ReleaseState state)
    {
        if (isReadOnly(state))
            return failure(ErrorKind::NotAllowed,
                           tr("The release is %1 and cannot be changed any more.").arg(stateWord(state)));
        return {};
    }

    storage::Reader &m_reader;
    QSet<Uuid> m_removed;
    QSet<Uuid> m_removedReleases;
};

/// The freezes among what is changed, as they are.
Result<std::vector<Freeze>> freezesOf(storage::Reader &reader, const std::vector<storage::InverseChange> &changes)
{
    std::vector<Freeze> found;
    for (const auto &each : changes) {
        if (each.schema != &storage::mappingOf<Freeze>().schema)
            continue;
        const auto freeze = reader.find(FreezeId{each.id});
        if (!freeze)
            return std::unexpected(freeze.error());
        if (*freeze)
            found.push_back(**freeze);
    }
    return found;
}

Result<> noneIsLoosened(storage::Reader &reader, const std::vector<Freeze> &freezes, Instant now)
{
    for (const Freeze &before : freezes) {
        const auto after = reader.find(before.id);
        if (!after)
            return std::unexpected(after.error());
        if (isLoosened(before, *after, now))
            return failure(ErrorKind::NotAllowed,
                           tr("The freeze “%1” has begun and is not loosened so. Remove or change it in its own sheet, "
                              "with a reason.")
                               .arg(before.name));
    }
    return {};
}

} // namespace

Result<> takeBack(storage::Transaction &transaction, const std::vector<storage::InverseChange> &changes, Instant now)
{
    Rules rules(transaction, changes);
    for (const auto &each : changes)
        if (const auto may = rules.check(each); !may)
            return may;
    const auto freezes = freezesOf(transaction, changes);
    if (!freezes)
        return std::unexpected(freezes.error());
    for (const auto &each : changes)
        if (const auto done = transaction.apply(each); !done)
            return done;
    return noneIsLoosened(transaction, *freezes, now);
}

} // namespace slipway::service
