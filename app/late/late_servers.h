// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/criteria/analysis_desk.h"
#include "service/monitoring/monitoring_desk.h"
#include "service/notices/notice_desk.h"
#include "service/pipelines/ci_desk.h"
#include "service/scope/scope_desk.h"
#include "service/session.h"

namespace slipway::late {

/// wiring::makeCiDesk() of the part that knows the network.
[[nodiscard]] std::unique_ptr<service::CiDesk> makeCiDesk(service::Session &session);
/// As makeCiDesk(): wiring::makeMonitoringDesk().
[[nodiscard]] std::unique_ptr<service::MonitoringDesk> makeMonitoringDesk(service::Session &session);
/// As makeCiDesk(): wiring::makeAnalysisDesk().
[[nodiscard]] std::unique_ptr<service::AnalysisDesk> makeAnalysisDesk(service::Session &session,
                                                                      service::MonitoringDesk &monitoring);

/// As makeCiDesk(): wiring::makeNoticeDesk().
[[nodiscard]] std::unique_ptr<service::NoticeDesk> makeNoticeDesk(service::Session &session);

/// As makeCiDesk(): wiring::makeScopeDesk().
[[nodiscard]] std::unique_ptr<service::ScopeDesk> makeScopeDesk(service::Session &session);

} // namespace slipway::late
