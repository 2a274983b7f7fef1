// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/criteria/measuring_core.h"

#include "core/base/tr.h"
#include "service/commands/analysis_commands.h"
#include "service/queries/queries.h"

#include <algorithm>

namespace slipway::service {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// After a write that failed, and where a course says nothing better.
constexpr milliseconds kTryAgain = 10s;
constexpr milliseconds kLongestSleep = 1h;
constexpr milliseconds kWatchDelay = 100ms;

} // namespace

MeasuringCore::MeasuringCore(AnalysisDesk &desk, Session &session, MonitoringDesk &monitoring)
    : m_desk(&desk),
      m_session(session),
      m_monitoring(&monitoring)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a long wait that ends late would end behind a tight `within`
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    m_glances.setSingleShot(true);
    QObject::connect(&m_glances, &QTimer::timeout, &m_glances, [this] {
        std::vector<CriterionId> looked;
        for (const auto &[id, course] : m_courses)
            if (wantsGlances(course) && !course.isBusy)
                looked.push_back(id);
        for (const CriterionId id : looked)
            detach(shared_from_this(), glance(id));
        glanceSoon();
    });
    m_watchSoon.setSingleShot(true);
    m_watchSoon.setInterval(kWatchDelay);
    QObject::connect(&m_watchSoon, &QTimer::timeout, &m_watchSoon, [this] { detach(shared_from_this(), watchAll()); });
}

Error MeasuringCore::closedError()
{
    return {ErrorKind::Remote, tr("The program ends; what was measured is kept."), {}, {}};
}

void MeasuringCore::close()
{
    m_desk.clear();
    m_timer.stop();
    m_watchSoon.stop();
    m_glances.stop();
    auto courses = std::exchange(m_courses, {});
    auto beginning = std::exchange(m_beginning, {});
    for (auto &[criterion, course] : courses)
        std::ranges::move(course.waiting, std::back_inserter(beginning[criterion]));
    for (auto &[criterion, waiting] : beginning)
        for (const auto &promise : waiting) {
            promise->addResult(std::unexpected(closedError()));
            promise->finish();
        }
}

void MeasuringCore::detach(std::shared_ptr<MeasuringCore> core, QCoro::Task<> task)
{
    [](std::shared_ptr<MeasuringCore> mine, QCoro::Task<> work) -> QCoro::Task<> {
        ++mine->m_busy;
        co_await std::move(work);
        --mine->m_busy;
    }(std::move(core), std::move(task));
}

bool MeasuringCore::isIdle() const
{
    const Instant now = m_session.now();
    return m_busy == 0 && !m_watchSoon.isActive()
           && std::ranges::none_of(m_courses, [&](const auto &each) { return each.second.due <= now; });
}

std::optional<Instant> MeasuringCore::nextAt(CriterionId criterion) const
{
    const auto found = m_courses.find(criterion);
    return found == m_courses.end() ? std::nullopt : std::optional(found->second.due);
}

QFuture<Result<AnalysisRecord>> MeasuringCore::evaluate(ReleaseId release, CriterionId criterion)
{
    auto promise = std::make_shared<QPromise<Result<AnalysisRecord>>>();
    promise->start();
    auto future = promise->future();
    if (const auto running = m_courses.find(criterion); running != m_courses.end()) {
        running->second.waiting.push_back(std::move(promise));
        return future;
    }
    auto &waiting = m_beginning[criterion];
    waiting.push_back(std::move(promise));
    if (waiting.size() == 1)
        detach(shared_from_this(), begin(release, criterion));
    return future;
}

QCoro::Task<> MeasuringCore::begin(ReleaseId release, CriterionId criterion)
{
    const auto self = shared_from_this();
    auto known = m_session.queries().newestAnalysis(criterion);
    if (!known) {
        refuse(criterion, known.error());
        co_return;
    }
    std::optional<AnalysisRecord> record = *known;
    if (!record || isFinal(record->state)) {
        auto started = co_await net::AwaitFuture(m_session.start(StartAnalysis{release, criterion}));
        if (!started) {
            refuse(criterion, started.error());
            co_return;
        }
        record = *started;
    }
    if (!m_desk)
        co_return;
    const Result<> taken = co_await take(*record);
    if (!m_desk)
        co_return;
    if (!taken)
        refuse(criterion, taken.error());
    arrange();
}

