// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/monitoring/monitoring_desk.h"

#include <functional>
#include <memory>

namespace slipway::net {
class SecretStore;
}
namespace slipway::monitoring {
class Source;
}

namespace slipway::service {

class Session;

/// The desk that asks servers.
class MonitoringServerDesk final : public MonitoringDesk
{
public:
    using MakeSource = std::function<Result<std::unique_ptr<monitoring::Source>>(const MonitoringConnection &,
                                                                                 const QByteArray &secret)>;

    /// @param make how a source comes to be; app/wiring passes the registry's, tests their own
    MonitoringServerDesk(Session &session, std::shared_ptr<net::SecretStore> secrets, MakeSource make,
                         QObject *parent = nullptr);
    ~MonitoringServerDesk() override;

    /// Divides every waiting time, for tests.
    void setHaste(double factor);

    void resume() override;
    [[nodiscard]] bool isIdle() const override;
    [[nodiscard]] QFuture<Result<ConnectionReport>> test(MonitoringConnection connection, QByteArray secret) override;
    [[nodiscard]] QFuture<Result<>> keepSecret(MonitoringConnectionId connection, QByteArray secret) override;
    [[nodiscard]] QFuture<Result<>> forgetSecret(MonitoringConnectionId connection) override;
    [[nodiscard]] ConnectionState state(MonitoringConnectionId connection) const override;
    [[nodiscard]] QFuture<Result<QueryAnswer>> instant(MonitoringConnectionId connection, QString expression,
                                                       std::optional<Instant> at) override;
    [[nodiscard]] QFuture<Result<QueryAnswer>> range(MonitoringConnectionId connection, RangeQuery query) override;
    [[nodiscard]] QFuture<Result<ChartAnswer>> chart(ChartQuery query) override;
    [[nodiscard]] QFuture<Result<QStringList>> metricNames(MonitoringConnectionId connection) override;
    [[nodiscard]] QFuture<Result<QStringList>> labelNames(MonitoringConnectionId connection, QString metric) override;
    [[nodiscard]] QFuture<Result<QStringList>> labelValues(MonitoringConnectionId connection, QString label,
                                                           QString metric) override;
    [[nodiscard]] QFuture<Result<std::optional<MetricMetadata>>> metadata(MonitoringConnectionId connection,
                                                                          QString metric) override;
    [[nodiscard]] QFuture<Result<std::vector<Alert>>> alerts(MonitoringConnectionId connection,
                                                             std::vector<LabelMatcher> matchers) override;
    [[nodiscard]] QFuture<Result<std::vector<CheckState>>> checks(MonitoringConnectionId connection,
                                                                  CheckFilter filter) override;
    [[nodiscard]] QFuture<Result<std::vector<Silence>>> silences(MonitoringConnectionId connection) override;
    [[nodiscard]] QFuture<Result<std::vector<Silence>>> silence(MonitoringConnectionId connection, Silence wanted,
                                                                QString key) override;
    [[nodiscard]] QFuture<Result<int>> endSilences(MonitoringConnectionId connection, QString key) override;
    [[nodiscard]] QFuture<Result<QStringList>> settleSilences() override;
    [[nodiscard]] QFuture<Result<int>> keep(ReleaseId release, std::vector<ChartQuery> charts) override;
    [[nodiscard]] QFuture<Result<>> keepForReport(ReleaseId release) override;
    [[nodiscard]] QFuture<Result<SampleCacheUse>> cacheUse() override;
    [[nodiscard]] QFuture<Result<>> setCacheLimit(qint64 bytes) override;
    [[nodiscard]] QFuture<Result<>> clearCache() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::service
