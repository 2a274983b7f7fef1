// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/servers/analysis_wiring.h"

#include "service/criteria/measuring_desk.h"

namespace slipway::wiring {

std::unique_ptr<service::AnalysisDesk> makeAnalysisDesk(service::Session &session, service::MonitoringDesk &monitoring)
{
    return std::make_unique<service::MeasuringDesk>(session, monitoring);
}

} // namespace slipway::wiring
