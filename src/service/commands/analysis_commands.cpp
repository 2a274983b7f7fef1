// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/analysis_commands.h"

#include "core/base/tr.h"
#include "core/readiness/measured_condition.h"
#include "core/release/transitions.h"
#include "service/command_context.h"
#include "service/commands/measured_writing.h"
#include "service/runs/report_writing.h"
#include "service/runs/rings.h"
#include "service/runs/watched_deployment.h"
#include "storage/repositories/analysis_repository.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// A criterion with the plan it stands in.
struct MeasuredPart {
    ReleasePlan plan;
    Criterion criterion;
    MeasuredCriterion asked;
};

Result<MeasuredPart> measuredPart(CommandContext &context, ReleaseId release, CriterionId criterion)
{
    return context.editablePlan(release).and_then([&](ReleasePlan plan) -> Result<MeasuredPart> {
        const auto found = std::ranges::find(plan.criteria, criterion, &Criterion::id);
        if (found == plan.criteria.end())
            return failure(ErrorKind::NotFound, tr("There is no such criterion any more."));
        if (!isMeasured(found->kind))
            return failure(ErrorKind::BadInput, tr("“%1” is not measured by a server.").arg(found->title));
        auto asked = readMeasured(found->kind, found->parameters);
        if (!asked)
            return std::unexpected(asked.error());
        const Criterion copy = *found;
        return MeasuredPart{std::move(plan), copy, std::move(*asked)};
    });
}

/// What a course makes of its criterion, and the rings that hang on it.
Result<> followCourse(CommandContext &context, Criterion criterion, const AnalysisRecord &course,
                      const std::optional<Measurement> &last)
{
    const CriterionState state = criterionStateOf(course.state);
    const QString value = measuredValue(course.state, last);
    const QString threshold = measuredThreshold(criterion.kind, course.parameters);
    if (criterion.state == state && criterion.value == value && criterion.threshold == threshold
        && !isFinal(course.state))
        return {};
    criterion.state = state;
    criterion.value = value;
    criterion.threshold = threshold;
    criterion.evaluatedAt = context.now();
    criterion.evaluatedBy = course.person;
    return context.transaction().update(criterion).and_then([&] { return turnRings(context, criterion.release); });
}

Result<AnalysisRecord> begin(CommandContext &context, const MeasuredPart &part,
                             const std::optional<Deployment> &deployment, std::optional<PersonId> person)
{
    AnalysisRecord course;
    course.id = context.newId<AnalysisRecord>();
    course.release = part.plan.release.id;
    course.criterion = part.criterion.id;
    course.parameters = part.criterion.parameters;
    course.startedAt = context.now();
    course.person = person;
    if (deployment) {
        course.deployment = deployment->id;
        if (part.asked.needsDeployment())
            course.startedAt = placedAt(*deployment);
    }
    const AnalysisStanding standing = Analysis(part.asked.rules, course.startedAt).standing(course.startedAt);
    course.state = standing.state;
    course.reason = standing.reason;
    context.setSummary(part.asked.bake.count() > 0 ? tr("“%1” is watched from now on").arg(part.criterion.title)
                                                   : tr("“%1” is measured").arg(part.criterion.title));
    return context.transaction()
        .insert(course)
        .and_then([&] { return followCourse(context, part.criterion, course, {}); })
        .transform([&] { return course; });
}

/// Nothing further is started, with what failed and by how much.
Result<> haltRelease(CommandContext &context, const MeasuredPart &part, const AnalysisRecord &course)
{
    if (part.plan.hold)
        return {};
    const QString reason = tr("“%1” failed: %2").arg(part.criterion.title, course.reason);
    context.setReason(reason);
    return context.transaction().insert(
        Hold{context.newId<Hold>(), course.release, true, {}, u"criterion"_s, reason, context.now()});
}

/// Two programs that measure one course do so at the same times; each time counts once.
bool isTakenAlready(const AnalysisRules &rules, Instant last, Instant at)
{
    constexpr std::chrono::milliseconds kBetweenTries{5'000};
    return at < last + (rules.interval.count() > 0 ? rules.interval / 2 : kBetweenTries);
}

AnalysisRecord stopped(CommandContext &context, AnalysisRecord course)
{
    Analysis judged({}, course.startedAt);
    judged.stop(context.now());
    course.state = AnalysisState::Inconclusive;
    course.reason = judged.standing(context.now()).reason;
    course.decidedAt = context.now();
    return course;
}

Result<AnalysisRecord> openCourse(CommandContext &context, AnalysisRecordId id)
{
    return context.get(id).and_then([](AnalysisRecord course) -> Result<AnalysisRecord> {
        if (isFinal(course.state))
            return failure(ErrorKind::NotAllowed, tr("It is decided already: %1.").arg(course.reason));
        return course;
    });
}

} // namespace

Result<AnalysisRecord> StartAnalysis::execute(CommandContext &context) const
{
    return measuredPart(context, release, criterion).and_then([&](const MeasuredPart &part) -> Result<AnalysisRecord> {
        const auto newest = storage::newestAnalysis(context.transaction(), criterion);
        const auto deployment = watchedDeployment(context.transaction(), part.plan.release);
        if (!newest || !deployment)
            return std::unexpected(newest ? deployment.error() : newest.error());
        if (*newest && !isFinal((*newest)->state))
            return failure(ErrorKind::Conflict, tr("“%1” is being measured.").arg(part.criterion.title));
        if (part.asked.needsDeployment() && !*deployment)
            return failure(
                ErrorKind::NotAllowed,
                tr("“%1” is measured after a deployment, and the release was not deployed to where it ships.")
                    .arg(part.criterion.title));
        return begin(context, part, *deployment, context.actorId());
    });
}

