// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_record.h"
#include "core/incidents/incident.h"
#include "monitoring/source.h"
#include "net/answer_task.h"
#include "service/connections/connection_lines.h"
#include "service/monitoring/chart_line.h"
#include "service/monitoring/monitoring_server_desk.h"
#include "service/monitoring/sample_keeper.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <map>
#include <stop_token>

/// What stands behind MonitoringServerDesk. Inside of `service/monitoring` only.
namespace slipway::service {

/// One server as one account.
struct SourceLine : ConnectionLine<MonitoringConnection, monitoring::Source> {
    std::map<QString, std::pair<Time, QStringList>> lists; ///< for completion
};

/// Shared by the coroutines that work for it, which may outlive the desk; close() tells them to end.
/// Lives on the desk's thread.
class MonitoringCore : public std::enable_shared_from_this<MonitoringCore>,
                       public ConnectionLines<MonitoringCore, SourceLine, MonitoringDesk>
{
public:
    using Source = Client;
    template <class T>
    using Answering = QCoro::Task<Result<T>>;

    MonitoringCore(MonitoringDesk &desk, Session &session, std::shared_ptr<net::SecretStore> secrets,
                   MonitoringServerDesk::MakeSource make);
    /// Writes what has settled, ends what is under way; after it every coroutine ends at its next step.
    void close();
    /// Nothing that was asked for is waited for.
    [[nodiscard]] bool isIdle() const { return m_busy == 0; }

    // Sources (desk_sources.cpp)
    /// See MonitoringDesk::test().
    [[nodiscard]] Answering<ConnectionReport> test(MonitoringConnection connection, QByteArray secret);
    /// Takes up what changed in the workspace: connections, deployments, releases that are over.
    void noteChanges(const ChangeSet &changes);

    // Values (desk_values.cpp)
    /// See MonitoringDesk; as the others of these.
    [[nodiscard]] Answering<QueryAnswer> instant(MonitoringConnectionId id, QString expression,
                                                 std::optional<Instant> at, std::stop_token stop);
    /// See MonitoringDesk::range().
    [[nodiscard]] Answering<QueryAnswer> range(MonitoringConnectionId id, RangeQuery query, std::stop_token stop);
    /// See MonitoringDesk::metricNames().
    [[nodiscard]] Answering<QStringList> metricNames(MonitoringConnectionId id);
    /// See MonitoringDesk::labelNames().
    [[nodiscard]] Answering<QStringList> labelNames(MonitoringConnectionId id, QString metric);
    /// See MonitoringDesk::labelValues().
    [[nodiscard]] Answering<QStringList> labelValues(MonitoringConnectionId id, QString label, QString metric);
    /// See MonitoringDesk::metadata().
    [[nodiscard]] Answering<std::optional<MetricMetadata>> metadata(MonitoringConnectionId id, QString metric);
    /// See MonitoringDesk::alerts().
    [[nodiscard]] Answering<std::vector<Alert>> alerts(MonitoringConnectionId id, std::vector<LabelMatcher> matchers);
    /// See MonitoringDesk::checks().
    [[nodiscard]] Answering<std::vector<CheckState>> checks(MonitoringConnectionId id, CheckFilter filter);

    // Silences (desk_silences.cpp)
    /// See MonitoringDesk::silences().
    [[nodiscard]] Answering<std::vector<Silence>> silences(MonitoringConnectionId id);
    /// See MonitoringDesk::silence().
    [[nodiscard]] Answering<std::vector<Silence>> silence(MonitoringConnectionId id, Silence wanted, QString key);
    /// See MonitoringDesk::endSilences().
    [[nodiscard]] Answering<int> endSilences(MonitoringConnectionId id, QString key);
    /// See MonitoringDesk::settleSilences().
    [[nodiscard]] Answering<QStringList> settleSilences();
    /// See MonitoringDesk::resume().
    void resume();

    // Charts (desk_charts.cpp)
    /// See MonitoringDesk::chart().
    [[nodiscard]] Answering<ChartAnswer> chart(ChartQuery query, std::stop_token stop);

    // What is kept (desk_keeping.cpp)
    /// See MonitoringDesk::keep().
    [[nodiscard]] Answering<int> keep(ReleaseId release, std::vector<ChartQuery> charts);
    /// See MonitoringDesk::keepForReport().
    [[nodiscard]] Answering<void> keepForReport(ReleaseId release);
    /// See MonitoringDesk::cacheUse().
    [[nodiscard]] Answering<SampleCacheUse> cacheUse();
    /// See MonitoringDesk::setCacheLimit().
    [[nodiscard]] Answering<void> setCacheLimit(qint64 bytes);
    /// See MonitoringDesk::clearCache().
    [[nodiscard]] Answering<void> clearCache();
    /// Gives the workspace what has settled.
    void flush();

    /// Answers a task as a future; `make` is given what a canceled future stops.
    template <class T, class Make>
    [[nodiscard]] QFuture<Result<T>> answered(Make make)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        auto stop = std::make_shared<std::stop_source>();
        auto *watcher = new QFutureWatcher<Result<T>>(m_desk.data());
        QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher, [stop] { stop->request_stop(); });
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(future);
        ++m_busy;
        [](Answering<T> work, std::shared_ptr<QPromise<Result<T>>> to,
           std::shared_ptr<MonitoringCore> core) -> QCoro::Task<> {
            to->addResult(co_await std::move(work));
            --core->m_busy;
            to->finish();
        }(make(stop->get_token()), std::move(promise), shared_from_this());
        return future;
    }
    /// Lets a task run by itself.
    template <class T>
    static void detach(QCoro::Task<T> task)
    {
        net::detach(std::move(task));
    }

