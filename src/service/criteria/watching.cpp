// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/analysis_commands.h"
#include "service/criteria/measuring_core.h"
#include "service/queries/queries.h"

#include <algorithm>

namespace slipway::service {

void MeasuringCore::resume()
{
    if (std::exchange(m_isResumed, true))
        return;
    const auto open = m_session.queries().openAnalyses();
    detach(shared_from_this(), resumeAll(open.value_or(std::vector<AnalysisRecord>{})));
}

QCoro::Task<> MeasuringCore::resumeAll(std::vector<AnalysisRecord> open)
{
    const auto self = shared_from_this();
    for (const AnalysisRecord &each : open) {
        if (!m_courses.contains(each.criterion))
            (void)co_await take(each);
        if (!m_desk)
            co_return;
        arrange();
    }
    m_watchSoon.start();
}

void MeasuringCore::noteChanges(const ChangeSet &changes)
{
    const bool matters = std::ranges::any_of(changes.changes, [](const ChangeSet::Change &each) {
        const bool isAsked =
            each.kind == u"criterion"
            && (each.operation == ChangeSet::Operation::Inserted || each.fields.contains(u"parameters"));
        return isAsked || each.kind == u"deployment" || each.kind == u"release";
    });
    if (m_isResumed && matters && !m_watchSoon.isActive())
        m_watchSoon.start();
}

QCoro::Task<> MeasuringCore::watchAll()
{
    const auto self = shared_from_this();
    const auto releases = m_session.queries().releasesToWatch();
    if (!releases)
        co_return;
    for (const ReleaseId each : *releases) {
        (void)co_await watch(each);
        if (!m_desk)
            co_return;
    }
    // Courses of deployments that do not stand any more are about nothing.
    std::vector<std::pair<ReleaseId, CriterionId>> over;
    for (const auto &[criterion, course] : m_courses) {
        const auto standing = m_session.queries().watchedDeployment(course.record.release);
        const bool isGone =
            course.asked.needsDeployment() && standing && (!*standing || course.record.deployment != (*standing)->id);
        if (isGone)
            over.emplace_back(course.record.release, criterion);
    }
    for (const auto &[release, criterion] : over) {
        (void)co_await stop(release, criterion, StopsFor::LostDeployment);
        if (!m_desk)
            co_return;
    }
}

QCoro::Task<Result<int>> MeasuringCore::watch(ReleaseId release)
{
    const auto self = shared_from_this();
    const auto plan = m_session.queries().plan(release);
    const auto deployment = m_session.queries().watchedDeployment(release);
    if (!plan || !deployment)
        co_return std::unexpected(plan ? deployment.error() : plan.error());
    int watching = 0;
    for (const Criterion &criterion : plan->criteria) {
        const auto asked = isMeasured(criterion.kind) ? readMeasured(criterion.kind, criterion.parameters)
                                                      : Result<MeasuredCriterion>();
        if (!isMeasured(criterion.kind) || !asked || !asked->needsDeployment() || !*deployment)
            continue;
        const auto newest = m_session.queries().newestAnalysis(criterion.id);
        if (!newest)
            co_return std::unexpected(newest.error());
        const bool isOfThis = *newest && (*newest)->deployment == (*deployment)->id;
        if (isOfThis && isFinal((*newest)->state))
            continue;
        if (!isOfThis && *newest && !isFinal((*newest)->state))
            (void)co_await stop(release, criterion.id, StopsFor::LostDeployment);
        std::optional<AnalysisRecord> record = isOfThis ? *newest : std::nullopt;
        if (!record) {
            auto begun = co_await net::AwaitFuture(m_session.start(BeginWatch{release, criterion.id}));
            if (begun)
                record = *begun;
        }
        if (!m_desk)
            co_return std::unexpected(closedError());
        if (record && !m_courses.contains(criterion.id))
            (void)co_await take(*record);
        if (!m_desk)
            co_return std::unexpected(closedError());
        watching += record ? 1 : 0;
    }
    arrange();
    co_return watching;
}

} // namespace slipway::service
