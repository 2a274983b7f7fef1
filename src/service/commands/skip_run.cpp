// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/commands/run_commands.h"
#include "service/runs/ci_evidence.h"
#include "service/runs/known_run.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

Result<CiRun> SkipRun::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say why its failure does not count."));
    if (!secondPerson || *secondPerson == actor->id)
        return failure(ErrorKind::NotAllowed, tr("Passing over a failed job needs a second person who agrees."));
    const auto second = context.get(*secondPerson);
    if (!second)
        return std::unexpected(second.error());
    return context.get(run).and_then([&](const CiRun &before) -> Result<CiRun> {
        const bool hasFailed = before.state == RunState::Rejected || before.state == RunState::Lost
                               || (before.state == RunState::Done && !isGreen(before.state, before.result));
        if (!hasFailed)
            return failure(ErrorKind::NotAllowed, tr("%1 has not failed.").arg(runTitle(before)));
        if (before.purpose == RunPurpose::Deploy || before.purpose == RunPurpose::Rollback)
            return failure(ErrorKind::NotAllowed,
                           tr("%1 is a deployment: what failed to be deployed is not there. Try it again or roll back.")
                               .arg(runTitle(before)));
        if (before.release)
            if (const auto plan = context.editablePlan(*before.release); !plan)
                return std::unexpected(plan.error());
        CiRun after = before;
        after.detail[run_marks::kSkipped] = QJsonObject{{u"reason"_s, reason.trimmed()},
                                                        {u"by"_s, actor->name},
                                                        {u"with"_s, second->name},
                                                        {u"at"_s, toRfc3339(context.now())}};
        after.message = tr("Passed over by %1 and %2: %3").arg(actor->name, second->name, reason.trimmed());
        context.setReason(reason.trimmed());
        context.setSummary(tr("%1: its failure is passed over, %2 agrees").arg(runTitle(before), second->name));
        return context.transaction()
            .update(after)
            .and_then([&] { return after.release ? settleCiCriteria(context, *after.release) : Result<>{}; })
            .transform([&] { return after; });
    });
}

} // namespace slipway::service
