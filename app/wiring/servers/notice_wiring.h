// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notices/notice_desk.h"
#include "service/session.h"

#include <memory>

namespace slipway::wiring {

/// The desk of a session that sends notices, with the machine's own secrets. Sends nothing until it is told to.
[[nodiscard]] std::unique_ptr<service::NoticeDesk> makeNoticeDesk(service::Session &session);

} // namespace slipway::wiring
