// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace slipway::service {
class Session;
}

namespace slipway::window {

/// Who acts when the workspace is opened: who was chosen before, else whose address or name the system's user has, else
/// the only person there is; else nobody.
[[nodiscard]] PersonId actorOf(service::Session &session);

/// The first coordinator there is; nobody where there is none.
[[nodiscard]] PersonId firstCoordinator(service::Session &session);

} // namespace slipway::window