private:
    friend ConnectionLines;
    /// What the server's clock shows, as far as it is known.
    [[nodiscard]] Instant serverNow(MonitoringConnectionId id);

    [[nodiscard]] Result<MonitoringConnection> findConnection(MonitoringConnectionId id);
    void listenTo(MonitoringConnectionId id, monitoring::Source &source);
    template <class T>
    void noteOutcome(MonitoringConnectionId id, const Result<T> &outcome)
    {
        if (isClosed())
            return;
        if (outcome)
            noteReached(id);
        else
            noteFailure(id, outcome.error());
    }

    [[nodiscard]] Answering<QStringList> listed(
        MonitoringConnectionId id, QString key,
        std::function<QCoro::Task<Result<QStringList>>(std::shared_ptr<monitoring::Source>, TimeSpan)> ask);

    // desk_charts.cpp
    [[nodiscard]] QCoro::Task<> turnAt(storage::SampleQuery key);
    void giveTurn(const storage::SampleQuery &key);
    /// Asks for spans of a time line, in pieces and together; what came stays although others failed.
    struct Asked {
        std::vector<ToldSamples> told;
        std::optional<Error> problem;
    };
    [[nodiscard]] QCoro::Task<Asked> askFor(storage::SampleQuery key, std::vector<storage::SampleSpan> spans,
                                            std::stop_token stop);
    [[nodiscard]] Answering<ChartAnswer> grownChart(storage::SampleQuery key, storage::SampleSpan span,
                                                    std::stop_token stop);
    [[nodiscard]] Answering<ChartAnswer> builtChart(storage::SampleQuery key, storage::SampleSpan span,
                                                    std::stop_token stop);
    using SharedTold = std::shared_ptr<const std::vector<ToldSamples>>;
    void keepTold(const storage::SampleQuery &key, const SharedTold &told, qint64 settled);
    void flushLater();
    void flushLine(const storage::SampleQuery &key, ChartLine &line);
    void dropIdleLines();

    // desk_silences.cpp
    [[nodiscard]] Answering<void> settleAt(MonitoringConnection connection, std::vector<Deployment> running);
    [[nodiscard]] Answering<QStringList> settleInRounds();
    [[nodiscard]] QCoro::Task<> settleAgain();
    /// In which a deployment that is under way has begun.
    [[nodiscard]] TimeSpan lately() const;

    // desk_keeping.cpp
    void keepWhatEnded(const ChangeSet &changes);

    // desk_incidents.cpp
    void lookAtIncidentsSoon();
    [[nodiscard]] QCoro::Task<> lookAtIncidents();
    /// Of all servers that tell some; nothing: there is none.
    [[nodiscard]] Answering<std::optional<std::vector<Alert>>> allAlerts();
    /// When the alert of an incident last fired, as a server that keeps them tells it.
    [[nodiscard]] QCoro::Task<std::optional<Instant>> lastFired(Incident incident);
    /// The same of those that were over before: closed elsewhere, or while the program ended. What is whole costs nobody anything.
    [[nodiscard]] QCoro::Task<> keepOfEnded();
    [[nodiscard]] QCoro::Task<> keepOf(ReleaseId release);
    /// What a course looked at, once it has ended.
    [[nodiscard]] QCoro::Task<> keepOf(AnalysisRecordId course);

    std::unique_ptr<SampleKeeper> m_keeper;
    std::map<storage::SampleQuery, ChartLine> m_charts;
    QTimer m_flush;
    QTimer m_settle;
    QTimer m_incidents;
    std::map<IncidentId, int> m_firing; ///< incidents whose alert was seen firing, and how often it was missing since
    int m_busy = 0;
    bool m_isResumed = false;
    bool m_isSettling = false;
    bool m_settlesAgain = false;
    std::vector<std::shared_ptr<QPromise<Result<QStringList>>>> m_settlingToo; ///< who asked while it was being done
};

} // namespace slipway::service
