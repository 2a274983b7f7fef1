// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Names and places of workspace files. Nothing here opens one that this process may have open: closing it again would drop
/// SQLite's locks.
namespace slipway::storage {

/// What SQLite appends to the name of a database for the files beside it.
[[nodiscard]] const QStringList &sideSuffixes();

/// Removes a file of our own making with the files beside it.
void removeWithSideFiles(const QString &file);

/// Where a link leads to; the absolute path itself when there is nothing yet.
[[nodiscard]] QString targetOf(const QString &path);

/// Whether two names lead to one file, by links too.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

/// Whether the file's first bytes are those of a workspace. @param file none that this process has open
[[nodiscard]] bool isWorkspaceFile(const QString &file);

/// A name beside `file` that nothing has yet, ending in `suffix`.
[[nodiscard]] QString freeNameBeside(const QString &file, const QString &suffix);

/// @return false when something has the name `to` by now (errno is EEXIST), or it cannot be done
[[nodiscard]] bool moveToFreeName(const QString &from, const QString &to);

/// Makes a new name in the folder of `file` survive a power cut.
void syncFolderOf(const QString &file);

} // namespace slipway::storage
