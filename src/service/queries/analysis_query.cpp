// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/queries/queries.h"
#include "service/queries/queries_private.h"
#include "service/runs/watched_deployment.h"
#include "storage/repositories/analysis_repository.h"
#include "storage/repositories/monitoring_repository.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostEntriesLookedAt = 2'000;

/// Half of what is put up with is worth a word.
QString earlyWarning(const AnalysisView &view)
{
    const AnalysisRules &rules = view.asked.rules;
    if (isFinal(view.standing.state) || view.measurements.empty())
        return {};
    if (rules.failureLimit > 0 && 2 * view.standing.failures >= rules.failureLimit)
        return tr("%1 of %2 failures that are put up with").arg(view.standing.failures).arg(rules.failureLimit);
    const MeasurementRecord &last = view.measurements.back();
    if (last.phase == MeasurementPhase::Error)
        return tr("The last measurement failed: %1").arg(last.error);
    const QString burning = last.detail[u"burn"_s].toString();
    if (burning == u"fast" || burning == u"slow")
        return last.said;
    return last.phase == MeasurementPhase::Failure ? tr("The last measurement did not pass") : QString();
}

Result<std::optional<AnalysisView>> viewOf(storage::Reader &reader, const Criterion &criterion,
                                           const AnalysisRecord &course, int most, Instant now)
{
    auto measurements = storage::measurementsOf(reader, course.id, most);
    if (!measurements)
        return std::unexpected(measurements.error());
    auto asked = readMeasured(criterion.kind, course.parameters);
    if (!asked)
        return std::nullopt;
    AnalysisView view{criterion, course, std::move(*asked), {}, std::move(*measurements), {}, {}};
    Analysis judged(view.asked.rules, course.startedAt);
    for (const MeasurementRecord &each : view.measurements)
        judged.take(measurementOf(each));
    view.standing = judged.standing(now);
    view.standing.state = course.state;
    view.standing.reason = course.reason;
    view.standing.decidedAt = course.decidedAt;
    if (!isFinal(course.state) && view.asked.rules.failureLimit > 0) {
        const auto failures = storage::failuresOf(reader, course.id);
        if (!failures)
            return std::unexpected(failures.error());
        view.standing.failures = *failures;
    }
    if (!isFinal(course.state) && view.asked.rules.within.count() > 0)
        view.endsAt = course.startedAt + view.asked.rules.within;
    view.warning = earlyWarning(view);
    return view;
}

/// Value and threshold are what who decides about taking it back wants to see.
QString proposalReason(const AnalysisView &view)
{
    return tr("“%1” failed: %2 (needs %3)").arg(view.criterion.title, view.course.reason, view.criterion.threshold);
}

} // namespace

Result<ReleaseAnalyses> Queries::analyses(ReleaseId id, int most, std::optional<CriterionId> mostOf)
{
    const storage::Snapshot snapshot(*d->reader);
    const auto plan = this->plan(id);
    if (!plan)
        return std::unexpected(plan.error());
    const auto courses = storage::newestAnalyses(*d->reader, id);
    const auto deployment = service::watchedDeployment(*d->reader, plan->release);
    if (!courses || !deployment)
        return std::unexpected(courses ? deployment.error() : courses.error());
    ReleaseAnalyses page;
    for (const Criterion &criterion : plan->criteria) {
        const auto course = std::ranges::find(*courses, criterion.id, &AnalysisRecord::criterion);
        if (course == courses->end())
            continue;
        const int wanted = !mostOf || mostOf == criterion.id ? most : 1;
        auto view = viewOf(*d->reader, criterion, *course, wanted, d->surroundings.now());
        if (!view)
            return std::unexpected(view.error());
        if (*view)
            page.courses.push_back(std::move(**view));
    }
    for (const AnalysisView &each : page.courses) {
        const bool failed = each.course.state == AnalysisState::Fail && *deployment
                            && each.course.deployment == (*deployment)->id && each.asked.needsDeployment();
        if (!failed)
            continue;
        if (!page.proposal)
            page.proposal = RollbackProposal{id, (*deployment)->environment, (*deployment)->id, {}, false};
        page.proposal->reasons += proposalReason(each);
        if (each.asked.onFail == OnFail::Rollback) {
            page.proposal->isAutomatic = true;
            page.proposal->armed.push_back(each.criterion.id);
        }
    }
    return page;
}

