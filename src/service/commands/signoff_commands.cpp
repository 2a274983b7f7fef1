// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/signoff_commands.h"

#include "core/base/order_key.h"
#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/readiness/gate.h"
#include "core/release/transitions.h"
#include "service/command_context.h"
#include "service/runs/ci_evidence.h"

#include <algorithm>

namespace slipway::service {

namespace {

bool hasDecided(const ReleasePlan &plan, const SignoffRequirement &requirement, PersonId person)
{
    const SignoffStatus status = signoffStatus(plan, requirement);
    return std::ranges::any_of(status.decisions, [&](const PersonDecision &each) {
        return each.event->person == person && each.event->decision != Decision::Withdrawn;
    });
}

/// The requirement a decision is about: the one named; else, when several phases need the role, the first that waits, and
/// for a withdrawal the last the person has decided on.
const SignoffRequirement *requirementFor(const ReleasePlan &plan, const DecideSignoff &given, PersonId person)
{
    const SignoffRequirement *any = nullptr;
    for (const SignoffRequirement &each : plan.requirements) {
        if (each.role != given.role || (given.requirement && each.id != *given.requirement))
            continue;
        const bool isMeant =
            given.decision == Decision::Withdrawn ? false : signoffStatus(plan, each).state != SignoffState::Approved;
        if (isMeant)
            return &each;
        if (!any || given.decision != Decision::Withdrawn || hasDecided(plan, each, person))
            any = &each;
    }
    return any;
}

Result<> mayLift(const CommandContext &context, const ReleasePlan &plan)
{
    return context.actor().and_then([&](const Person &actor) { return mayLiftSeparation(plan, actor); });
}

std::unexpected<Error> noPhaseToSign()
{
    return failure(ErrorKind::NotFound, tr("There is no such phase in this release any more."));
}

} // namespace

Result<SignoffRequirementId> RequireSignoff::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<SignoffRequirementId> {
        if (role.trimmed().isEmpty() || quorum < 1)
            return failure(ErrorKind::BadInput, tr("A sign-off needs a role and a quorum of at least 1."));
        if (const auto fits = checkTitleLength(role.trimmed()); !fits)
            return std::unexpected(fits.error());
        if (phase && !plan.phase(*phase))
            return noPhaseToSign();
        context.setSummary(tr("Require the sign-off %1").arg(roleWord(role.trimmed())));
        ReleasePlan changed = plan;
        for (SignoffRequirement &each : changed.requirements) {
            if (each.role != role.trimmed() || each.phase != phase)
                continue;
            const bool wasSeparate = isSeparate(plan.release, each);
            if (separateDuties)
                each.separateDuties = separateDuties;
            if (wasSeparate && !isSeparate(plan.release, each))
                if (const auto may = mayLift(context, plan); !may)
                    return std::unexpected(may.error());
            if (quorum < each.quorum)
                if (const auto may = context.mayLoosenGate(plan.release); !may)
                    return std::unexpected(may.error());
            each.quorum = quorum;
            if (!dueRule.isEmpty())
                each.dueRule = dueRule;
            return withResolvedDates(changed, context.calendarOf(plan.release.product))
                .and_then([&](const ReleasePlan &resolved) { return context.writeDates(plan, resolved); })
                .transform([&] { return each.id; });
        }
        changed.requirements.push_back(
            {context.newId<SignoffRequirement>(),
             release,
             role.trimmed(),
             quorum,
             phase,
             dueRule,
             {},
             context.now(),
             context.actorId(),
             orderkey::between(plan.requirements.empty() ? QString() : plan.requirements.back().order, {}),
             separateDuties});
        SignoffRequirement asUsual = changed.requirements.back();
        asUsual.separateDuties.reset();
        if (isSeparate(plan.release, asUsual) && !isSeparate(plan.release, changed.requirements.back()))
            if (const auto may = mayLift(context, plan); !may)
                return std::unexpected(may.error());
        return withResolvedDates(std::move(changed), context.calendarOf(plan.release.product))
            .and_then([&](const ReleasePlan &resolved) {
                return context.transaction().insert(resolved.requirements.back()).transform([&] {
                    return resolved.requirements.back().id;
                });
            });
    });
}

Result<Done> RemoveRequirement::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        const auto found = std::ranges::find(plan.requirements, requirement, &SignoffRequirement::id);
        if (found == plan.requirements.end())
            return failure(ErrorKind::NotFound, tr("There is no such sign-off any more."));
        if (std::ranges::contains(plan.signoffs, found->role, &Signoff::role))
            return failure(ErrorKind::NotAllowed,
                           tr("%1 has been decided on already; the requirement stays.").arg(roleWord(found->role)));
        // Taken away and asked for anew, it would be lifted all the same.
        const auto may =
            isSeparate(plan.release, *found) ? mayLift(context, plan) : context.mayLoosenGate(plan.release);
        if (!may)
            return std::unexpected(may.error());
        context.setSummary(tr("No longer require the sign-off %1").arg(roleWord(found->role)));
        return context.transaction().remove(requirement).transform([] { return Done{}; });
    });
}

