// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema/triggers.h"

namespace slipway::storage {

/// Those that note what the aggregates of insights must be made again from; see repositories/delivery_upkeep.h.
[[nodiscard]] std::vector<Trigger> insightTriggers();

} // namespace slipway::storage
