// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monitoring/alert.h"
#include "core/monitoring/check_state.h"
#include "core/monitoring/connection.h"
#include "core/monitoring/query.h"
#include "core/monitoring/silence.h"
#include "core/series/dense_series.h"
#include "service/queries/monitoring_page.h"
#include "service/runs/run_view.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace slipway::service {

/// What a chart wants to show.
struct ChartQuery {
    MonitoringConnectionId connection;
    QString expression; ///< `$__interval`, `$__rate_interval` and `$__range` are filled in, as Grafana does
    TimeSpan span;      ///< widened to whole steps; what lies in the server's future is left out
    std::chrono::milliseconds step{15000}; ///< see chartStep()

    bool operator==(const ChartQuery &) const = default;
};

/// One line of a chart.
struct ChartSeries {
    Labels labels;
    DenseSeries samples;
};

/// What is known for a chart.
struct ChartAnswer {
    std::vector<ChartSeries> series; ///< with a sample in the span; they may reach beyond it
    QStringList warnings;            ///< of the server, in its words
    std::optional<Instant> askedAt;  ///< when the server last answered; nothing: never, as far as this workspace knows
    QString problem;                 ///< why the server does not answer now; what is shown is what the workspace kept
};

/// All that is read from sources of monitoring, for the window, the criteria and the command line alike. What servers answer to
/// charts is kept in the workspace, compressed and bounded, and answered from there for spans that are over and when they
/// cannot be reached.
///
/// Lives on the thread of the session, futures are answered on that thread. MonitoringServerDesk is the one there is; the
/// libraries it needs are loaded with it.
class MonitoringDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends what a crash left behind: silences of deployments that are over; and keeps them so from then on. Once, after
    /// opening.
    virtual void resume() = 0;
    /// Whether nothing is waited for; screenshots and tests wait for it.
    [[nodiscard]] virtual bool isIdle() const = 0;

    // Connections
    /// What a saved or an unsaved connection finds. @param secret as typed; empty: the one that is kept
    [[nodiscard]] virtual QFuture<Result<ConnectionReport>> test(MonitoringConnection connection,
                                                                 QByteArray secret = {}) = 0;
    /// Keeps a typed secret in the keyring. @retval ErrorKind::NotFound there is no keyring; the sentence names the other ways
    [[nodiscard]] virtual QFuture<Result<>> keepSecret(MonitoringConnectionId connection, QByteArray secret) = 0;
    [[nodiscard]] virtual QFuture<Result<>> forgetSecret(MonitoringConnectionId connection) = 0;
    /// How it stands, as last seen; changes are told by connectionChanged().
    [[nodiscard]] virtual ConnectionState state(MonitoringConnectionId connection) const = 0;

    // Values
    /// @retval ErrorKind::BadInput the query is wrong; Error::where is its place as `line:column`
    [[nodiscard]] virtual QFuture<Result<QueryAnswer>> instant(MonitoringConnectionId connection, QString expression,
                                                               std::optional<Instant> at = {}) = 0;
    /// As the server answers it now, nothing kept. Errors as instant().
    [[nodiscard]] virtual QFuture<Result<QueryAnswer>> range(MonitoringConnectionId connection, RangeQuery query) = 0;
    /// What is kept and what is missing of it from the server; the newest steps are asked for again each time. A canceled
    /// future ends the request. Fails only when nothing is kept either, or the query is wrong.
    [[nodiscard]] virtual QFuture<Result<ChartAnswer>> chart(ChartQuery query) = 0;
    /// For completion: names of metrics, of labels (of a metric), and values of a label. Asked at most once a minute.
    [[nodiscard]] virtual QFuture<Result<QStringList>> metricNames(MonitoringConnectionId connection) = 0;
    [[nodiscard]] virtual QFuture<Result<QStringList>> labelNames(MonitoringConnectionId connection,
                                                                  QString metric = {}) = 0;
    [[nodiscard]] virtual QFuture<Result<QStringList>> labelValues(MonitoringConnectionId connection, QString label,
                                                                   QString metric = {}) = 0;
    /// Of a metric that is scraped now; nothing: the server does not say.
    [[nodiscard]] virtual QFuture<Result<std::optional<MetricMetadata>>> metadata(MonitoringConnectionId connection,
                                                                                  QString metric) = 0;

    // Alerts, checks, silences
    /// Firing now, silenced ones among them. What the server lacks: NotFound.
    [[nodiscard]] virtual QFuture<Result<std::vector<Alert>>> alerts(MonitoringConnectionId connection,
                                                                     std::vector<LabelMatcher> matchers = {}) = 0;
    [[nodiscard]] virtual QFuture<Result<std::vector<CheckState>>> checks(MonitoringConnectionId connection,
                                                                          CheckFilter filter = {}) = 0;
    [[nodiscard]] virtual QFuture<Result<std::vector<Silence>>> silences(MonitoringConnectionId connection) = 0;
    /// Calls nobody for what `wanted` names as long as a deployment lasts; found again by `key` after a crash.
    [[nodiscard]] virtual QFuture<Result<std::vector<Silence>>> silence(MonitoringConnectionId connection,
                                                                        Silence wanted, QString key) = 0;
    /// @return how many were ended
    [[nodiscard]] virtual QFuture<Result<int>> endSilences(MonitoringConnectionId connection, QString key) = 0;
    /// Makes the silences that connections are told to make for deployments (core/monitoring/deployment_silences.h) what
    /// they should be: those under way have theirs, those that are over have none. resume() does so by itself.
    /// @return a sentence for each server that could not be asked
    [[nodiscard]] virtual QFuture<Result<QStringList>> settleSilences() = 0;

    // What is kept
    /// Asks for what is missing of some charts and keeps it with the release, for its report, whatever the limit.
    /// @return how many of them are whole
    [[nodiscard]] virtual QFuture<Result<int>> keep(ReleaseId release, std::vector<ChartQuery> charts) = 0;
    /// keep() for all that the report of a release shows around its deployment, up to now; nothing of one that is deployed
    /// nowhere. resume() does so by itself for releases whose bake time ends.
    [[nodiscard]] virtual QFuture<Result<>> keepForReport(ReleaseId release) = 0;
    /// How much room kept samples take, those that are still to be written among them.
    [[nodiscard]] virtual QFuture<Result<SampleCacheUse>> cacheUse() = 0;
    /// @param bytes a megabyte at least; what is beyond it is dropped, used longest ago first
    [[nodiscard]] virtual QFuture<Result<>> setCacheLimit(qint64 bytes) = 0;
    /// Drops all that is not kept with a release.
    [[nodiscard]] virtual QFuture<Result<>> clearCache() = 0;

Q_SIGNALS:
    /// Its state() is another now.
    void connectionChanged(slipway::MonitoringConnectionId connection);
    /// The server hinted at news of alerts or checks.
    void hinted(slipway::MonitoringConnectionId connection);
};

} // namespace slipway::service
