// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/connection.h"
#include "service/scope/scope_desk.h"

#include <functional>
#include <memory>

namespace slipway::net {
class SecretStore;
}
namespace slipway::ci {
class CiProvider;
}

namespace slipway::service {

class Session;

/// The desk that reads clones.
class RepositoryDesk final : public ScopeDesk
{
public:
    using MakeProvider =
        std::function<Result<std::unique_ptr<ci::CiProvider>>(const CiConnection &, const QByteArray &secret)>;

    /// @param session outlives the desk @param make how a provider comes to be; app/wiring passes the registry's
    RepositoryDesk(Session &session, std::shared_ptr<net::SecretStore> secrets, MakeProvider make,
                   QObject *parent = nullptr);
    ~RepositoryDesk() override;

    void resume() override;
    [[nodiscard]] bool isIdle() const override;
    [[nodiscard]] QFuture<Result<ScopeSnapshotId>> refresh(ReleaseId release, ScopeWish wish,
                                                           JobControlPtr control) override;
    [[nodiscard]] QFuture<Result<>> fetch(ProductId product, JobControlPtr control) override;
    [[nodiscard]] QFuture<Result<std::vector<ReleaseId>>> look() override;
    [[nodiscard]] QFuture<Result<std::vector<TagNews>>> askUpstream(std::optional<ReleaseId> release) override;
    [[nodiscard]] QFuture<Result<>> lookFirst(ReleaseId release) override;
    [[nodiscard]] QFuture<Result<NotesPublication>> publish(ReleaseId release) override;
    [[nodiscard]] QFuture<Result<>> keepSecret(ProductId product, QByteArray secret) override;
    [[nodiscard]] QFuture<Result<>> forgetSecret(ProductId product) override;

private:
    class Core;
    std::shared_ptr<Core> m_core;
};

} // namespace slipway::service
