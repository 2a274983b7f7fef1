// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scope/commit.h"
#include "git/repository.h"

#include <functional>

namespace slipway::git {

/// Tells how many commits were read, and is told whether to go on; called from time to time, on the thread that reads.
using GoOn = std::function<bool(int done)>;

/// Which commits are wanted.
struct Range {
    QString from;        ///< commit id: it and what came before it are left out; empty: the whole history
    QString to;          ///< commit id: the newest
    QStringList paths{}; ///< folders and files relative to the root; only commits that change them. Empty: all
    /// When the code was frozen: what the line of first parents took in afterwards is late, whenever it was made.
    std::optional<Instant> frozenAt{};
};

/// What lies between two commits.
struct History {
    std::vector<Commit> commits; ///< as `git rev-list from..to -- paths`: children before their parents
    std::vector<SubmoduleChange> submodules;
};

/// The commits that `to` has and `from` lacks. With paths, history is simplified as git does by default: a merge that took a
/// path from one side is not shown, nor what the other side did to it. Very long messages are shortened in their middle.
///
/// Blocks; a repository of 50,000 commits takes about a second.
/// @retval ErrorKind::NotAllowed `goOn` said no
/// @retval ErrorKind::Storage the clone lacks an object, or is shallow and its history ends within the range
/// @retval ErrorKind::BadInput a path that leads out of the repository
[[nodiscard]] Result<History> historyOf(Repository &repository, const Range &range, const GoOn &goOn = {});

} // namespace slipway::git
