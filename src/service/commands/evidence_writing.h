// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"
#include "service/commands/checklist_commands.h"

namespace slipway::service {

/// Makes an entity of what a person gave: an address becomes a link, an existing file is hashed, anything else is text.
/// @retval ErrorKind::BadInput it is empty, or a file that cannot be read
[[nodiscard]] Result<Evidence> makeEvidence(CommandContext &context, ReleaseId release, const Uuid &about,
                                            const NewEvidence &given);

} // namespace slipway::service
