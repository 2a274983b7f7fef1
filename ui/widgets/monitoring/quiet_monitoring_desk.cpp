// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/quiet_monitoring_desk.h"

namespace slipway::ui {

namespace {

template <class T>
QFuture<Result<T>> nobodyAsked()
{
    return QtFuture::makeReadyValueFuture(Result<T>(
        failure(ErrorKind::Remote, QuietMonitoringDesk::tr("Monitoring servers cannot be asked from here."))));
}

} // namespace

service::ConnectionState QuietMonitoringDesk::state(MonitoringConnectionId) const
{
    return {};
}

QFuture<Result<service::ConnectionReport>> QuietMonitoringDesk::test(MonitoringConnection, QByteArray)
{
    return nobodyAsked<service::ConnectionReport>();
}

QFuture<Result<>> QuietMonitoringDesk::keepSecret(MonitoringConnectionId, QByteArray)
{
    return nobodyAsked<void>();
}

QFuture<Result<>> QuietMonitoringDesk::forgetSecret(MonitoringConnectionId)
{
    return nobodyAsked<void>();
}

QFuture<Result<QueryAnswer>> QuietMonitoringDesk::instant(MonitoringConnectionId, QString, std::optional<Instant>)
{
    return nobodyAsked<QueryAnswer>();
}

QFuture<Result<QueryAnswer>> QuietMonitoringDesk::range(MonitoringConnectionId, RangeQuery)
{
    return nobodyAsked<QueryAnswer>();
}

QFuture<Result<service::ChartAnswer>> QuietMonitoringDesk::chart(service::ChartQuery)
{
    return nobodyAsked<service::ChartAnswer>();
}

QFuture<Result<QStringList>> QuietMonitoringDesk::metricNames(MonitoringConnectionId)
{
    return nobodyAsked<QStringList>();
}

QFuture<Result<QStringList>> QuietMonitoringDesk::labelNames(MonitoringConnectionId, QString)
{
    return nobodyAsked<QStringList>();
}

QFuture<Result<QStringList>> QuietMonitoringDesk::labelValues(MonitoringConnectionId, QString, QString)
{
    return nobodyAsked<QStringList>();
}

QFuture<Result<std::optional<MetricMetadata>>> QuietMonitoringDesk::metadata(MonitoringConnectionId, QString)
{
    return nobodyAsked<std::optional<MetricMetadata>>();
}

QFuture<Result<std::vector<Alert>>> QuietMonitoringDesk::alerts(MonitoringConnectionId, std::vector<LabelMatcher>)
{
    return nobodyAsked<std::vector<Alert>>();
}

QFuture<Result<std::vector<CheckState>>> QuietMonitoringDesk::checks(MonitoringConnectionId, CheckFilter)
{
    return nobodyAsked<std::vector<CheckState>>();
}

QFuture<Result<std::vector<Silence>>> QuietMonitoringDesk::silences(MonitoringConnectionId)
{
    return nobodyAsked<std::vector<Silence>>();
}

QFuture<Result<std::vector<Silence>>> QuietMonitoringDesk::silence(MonitoringConnectionId, Silence, QString)
{
    return nobodyAsked<std::vector<Silence>>();
}

QFuture<Result<int>> QuietMonitoringDesk::endSilences(MonitoringConnectionId, QString)
{
    return nobodyAsked<int>();
}

QFuture<Result<QStringList>> QuietMonitoringDesk::settleSilences()
{
    return nobodyAsked<QStringList>();
}

QFuture<Result<int>> QuietMonitoringDesk::keep(ReleaseId, std::vector<service::ChartQuery>)
{
    return nobodyAsked<int>();
}

QFuture<Result<>> QuietMonitoringDesk::keepForReport(ReleaseId)
{
    return nobodyAsked<void>();
}

QFuture<Result<service::SampleCacheUse>> QuietMonitoringDesk::cacheUse()
{
    return nobodyAsked<service::SampleCacheUse>();
}

QFuture<Result<>> QuietMonitoringDesk::setCacheLimit(qint64)
{
    return nobodyAsked<void>();
}

QFuture<Result<>> QuietMonitoringDesk::clearCache()
{
    return nobodyAsked<void>();
}

} // namespace slipway::ui
