// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/criteria/analysis_desk.h"
#include "service/monitoring/monitoring_desk.h"
#include "service/session.h"

#include <memory>

namespace slipway::wiring {

/// The desk that has criteria of a session measured. Measures nothing until it is asked. @param monitoring outlives it
[[nodiscard]] std::unique_ptr<service::AnalysisDesk> makeAnalysisDesk(service::Session &session,
                                                                      service::MonitoringDesk &monitoring);

} // namespace slipway::wiring
