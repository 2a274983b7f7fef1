// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/connection.h"
#include "net/http_client.h"

namespace slipway::ci::github {

/// Where the API of a connection is, and which repository it is about.
struct Address {
    net::Endpoint api;
    QString repository;    ///< `owner/name`
    bool isServer = false; ///< an Enterprise Server, whose dispatch never tells the run
};

/// `https://github.com/owner/name` leads to api.github.com, `https://X.ghe.com/…` to api.X.ghe.com, any other host to its
/// `/api/v3`. Options: `repository`, when the address is the server's alone; `api_url`, when the API stands elsewhere (that
/// of an Enterprise Server ends in `/api/v3`).
///
/// @retval ErrorKind::BadInput no address, or no repository in it
[[nodiscard]] Result<Address> addressOf(const CiConnection &connection);

} // namespace slipway::ci::github
