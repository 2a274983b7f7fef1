// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/check_selection.h"

#include "core/base/tr.h"

#include <algorithm>

namespace slipway::monitoring {

Result<std::vector<CheckState>> selectedChecks(std::vector<CheckState> all, const CheckFilter &filter,
                                               const QString &server)
{
    for (const QString &host : filter.hosts)
        if (std::ranges::none_of(all, [&](const CheckState &each) { return each.host == host; }))
            return failure(ErrorKind::NotFound,
                           slipway::tr("%1 knows no host %2, or the account of this connection may not see it.")
                               .arg(server, host));
    if (!filter.hosts.isEmpty())
        std::erase_if(all, [&](const CheckState &each) { return !filter.hosts.contains(each.host); });
    for (const QString &service : filter.services)
        if (std::ranges::none_of(all, [&](const CheckState &each) { return each.service == service; }))
            return failure(
                ErrorKind::NotFound,
                slipway::tr("%1 knows no service %2 on these hosts, or the account of this connection may not see it.")
                    .arg(server, service));
    if (!filter.services.isEmpty())
        std::erase_if(all, [&](const CheckState &each) { return !filter.services.contains(each.service); });
    if (filter.onlyBad)
        std::erase_if(all, [](const CheckState &each) {
            return each.status == CheckState::Status::Ok || each.status == CheckState::Status::Pending;
        });
    std::ranges::sort(all, [](const CheckState &one, const CheckState &other) {
        return std::pair(one.host, one.service) < std::pair(other.host, other.service);
    });
    return all;
}

} // namespace slipway::monitoring
