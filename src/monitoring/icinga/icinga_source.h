// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/http_source.h"
#include "net/event_stream.h"

#include <QTimer>

#include <memory>

namespace slipway::monitoring::icinga {

/// Icinga 2's REST API v1. It answers *not found* for what an account may not do, too: which of both it is says the list of the
/// account's permissions. Source: icinga.com/docs/icinga-2/latest/doc/12-icinga2-api, checked against 2.13.
class IcingaSource final : public HttpSource
{
    Q_OBJECT

public:
    explicit IcingaSource(Access access);

    [[nodiscard]] Abilities abilities() const override;
    [[nodiscard]] QCoro::Task<Result<Probe>> probe(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<CheckState>>> checks(CheckFilter filter) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Silence>>> silences() override;
    /// A downtime cannot be changed: with an id it is created anew, then the old one ended.
    [[nodiscard]] QCoro::Task<Result<std::vector<Silence>>> silence(Silence wanted) override;
    [[nodiscard]] QCoro::Task<Result<>> endSilence(Silence silence) override;
    void listen() override;

private:
    /// All `results`; none when there is nothing and the account may look. @retval ErrorKind::NotAllowed it may not
    [[nodiscard]] QCoro::Task<Result<QJsonArray>> results(net::Request request, QString permission);
    [[nodiscard]] QCoro::Task<Result<QJsonArray>> objects(QByteArray type, QJsonObject body, QString permission);
    [[nodiscard]] QCoro::Task<Result<QJsonArray>> action(QByteArray name, QJsonObject body);

    std::unique_ptr<net::EventStream> m_events;
    QTimer m_again; ///< until the stream is asked for anew
};

/// The one in the registry.
[[nodiscard]] Result<std::unique_ptr<Source>> makeSource(const MonitoringConnection &connection,
                                                         const net::Secret &secret);

} // namespace slipway::monitoring::icinga
