// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitlab/gitlab_address.h"

#include "ci/server_address.h"

using namespace Qt::StringLiterals;

namespace slipway::ci::gitlab {

Result<Address> addressOf(const CiConnection &connection)
{
    Result<net::Endpoint> endpoint = endpointOf(connection);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    Address address{.api = *endpoint, .project = connection.options[u"repository"].toString()};
    QString path = endpoint->base.path();
    if (address.project.isEmpty()) {
        address.project = path.sliced(path.startsWith(u'/') ? 1 : 0);
        path.clear();
    }
    if (address.project.endsWith(u".git"_s))
        address.project.chop(4);
    address.api.base.setPath(path + u"/api/v4"_s);
    return address;
}

} // namespace slipway::ci::gitlab
