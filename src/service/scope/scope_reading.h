// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/history.h"
#include "service/queries/scope_page.h"
#include "service/scope/scope_desk.h"

/// Looking at a repository for one release. Blocks; for any thread.
namespace slipway::service {

/// Reads all that the release takes. The answer lacks id, time and person.
[[nodiscard]] Result<ScopeSnapshot> readScope(const ScopeTask &task, const ScopeWish &wish, const git::GoOn &goOn);

/// The ends that a look by itself keeps of the newest one.
[[nodiscard]] ScopeWish sameEnds(const ScopeTask &task);

/// Whether its ends, its tag, the branches that criteria ask about or the code freeze are others than when it was looked at last.
[[nodiscard]] Result<bool> hasMoved(const ScopeTask &task);

} // namespace slipway::service
