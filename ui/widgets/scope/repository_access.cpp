// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scope/repository_access.h"

#include "service/queries/queries.h"

using namespace std::chrono_literals;

namespace slipway::ui {

namespace {

enum class Wanted : std::uint8_t { Nothing, Tags, Look };

Result<Wanted> wantedIn(service::Queries &queries, Instant since)
{
    const auto known = queries.releasesWithScope();
    const auto left = queries.publicationsBeingSent();
    if ((known && !known->empty()) || (left && !left->empty()))
        return Wanted::Look;
    return queries.tagTasks(since).transform(
        [](const auto &tags) { return tags.empty() ? Wanted::Nothing : Wanted::Tags; });
}

} // namespace

RepositoryAccess::RepositoryAccess(service::Session &session, MakeDesk make)
    : QObject(&session),
      m_session(session),
      m_make(std::move(make))
{
    // After the window was painted.
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_session
            .ask([since = m_session.now() - service::kTagsWatched](service::Queries &queries) {
                return wantedIn(queries, since);
            })
            .then(this, [this](const Result<Wanted> &wanted) {
                if (wanted == Wanted::Look)
                    (void)desk().look();
                else if (wanted == Wanted::Tags)
                    (void)desk();
            });
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
