// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/command_context.h"
#include "service/commands/run_commands.h"

namespace slipway::service {

Result<CiRun> RequestRunByItself::execute(CommandContext &context) const
{
    return request.execute(context).transform([&](CiRun made) {
        context.setReason(why);
        return made;
    });
}

} // namespace slipway::service
