// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/server_address.h"

#include "core/base/tr.h"
#include "core/pipeline/connection_address.h"

using namespace Qt::StringLiterals;

namespace slipway::ci {

Result<net::Endpoint> endpointOf(const CiConnection &connection)
{
    return serverAddress(connection).transform([&](const QUrl &address) {
        return net::Endpoint{
            .base = address, .caFile = connection.caFile, .mayUsePlainHttp = connection.mayUsePlainHttp};
    });
}

Result<RepositoryAddress> repositoryOf(const CiConnection &connection, qsizetype count)
{
    Result<net::Endpoint> endpoint = endpointOf(connection);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    RepositoryAddress address{std::move(*endpoint),
                              connection.options[u"repository"].toString().split(u'/', Qt::SkipEmptyParts)};
    if (address.names.size() == count)
        return address;
    QStringList segments = address.endpoint.base.path().split(u'/', Qt::SkipEmptyParts);
    if (!address.names.isEmpty() || segments.size() < count)
        return failure(ErrorKind::BadInput,
                       tr("The address of %1 does not name a repository. Copy it from the repository's own page.")
                           .arg(connection.name),
                       u"url"_s);
    address.names = segments.last(count);
    segments.resize(segments.size() - count);
    address.endpoint.base.setPath(segments.isEmpty() ? QString() : u'/' + segments.join(u'/'));
    return address;
}

} // namespace slipway::ci
