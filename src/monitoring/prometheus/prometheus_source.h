// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/http_source.h"

#include <memory>

namespace slipway::monitoring::prometheus {

/// Prometheus' HTTP API v1, and what Thanos, Mimir and VictoriaMetrics have of it.
/// Source: prometheus.io/docs/prometheus/latest/querying/api, checked against 2.42 and 2.53.
class PrometheusSource final : public HttpSource
{
    Q_OBJECT

public:
    using HttpSource::HttpSource;

    [[nodiscard]] Abilities abilities() const override;
    [[nodiscard]] QCoro::Task<Result<Probe>> probe(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QueryAnswer>> instant(QString expression, Instant at,
                                                           std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QueryAnswer>> range(RangeQuery query, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> labelNames(Selection selection) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> labelValues(QString label, Selection selection) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Labels>>> series(Selection selection) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<QMap<QString, MetricMetadata>>>> metadata(QString metric) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<std::vector<MonitoringRule>>>> rules() override;
    [[nodiscard]] QCoro::Task<Result<std::optional<std::vector<ScrapeTarget>>>> targets() override;
    [[nodiscard]] QCoro::Task<Result<std::optional<std::vector<Alert>>>> alerts(AlertFilter filter) override;

private:
    [[nodiscard]] QCoro::Task<Result<QueryAnswer>> asked(QByteArray path, Fields fields, std::stop_token stop);
    /// What stands under `data`; nothing when the server has no such endpoint.
    [[nodiscard]] QCoro::Task<Result<std::optional<QJsonValue>>> data(net::Request request, std::stop_token stop = {});
    /// As data(), of an endpoint that all of them have.
    [[nodiscard]] QCoro::Task<Result<QJsonValue>> neededData(net::Request request);
};

/// The one in the registry.
[[nodiscard]] Result<std::unique_ptr<Source>> makeSource(const MonitoringConnection &connection,
                                                         const net::Secret &secret);

} // namespace slipway::monitoring::prometheus
