// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/schema/registry.h"

namespace slipway::storage {

class Connection;

/// Guards stand in the file and keep everybody, whatever program they use, from what must never happen: a row that vanishes,
/// history that changes. Recorders are of a connection, made when it begins to write: change log, clocks, search index, what
/// insights are to look at again. SQLite reads all triggers of a file whenever it is opened; the recorders took four fifths
/// of that, and nobody who only reads needs them. What is written without them is found by the check.
struct Trigger {
    QByteArray name;
    QByteArray sql;

    bool operator==(const Trigger &) const = default;
};

/// Of one entity: no physical deletes, append-only events.
[[nodiscard]] std::vector<Trigger> guardsOf(const EntitySchema &schema);
/// Of one entity: change log, clocks, search index.
[[nodiscard]] std::vector<Trigger> recordersOf(const EntitySchema &schema);

/// Those of every entity, and the ones that keep the change log and the audit trail append-only.
[[nodiscard]] const std::vector<Trigger> &guardTriggers();
/// Those of every entity, the keys of versions, and what marks the rows that insights count.
[[nodiscard]] const std::vector<Trigger> &recorderTriggers();

/// `json_object(…)` of a row of the entity, the values as they stand in the change log.
[[nodiscard]] QByteArray asLogged(const EntitySchema &schema);

/// The file has the guards of this version of the registry, and nobody touched its schema since.
[[nodiscard]] Result<bool> hasOurSchema(Connection &connection);

/// The file got its guards from this version of the registry; somebody may have touched its schema since.
[[nodiscard]] Result<bool> hadOurSchema(Connection &connection);

/// Makes the file's triggers the guards of this version of the registry, and no others, and its indexes those of the
/// migrations: also when somebody dropped or added one behind Slipway's back. Cheap when it has them. Call outside a
/// transaction.
[[nodiscard]] Result<> installGuards(Connection &connection);

/// From now on what this connection writes is recorded; until stopRecording(). Outside a transaction.
[[nodiscard]] Result<> startRecording(Connection &connection);
/// For a migration: recorders know the columns of today.
[[nodiscard]] Result<> stopRecording(Connection &connection);

} // namespace slipway::storage
