// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace slipway::storage {

class Connection;

/// A consistent copy of the open workspace, also while others write to it. Replaces `target` only when complete.
/// @retval ErrorKind::Storage the copy could not be written; `target` is as it was
[[nodiscard]] Result<> backUp(Connection &connection, const QString &target);

/// Puts the backup `source` in the place of `workspace`. The backup is checked first; what stood there before is kept
/// beside it as `NAME.before-restore.backup`.
/// @retval ErrorKind::NotFound no such backup @retval ErrorKind::Storage it is damaged or no workspace
[[nodiscard]] Result<> restore(const QString &source, const QString &workspace);

} // namespace slipway::storage
