// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/answer_task.h"
#include "service/criteria/analysis_desk.h"
#include "service/criteria/evaluators.h"
#include "service/session.h"

#include <QCoroTask>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <map>

/// What stands behind MeasuringDesk. Inside of `service/criteria` only.
namespace slipway::service {

/// A criterion that is being measured.
struct RunningCourse {
    AnalysisRecord record;
    MeasuredCriterion asked;
    Analysis judged;
    std::optional<TimeSpan> deployment;
    Instant due; ///< when it is measured, or ended, next
    bool isBusy = false;
    std::vector<std::shared_ptr<QPromise<Result<AnalysisRecord>>>> waiting;
    std::optional<Instant> lastKnownAt{}; ///< of the last measurement that was no error
    std::vector<Alert> seen{};            ///< alerts that fired since then
};

/// Shared by the coroutines that work for it, which may outlive the desk; close() tells them to end.
/// Lives on the desk's thread.
class MeasuringCore : public std::enable_shared_from_this<MeasuringCore>
{
public:
    template <class T>
    using Answering = QCoro::Task<Result<T>>;

    MeasuringCore(AnalysisDesk &desk, Session &session, MonitoringDesk &monitoring);
    void close();
    void setHaste(double factor) { m_haste = factor; }
    [[nodiscard]] bool isIdle() const;

    // Courses (measuring_core.cpp)
    [[nodiscard]] QFuture<Result<AnalysisRecord>> evaluate(ReleaseId release, CriterionId criterion);
    /// Whose wish it is that a course ends.
    enum class StopsFor : std::uint8_t { Person, LostDeployment };
    [[nodiscard]] Answering<AnalysisRecord> stop(ReleaseId release, CriterionId criterion, StopsFor why);
    [[nodiscard]] std::optional<Instant> nextAt(CriterionId criterion) const;
    void arrange();

    // Deployments (watching.cpp)
    void resume();
    void noteChanges(const ChangeSet &changes);
    [[nodiscard]] Answering<int> watch(ReleaseId release);

    // The past (backtesting.cpp)
    [[nodiscard]] Answering<BacktestReport> backtest(ReleaseId release, QJsonObject parameters, int most);

    /// Answers a task as a future; what is asked for is done even when nobody waits.
    template <class T>
    [[nodiscard]] static QFuture<Result<T>> answered(Answering<T> task)
    {
        return net::answered(std::move(task));
    }

private:
    [[nodiscard]] static Error closedError();
    /// Lets a task run by itself; the desk is busy meanwhile.
    static void detach(std::shared_ptr<MeasuringCore> core, QCoro::Task<> task);

    [[nodiscard]] QCoro::Task<> begin(ReleaseId release, CriterionId criterion);
    [[nodiscard]] QCoro::Task<> resumeAll(std::vector<AnalysisRecord> open);
    /// Goes on with a course from where its measurements leave it.
    [[nodiscard]] Answering<void> take(AnalysisRecord record);
    /// What was measured of it so far, judged; read on another thread, as there may be tens of thousands.
    [[nodiscard]] Answering<RunningCourse> loaded(AnalysisRecord record);
    /// After a measurement that could not be written: goes on, tries again, or ends.
    [[nodiscard]] QCoro::Task<> goOnAfter(Error refusal, AnalysisRecord before);
    void refuse(CriterionId criterion, const Error &error);
    [[nodiscard]] QCoro::Task<> measureOne(CriterionId criterion);
    [[nodiscard]] Result<MeasuringOrder> orderFor(const RunningCourse &course, Instant at);
    [[nodiscard]] QCoro::Task<> write(CriterionId criterion, std::optional<MeasurementRecord> measured);
    void reschedule(RunningCourse &course);
    void finish(CriterionId criterion, const AnalysisRecord &ended);
    void tick();
    [[nodiscard]] QCoro::Task<> watchAll();

    // Between two measurements (glancing.cpp)
    void glanceSoon();
    [[nodiscard]] static bool wantsGlances(const RunningCourse &course);
    [[nodiscard]] QCoro::Task<> glance(CriterionId criterion);

    QPointer<AnalysisDesk> m_desk;
    Session &m_session;
    QPointer<MonitoringDesk> m_monitoring;
    std::map<CriterionId, RunningCourse> m_courses;
    /// Who waits for a criterion whose course is just being begun.
    std::map<CriterionId, std::vector<std::shared_ptr<QPromise<Result<AnalysisRecord>>>>> m_beginning;
    QTimer m_timer;
    QTimer m_watchSoon;
    QTimer m_glances;
    double m_haste = 1;
    int m_busy = 0;
    bool m_isResumed = false;
};

} // namespace slipway::service
