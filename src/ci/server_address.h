// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/connection.h"
#include "net/server_address.h"

#include <QString>
#include <QStringList>

namespace slipway::ci {

/// Where requests of a connection go, as serverAddress() has it, and how.
[[nodiscard]] Result<net::Endpoint> endpointOf(const CiConnection &connection);

/// An address whose last path segments name a repository, as people copy it from the browser's address bar.
struct RepositoryAddress {
    net::Endpoint endpoint; ///< of the server: the address without those segments
    QStringList names;      ///< e.g. owner and repository
};

/// As endpointOf(); the option `repository` (`owner/name`) goes before the address's own segments.
/// @param count how many segments name a repository @retval ErrorKind::BadInput there are fewer
[[nodiscard]] Result<RepositoryAddress> repositoryOf(const CiConnection &connection, qsizetype count);

using net::basicCredentials;
using net::encoded;
using net::formBody;
using net::under;

} // namespace slipway::ci
