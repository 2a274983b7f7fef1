// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"

/// What makes up for the gates a hotfix left out.
namespace slipway::service {

/// Makes an item for each gate that was left out and has none yet, due counted from when the release shipped. To be called in
/// the transaction that takes it to released; what was made once is never made again.
[[nodiscard]] Result<> makeBackfill(CommandContext &context, const Release &shipped);

/// Whether nothing that must be made up for is open, and every blocking criterion that is measured after shipping passed. What
/// was not measured to its end can be waived with a reason by who may override a gate; that is recorded.
/// @retval ErrorKind::NotAllowed the sentence names what is open
[[nodiscard]] Result<> mayClose(CommandContext &context, const ReleasePlan &plan, const QString &waiver);

} // namespace slipway::service
