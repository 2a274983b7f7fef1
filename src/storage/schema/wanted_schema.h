// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/connection.h"

#include <QMap>

namespace slipway::storage {

/// `trigger items_no_delete` → its SQL.
using SchemaTexts = QMap<QString, QByteArray>;

/// What stands in the file, SQLite's own left out.
[[nodiscard]] Result<SchemaTexts> schemaOf(Connection &connection);
/// What this program makes; made once, in memory.
[[nodiscard]] const Result<SchemaTexts> &schemaOfThisProgram();
/// Statements that make the file's indexes those of this program; empty when they are. Others' indexes stay.
[[nodiscard]] Result<QByteArray> missingIndexes(Connection &connection);

} // namespace slipway::storage
