// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/servers/scope_wiring.h"

#include "ci/registry.h"
#include "net/secret.h"
#include "service/scope/repository_desk.h"

namespace slipway::wiring {

std::unique_ptr<service::ScopeDesk> makeScopeDesk(service::Session &session)
{
    return std::make_unique<service::RepositoryDesk>(session, std::shared_ptr<net::SecretStore>(net::systemSecrets()),
                                                     [](const CiConnection &connection, const QByteArray &secret) {
                                                         return ci::makeProvider(connection, net::Secret(secret));
                                                     });
}

} // namespace slipway::wiring
