// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/schema/registry.h"

namespace slipway::storage {

class Connection;

/// The triggers of one entity: change log, clocks, search index, no physical deletes, append-only events.
[[nodiscard]] QByteArray triggersOf(const EntitySchema &schema);

/// Makes the triggers of all entities anew when they are not those of this version of the registry.
/// Call inside a transaction.
[[nodiscard]] Result<> installTriggers(Connection &connection);

/// What tells the triggers of one version of the registry from those of another.
[[nodiscard]] QByteArray triggersFingerprint();

} // namespace slipway::storage
