// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/scope/scope_desk.h"
#include "service/session.h"

#include <memory>

namespace slipway::wiring {

/// The desk of a session that reads clones, with all kinds of servers and the machine's own secrets. Reads nothing until it is
/// asked.
[[nodiscard]] std::unique_ptr<service::ScopeDesk> makeScopeDesk(service::Session &session);

} // namespace slipway::wiring
