// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace slipway {

/// Folders and files of a repository as git names them: no leading `./`, no trailing slash; empty ones and the root left out.
/// @retval ErrorKind::BadInput one leads out of the repository, or holds wildcards
[[nodiscard]] Result<QStringList> plainPaths(const QStringList &paths);

} // namespace slipway
