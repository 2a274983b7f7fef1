// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/monitoring/monitoring_desk.h"

namespace slipway::ui {

/// Asks nobody: whatever a server would have to answer is refused.
class QuietMonitoringDesk : public service::MonitoringDesk
{
    Q_OBJECT

public:
    using MonitoringDesk::MonitoringDesk;

    void resume() override {}
    [[nodiscard]] bool isIdle() const override { return true; }
    QFuture<Result<service::ConnectionReport>> test(MonitoringConnection connection, QByteArray secret) override;
    QFuture<Result<>> keepSecret(MonitoringConnectionId connection, QByteArray secret) override;
    QFuture<Result<>> forgetSecret(MonitoringConnectionId connection) override;
    [[nodiscard]] service::ConnectionState state(MonitoringConnectionId connection) const override;
    QFuture<Result<QueryAnswer>> instant(MonitoringConnectionId connection, QString expression,
                                         std::optional<Instant> at) override;
    QFuture<Result<QueryAnswer>> range(MonitoringConnectionId connection, RangeQuery query) override;
    QFuture<Result<service::ChartAnswer>> chart(service::ChartQuery query) override;
    QFuture<Result<QStringList>> metricNames(MonitoringConnectionId connection) override;
    QFuture<Result<QStringList>> labelNames(MonitoringConnectionId connection, QString metric) override;
    QFuture<Result<QStringList>> labelValues(MonitoringConnectionId connection, QString label, QString metric) override;
    QFuture<Result<std::optional<MetricMetadata>>> metadata(MonitoringConnectionId connection, QString metric) override;
    QFuture<Result<std::vector<Alert>>> alerts(MonitoringConnectionId connection,
                                               std::vector<LabelMatcher> matchers) override;
    QFuture<Result<std::vector<CheckState>>> checks(MonitoringConnectionId connection, CheckFilter filter) override;
    QFuture<Result<std::vector<Silence>>> silences(MonitoringConnectionId connection) override;
    QFuture<Result<std::vector<Silence>>> silence(MonitoringConnectionId connection, Silence wanted,
                                                  QString key) override;
    QFuture<Result<int>> endSilences(MonitoringConnectionId connection, QString key) override;
    QFuture<Result<QStringList>> settleSilences() override;
    QFuture<Result<int>> keep(ReleaseId release, std::vector<service::ChartQuery> charts) override;
    QFuture<Result<>> keepForReport(ReleaseId release) override;
    QFuture<Result<service::SampleCacheUse>> cacheUse() override;
    QFuture<Result<>> setCacheLimit(qint64 bytes) override;
    QFuture<Result<>> clearCache() override;
};

} // namespace slipway::ui
