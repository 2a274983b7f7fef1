// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_servers.h"

#include "app/late/late_library.h"

namespace slipway::late {

std::unique_ptr<service::CiDesk> makeCiDesk(service::Session &session)
{
    using Make = service::CiDesk *(*)(service::Session &);
    static const auto make = reinterpret_cast<Make>(loadedPart(QStringLiteral("servers")));
    return std::unique_ptr<service::CiDesk>(make(session));
}

std::unique_ptr<service::MonitoringDesk> makeMonitoringDesk(service::Session &session)
{
    using Make = service::MonitoringDesk *(*)(service::Session &);
    static const auto make = reinterpret_cast<Make>(loadedPart(QStringLiteral("servers"), "slipway_monitoring_part"));
    return std::unique_ptr<service::MonitoringDesk>(make(session));
}

std::unique_ptr<service::AnalysisDesk> makeAnalysisDesk(service::Session &session, service::MonitoringDesk &monitoring)
{
    using Make = service::AnalysisDesk *(*)(service::Session &, service::MonitoringDesk &);
    static const auto make = reinterpret_cast<Make>(loadedPart(QStringLiteral("servers"), "slipway_analysis_part"));
    return std::unique_ptr<service::AnalysisDesk>(make(session, monitoring));
}

std::unique_ptr<service::NoticeDesk> makeNoticeDesk(service::Session &session)
{
    using Make = service::NoticeDesk *(*)(service::Session &);
    static const auto make = reinterpret_cast<Make>(loadedPart(QStringLiteral("servers"), "slipway_notices_part"));
    return std::unique_ptr<service::NoticeDesk>(make(session));
}

std::unique_ptr<service::ScopeDesk> makeScopeDesk(service::Session &session)
{
    using Make = service::ScopeDesk *(*)(service::Session &);
    static const auto make = reinterpret_cast<Make>(loadedPart(QStringLiteral("servers"), "slipway_scope_part"));
    return std::unique_ptr<service::ScopeDesk>(make(session));
}

} // namespace slipway::late
