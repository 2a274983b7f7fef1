// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/servers/notice_wiring.h"

#include "net/secret.h"
#include "service/notices/sending_desk.h"

namespace slipway::wiring {

std::unique_ptr<service::NoticeDesk> makeNoticeDesk(service::Session &session)
{
    return std::make_unique<service::SendingDesk>(session, std::shared_ptr<net::SecretStore>(net::systemSecrets()));
}

} // namespace slipway::wiring
