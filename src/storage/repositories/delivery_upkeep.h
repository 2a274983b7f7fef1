// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

/// The aggregates behind insights. They are made from deployments, incidents, releases, items and criteria in the transaction
/// that changes those, only where it does: triggers note what it touched (schema/insight_triggers.cpp).
namespace slipway::storage {

class Connection;

/// Makes again what was noted. Inside of a transaction; cheap when nothing was. @param now when items and criteria changed
[[nodiscard]] Result<> deriveDelivery(Connection &connection, Instant now);

/// The same in a transaction of its own, for what a migration left to do.
[[nodiscard]] Result<> deriveDeliveryAtOnce(Connection &connection);

} // namespace slipway::storage
