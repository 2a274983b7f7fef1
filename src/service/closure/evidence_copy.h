// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/release/entities.h"

#include <QFuture>

namespace slipway::service {

class Session;

/// Where a file of evidence can be read as it was when it was added: where it lies, or, of one that came with the archive of a
/// release, a copy that is written into `folder` first, which only this user can read and nobody can run.
/// @param evidence of the kind File
/// @retval ErrorKind::NotFound the file is gone, or another one by now, and the workspace has none; `where` is its place
/// @retval ErrorKind::BadInput the copy cannot be written
[[nodiscard]] QFuture<Result<QString>> evidenceFile(const Session &session, Evidence evidence, QString folder);

} // namespace slipway::service
