// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/incidents/notice_outbox.h"

#include "service/queries/queries.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

NoticeOutbox::NoticeOutbox(service::Session &session, MakeDesk make)
    : QObject(&session),
      m_session(session),
      m_make(std::move(make))
{
    // After the window was painted.
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &NoticeOutbox::look);
    connect(&session, &service::Session::changed, this, [this](const ChangeSet &changes) {
        if (!m_desk && (changes.isForeign || changes.touches(u"maintenance_notice")))
            m_later.start(0s);
    });
    m_later.start(2s);
}

NoticeOutbox::~NoticeOutbox() = default;

NoticeOutbox *NoticeOutbox::of(const service::Session &session)
{
    return session.findChild<NoticeOutbox *>(Qt::FindDirectChildrenOnly);
}

QFuture<Result<MaintenanceNotice>> NoticeOutbox::send(MaintenanceNoticeId notice)
{
    return desk().send(notice);
}

service::NoticeDesk &NoticeOutbox::desk()
{
    if (!m_desk) {
        m_desk = m_make(m_session);
        m_desk->resume();
    }
    return *m_desk;
}

void NoticeOutbox::look()
{
    const auto waiting = m_session.queries().waitingReminders();
    const auto left = m_session.queries().noticesBeingSent();
    if ((waiting && !waiting->empty()) || (left && !left->empty()))
        (void)desk();
}

} // namespace slipway::ui
