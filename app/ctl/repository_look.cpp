// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/repository_look.h"

#include "app/ctl/ci_waiting.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/scope_wiring.h"

namespace slipway::ctl {

Result<> lookAtRepository(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    const auto desk = wiring::makeScopeDesk(call.session());
    QObject::connect(desk.get(), &service::ScopeDesk::failed, desk.get(), [&](ReleaseId, const QString &sentence) {
        call.warn(tr("The repository could not be looked at; this is what was seen last. %1").arg(sentence));
    });
    return waitedFor(desk->lookFirst(release->id));
}

} // namespace slipway::ctl
