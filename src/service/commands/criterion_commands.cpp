// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"
#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/readiness/gate.h"
#include "core/readiness/measured_condition.h"
#include "core/readiness/rollback_condition.h"
#include "core/readiness/scope_condition.h"
#include "core/release/transitions.h"
#include "service/commands/evidence_writing.h"
#include "service/runs/ci_evidence.h"
#include "service/runs/rings.h"
#include "service/runs/watched_deployment.h"

#include <algorithm>

namespace slipway::service {

namespace {
/// A criterion on a phase that is not there could never hold; one that asks for nothing would always.
Result<> checkParameters(const ReleasePlan &plan, const AddCriterion &given)
{
    if (isOfCi(given.kind))
        return checkCondition(toText(given.kind), given.parameters);
    if (given.kind == CriterionKind::Rollback)
        return checkRollbackCondition(given.parameters);
    if (given.kind == CriterionKind::Scope)
        return checkScopeCondition(given.parameters);
    if (isMeasured(given.kind))
        return readMeasured(given.kind, given.parameters).transform([](const MeasuredCriterion &) {});
    if (given.kind != CriterionKind::Checklist)
        return {};
    const QString key = given.parameters[QLatin1StringView("phase")].toString();
    if (!key.isEmpty() && !plan.phaseByKey(key))
        return failure(ErrorKind::BadInput, tr("The release has no phase “%1”.").arg(key));
    const int percent = given.parameters[QLatin1StringView("percent")].toInt(100);
    if (percent < 1 || percent > 100)
        return failure(ErrorKind::BadInput, tr("The share of items that must be done is a percentage from 1 to 100."));
    return {};
}

} // namespace

Result<CriterionId> AddCriterion::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<CriterionId> {
        if (title.trimmed().isEmpty())
            return failure(ErrorKind::BadInput, tr("A criterion needs a title."));
        if (const auto fits = checkTitleLength(title.trimmed()); !fits)
            return std::unexpected(fits.error());
        if (phase && !plan.phase(*phase))
            return failure(ErrorKind::NotFound, tr("There is no such phase in this release any more."));
        if (const auto sound = context.mustExist(owner).and_then([&] { return checkParameters(plan, *this); }); !sound)
            return std::unexpected(sound.error());
        const QString last = plan.criteria.empty() ? QString() : plan.criteria.back().order;
        const Criterion criterion{context.newId<Criterion>(),
                                  release,
                                  phase,
                                  title.trimmed(),
                                  kind,
                                  parameters,
                                  blocking,
                                  CriterionState::Unknown,
                                  {},
                                  isMeasured(kind) ? measuredThreshold(kind, parameters) : threshold,
                                  {},
                                  {},
                                  owner,
                                  orderkey::between(last, {})};
        context.setSummary(tr("Add the criterion “%1”").arg(criterion.title));
        return context.transaction()
            .insert(criterion)
            .and_then([&] {
                return isOfCi(kind) || kind == CriterionKind::Rollback || kind == CriterionKind::Scope
                           ? settleCiCriteria(context, release)
                           : Result<>{};
            })
            .transform([&] { return criterion.id; });
    });
}

Result<Criterion> EvaluateCriterion::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](ReleasePlan plan) -> Result<Criterion> {
        auto derived = withDerivedCriteria(context.transaction(), std::move(plan), context.now());
        if (!derived)
            return std::unexpected(derived.error());
        plan = std::move(*derived);
        const auto found = std::ranges::find(plan.criteria, criterion, &Criterion::id);
        if (found == plan.criteria.end())
            return failure(ErrorKind::NotFound, tr("There is no such criterion any more."));
        if (isMeasured(found->kind))
            return failure(ErrorKind::BadInput,
                           tr("“%1” is measured: have it evaluated by its server.").arg(found->title));
        if (found->kind == CriterionKind::Manual) {
            if (!holds)
                return failure(ErrorKind::BadInput,
                               tr("“%1” is judged by a person: say whether it holds.").arg(found->title));
            found->state = *holds ? CriterionState::Satisfied : CriterionState::NotSatisfied;
            found->value = value;
        }
        found->evaluatedAt = context.now();
        found->evaluatedBy = context.actorId();
        auto done = context.transaction().update(*found);
        for (const NewEvidence &each : evidence)
            done = done.and_then([&] { return makeEvidence(context, release, criterion.value, each); })
                       .and_then([&](const Evidence &made) { return context.transaction().insert(made); });
        context.setSummary(tr("Criterion “%1” is %2").arg(found->title, stateWord(found->state)));
        return done.and_then([&] { return turnRings(context, release); }).transform([&] { return *found; });
    });
}

Result<Done> RemoveCriterion::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        const auto found = std::ranges::find(plan.criteria, criterion, &Criterion::id);
        if (found == plan.criteria.end())
            return failure(ErrorKind::NotFound, tr("There is no such criterion any more."));
        if (found->blocking)
            if (const auto may = context.mayLoosenGate(plan.release); !may)
                return std::unexpected(may.error());
        context.setSummary(tr("Remove the criterion “%1”").arg(found->title));
        return context.transaction()
            .remove(criterion)
            .and_then([&] { return endCourses(context, release, criterion); })
            .and_then([&] { return turnRings(context, release); })
            .transform([] { return Done{}; });
    });
}

} // namespace slipway::service
