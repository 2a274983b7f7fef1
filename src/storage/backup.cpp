// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/schema/migrations.h"
#include "storage/sqlite/connection.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <cstdio>

namespace slipway::storage {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

Result<> copyPages(Connection &from, Connection &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return std::unexpected(to.lastError());
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return std::unexpected(storageError(code, QString::fromUtf8(sqlite3_errstr(code)), to.file()));
    // A copy in WAL mode would need its side files; a plain journal makes it one file that can be carried away.
    return to.execute("PRAGMA journal_mode = DELETE");
}

void removeWithSideFiles(const QString &file)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + suffix);
}

Result<> putInPlace(const QString &made, const QString &target)
{
    if (std::rename(QFile::encodeName(made).constData(), QFile::encodeName(target).constData()) == 0)
        return {};
    removeWithSideFiles(made);
    return failure(ErrorKind::Storage, tr("The copy could not be put in its place. Check the permissions of the folder."), target);
}

Result<> copyTo(Connection &connection, const QString &target)
{
    const QString partial = target + u".part"_s;
    removeWithSideFiles(partial);
    auto copied = Connection::open(partial, Connection::Mode::Create).and_then([&](std::unique_ptr<Connection> copy) {
        return copyPages(connection, *copy);
    });
    if (!copied) {
        removeWithSideFiles(partial);
        return copied;
    }
    return putInPlace(partial, target);
}

Result<> checkBackup(Connection &backup)
{
    const auto version = schemaVersion(backup);
    if (!version)
        return std::unexpected(version.error());
    if (*version == 0)
        return failure(ErrorKind::Storage, tr("This file is not a Slipway workspace."), backup.file());
    if (*version > allMigrations().back().version)
        return failure(ErrorKind::Storage, tr("This backup was made by a newer Slipway. Update Slipway to restore it."), backup.file());
    auto statement = backup.prepare("PRAGMA quick_check(1)");
    if (!statement)
        return std::unexpected(statement.error());
    const auto isThere = statement->step();
    if (!isThere)
        return std::unexpected(isThere.error());
    if (statement->row().text("quick_check") != u"ok")
        return failure(ErrorKind::Storage, tr("The backup is damaged and was not restored."), backup.file());
    return {};
}

} // namespace

Result<> backUp(Connection &connection, const QString &target)
{
    return copyTo(connection, target);
}

Result<> restore(const QString &source, const QString &workspace)
{
    auto backup = Connection::open(source, Connection::Mode::ReadOnly);
    if (!backup)
        return std::unexpected(backup.error());
    if (const auto sound = checkBackup(**backup); !sound)
        return sound;
    if (QFile::exists(workspace)) {
        // A damaged workspace may be the very reason for restoring, so it is kept byte by byte, not read.
        const QString kept = workspace + u".before-restore.backup"_s;
        QFile::remove(kept);
        for (const QString &suffix : {QString(), u"-wal"_s})
            if (QFile::exists(workspace + suffix) && !QFile::copy(workspace + suffix, kept + suffix))
                return failure(ErrorKind::Storage, tr("The present workspace could not be kept aside; nothing was restored."), kept);
    }
    const QString partial = workspace + u".part"_s;
    removeWithSideFiles(partial);
    auto made = Connection::open(partial, Connection::Mode::Create).and_then([&](std::unique_ptr<Connection> copy) {
        return copyPages(**backup, *copy);
    });
    if (!made) {
        removeWithSideFiles(partial);
        return made;
    }
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(workspace + suffix);
    return putInPlace(partial, workspace);
}

} // namespace slipway::storage
