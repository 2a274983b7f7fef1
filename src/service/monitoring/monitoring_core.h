// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/source.h"
#include "net/secret.h"
#include "service/monitoring/chart_line.h"
#include "service/monitoring/monitoring_server_desk.h"
#include "service/monitoring/sample_keeper.h"
#include "service/session.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <map>
#include <stop_token>

/// What stands behind MonitoringServerDesk. Inside of `service/monitoring` only.
namespace slipway::service {

/// One server as one account.
struct SourceLine {
    using Time = std::chrono::steady_clock::time_point;

    MonitoringConnection connection;
    std::shared_ptr<monitoring::Source> source; ///< none until it was needed, or after its connection changed
    ConnectionState state;
    int failures = 0;  ///< in a row
    Time restsUntil{}; ///< charts do not ask it before
    std::map<QString, std::pair<Time, QStringList>> lists; ///< for completion
};

/// Shared by the coroutines that work for it, which may outlive the desk; close() tells them to end.
/// Lives on the desk's thread.
class MonitoringCore : public std::enable_shared_from_this<MonitoringCore>
{
public:
    using Source = std::shared_ptr<monitoring::Source>;
    template <class T>
    using Answering = QCoro::Task<Result<T>>;

    MonitoringCore(MonitoringDesk &desk, Session &session, std::shared_ptr<net::SecretStore> secrets,
                   MonitoringServerDesk::MakeSource make);
    /// Writes what has settled, ends what is under way; after it every coroutine ends at its next step.
    void close();
    /// The desk is gone.
    [[nodiscard]] bool isClosed() const { return m_desk.isNull(); }
    /// Nothing that was asked for is waited for.
    [[nodiscard]] bool isIdle() const { return m_busy == 0; }
    /// Divides every waiting time.
    void setHaste(double factor) { m_haste = factor; }

    // Sources (desk_sources.cpp)
    /// The source of a connection, made with its secret when it is first needed.
    [[nodiscard]] Answering<Source> sourceOf(MonitoringConnectionId id);
    /// See MonitoringDesk::test().
    [[nodiscard]] Answering<ConnectionReport> test(MonitoringConnection connection, QByteArray secret);
    /// See MonitoringDesk::keepSecret().
    [[nodiscard]] Answering<void> keepSecret(MonitoringConnectionId id, QByteArray secret);
    /// See MonitoringDesk::forgetSecret().
    [[nodiscard]] Answering<void> forgetSecret(MonitoringConnectionId id);
    /// How a connection stands, as last seen.
    [[nodiscard]] ConnectionState stateOf(MonitoringConnectionId id) const;
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
        [](Answering<T> work, std::shared_ptr<QPromise<Result<T>>> to, std::shared_ptr<MonitoringCore> core)
            -> QCoro::Task<> {
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
        [](QCoro::Task<T> work) -> QCoro::Task<> { (void)co_await std::move(work); }(std::move(task));
    }

private:
    [[nodiscard]] static Error closedError();
    [[nodiscard]] SourceLine::Time now() const { return std::chrono::steady_clock::now(); }
    [[nodiscard]] std::chrono::milliseconds hurried(std::chrono::milliseconds wait) const;
    /// What the server's clock shows, as far as it is known.
    [[nodiscard]] Instant serverNow(MonitoringConnectionId id);

    [[nodiscard]] Result<SourceLine *> lineOf(MonitoringConnectionId id);
    [[nodiscard]] SourceLine *knownLine(MonitoringConnectionId id);
    [[nodiscard]] Answering<Source> madeSource(MonitoringConnection connection, QByteArray typed);
    void listenTo(MonitoringConnectionId id, monitoring::Source *source);
    void noteReached(MonitoringConnectionId id);
    void noteFailure(MonitoringConnectionId id, const Error &error);
    void setStanding(SourceLine &line, ConnectionState::Standing standing, const QString &message);
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

    [[nodiscard]] Answering<QStringList> listed(MonitoringConnectionId id, QString key,
                                                std::function<QCoro::Task<Result<QStringList>>(
                                                    std::shared_ptr<monitoring::Source>, TimeSpan)>
                                                    ask);

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
    [[nodiscard]] QCoro::Task<> settleAgain();
    /// In which a deployment that is under way has begun.
    [[nodiscard]] TimeSpan lately() const;

    // desk_keeping.cpp
    void keepOfReleases(const ChangeSet &changes);

    QPointer<MonitoringDesk> m_desk;
    Session &m_session;
    std::shared_ptr<net::SecretStore> m_secrets;
    MonitoringServerDesk::MakeSource m_make;
    std::unique_ptr<SampleKeeper> m_keeper;
    std::map<MonitoringConnectionId, SourceLine> m_lines;
    std::map<storage::SampleQuery, ChartLine> m_charts;
    QTimer m_flush;
    QTimer m_settle;
    double m_haste = 1;
    int m_busy = 0;
    bool m_isResumed = false;
    bool m_isSettling = false;
    bool m_settlesAgain = false;
};

} // namespace slipway::service
