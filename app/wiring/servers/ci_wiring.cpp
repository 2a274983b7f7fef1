// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/servers/ci_wiring.h"

#include "app/wiring/servers/scope_wiring.h"
#include "ci/registry.h"
#include "net/secret.h"
#include "service/pipelines/server_desk.h"

#include <QCoroTask>

namespace slipway::wiring {

std::unique_ptr<service::CiDesk> makeCiDesk(service::Session &session)
{
    auto desk =
        std::make_unique<service::ServerDesk>(session, std::shared_ptr<net::SecretStore>(net::systemSecrets()),
                                              [](const CiConnection &connection, const QByteArray &secret) {
                                                  return ci::makeProvider(connection, net::Secret(secret));
                                              });
    desk->setLookFirst([&session, repositories = std::shared_ptr<service::ScopeDesk>()](ReleaseId release) mutable {
        if (!repositories)
            repositories = makeScopeDesk(session);
        return repositories->lookFirst(release);
    });
    return desk;
}

Result<QByteArray> readSecret(SecretKind kind, const QString &place)
{
    return QCoro::waitFor(net::systemSecrets()->read(kind, place)).transform([](const net::Secret &secret) {
        return secret.reveal();
    });
}

} // namespace slipway::wiring
