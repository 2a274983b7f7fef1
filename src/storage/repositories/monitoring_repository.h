// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/connection.h"
#include "core/monitoring/panel.h"
#include "core/pipeline/deployment.h"
#include "storage/reader.h"

#include <vector>

/// What is read of monitoring connections, panels, and deployments over a time.
namespace slipway::storage {

/// By name, without regard to case.
[[nodiscard]] Result<std::optional<MonitoringConnection>> monitoringConnectionNamed(Reader &reader,
                                                                                    const QString &name);
/// Those that there were at a moment, with the options that they had then, by the change log; all else as it is now.
[[nodiscard]] Result<std::vector<MonitoringConnection>> monitoringConnectionsAt(Reader &reader, Instant at);
/// In their order.
[[nodiscard]] Result<std::vector<Panel>> panelsOf(Reader &reader, ReleaseId release);
[[nodiscard]] Result<std::vector<Panel>> panelsOf(Reader &reader, EnvironmentId environment);
/// That were under way in the span, oldest first.
[[nodiscard]] Result<std::vector<Deployment>> deploymentsDuring(Reader &reader, const TimeSpan &span);

} // namespace slipway::storage
