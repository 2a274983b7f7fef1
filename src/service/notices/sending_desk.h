// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notices/notice_desk.h"

#include <memory>

namespace slipway::net {
class SecretStore;
}

namespace slipway::service {

class Session;

/// The desk that sends.
class SendingDesk final : public NoticeDesk
{
public:
    /// @param session outlives the desk
    SendingDesk(Session &session, std::shared_ptr<net::SecretStore> secrets, QObject *parent = nullptr);
    ~SendingDesk() override;

    void resume() override;
    [[nodiscard]] bool isIdle() const override;
    [[nodiscard]] QFuture<Result<MaintenanceNotice>> send(MaintenanceNoticeId notice) override;
    [[nodiscard]] QFuture<Result<int>> sendDue() override;

private:
    class Core;
    std::shared_ptr<Core> m_core;
};

} // namespace slipway::service
