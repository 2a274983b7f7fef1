// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/ci_criteria.h"

#include <algorithm>

namespace slipway {

namespace {

CriterionState stateFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds: return CriterionState::Satisfied;
    case Verdict::Fails: return CriterionState::NotSatisfied;
    case Verdict::Unknown: break;
    }
    return CriterionState::Unknown;
}

} // namespace

bool isOfCi(CriterionKind kind)
{
    return kind == CriterionKind::Ci || kind == CriterionKind::Tests || kind == CriterionKind::Coverage;
}

bool hangsOnCi(const ReleasePlan &plan)
{
    return std::ranges::any_of(plan.criteria, isOfCi, &Criterion::kind)
           || std::ranges::any_of(plan.items, [](const Item &each) { return !each.automation.isEmpty(); });
}

void deriveCiCriteria(ReleasePlan &plan, const CiEvidence &evidence, Instant now)
{
    for (Criterion &criterion : plan.criteria) {
        if (!isOfCi(criterion.kind))
            continue;
        const ConditionAnswer answer = judge(toText(criterion.kind), criterion.parameters, evidence, now);
        criterion.state = stateFor(answer.verdict);
        criterion.value = answer.value;
        criterion.threshold = answer.threshold;
    }
}

std::vector<AutomaticStep> automaticSteps(const ReleasePlan &plan, const CiEvidence &evidence, Instant now)
{
    std::vector<AutomaticStep> steps;
    for (const Item &item : plan.items) {
        if (item.automation.isEmpty())
            continue;
        const auto answer =
            judge(item.automation[QLatin1StringView("kind")].toString(), item.automation, evidence, now);
        const bool isOpen = item.state == ItemState::Open || item.state == ItemState::InProgress;
        if (isOpen && answer.verdict == Verdict::Holds)
            steps.push_back({item.id, ItemState::Done, answer.run});
        if (item.state == ItemState::Done && answer.verdict == Verdict::Fails)
            steps.push_back({item.id, ItemState::Open, answer.run});
    }
    return steps;
}

} // namespace slipway
