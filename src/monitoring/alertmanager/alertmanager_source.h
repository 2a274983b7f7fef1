// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/http_source.h"

#include <memory>

namespace slipway::monitoring::alertmanager {

/// Alertmanager's HTTP API v2. Source: alertmanager api/v2/openapi.yaml, checked against 0.25 and 0.28.
class AlertmanagerSource final : public HttpSource
{
    Q_OBJECT

public:
    using HttpSource::HttpSource;

    [[nodiscard]] Abilities abilities() const override;
    [[nodiscard]] QCoro::Task<Result<Probe>> probe(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<std::vector<Alert>>>> alerts(AlertFilter filter) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<AlertGroup>>> alertGroups(AlertFilter filter) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Silence>>> silences() override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Silence>>> silence(Silence wanted) override;
    [[nodiscard]] QCoro::Task<Result<>> endSilence(Silence silence) override;

private:
    [[nodiscard]] QCoro::Task<Result<QJsonDocument>> answered(net::Request request);
    [[nodiscard]] QCoro::Task<Result<Silence>> stored(QString id);
};

/// The one in the registry.
[[nodiscard]] Result<std::unique_ptr<Source>> makeSource(const MonitoringConnection &connection,
                                                         const net::Secret &secret);

} // namespace slipway::monitoring::alertmanager
