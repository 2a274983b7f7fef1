// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/report_writing.h"

#include "core/base/tr.h"
#include "core/readiness/measured_condition.h"
#include "core/release/transitions.h"
#include "service/runs/watched_deployment.h"
#include "storage/repositories/analysis_repository.h"
#include "storage/repositories/report_repository.h"

#include <algorithm>

namespace slipway::service {

namespace {

/// Whether a criterion still watches the release, or will as soon as somebody measures it.
Result<bool> isStillWatched(CommandContext &context, const ReleasePlan &plan)
{
    const auto courses = storage::newestAnalyses(context.transaction(), plan.release.id);
    const auto deployment = watchedDeployment(context.transaction(), plan.release);
    if (!courses || !deployment)
        return std::unexpected(courses ? deployment.error() : courses.error());
    if (!*deployment)
        return false;
    return std::ranges::any_of(plan.criteria, [&](const Criterion &each) {
        if (!isJudgedAfterShipping(each))
            return false;
        const auto course = std::ranges::find(*courses, each.id, &AnalysisRecord::criterion);
        return course == courses->end() || course->deployment != (*deployment)->id || !isFinal(course->state);
    });
}

} // namespace

Result<ReportText> writtenReport(CommandContext &context, ReleaseId release)
{
    const auto present = storage::reportTextOf(context.transaction(), release);
    if (!present)
        return std::unexpected(present.error());
    if (*present)
        return **present;
    const ReportText made{.id = idOfReport(release), .release = release, .writtenAt = context.now()};
    return context.transaction().insert(made).transform([&] { return made; });
}

Result<> writeReportWhenBaked(CommandContext &context, ReleaseId release)
{
    const auto plan = context.plan(release);
    if (!plan)
        return std::unexpected(plan.error());
    const ReleaseState state = plan->release.state;
    if (state != ReleaseState::Released && state != ReleaseState::RolledBack && state != ReleaseState::Closed)
        return {};
    const auto isWatched = isStillWatched(context, *plan);
    if (!isWatched)
        return std::unexpected(isWatched.error());
    return *isWatched ? Result<>{} : writtenReport(context, release).transform([](const ReportText &) {});
}

Result<> mayChangeReport(CommandContext &context, ReleaseId release)
{
    const auto text = storage::reportTextOf(context.transaction(), release);
    const auto found = context.get(release);
    if (!text || !found)
        return std::unexpected(text ? found.error() : text.error());
    if ((*text && (*text)->frozenAt) || isReadOnly(found->state))
        return failure(ErrorKind::NotAllowed,
                       tr("The report of %1 is frozen. Reopen the release with a reason to change it.")
                           .arg(context.titleOf(*found)));
    return {};
}

} // namespace slipway::service
