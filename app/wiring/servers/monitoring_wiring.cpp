// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/servers/monitoring_wiring.h"

#include "monitoring/registry.h"
#include "net/secret.h"
#include "service/monitoring/monitoring_server_desk.h"

namespace slipway::wiring {

std::unique_ptr<service::MonitoringDesk> makeMonitoringDesk(service::Session &session)
{
    return std::make_unique<service::MonitoringServerDesk>(
        session, std::shared_ptr<net::SecretStore>(net::systemSecrets()),
        [](const MonitoringConnection &connection, const QByteArray &secret) {
            return monitoring::makeSource(connection, net::Secret(secret));
        });
}

} // namespace slipway::wiring
