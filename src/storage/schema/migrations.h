// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace slipway::storage {

class Connection;

/// One numbered step of the schema, from `resources/migrations`.
struct Migration {
    int version = 0;
    QString name; ///< of its file
    QByteArray sql;
};

/// The migrations this program brings, by version.
[[nodiscard]] const std::vector<Migration> &allMigrations();

/// The version of the file; 0 when it is empty.
/// @retval ErrorKind::Storage it is no workspace, or of a newer program
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

/// Whether this program may use a file of that version.
/// @retval ErrorKind::Storage it is of a newer program, or a step that ran was edited since
[[nodiscard]] Result<> checkVersion(Connection &connection, int version,
                                    const std::vector<Migration> &migrations = allMigrations());

/// Brings the file to the newest version, each step in one transaction with its version and checksum.
///
/// A file that held something is copied beside itself first (`NAME.before-vN.backup`).
/// @retval ErrorKind::Storage a step that ran was edited since, or fails; the file stays as it was before the step
[[nodiscard]] Result<> migrate(Connection &connection, const std::vector<Migration> &migrations = allMigrations());

} // namespace slipway::storage