Result<int> RequestSignoffs::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](ReleasePlan plan) -> Result<int> {
        auto derived = withDerivedCriteria(context.transaction(), std::move(plan), context.now());
        if (!derived)
            return std::unexpected(derived.error());
        plan = std::move(*derived);
        int asked = 0;
        for (SignoffRequirement each : plan.requirements) {
            const bool isMeant = requirements.empty() ? signoffStatus(plan, each).state != SignoffState::Approved
                                                      : std::ranges::contains(requirements, each.id);
            if (!isMeant)
                continue;
            each.requestedAt = context.now();
            each.requestedBy = context.actorId();
            if (const auto done = context.transaction().update(each); !done)
                return std::unexpected(done.error());
            ++asked;
        }
        context.setSummary(tr("Ask for %1 sign-offs").arg(asked));
        return asked;
    });
}

Result<SignoffId> DecideSignoff::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    return context.plan(release).and_then([&](ReleasePlan plan) -> Result<SignoffId> {
        auto derived = withDerivedCriteria(context.transaction(), std::move(plan), context.now());
        if (!derived)
            return std::unexpected(derived.error());
        plan = std::move(*derived);
        const SignoffRequirement *meant = requirementFor(plan, *this, actor->id);
        if (!meant)
            return failure(ErrorKind::NotFound,
                           tr("This release needs no sign-off of the role %1.").arg(roleWord(role)));
        if (const auto may = mayDecide(plan, *meant, *actor, decision, comment); !may)
            return std::unexpected(may.error());
        const SignedContent content = signedContent(plan, meant->phase, meant->role);
        if (!seenHash.isEmpty() && seenHash != content.hash)
            return failure(ErrorKind::Conflict,
                           tr("The release changed while you were looking at it. Look again, then decide."));
        const Signoff signoff{context.newId<Signoff>(), release,       role,         actor->id,       decision,
                              comment.trimmed(),        context.now(), content.hash, content.document};
        context.setReason(comment.trimmed());
        context.setSummary(tr("%1: %2").arg(roleWord(role), decisionWord(decision)));
        return context.transaction().insert(signoff).transform([&] { return signoff.id; });
    });
}

Result<GateOverrideId> OverrideGate::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    if (const auto may = mayOverride(*actor, reason); !may)
        return std::unexpected(may.error());
    return context.editablePlan(release).and_then([&](ReleasePlan plan) -> Result<GateOverrideId> {
        if (phase && !plan.phase(*phase))
            return noPhaseToSign();
        auto derived = withDerivedCriteria(context.transaction(), std::move(plan), context.now());
        if (!derived)
            return std::unexpected(derived.error());
        plan = std::move(*derived);
        if (hasRejection(plan, phase))
            return failure(ErrorKind::NotAllowed,
                           tr("A rejected sign-off cannot be overridden; who rejected must decide anew."));
        const GateAnswer gate = checkGate(plan, phase, {}, {});
        if (gate.reasons.empty())
            return failure(ErrorKind::NotAllowed,
                           tr("There is nothing to override here: besides freezes, everything holds. A freeze has an "
                              "override of its own."));
        const GateOverride record{
            context.newId<GateOverride>(), release,          phase,         actor->id,
            overridingRole(*actor),        reason.trimmed(), context.now(), signedContent(plan, phase).hash,
            overridable(gate.reasons)};
        context.setReason(reason.trimmed());
        context.setSummary(tr("Override the gate"));
        return context.transaction().insert(record).transform([&] { return record.id; });
    });
}

Result<FreezeOverrideId> OverrideFreeze::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    if (const auto may = mayOverride(*actor, reason); !may)
        return std::unexpected(may.error());
    if (expires <= context.now())
        return failure(ErrorKind::BadInput, tr("The override would have expired already. Give a later expiry."));
    if (const auto plan = context.editablePlan(release); !plan)
        return std::unexpected(plan.error());
    const auto window = context.get(freeze);
    if (!window)
        return std::unexpected(window.error());
    const FreezeOverride record{context.newId<FreezeOverride>(), freeze,           release,       actor->id,
                                overridingRole(*actor),          reason.trimmed(), context.now(), expires};
    context.setReason(reason.trimmed());
    context.setSummary(tr("Override the freeze “%1”").arg(window->name));
    return context.transaction().insert(record).transform([&] { return record.id; });
}

Result<CommentId> AddComment::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    if (body.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("The comment is empty."));
    if (const auto plan = context.editablePlan(release); !plan)
        return std::unexpected(plan.error());
    const Comment comment{context.newId<Comment>(), release, about, actor->id, body.trimmed(), context.now()};
    context.setSummary(tr("Comment"));
    return context.transaction().insert(comment).transform([&] { return comment.id; });
}

} // namespace slipway::service
