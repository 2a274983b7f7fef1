// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/criteria/measuring_core.h"
#include "service/queries/queries.h"

#include <algorithm>

namespace slipway::service {

namespace {

Result<RunningCourse> readCourse(Queries &queries, const AnalysisRecord &record)
{
    const auto plan = queries.plan(record.release);
    const auto measured = queries.measurements(record.id);
    if (!plan || !measured)
        return std::unexpected(plan ? measured.error() : plan.error());
    const auto criterion = std::ranges::find(plan->criteria, record.criterion, &Criterion::id);
    if (criterion == plan->criteria.end())
        return failure(ErrorKind::NotFound, tr("There is no such criterion any more."));
    auto asked = readMeasured(criterion->kind, record.parameters);
    const auto deployment = queries.watchedDeployment(record.release);
    if (!asked || !deployment)
        return std::unexpected(asked ? deployment.error() : asked.error());
    const AnalysisRules rules = asked->rules;
    RunningCourse course{.record = record,
                         .asked = std::move(*asked),
                         .judged = Analysis(rules, record.startedAt),
                         .deployment = {},
                         .due = {},
                         .waiting = {}};
    for (const MeasurementRecord &each : *measured) {
        course.judged.take(measurementOf(each));
        if (each.error.isEmpty())
            course.lastKnownAt = each.at;
    }
    if (*deployment && record.deployment == (*deployment)->id)
        course.deployment =
            TimeSpan{(*deployment)->startedAt, (*deployment)->finishedAt.value_or((*deployment)->startedAt)};
    return course;
}

} // namespace

QCoro::Task<Result<RunningCourse>> MeasuringCore::loaded(AnalysisRecord record)
{
    net::AwaitFuture reading(m_session.ask([record](Queries &queries) { return readCourse(queries, record); }));
    Result<RunningCourse> course = co_await reading;
    co_return course;
}

QCoro::Task<Result<>> MeasuringCore::take(AnalysisRecord record)
{
    const auto self = shared_from_this();
    Result<RunningCourse> made = co_await loaded(record);
    if (!m_desk)
        co_return std::unexpected(closedError());
    if (!made)
        co_return std::unexpected(made.error());
    auto waiting = std::exchange(m_beginning[record.criterion], {});
    m_beginning.erase(record.criterion);
    // Evaluating and watching may begin it at the same time: nobody who waits is forgotten.
    const auto known = m_courses.find(record.criterion);
    if (known != m_courses.end()) {
        std::ranges::move(known->second.waiting, std::back_inserter(waiting));
        if (known->second.record.id == record.id) {
            known->second.waiting = std::move(waiting);
            co_return Result<>{};
        }
    }
    // Ended by somebody while it was read.
    const auto newest = m_session.queries().newestAnalysis(record.criterion);
    if (newest && *newest && (*newest)->id == record.id && isFinal((*newest)->state)) {
        for (const auto &promise : waiting) {
            promise->addResult(Result<AnalysisRecord>(**newest));
            promise->finish();
        }
        co_return Result<>{};
    }
    RunningCourse &course = m_courses.insert_or_assign(record.criterion, std::move(*made)).first->second;
    course.waiting = std::move(waiting);
    reschedule(course);
    Q_EMIT m_desk->analysisChanged(record.release, record.criterion);
    co_return Result<>{};
}

} // namespace slipway::service
