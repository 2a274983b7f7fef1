// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/http_source.h"
#include "monitoring/nagios/nagios_values.h"

#include <memory>

namespace slipway::monitoring::nagios {

/// Nagios Core 4 through its JSON CGIs, and `cmd.cgi` for downtimes. Source: nagios-core 4.4 cgi/, checked against 4.4.6.
class NagiosSource final : public HttpSource
{
    Q_OBJECT

public:
    /// @param zone that the server's clock shows, IANA; empty: as far as it can be told
    explicit NagiosSource(Access access, QByteArray zone = {});

    [[nodiscard]] Abilities abilities() const override;
    [[nodiscard]] QCoro::Task<Result<Probe>> probe(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<CheckState>>> checks(CheckFilter filter) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<Silence>>> silences() override;
    /// A downtime cannot be changed: with an id it is created anew, then the old one ended.
    [[nodiscard]] QCoro::Task<Result<std::vector<Silence>>> silence(Silence wanted) override;
    [[nodiscard]] QCoro::Task<Result<>> endSilence(Silence silence) override;

private:
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> status(Fields query);
    /// The form of a command.
    [[nodiscard]] QCoro::Task<Result<CommandForm>> form(Fields about);
    [[nodiscard]] Result<WallClock> clockOf(const CommandForm &form);
    [[nodiscard]] QCoro::Task<Result<>> command(Fields about, std::optional<Silence> times);
    [[nodiscard]] QCoro::Task<Result<std::vector<Silence>>> created(Silence wanted, std::size_t count);

    QByteArray m_zone;
    bool m_isCommanding = false;
};

/// The one in the registry.
[[nodiscard]] Result<std::unique_ptr<Source>> makeSource(const MonitoringConnection &connection,
                                                         const net::Secret &secret);

} // namespace slipway::monitoring::nagios
