// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"

#include <memory>

namespace slipway::service {
class MonitoringDesk;
}

namespace slipway::ctl {

class Call;

/// Keeps servers from calling anybody while something is deployed, where connections are told to: silences and downtimes of
/// deployments that are under way are made, those of deployments that are over are ended, also after a crash.
class Silencing
{
public:
    explicit Silencing(Call &call);
    ~Silencing();

    /// Once what was asked for is done: servers that could not be asked are warned of.
    void settle(Answer &answer);

private:
    std::unique_ptr<service::MonitoringDesk> m_desk; ///< null: no connection is told to
};

} // namespace slipway::ctl
