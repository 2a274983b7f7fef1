// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scope/repository_desk.h"

#include "core/base/tr.h"
#include "net/answer_task.h"
#include "service/commands/notes_commands.h"
#include "service/queries/queries.h"
#include "service/scope/repository_core.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace slipway::service {

namespace {

/// Longer than any exchange takes: what another process is sending is left to it.
constexpr auto kForgottenAfter = 2min;
constexpr auto kLookEach = 60s;
constexpr auto kAskEach = 15min;

} // namespace

RepositoryDesk::RepositoryDesk(Session &session, std::shared_ptr<net::SecretStore> secrets, MakeProvider make,
                               QObject *parent)
    : ScopeDesk(parent),
      m_core(std::make_shared<Core>(*this, session, std::move(secrets), std::move(make)))
{}

RepositoryDesk::~RepositoryDesk() = default;

void RepositoryDesk::resume()
{
    Session &session = m_core->session();
    if (const auto left = session.queries().publicationsBeingSent())
        for (const NotesPublication &each : *left)
            if (each.at < session.now() - kForgottenAfter)
                (void)session.start(
                    EndPublication{each.id,
                                   PublicationState::Unknown,
                                   {},
                                   tr("Slipway ended while they were sent; whether they arrived is not known.")});
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this] {
        if (m_core->underWay() == 0)
            (void)look();
    });
    clock->start(kLookEach);
    auto *asking = new QTimer(this);
    connect(asking, &QTimer::timeout, this, [this] { (void)askUpstream({}); });
    asking->start(kAskEach);
    QTimer::singleShot(kLookEach, this, [this] { (void)askUpstream({}); });
}

bool RepositoryDesk::isIdle() const
{
    return m_core->underWay() == 0;
}

QFuture<Result<ScopeSnapshotId>> RepositoryDesk::refresh(ReleaseId release, ScopeWish wish, JobControlPtr control)
{
    return net::answered(Core::refresh(m_core, release, std::move(wish), std::move(control)));
}

QFuture<Result<>> RepositoryDesk::fetch(ProductId product, JobControlPtr control)
{
    return net::answered(Core::fetch(m_core, product, std::move(control)));
}

QFuture<Result<std::vector<ReleaseId>>> RepositoryDesk::look()
{
    return net::answered(Core::look(m_core));
}

QFuture<Result<std::vector<TagNews>>> RepositoryDesk::askUpstream(std::optional<ReleaseId> release)
{
    return net::answered(Core::askUpstream(m_core, release));
}

QFuture<Result<>> RepositoryDesk::lookFirst(ReleaseId release)
{
    return net::answered(Core::lookFirst(m_core, release));
}

QFuture<Result<NotesPublication>> RepositoryDesk::publish(ReleaseId release)
{
    return net::answered(Core::publish(m_core, release));
}

QFuture<Result<>> RepositoryDesk::keepSecret(ProductId product, QByteArray secret)
{
    return net::answered(m_core->secrets().write(keyringName(product), net::Secret(std::move(secret))));
}

QFuture<Result<>> RepositoryDesk::forgetSecret(ProductId product)
{
    return net::answered(m_core->secrets().remove(keyringName(product)));
}

} // namespace slipway::service
