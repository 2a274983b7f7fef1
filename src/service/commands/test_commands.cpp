// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/test_commands.h"

#include "core/base/tr.h"
#include "service/runs/ci_evidence.h"
#include "storage/repositories/pipeline_repository.h"

namespace slipway::service {

namespace {

/// Whether it is the same report once more: from the same source, saying the same.
bool saysTheSame(const TestReport &a, const TestReport &b)
{
    return a.suite == b.suite && a.source == b.source && a.run == b.run && a.total == b.total && a.passed == b.passed
           && a.failed == b.failed && a.errors == b.errors && a.coverageBasisPoints == b.coverageBasisPoints
           && a.measures == b.measures && a.durationMilliseconds == b.durationMilliseconds && a.ref == b.ref
           && a.headSha == b.headSha && a.cases == b.cases;
}

} // namespace

Result<TestReport> AddTestReport::execute(CommandContext &context) const
{
    const auto plan = context.editablePlan(report.release);
    if (!plan)
        return std::unexpected(plan.error());
    if (report.suite.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say what kind of tests these are."));
    const auto known = storage::reportsOfRelease(context.transaction(), report.release);
    if (!known)
        return std::unexpected(known.error());
    if (onlyFirst && report.run)
        if (const auto there = std::ranges::find(*known, report.run, &TestReport::run); there != known->end())
            return *there;
    if (!known->empty()) {
        // A list of reports leaves their cases out.
        const auto last = context.get(known->front().id);
        if (!last)
            return std::unexpected(last.error());
        if (saysTheSame(*last, report))
            return *last;
    }
    TestReport made = report;
    made.id = context.newId<TestReport>();
    made.suite = made.suite.trimmed();
    made.importedBy = context.actorId();
    made.at = context.now();
    context.setSummary(tr("Tests “%1” of %2: %3 of %4 passed")
                           .arg(made.suite, context.titleOf(plan->release))
                           .arg(made.passed)
                           .arg(made.total));
    return context.mustExist(made.run)
        .and_then([&] { return context.transaction().insert(made); })
        .and_then([&] { return settleCiCriteria(context, made.release); })
        .transform([&] { return made; });
}

Result<Done> RemoveTestReport::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        const auto found = context.get(report);
        if (!found)
            return std::unexpected(found.error());
        if (hangsOnCi(plan))
            if (const auto may = context.mayLoosenGate(plan.release); !may)
                return std::unexpected(may.error());
        context.setSummary(tr("Remove the tests “%1”").arg(found->suite));
        return context.transaction()
            .remove(report)
            .and_then([&] { return settleCiCriteria(context, release); })
            .transform([] { return Done{}; });
    });
}

} // namespace slipway::service
