// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/transaction.h"

#include <vector>

namespace slipway::service {

/// Whether the rules of the domain let undo (or redo) apply these changes. Undo writes fields, not commands; so that it is no
/// way around the rules, a release that is closed or cancelled stays as it is, a release only gets or leaves the states of
/// planning, and nothing is removed under what others added to it since.
///
/// @retval ErrorKind::NotAllowed a read-only release, or a step such as deploying, which is a fact and is never undone
/// @retval ErrorKind::Conflict   something was added to the release that would be removed
[[nodiscard]] Result<> mayBeTakenBack(storage::Reader &reader, const std::vector<storage::InverseChange> &changes);

} // namespace slipway::service
