// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/alert.h"

#include <QJsonValue>

/// Values from what stands under `data` in answers of Prometheus.
namespace slipway::monitoring::prometheus {

[[nodiscard]] std::vector<MonitoringRule> rulesFrom(const QJsonValue &data);
[[nodiscard]] std::vector<Alert> alertsFrom(const QJsonValue &data);
[[nodiscard]] std::vector<ScrapeTarget> targetsFrom(const QJsonValue &data);
[[nodiscard]] QMap<QString, MetricMetadata> metadataFrom(const QJsonValue &data);
[[nodiscard]] std::vector<Labels> seriesFrom(const QJsonValue &data);

} // namespace slipway::monitoring::prometheus