void MeasuringCore::refuse(CriterionId criterion, const Error &error)
{
    for (const auto &promise : std::exchange(m_beginning[criterion], {})) {
        promise->addResult(std::unexpected(error));
        promise->finish();
    }
    m_beginning.erase(criterion);
}

void MeasuringCore::reschedule(RunningCourse &course)
{
    const Instant now = m_session.now();
    const bool mayEnd = course.asked.rules.within > 0ms;
    const Instant end = course.record.startedAt + course.asked.rules.within;
    // At the end itself it still goes on: what was missed before it can be made up for.
    course.due = course.judged.standing(mayEnd ? std::min(now, end) : now).nextAt.value_or(now);
    if (mayEnd)
        course.due = std::min(course.due, end + 1ms);
}

void MeasuringCore::arrange()
{
    std::optional<Instant> next;
    for (const auto &[id, course] : m_courses)
        if (!course.isBusy && (!next || course.due < *next))
            next = course.due;
    if (!next || !m_desk)
        return m_timer.stop();
    glanceSoon();
    const auto wait = std::clamp<milliseconds>(*next - m_session.now(), 0ms, kLongestSleep);
    m_timer.start(milliseconds(static_cast<qint64>(static_cast<double>(wait.count()) / m_haste)));
}

void MeasuringCore::tick()
{
    const Instant now = m_session.now();
    std::vector<CriterionId> due;
    for (const auto &[id, course] : m_courses)
        if (!course.isBusy && course.due <= now)
            due.push_back(id);
    for (const CriterionId id : due)
        detach(shared_from_this(), measureOne(id));
    arrange();
}

Result<MeasuringOrder> MeasuringCore::orderFor(const RunningCourse &course, Instant at)
{
    MeasuringOrder order{.desk = m_monitoring,
                         .connection = {},
                         .server = {},
                         .rules = course.asked.rules,
                         .at = at,
                         .deployment = course.deployment,
                         .since = course.lastKnownAt};
    const milliseconds late = m_session.now() - at;
    order.isPast = late > std::max<milliseconds>(course.asked.rules.interval, kTryAgain);
    if (std::holds_alternative<HttpCondition>(course.asked.condition))
        return order;
    const auto found = m_session.queries().measuringConnection(course.asked.connection);
    if (!found)
        return std::unexpected(found.error());
    order.connection = found->id;
    order.server = found->name + QStringLiteral(" (") + found->url + u')';
    if (const auto *alerts = std::get_if<AlertsCondition>(&course.asked.condition)) {
        const auto keeper =
            alerts->history.isEmpty() ? found : m_session.queries().measuringConnection(alerts->history);
        if (!keeper)
            return std::unexpected(keeper.error());
        if (keeper->kind == MonitoringKind::Prometheus)
            order.history = keeper->id;
    }
    return order;
}

QCoro::Task<> MeasuringCore::measureOne(CriterionId criterion)
{
    const auto self = shared_from_this();
    RunningCourse &course = m_courses.at(criterion);
    course.isBusy = true;
    const AnalysisRecordId analysis = course.record.id;
    const Instant now = m_session.now();
    const AnalysisStanding standing = course.judged.standing(now);
    if (isFinal(standing.state)) {
        const bool mayCatchUp = course.asked.isOfHistory() && course.due < now;
        // The time ended it, but what servers still know of that time is measured first.
        const Instant end = course.record.startedAt + course.asked.rules.within;
        const AnalysisStanding before = course.judged.standing(std::min(course.due, end));
        if (!mayCatchUp || isFinal(before.state) || !before.nextAt || *before.nextAt > end) {
            co_await write(criterion, std::nullopt);
            co_return;
        }
    }
    const bool isLate = now - course.due >= std::max<milliseconds>(course.asked.rules.interval, kTryAgain);
    const Instant at = isLate && course.asked.isOfHistory() ? course.due : now;
    const MeasuredCondition condition = course.asked.condition;
    auto order = orderFor(course, at);
    MeasurementRecord measured;
    if (order) {
        order->seen = course.seen;
        measured = co_await measure(*order, condition);
    } else {
        measured = failedMeasurement({.desk = m_monitoring, .connection = {}, .server = {}, .rules = {}, .at = at}, {},
                                     order.error());
    }
    // Stopped, or begun anew, while the server was asked: the answer is nobody's.
    const auto still = m_courses.find(criterion);
    if (m_desk && still != m_courses.end() && still->second.record.id == analysis)
        co_await write(criterion, measured);
}

