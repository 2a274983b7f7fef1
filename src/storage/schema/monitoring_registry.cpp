// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/connection.h"
#include "core/monitoring/panel.h"
#include "storage/schema/mapping.h"
#include "storage/schema/monitoring_columns.h"
#include "storage/schema/registry.h"

namespace slipway::storage {

template <>
const Mapping<MonitoringConnection> &mappingOf<MonitoringConnection>()
{
    static const auto m = mapping<MonitoringConnection>(
        entity("monitoring_connection", "monitoring_connections", 0),
        {field("name", &MonitoringConnection::name), field("connection_kind", &MonitoringConnection::kind),
         field("url", &MonitoringConnection::url), field("auth", &MonitoringConnection::auth),
         field("account", &MonitoringConnection::account), field("secret_kind", &MonitoringConnection::secretKind),
         field("secret_name", &MonitoringConnection::secretName), field("headers", &MonitoringConnection::headers),
         field("ca_file", &MonitoringConnection::caFile),
         field("certificate_file", &MonitoringConnection::certificateFile),
         field("key_file", &MonitoringConnection::keyFile),
         field("may_use_plain_http", &MonitoringConnection::mayUsePlainHttp),
         field("options", &MonitoringConnection::options), field("ord", &MonitoringConnection::order)});
    return m;
}

template <>
const Mapping<Panel> &mappingOf<Panel>()
{
    static const auto m = mapping<Panel>(
        entity("panel", "panels", 0),
        {field("release", &Panel::release, "release"), field("environment", &Panel::environment, "environment"),
         field("title", &Panel::title), field("connection", &Panel::connection), field("queries", &Panel::queries),
         field("unit", &Panel::unit), field("thresholds", &Panel::thresholds), field("ord", &Panel::order)});
    return m;
}

} // namespace slipway::storage
