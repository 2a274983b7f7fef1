// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"
#include "git/history.h"

namespace slipway::git {

/// Which of the commits, children before parents, git shows for these paths: its default simplification of history
/// (git-rev-list(1), "History Simplification"). @param bottom the commit that the range begins behind, if any
[[nodiscard]] Result<std::vector<git_oid>> simplified(git_repository *repository, const std::vector<git_oid> &ordered,
                                                      const std::optional<git_oid> &bottom, const QStringList &paths,
                                                      const GoOn &goOn);

} // namespace slipway::git
