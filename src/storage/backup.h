// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>

namespace slipway::storage {

class Connection;

using CopyWatch = std::function<bool(int done, int total)>;

/// A consistent copy of the open workspace, also while others write to it. Replaces an older backup only when complete.
/// @retval ErrorKind::BadInput `file` is the workspace itself
/// @retval ErrorKind::Conflict `file` is an open workspace, or no file of ours; it was not touched
/// @retval ErrorKind::Storage  the copy could not be written; `file` is as it was
/// @param goesOn asked now and then, with how many pages are copied; answers false to cancel
[[nodiscard]] Result<> backUp(Connection &connection, const QString &file, const CopyWatch &goesOn = {});

/// What to do about a backup whose audit chain is broken.
enum class BrokenChain : std::uint8_t { Refuse, PutUpWith };

/// Puts the backup `source` in the place of `workspace`. The backup is checked first; what stood there before is kept
/// beside it as `NAME.before-restore.backup` (`-2`, `-3` … when there is one already). Programs that have the workspace open see the restored one.
/// @retval ErrorKind::NotFound no such backup
/// @retval ErrorKind::BadInput it is the workspace itself
/// @return the first broken link of its audit chain that was put up with; empty when the chain is whole
/// @retval ErrorKind::Storage  it is damaged, no workspace or, unless that is put up with, its audit chain is broken;
///                             or somebody is writing; nothing was changed
[[nodiscard]] Result<QString> restore(const QString &source, const QString &workspace,
                                      BrokenChain broken = BrokenChain::Refuse);

} // namespace slipway::storage
