// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"
#include "core/readiness/gate.h"
#include "core/release/transitions.h"
#include "service/commands/evidence_writing.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::service {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}
} // namespace

Result<CriterionId> AddCriterion::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<CriterionId> {
        if (title.trimmed().isEmpty())
            return failure(ErrorKind::BadInput, tr("A criterion needs a title."));
        const QString last = plan.criteria.empty() ? QString() : plan.criteria.back().order;
        const Criterion criterion{context.newId<Criterion>(), release, phase, title.trimmed(), kind, parameters, blocking, CriterionState::Unknown,
                                  {}, threshold, {}, {}, owner, orderkey::between(last, {})};
        context.setSummary(tr("Add the criterion “%1”").arg(criterion.title));
        return context.transaction().insert(criterion).transform([&] { return criterion.id; });
    });
}

Result<Criterion> EvaluateCriterion::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](ReleasePlan plan) -> Result<Criterion> {
        deriveCriteria(plan);
        const auto found = std::ranges::find(plan.criteria, criterion, &Criterion::id);
        if (found == plan.criteria.end())
            return failure(ErrorKind::NotFound, tr("There is no such criterion any more."));
        if (found->kind == CriterionKind::Manual) {
            if (!holds)
                return failure(ErrorKind::BadInput, tr("“%1” is judged by a person: say whether it holds.").arg(found->title));
            found->state = *holds ? CriterionState::Satisfied : CriterionState::NotSatisfied;
            found->value = value;
        }
        found->evaluatedAt = context.now();
        found->evaluatedBy = context.actorId();
        auto done = context.transaction().update(*found);
        for (const NewEvidence &each : evidence)
            done = done.and_then([&] { return makeEvidence(context, release, criterion.value, each); }).and_then([&](const Evidence &made) {
                return context.transaction().insert(made);
            });
        context.setSummary(tr("Criterion “%1” is %2").arg(found->title, stateWord(found->state)));
        return done.transform([&] { return *found; });
    });
}

Result<Done> RemoveCriterion::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &) {
        context.setSummary(tr("Remove a criterion"));
        return context.transaction().remove(criterion).transform([] { return Done{}; });
    });
}

} // namespace slipway::service
