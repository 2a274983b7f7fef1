// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/github/github_address.h"

#include "ci/server_address.h"
#include "core/base/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ci::github {

namespace {

const QString kServerPath = u"/api/v3"_s;

QUrl apiOf(QUrl server)
{
    const QString host = server.host();
    if (host == u"github.com"_s || host == u"www.github.com"_s)
        return QUrl(u"https://api.github.com"_s);
    if (host.startsWith(u"api."_s) && server.path().isEmpty())
        return server;
    if (host.endsWith(u".ghe.com"_s))
        server.setHost(u"api."_s + host);
    else
        server.setPath(kServerPath);
    return server;
}

} // namespace

Result<Address> addressOf(const CiConnection &connection)
{
    Result<net::Endpoint> endpoint = endpointOf(connection);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    Address address;
    address.repository = connection.options[u"repository"].toString();
    if (address.repository.isEmpty()) {
        address.repository = endpoint->base.path().sliced(endpoint->base.path().startsWith(u'/') ? 1 : 0);
        if (address.repository.endsWith(u".git"_s))
            address.repository.chop(4);
        endpoint->base.setPath({});
    }
    static const QRegularExpression pair(u"\\A[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+\\z"_s);
    if (!pair.match(address.repository).hasMatch())
        return failure(ErrorKind::BadInput,
                       tr("The address of %1 names no repository. It looks like https://github.com/owner/repository.")
                           .arg(connection.name),
                       u"url"_s);
    address.api = *endpoint;
    if (const QString elsewhere = connection.options[u"api_url"].toString(); !elsewhere.isEmpty()) {
        CiConnection api = connection;
        api.url = elsewhere;
        const Result<net::Endpoint> given = endpointOf(api);
        if (!given)
            return std::unexpected(given.error());
        address.api.base = given->base;
    } else {
        address.api.base = apiOf(address.api.base);
    }
    address.isServer = address.api.base.path().endsWith(kServerPath);
    return address;
}

} // namespace slipway::ci::github
