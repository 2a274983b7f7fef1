// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/monitoring/monitoring_desk.h"
#include "service/session.h"

#include <memory>

namespace slipway::wiring {

/// The desk of a session with all kinds of sources and the machine's own secrets. Asks nobody until it is asked.
[[nodiscard]] std::unique_ptr<service::MonitoringDesk> makeMonitoringDesk(service::Session &session);

} // namespace slipway::wiring