Result<AnalysisRecord> BeginWatch::execute(CommandContext &context) const
{
    return measuredPart(context, release, criterion).and_then([&](const MeasuredPart &part) -> Result<AnalysisRecord> {
        const auto newest = storage::newestAnalysis(context.transaction(), criterion);
        const auto deployment = watchedDeployment(context.transaction(), part.plan.release);
        if (!newest || !deployment)
            return std::unexpected(newest ? deployment.error() : newest.error());
        if (!part.asked.needsDeployment() || !*deployment)
            return failure(ErrorKind::NotAllowed,
                           tr("There is no deployment that “%1” could watch.").arg(part.criterion.title));
        if (*newest && (!isFinal((*newest)->state) || (*newest)->deployment == (*deployment)->id))
            return failure(ErrorKind::Conflict, tr("“%1” is being measured.").arg(part.criterion.title));
        return begin(context, part, *deployment, std::nullopt);
    });
}

Result<AnalysisRecord> RecordMeasurement::execute(CommandContext &context) const
{
    const auto open = openCourse(context, analysis);
    if (!open)
        return std::unexpected(open.error());
    AnalysisRecord course = *open;
    auto part = measuredPart(context, course.release, course.criterion);
    auto before = storage::measurementsOf(context.transaction(), analysis);
    if (!part || !before)
        return std::unexpected(part ? before.error() : part.error());
    const auto asked = readMeasured(part->criterion.kind, course.parameters);
    if (!asked)
        return std::unexpected(asked.error());
    if (measurement && !before->empty() && isTakenAlready(asked->rules, before->back().at, measurement->at))
        return failure(ErrorKind::Conflict,
                       tr("“%1” was measured for this time already, by another program.").arg(part->criterion.title));
    Analysis judged(asked->rules, course.startedAt);
    for (const MeasurementRecord &each : *before)
        judged.take(measurementOf(each));
    std::optional<Measurement> last;
    if (!before->empty())
        last = measurementOf(before->back());
    if (measurement) {
        MeasurementRecord added = *measurement;
        added.id = context.newId<MeasurementRecord>();
        added.release = course.release;
        added.analysis = analysis;
        last = measurementOf(added);
        added.phase = phaseOf(asked->rules, *last);
        judged.take(*last);
        if (const auto done = context.transaction().insert(added); !done)
            return std::unexpected(done.error());
    }
    // What is measured belatedly is judged as of its own time; the end comes when nothing more is measured.
    const AnalysisStanding standing = judged.standing(measurement ? last->at : context.now());
    course.state = standing.state;
    course.reason = standing.reason;
    course.decidedAt = standing.decidedAt;
    context.setSummary(isFinal(course.state)
                           ? tr("“%1”: %2. %3").arg(part->criterion.title, analysisWord(course.state), course.reason)
                           : tr("“%1” measured: %2").arg(part->criterion.title, course.reason));
    const bool halts = course.state == AnalysisState::Fail && course.deployment && asked->onFail != OnFail::Nothing;
    return context.transaction()
        .update(course)
        .and_then([&] { return followCourse(context, part->criterion, course, last); })
        .and_then([&] { return halts ? haltRelease(context, *part, course) : Result<>{}; })
        .and_then([&] { return isFinal(course.state) ? writeReportWhenBaked(context, course.release) : Result<>{}; })
        .transform([&] { return course; });
}

Result<AnalysisRecord> StopAnalysis::execute(CommandContext &context) const
{
    const auto open = openCourse(context, analysis);
    if (!open)
        return std::unexpected(open.error());
    const auto part = measuredPart(context, open->release, open->criterion);
    if (!part)
        return std::unexpected(part.error());
    const AnalysisRecord course = stopped(context, *open);
    context.setSummary(tr("“%1” is not measured any more").arg(part->criterion.title));
    return context.transaction()
        .update(course)
        .and_then([&] { return followCourse(context, part->criterion, course, {}); })
        .transform([&] { return course; });
}

Result<AnalysisRecord> EndWatch::execute(CommandContext &context) const
{
    const auto open = openCourse(context, analysis);
    if (!open)
        return std::unexpected(open.error());
    const auto plan = context.plan(open->release);
    const auto deployment = plan ? watchedDeployment(context.transaction(), plan->release)
                                 : Result<std::optional<Deployment>>(std::unexpected(plan.error()));
    if (!deployment)
        return std::unexpected(deployment.error());
    if (!open->deployment || (*deployment && (*deployment)->id == *open->deployment))
        return failure(ErrorKind::Conflict, tr("The deployment that is watched still stands."));
    const AnalysisRecord course = stopped(context, *open);
    const auto criterion = std::ranges::find(plan->criteria, open->criterion, &Criterion::id);
    const bool isThere = criterion != plan->criteria.end();
    if (isThere)
        context.setSummary(tr("“%1” is not watched any more: its deployment does not stand").arg(criterion->title));
    return context.transaction()
        .update(course)
        .and_then([&] { return isThere ? followCourse(context, *criterion, course, {}) : Result<>{}; })
        .transform([&] { return course; });
}

Result<Done> EditMeasuredCriterion::execute(CommandContext &context) const
{
    return measuredPart(context, release, criterion).and_then([&](MeasuredPart part) -> Result<Done> {
        if (part.criterion.parameters == parameters)
            return Done{};
        context.setSummary(tr("Change the criterion “%1”").arg(part.criterion.title));
        return takeParameters(context, part.plan.release, part.criterion, parameters)
            .and_then([&] { return context.transaction().update(part.criterion); })
            .transform([] { return Done{}; });
    });
}

} // namespace slipway::service
