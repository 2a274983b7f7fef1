// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/release_job_commands.h"

#include "core/base/order_key.h"
#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/pipeline/ref_rule.h"
#include "service/command_context.h"
#include "service/runs/ci_evidence.h"
#include "service/runs/parameter_text.h"
#include "service/runs/secret_parameters.h"

#include <QRegularExpression>

namespace slipway::service {

namespace {

Result<> checkJob(CommandContext &context, const ReleasePlan &plan, const ReleaseJob &job, const QStringList &secrets)
{
    if (job.name.isEmpty())
        return failure(ErrorKind::BadInput, tr("A job needs a name, as the release calls it."));
    const auto before = std::ranges::find(plan.jobs, job.id, &ReleaseJob::id);
    if (const auto fits = checkTitleChange(before == plan.jobs.end() ? QString() : before->name, job.name); !fits)
        return fits;
    if (job.connection.isEmpty())
        return failure(ErrorKind::BadInput, tr("Say which CI connection the job “%1” is on.").arg(job.name));
    if (const QRegularExpression rule(job.refPattern); !rule.isValid())
        return failure(
            ErrorKind::BadInput,
            tr("“%1” is no regular expression for a branch or tag: %2.").arg(job.refPattern, rule.errorString()));
    if (job.phase && !plan.phase(*job.phase))
        return failure(ErrorKind::NotFound, tr("There is no such phase in this release any more."));
    for (const ReleaseJob &each : plan.jobs)
        if (each.id != job.id && each.environment == job.environment
            && each.name.compare(job.name, Qt::CaseInsensitive) == 0)
            return failure(ErrorKind::Conflict, tr("The release has a job “%1” already.").arg(each.name));
    return checkNoSecrets(job.parameters, secrets)
        .and_then([&] { return checkParameterText(job.ref, tr("branch or tag")); })
        .and_then([&]() -> Result<> {
            for (auto each = job.parameters.begin(); each != job.parameters.end(); ++each)
                if (const auto sound = checkParameterText(each.value().toString(), each.key()); !sound)
                    return sound;
            return {};
        })
        .and_then([&] { return context.mustExist(job.environment); });
}

ReleaseJob trimmedJob(ReleaseJob job)
{
    job.name = job.name.trimmed();
    job.connection = job.connection.trimmed();
    job.job = job.job.trimmed();
    job.ref = job.ref.trimmed();
    job.refPattern = job.refPattern.trimmed();
    return job;
}

} // namespace

Result<ReleaseJobId> AddReleaseJob::execute(CommandContext &context) const
{
    return context.editablePlan(job.release).and_then([&](const ReleasePlan &plan) -> Result<ReleaseJobId> {
        ReleaseJob made = trimmedJob(job);
        made.id = context.newId<ReleaseJob>();
        made.order = orderkey::between(plan.jobs.empty() ? QString() : plan.jobs.back().order, {});
        context.setSummary(tr("Add the job “%1”").arg(made.name));
        return checkJob(context, plan, made, secretParameters)
            .and_then([&] { return context.transaction().insert(made); })
            .and_then([&] { return settleCiCriteria(context, made.release); })
            .transform([&] { return made.id; });
    });
}

Result<Done> EditReleaseJob::execute(CommandContext &context) const
{
    return context.editablePlan(job.release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        const auto found = std::ranges::find(plan.jobs, job.id, &ReleaseJob::id);
        if (found == plan.jobs.end())
            return failure(ErrorKind::NotFound, tr("There is no such job in this release any more."));
        ReleaseJob changed = trimmedJob(job);
        changed.order = found->order;
        context.setSummary(tr("Change the job “%1”").arg(changed.name));
        return checkJob(context, plan, changed, secretParameters)
            .and_then([&] { return context.transaction().update(changed); })
            .and_then([&] { return settleCiCriteria(context, changed.release); })
            .transform([] { return Done{}; });
    });
}

Result<Done> RemoveReleaseJob::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        const auto found = std::ranges::find(plan.jobs, job, &ReleaseJob::id);
        if (found == plan.jobs.end())
            return failure(ErrorKind::NotFound, tr("There is no such job in this release any more."));
        context.setSummary(tr("Remove the job “%1”").arg(found->name));
        return context.transaction()
            .remove(job)
            .and_then([&] { return settleCiCriteria(context, release); })
            .transform([] { return Done{}; });
    });
}

} // namespace slipway::service
