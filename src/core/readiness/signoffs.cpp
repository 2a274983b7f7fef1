// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/signoffs.h"

#include "core/base/tr.h"
#include "core/release/roles.h"
#include "core/release/transitions.h"
#include "core/schedule/freezes.h"

#include <algorithm>

namespace slipway {

namespace {

bool areDutiesSeparate(const ReleasePlan &plan, const SignoffRequirement &requirement)
{
    return isSeparate(plan.release, requirement)
           && (plan.release.coordinator.has_value() || !plan.formerCoordinators.empty());
}

bool hasCoordinated(const ReleasePlan &plan, PersonId person)
{
    return plan.release.coordinator == person || std::ranges::contains(plan.formerCoordinators, person);
}

/// A role may be asked at several gates; each decision counts for the gate it was made for.
bool isOnThis(const ReleasePlan &plan, const SignoffRequirement &requirement, const Signoff &event)
{
    if (event.role != requirement.role)
        return false;
    const auto same = std::ranges::count(plan.requirements, requirement.role, &SignoffRequirement::role);
    return same <= 1 || gateOf(event.content) == requirement.phase;
}

std::vector<PersonDecision> latestDecisions(const ReleasePlan &plan, const SignoffRequirement &requirement,
                                            ContentHashes &hashes)
{
    std::vector<PersonDecision> latest;
    for (const Signoff &event : plan.signoffs) {
        if (!isOnThis(plan, requirement, event))
            continue;
        std::erase_if(latest, [&](const PersonDecision &each) { return each.event->person == event.person; });
        latest.push_back({&event, !hashes.cover(event, requirement.phase)});
    }
    return latest;
}

} // namespace

bool isSeparate(const Release &release, const SignoffRequirement &requirement)
{
    return requirement.separateDuties.value_or(requirement.role == roles::kQaLead && !release.coordinatorMaySignQa);
}

SignoffStatus signoffStatus(const ReleasePlan &plan, const SignoffRequirement &requirement)
{
    ContentHashes hashes(plan);
    return signoffStatus(plan, requirement, hashes);
}

SignoffStatus signoffStatus(const ReleasePlan &plan, const SignoffRequirement &requirement, ContentHashes &hashes)
{
    SignoffStatus status;
    status.decisions = latestDecisions(plan, requirement, hashes);
    const bool separate = areDutiesSeparate(plan, requirement);
    int fresh = 0;
    int stale = 0;
    bool byOther = false;
    for (const PersonDecision &each : status.decisions) {
        if (each.event->decision == Decision::Rejected)
            status.state = SignoffState::Rejected;
        else if (each.event->decision == Decision::Withdrawn && status.state != SignoffState::Rejected)
            status.state = SignoffState::Withdrawn;
        if (each.event->decision != Decision::Approved)
            continue;
        (each.isStale ? stale : fresh) += 1;
        byOther = byOther || (!each.isStale && !hasCoordinated(plan, each.event->person));
    }
    status.needsSecondPerson = separate && fresh > 0 && !byOther;
    status.approvals = status.needsSecondPerson ? 0 : fresh;
    if (status.state == SignoffState::Rejected || status.state == SignoffState::Withdrawn)
        return status;
    const int needed = std::max(1, requirement.quorum);
    if (status.approvals >= needed)
        status.state = SignoffState::Approved;
    else if (stale > 0)
        status.state = SignoffState::Stale;
    return status;
}

Result<> mayDecide(const ReleasePlan &plan, const SignoffRequirement &requirement, const Person &person,
                   Decision decision, const QString &comment)
{
    if (isReadOnly(plan.release.state))
        return failure(ErrorKind::NotAllowed,
                       tr("The release is %1; nothing can be signed any more.").arg(stateWord(plan.release.state)));
    if (!person.roles.contains(requirement.role))
        return failure(
            ErrorKind::NotAllowed,
            tr("%1 does not hold the role %2 and cannot decide for it.").arg(person.name, roleWord(requirement.role)));
    if (decision == Decision::Rejected && comment.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say why: rejecting needs a comment."));
    if (decision == Decision::Withdrawn) {
        ContentHashes hashes(plan);
        const auto latest = latestDecisions(plan, requirement, hashes);
        const bool hasOne = std::ranges::any_of(latest, [&](const PersonDecision &each) {
            return each.event->person == person.id && each.event->decision != Decision::Withdrawn;
        });
        if (!hasOne)
            return failure(ErrorKind::NotAllowed, tr("%1 has made no decision as %2 that could be withdrawn.")
                                                      .arg(person.name, roleWord(requirement.role)));
    }
    if (decision == Decision::Approved && requirement.quorum <= 1 && areDutiesSeparate(plan, requirement)
        && hasCoordinated(plan, person.id))
        return failure(
            ErrorKind::NotAllowed,
            tr("%1 coordinates this release, or did, and cannot alone give the sign-off %2. Ask somebody else who holds "
               "the role, or let the requirement lift the separation of duties.")
                .arg(person.name, roleWord(requirement.role)));
    return {};
}

Result<> mayLiftSeparation(const ReleasePlan &plan, const Person &person)
{
    if (hasCoordinated(plan, person.id))
        return failure(
            ErrorKind::NotAllowed,
            tr("%1 coordinates this release, or did, and cannot lift the separation of duties that binds who "
               "coordinates. Ask a manager or a product owner.")
                .arg(person.name));
    if (overridingRole(person).isEmpty())
        return failure(
            ErrorKind::NotAllowed,
            tr("%1 may not lift the separation of duties: that needs a manager, a release coordinator of other "
               "releases or a product owner.")
                .arg(person.name));
    return {};
}

QString stateWord(SignoffState state)
{
    switch (state) {
    case SignoffState::Pending: return tr("pending");
    case SignoffState::Approved: return tr("approved");
    case SignoffState::Rejected: return tr("rejected");
    case SignoffState::Withdrawn: return tr("withdrawn");
    case SignoffState::Stale: return tr("stale");
    }
    return {};
}

} // namespace slipway
