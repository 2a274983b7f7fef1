// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/schema/registry.h"

namespace slipway::storage {

class Connection;

/// One trigger, as it stands in `sqlite_schema`.
struct Trigger {
    QByteArray name;
    QByteArray sql;

    bool operator==(const Trigger &) const = default;
};

/// The triggers of one entity: change log, clocks, search index, no physical deletes, append-only events.
[[nodiscard]] std::vector<Trigger> triggersOf(const EntitySchema &schema);

/// Those of every entity, and the ones that keep the change log and the audit trail append-only.
[[nodiscard]] const std::vector<Trigger> &allTriggers();

/// `json_object(…)` of a row of the entity, the values as they stand in the change log.
[[nodiscard]] QByteArray asLogged(const EntitySchema &schema);

/// The file has the triggers of this version of the registry, and nobody touched its schema since.
[[nodiscard]] Result<bool> hasOurTriggers(Connection &connection);

/// The file got its triggers from this version of the registry; somebody may have touched its schema since.
[[nodiscard]] Result<bool> hadOurTriggers(Connection &connection);

/// Makes the file's triggers those of this version of the registry, and no others, and its indexes those of the migrations:
/// also when somebody dropped or added one behind Slipway's back. Cheap when it has them. Call outside a transaction.
[[nodiscard]] Result<> installTriggers(Connection &connection);

} // namespace slipway::storage