Result<QStringList> Queries::whoArmed(ReleaseId release, const std::vector<CriterionId> &criteria)
{
    return activity(release, kMostEntriesLookedAt).transform([&](const std::vector<ActivityEntry> &entries) {
        QStringList names;
        for (const CriterionId &id : criteria) {
            const auto arms = [&](const ActivityEntry::Change &each) {
                const bool isSet = each.field == u"parameters" && !each.before.contains(toText(OnFail::Rollback));
                return each.id == id.value && (isSet || !each.record.isEmpty());
            };
            const auto entry = std::ranges::find_if(
                entries, [&](const ActivityEntry &each) { return std::ranges::any_of(each.changes, arms); });
            if (entry != entries.end() && !entry->actor.isEmpty() && !names.contains(entry->actor))
                names += entry->actor;
        }
        return names;
    });
}

Result<std::vector<AnalysisRecord>> Queries::openAnalyses()
{
    return storage::openAnalyses(*d->reader);
}

Result<std::vector<MeasurementRecord>> Queries::measurements(AnalysisRecordId course)
{
    return storage::measurementsOf(*d->reader, course);
}

Result<std::optional<AnalysisRecord>> Queries::newestAnalysis(CriterionId criterion)
{
    return storage::newestAnalysis(*d->reader, criterion);
}

Result<std::optional<WatchedCourse>> Queries::watchedCourse(AnalysisRecordId id)
{
    const storage::Snapshot snapshot(*d->reader);
    const auto course = d->reader->find(id);
    if (!course)
        return std::unexpected(course.error());
    if (!*course || !(*course)->deployment)
        return std::nullopt;
    const auto criterion = d->reader->find((*course)->criterion);
    const auto deployment = d->reader->find(*(*course)->deployment);
    if (!criterion || !deployment)
        return std::unexpected(criterion ? deployment.error() : criterion.error());
    if (!*criterion || !*deployment)
        return std::nullopt;
    return WatchedCourse{**course, (*criterion)->kind, **deployment};
}

Result<std::vector<AnalysisRecordId>> Queries::watchesEndedSince(Instant since)
{
    return storage::watchesEndedSince(*d->reader, since);
}

Result<std::vector<ReleaseId>> Queries::releasesToWatch()
{
    return storage::releasesToWatch(*d->reader);
}

Result<std::optional<Deployment>> Queries::watchedDeployment(ReleaseId id)
{
    const auto release = d->reader->find(id);
    if (!release || !*release)
        return release ? Result<std::optional<Deployment>>(std::nullopt) : std::unexpected(release.error());
    return service::watchedDeployment(*d->reader, **release);
}

Result<std::vector<PastDeploymentRow>> Queries::pastDeployments(ReleaseId id, int most)
{
    const auto plan = this->plan(id);
    if (!plan)
        return std::unexpected(plan.error());
    const auto product = d->reader->find(plan->release.product);
    const auto past = storage::pastDeployments(*d->reader, plan->release.product, plan->release.environment, most);
    if (!product || !past)
        return std::unexpected(product ? past.error() : product.error());
    std::vector<PastDeploymentRow> rows;
    for (const storage::PastDeployment &each : *past)
        rows.push_back({each.release, (*product ? (*product)->name + u' ' : QString()) + each.version, each.deployedAt,
                        each.wasGood});
    return rows;
}

Result<MonitoringConnection> Queries::measuringConnection(const QString &name)
{
    return storage::monitoringConnectionNamed(*d->reader, name)
        .and_then([&](std::optional<MonitoringConnection> found) -> Result<MonitoringConnection> {
            if (!found)
                return failure(
                    ErrorKind::NotFound,
                    tr("There is no monitoring connection “%1”. Add it in the settings, or with slipwayctl monitor "
                       "connection add.")
                        .arg(name));
            return *found;
        });
}

} // namespace slipway::service
