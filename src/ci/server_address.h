// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/connection.h"
#include "net/http_client.h"
#include "net/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>

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

/// An address below the endpoint's. @param encoded begins with `/` and is percent-encoded already
[[nodiscard]] QUrl under(const net::Endpoint &endpoint, const QByteArray &encoded);

/// One path segment or one query value, percent-encoded.
[[nodiscard]] QByteArray encoded(const QString &text);

/// `application/x-www-form-urlencoded`.
[[nodiscard]] QByteArray formBody(const QList<std::pair<QString, QString>> &fields);

/// `Authorization: Basic …`, sent ahead of being asked for.
[[nodiscard]] net::Header basicCredentials(const QString &account, const net::Secret &secret);

} // namespace slipway::ci
