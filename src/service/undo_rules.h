// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/transaction.h"

#include <vector>

namespace slipway::service {

/// Applies what undo (or redo) takes back, when the rules of the domain let it. Undo writes fields, not commands; so that it is no
/// way around the rules, a release that is closed or cancelled stays as it is, a release only gets or leaves the states of
/// planning, nothing is removed under what others added to it since, and no freeze that has begun forbids less than before:
/// that needs a reason, which undo has none of.
///
/// @retval ErrorKind::NotAllowed a read-only release, a step such as deploying, which is a fact and is never undone, or a
/// freeze that has begun
/// @retval ErrorKind::Conflict   something was added to the release that would be removed
[[nodiscard]] Result<> takeBack(storage::Transaction &transaction, const std::vector<storage::InverseChange> &changes,
                                Instant now);

} // namespace slipway::service
