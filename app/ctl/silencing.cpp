// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/silencing.h"

#include "app/ctl/call.h"
#include "app/ctl/ci_waiting.h"
#include "app/wiring/servers/monitoring_wiring.h"
#include "core/monitoring/deployment_silences.h"

#include <algorithm>

namespace slipway::ctl {

Silencing::Silencing(Call &call)
{
    const auto connections = call.queries().monitoringConnections();
    const bool isTold = connections && std::ranges::any_of(*connections, [](const MonitoringConnection &each) {
                            return !silenceTexts(each).isEmpty();
                        });
    if (!isTold)
        return;
    m_desk = wiring::makeMonitoringDesk(call.session());
    m_desk->resume();
}

Silencing::~Silencing() = default;

void Silencing::settle(Answer &answer)
{
    if (!m_desk)
        return;
    const auto problems = waitedFor(m_desk->settleSilences());
    answer.warnings += problems ? *problems : QStringList{problems.error().sentence};
}

} // namespace slipway::ctl
