// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/fetching.h"
#include "net/secret.h"
#include "service/queries/scope_page.h"
#include "service/scope/repository_desk.h"
#include "service/session.h"

#include <QCoroTask>
#include <QHash>
#include <QPointer>
#include <QSet>

/// What stands behind RepositoryDesk. Inside of `service/scope` only.
namespace slipway::service {

/// The name of a product's password for fetching in the keyring.
[[nodiscard]] QString keyringName(ProductId product);
/// How the remote of a product's clone is talked to.
[[nodiscard]] git::FetchWish fetchWish(const ProductRepository &settings, const QByteArray &secret);

/// What outlives the desk while something is under way.
class RepositoryDesk::Core
{
public:
    Core(RepositoryDesk &desk, Session &session, std::shared_ptr<net::SecretStore> secrets, MakeProvider make)
        : m_desk(&desk),
          m_session(&session),
          m_secrets(std::move(secrets)),
          m_make(std::move(make))
    {}

    [[nodiscard]] bool isClosed() const { return m_desk.isNull() || m_session.isNull(); }
    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] net::SecretStore &secrets() const { return *m_secrets; }

    static QCoro::Task<Result<ScopeSnapshotId>> refresh(std::shared_ptr<Core> core, ReleaseId release, ScopeWish wish,
                                                        JobControlPtr control);

    static QCoro::Task<Result<>> fetch(std::shared_ptr<Core> core, ProductId product, JobControlPtr control);

    static QCoro::Task<Result<std::vector<ReleaseId>>> look(std::shared_ptr<Core> core);

    static QCoro::Task<Result<std::vector<TagNews>>> askUpstream(std::shared_ptr<Core> core,
                                                                 std::optional<ReleaseId> only);

    static QCoro::Task<Result<>> lookFirst(std::shared_ptr<Core> core, ReleaseId release);

    static QCoro::Task<Result<NotesPublication>> publish(std::shared_ptr<Core> core, ReleaseId release);

private:
    [[nodiscard]] std::shared_ptr<void> busy()
    {
        ++m_underWay;
        return {nullptr, [this](void *) { --m_underWay; }};
    }

    /// What the remote of a release's clone has for tags.
    static QCoro::Task<Result<QHash<QString, QString>>> tagsOf(std::shared_ptr<Core> core, TagTask task);

    /// Writes down what the remote made of a release's tag, and tells it once.
    static QCoro::Task<Result<>> note(std::shared_ptr<Core> core, TagTask task, QHash<QString, QString> tags,
                                      std::shared_ptr<std::vector<TagNews>> news);

    QCoro::Task<Result<QByteArray>> secretOf(ProductRepository settings);

    /// What the repository holds now, when that is something else than the newest look.
    static QCoro::Task<Result<std::optional<ScopeSnapshot>>> seenAnew(ScopeTask task);

    /// @return whether it is another now, and was written down
    static QCoro::Task<Result<bool>> lookAt(std::shared_ptr<Core> core, ReleaseId release);

    QCoro::Task<Result<std::shared_ptr<ci::CiProvider>>> providerOf(CiConnection connection);

    static QCoro::Task<Result<NotesPublication>> send(std::shared_ptr<Core> core, NotesPage page,
                                                      CiConnection connection, QString project,
                                                      std::shared_ptr<ci::CiProvider> provider);

    QPointer<RepositoryDesk> m_desk;
    QPointer<Session> m_session;
    std::shared_ptr<net::SecretStore> m_secrets;
    MakeProvider m_make;
    QSet<ReleaseId> m_failing;        ///< could not be looked at the last time
    QHash<ReleaseId, QString> m_told; ///< of what the remote made of tags
    int m_underWay = 0;
};

} // namespace slipway::service
