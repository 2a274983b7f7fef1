// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/connection.h"
#include "net/http_client.h"

namespace slipway::ci::gitlab {

/// Where the API of a connection is, and which project it is about.
struct Address {
    net::Endpoint api; ///< ends in `/api/v4`
    QString project;   ///< `group/subgroup/name`; empty: all that the account is a member of
};

/// `https://gitlab.example/group/name` is a server with a project; `https://gitlab.example` a server with all projects of the
/// account. Option `repository`: the project, when the server itself stands below a path.
///
/// @retval ErrorKind::BadInput no address
[[nodiscard]] Result<Address> addressOf(const CiConnection &connection);

} // namespace slipway::ci::gitlab
