// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"

namespace slipway::service {

/// Whether what the item depends on is settled, or becomes so with it. Inside of `service/commands` only.
/// @retval ErrorKind::NotAllowed with what it waits for
[[nodiscard]] Result<> mayBeDone(const ReleasePlan &plan, const Item &item, const std::vector<ItemId> &together);

/// The item as it stands in the new state. Done twice keeps who did it first; reopened, its date follows its rule again.
[[nodiscard]] Result<Item> inState(CommandContext &context, const ReleasePlan &plan, const Item &item, ItemState state,
                                   const QString &reason);

} // namespace slipway::service
