// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/servers/analysis_wiring.h"
#include "app/wiring/servers/ci_wiring.h"
#include "app/wiring/servers/monitoring_wiring.h"
#include "app/wiring/servers/notice_wiring.h"
#include "app/wiring/servers/scope_wiring.h"

extern "C" Q_DECL_EXPORT slipway::service::CiDesk *slipway_part(slipway::service::Session &session)
{
    return slipway::wiring::makeCiDesk(session).release();
}

extern "C" Q_DECL_EXPORT slipway::service::NoticeDesk *slipway_notices_part(slipway::service::Session &session)
{
    return slipway::wiring::makeNoticeDesk(session).release();
}

extern "C" Q_DECL_EXPORT slipway::service::ScopeDesk *slipway_scope_part(slipway::service::Session &session)
{
    return slipway::wiring::makeScopeDesk(session).release();
}

extern "C" Q_DECL_EXPORT slipway::service::MonitoringDesk *slipway_monitoring_part(slipway::service::Session &session)
{
    return slipway::wiring::makeMonitoringDesk(session).release();
}

extern "C" Q_DECL_EXPORT slipway::service::AnalysisDesk *slipway_analysis_part(
    slipway::service::Session &session, slipway::service::MonitoringDesk &monitoring)
{
    return slipway::wiring::makeAnalysisDesk(session, monitoring).release();
}
