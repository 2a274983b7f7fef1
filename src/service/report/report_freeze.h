// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

/// What closing and reopening a release do with its report. Both run inside the command that closes or reopens.
namespace slipway::service {

class CommandContext;

/// Keeps everything the report says from now on, whatever becomes of the workspace or of the servers' data. Writes the report
/// first where it has not written itself yet. It says what stands when it is called: after the release was made closed.
/// @return the SHA-256 of its content, hex; also of one that is frozen already, which stays as it was
/// @retval ErrorKind::NotFound there is no such release
[[nodiscard]] Result<QString> freezeReport(CommandContext &context, ReleaseId release);

/// Lets it be edited and follow the workspace again. Does nothing to one that is not frozen.
[[nodiscard]] Result<> thawReport(CommandContext &context, ReleaseId release);

} // namespace slipway::service
