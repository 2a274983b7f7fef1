// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"

namespace slipway::service {

/// Gives a measured criterion other parameters: what is being measured of it ends, and it has to be measured anew. The criterion
/// itself is not written. Parameters that are the same change nothing.
/// @retval ErrorKind::BadInput they cannot be read, Error::where is the key
/// @retval ErrorKind::NotAllowed it blocks, and who acts may not loosen a gate
[[nodiscard]] Result<> takeParameters(CommandContext &context, const Release &release, Criterion &criterion,
                                      const QJsonObject &parameters);

} // namespace slipway::service
