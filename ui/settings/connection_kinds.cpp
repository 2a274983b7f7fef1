// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connection_kinds.h"

#include "ui/settings/connections_section.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway::ui {

QString addressHint(CiKind kind)
{
    switch (kind) {
    case CiKind::Buildbot: return ConnectionsSection::tr("As in the browser, without #/…");
    case CiKind::GitHub:
        return ConnectionsSection::tr("With owner and repository, as https://github.com/owner/repository");
    case CiKind::GitLab: return ConnectionsSection::tr("With the project, as https://gitlab.com/group/project");
    case CiKind::Jenkins: return ConnectionsSection::tr("Of the whole server, not of a job");
    case CiKind::Azure: return ConnectionsSection::tr("With organization and project");
    case CiKind::Webhook: return ConnectionsSection::tr("Where the request is sent");
    default: return ConnectionsSection::tr("As in the browser");
    }
}

bool hasRepository(CiKind kind)
{
    return kind == CiKind::CircleCi || kind == CiKind::Gitea || kind == CiKind::Bitbucket;
}

bool mayCarryKey(CiKind kind)
{
    return kind == CiKind::GitHub || kind == CiKind::GitLab || kind == CiKind::Jenkins;
}

bool isPlainHttpElsewhere(const QString &address)
{
    const QUrl url(address.trimmed());
    if (url.scheme() != "http"_L1)
        return false;
    const QString host = url.host();
    return host != "localhost"_L1 && host != "::1"_L1 && !host.startsWith("127."_L1);
}

} // namespace slipway::ui
