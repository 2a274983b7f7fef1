// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/registry.h"

#include "monitoring/alertmanager/alertmanager_source.h"
#include "monitoring/file/file_source.h"
#include "monitoring/icinga/icinga_source.h"
#include "monitoring/nagios/nagios_source.h"
#include "monitoring/prometheus/prometheus_source.h"

namespace slipway::monitoring {

Result<std::unique_ptr<Source>> makeSource(const MonitoringConnection &connection, const net::Secret &secret)
{
    switch (connection.kind) {
    case MonitoringKind::Prometheus: return prometheus::makeSource(connection, secret);
    case MonitoringKind::Alertmanager: return alertmanager::makeSource(connection, secret);
    case MonitoringKind::Nagios: return nagios::makeSource(connection, secret);
    case MonitoringKind::Icinga: return icinga::makeSource(connection, secret);
    case MonitoringKind::File: break;
    }
    return file::makeSource(connection, secret);
}

} // namespace slipway::monitoring
