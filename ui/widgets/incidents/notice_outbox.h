// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notices/notice_desk.h"
#include "service/session.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace slipway::ui {

/// The way notices leave the window: a child of the session it sends for. The desk that sends is made when something first
/// leaves or a reminder waits, for the network's libraries come with it.
class NoticeOutbox : public QObject
{
    Q_OBJECT

public:
    using MakeDesk = std::function<std::unique_ptr<service::NoticeDesk>(service::Session &)>;

    /// @param session outlives the outbox and owns it
    NoticeOutbox(service::Session &session, MakeDesk make);
    ~NoticeOutbox() override;

    /// That of the session; null: nothing can be sent here.
    [[nodiscard]] static NoticeOutbox *of(const service::Session &session);

    /// See service::NoticeDesk::send().
    [[nodiscard]] QFuture<Result<MaintenanceNotice>> send(MaintenanceNoticeId notice);

private:
    [[nodiscard]] service::NoticeDesk &desk();
    /// Makes the desk when a reminder waits, or something was on its way when the program ended.
    void look();

    service::Session &m_session;
    MakeDesk m_make;
    std::unique_ptr<service::NoticeDesk> m_desk;
    QTimer m_later;
};

} // namespace slipway::ui