QCoro::Task<> MeasuringCore::write(CriterionId criterion, std::optional<MeasurementRecord> measured)
{
    const auto self = shared_from_this();
    const AnalysisRecord before = m_courses.at(criterion).record;
    const auto written =
        co_await net::AwaitFuture(m_session.start(RecordMeasurement{before.release, before.id, measured}));
    const auto found = m_courses.find(criterion);
    if (!m_desk || found == m_courses.end() || found->second.record.id != before.id)
        co_return;
    if (!written) {
        co_await goOnAfter(written.error(), before);
        co_return;
    }
    RunningCourse &course = found->second;
    course.isBusy = false;
    course.record = *written;
    if (measured)
        course.judged.take(measurementOf(*measured));
    if (measured && measured->error.isEmpty()) {
        course.lastKnownAt = measured->at;
        course.seen.clear();
    }
    reschedule(course);
    if (isFinal(written->state))
        finish(criterion, *written);
    if (m_desk)
        Q_EMIT m_desk->analysisChanged(before.release, criterion);
    arrange();
}

QCoro::Task<> MeasuringCore::goOnAfter(Error refusal, AnalysisRecord before)
{
    const auto self = shared_from_this();
    const CriterionId criterion = before.criterion;
    const auto newest = m_session.queries().newestAnalysis(criterion);
    const bool isDecided = newest && *newest && isFinal((*newest)->state);
    const bool goesOn = newest && *newest && !isDecided && (*newest)->id == before.id;
    Result<RunningCourse> again = std::unexpected(refusal);
    if (goesOn && refusal.kind == ErrorKind::Conflict)
        again = co_await loaded(**newest);
    const auto found = m_courses.find(criterion);
    if (!m_desk || found == m_courses.end() || found->second.record.id != before.id)
        co_return;
    RunningCourse &course = found->second;
    course.isBusy = false;
    if (again) { // another program measures it too: its measurements are gone on from
        again->waiting = std::move(course.waiting);
        again->seen = std::move(course.seen);
        course = std::move(*again);
        reschedule(course);
    } else if (goesOn && (refusal.kind == ErrorKind::Storage || refusal.kind == ErrorKind::Conflict)) {
        course.due = m_session.now() + kTryAgain;
    } else if (isDecided) {
        finish(criterion, **newest); // somebody else decided it
    } else {
        for (const auto &promise : std::exchange(course.waiting, {})) {
            promise->addResult(std::unexpected(refusal));
            promise->finish();
        }
        m_courses.erase(found);
    }
    if (m_desk)
        Q_EMIT m_desk->analysisChanged(before.release, criterion);
    arrange();
}

void MeasuringCore::finish(CriterionId criterion, const AnalysisRecord &ended)
{
    auto course = m_courses.extract(criterion);
    for (const auto &promise : course.mapped().waiting) {
        promise->addResult(Result<AnalysisRecord>(ended));
        promise->finish();
    }
    const bool isDue = ended.state == AnalysisState::Fail && course.mapped().asked.onFail == OnFail::Rollback;
    if (!isDue || !m_desk)
        return;
    const auto page = m_session.queries().analyses(ended.release);
    if (page && page->proposal)
        Q_EMIT m_desk->rollbackDue(*page->proposal);
}

QCoro::Task<Result<AnalysisRecord>> MeasuringCore::stop(ReleaseId release, CriterionId criterion, StopsFor why)
{
    const auto self = shared_from_this();
    const auto newest = m_session.queries().newestAnalysis(criterion);
    if (!newest)
        co_return std::unexpected(newest.error());
    if (!*newest || isFinal((*newest)->state))
        co_return failure(ErrorKind::NotFound, tr("The criterion is not being measured."));
    const AnalysisRecordId analysis = (*newest)->id;
    net::AwaitFuture stopping(why == StopsFor::Person ? m_session.start(StopAnalysis{release, analysis})
                                                      : m_session.start(EndWatch{release, analysis}));
    const Result<AnalysisRecord> stopped = co_await stopping;
    if (stopped && m_courses.contains(criterion)) {
        finish(criterion, *stopped);
        if (m_desk)
            Q_EMIT m_desk->analysisChanged(release, criterion);
    }
    co_return stopped;
}

} // namespace slipway::service
