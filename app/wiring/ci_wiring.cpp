// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/ci_wiring.h"

#include "ci/registry.h"
#include "net/secret.h"

namespace slipway::wiring {

std::unique_ptr<service::CiDesk> makeCiDesk(service::Session &session)
{
    return std::make_unique<service::CiDesk>(session, std::shared_ptr<net::SecretStore>(net::systemSecrets()),
                                             [](const CiConnection &connection, const QByteArray &secret) {
                                                 return ci::makeProvider(connection, net::Secret(secret));
                                             });
}

} // namespace slipway::wiring
