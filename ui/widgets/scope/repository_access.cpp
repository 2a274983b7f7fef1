// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scope/repository_access.h"

#include "service/queries/queries.h"

using namespace std::chrono_literals;

namespace slipway::ui {

RepositoryAccess::RepositoryAccess(service::Session &session, MakeDesk make)
    : QObject(&session),
      m_session(session),
      m_make(std::move(make))
{
    // After the window was painted.
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        const auto known = m_session.queries().releasesWithScope();
        const auto left = m_session.queries().publicationsBeingSent();
        if ((known && !known->empty()) || (left && !left->empty()))
            (void)desk().look();
        else if (const auto tags = m_session.queries().tagTasks(m_session.now() - service::kTagsWatched);
                 tags && !tags->empty())
            (void)desk();
    });
    m_later.start(3s);
}

RepositoryAccess::~RepositoryAccess() = default;

RepositoryAccess *RepositoryAccess::of(const service::Session &session)
{
    return session.findChild<RepositoryAccess *>(Qt::FindDirectChildrenOnly);
}

service::ScopeDesk &RepositoryAccess::desk()
{
    if (!m_desk) {
        m_desk = m_make(m_session);
        connect(m_desk.get(), &service::ScopeDesk::failed, this, &RepositoryAccess::failed);
        connect(m_desk.get(), &service::ScopeDesk::alarmed, this, &RepositoryAccess::alarmed);
        m_desk->resume();
    }
    return *m_desk;
}

} // namespace slipway::ui
