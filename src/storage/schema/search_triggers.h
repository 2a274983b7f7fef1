// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema/triggers.h"

#include <functional>

namespace slipway::storage {

/// Those that keep the search index in step with the entity; none when it is not searched.
[[nodiscard]] std::vector<Trigger> searchTriggers(const EntitySchema &schema);

/// Runs `insert`, which only inserts rows of the entity, and then tells the search index of all of them at once. Row by row
/// FTS5 writes out what it holds at every statement, which takes longer than the rows themselves. Inside a transaction of a
/// connection that records; after an error the caller gives it up, and statements of it that still read then fail.
[[nodiscard]] Result<> indexingAtOnce(Connection &connection, const EntitySchema &schema,
                                      const std::function<Result<>()> &insert);

} // namespace slipway::storage
