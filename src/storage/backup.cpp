// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "core/base/tr.h"
#include "storage/check/parts.h"
#include "storage/files.h"
#include "storage/schema/migrations.h"
#include "storage/sqlite/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

#include <cstdio>

namespace slipway::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 100;
constexpr int kWaitMilliseconds = 50;
constexpr int kPagesAtOnce = 256;

Result<> copyPages(Connection &from, Connection &to, const CopyWatch &goesOn = {})
{
    Reader reader(from);
    // What is copied in pieces would begin anew with each write of somebody else.
    const auto snapshot = goesOn ? std::make_unique<Snapshot>(reader) : nullptr;
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return std::unexpected(to.lastError());
    const int pages = goesOn ? kPagesAtOnce : -1;
    int code = sqlite3_backup_step(backup, pages);
    for (int tries = 0; code == SQLITE_OK || (tries < kTries && (code == SQLITE_BUSY || code == SQLITE_LOCKED));) {
        if (code != SQLITE_OK) {
            ++tries;
            QThread::msleep(kWaitMilliseconds);
        }
        const int total = sqlite3_backup_pagecount(backup);
        if (goesOn && !goesOn(total - sqlite3_backup_remaining(backup), total)) {
            sqlite3_backup_finish(backup);
            return failure(ErrorKind::NotAllowed, tr("Cancelled. Nothing was changed."));
        }
        code = sqlite3_backup_step(backup, pages);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    // What went wrong at the target is known to its connection; what went wrong at the source, only by the code.
    if (sqlite3_errcode(to.handle()) != SQLITE_OK)
        return std::unexpected(to.lastError());
    return std::unexpected(storageError(code, QString::fromUtf8(sqlite3_errstr(code)), from.file()));
}

Result<> copyToNew(Connection &connection, const QString &file, const CopyWatch &goesOn = {})
{
    auto copied = Connection::open(file, Connection::Mode::Create).and_then([&](std::unique_ptr<Connection> copy) {
        // A copy in WAL mode would need its side files; a plain journal makes it one file that can be carried away.
        return copyPages(connection, *copy, goesOn).and_then([&] {
            return copy->execute("PRAGMA journal_mode = DELETE");
        });
    });
    if (!copied)
        removeWithSideFiles(file);
    return copied;
}

Result<> putInPlace(const QString &made, const QString &target)
{
    if (std::rename(QFile::encodeName(made).constData(), QFile::encodeName(target).constData()) == 0) {
        syncFolderOf(target);
        return {};
    }
    removeWithSideFiles(made);
    return failure(ErrorKind::Storage,
                   tr("The copy could not be put in its place. Check the permissions of the folder."), target);
}

/// What is wrong with the file that is written first is wrong with the one that was asked for: the other name is ours.
Error asOf(Error error, const QString &partial, const QString &asked)
{
    if (error.where == partial)
        error.where = asked;
    return error;
}

Result<Uuid> workspaceOf(Connection &connection)
{
    auto statement = connection.prepare("SELECT workspace FROM sync_ctl");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->step().transform(
        [&](bool isThere) { return isThere ? statement->row().uuid("workspace") : Uuid{}; });
}

/// A backup replaces only an earlier backup: not the workspace itself, not another workspace, not one that is open, not a
/// file of another kind.
Result<> mayBeReplaced(Connection &connection, const QString &target)
{
    const QFileInfo info(target);
    if (!info.exists())
        return {};
    if (info == QFileInfo(targetOf(connection.file())))
        return failure(ErrorKind::BadInput, tr("This is the workspace itself. Choose another name for the backup."),
                       target);
    if (QFileInfo::exists(target + u"-wal"_s))
        return failure(ErrorKind::Conflict,
                       tr("This is a workspace that is open at the moment. Choose another name for the backup."),
                       target);
    const auto there = Connection::open(target, Connection::Mode::ReadOnly);
    if (!there)
        return failure(ErrorKind::Conflict,
                       tr("There is a file of that name that is no backup of a workspace; it was not touched."),
                       target);
    const auto mine = workspaceOf(connection);
    const auto theirs = workspaceOf(**there);
    if (!mine || !theirs || *mine != *theirs)
        return failure(ErrorKind::Conflict,
                       tr("There is another workspace of that name; it was not touched. Choose another name for the "
                          "backup."),
                       target);
    return {};
}

Result<> checkBackup(Connection &backup)
{
    const auto version = schemaVersion(backup);
    if (!version)
        return std::unexpected(version.error());
    if (*version == 0)
        return failure(ErrorKind::Storage, tr("This file is not a Slipway workspace."), backup.file());
    if (*version > allMigrations().back().version)
        return failure(ErrorKind::Storage, tr("This backup was made by a newer Slipway. Update Slipway to restore it."),
                       backup.file());
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

/// The first broken link of the audit chain; empty when it is whole.
Result<QString> brokenLinkOf(Connection &backup)
{
    Reader reader(backup);
    const Snapshot snapshot(reader);
    Findings findings;
    qint64 entries = 0;
    return checkAudit(reader, findings, entries).transform([&] {
        const auto found = findings.take();
        return found.empty() ? QString() : found.front().text;
    });
}

QString keptName(const QString &workspace)
{
    QString name = workspace + u".before-restore.backup"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = workspace + u".before-restore-"_s + QString::number(i) + u".backup"_s;
    return name;
}

bool isReadable(Connection &connection)
{
    return checkBackup(connection).has_value();
}

/// What stands at `workspace` is a workspace that can be read: copied aside, then overwritten in one transaction, so
/// that programs that have it open see the change and cannot write past it.
Result<> replaceContent(Connection &backup, Connection &present, const QString &kept)
{
    return copyToNew(present, kept).and_then([&] { return copyPages(backup, present); });
}

/// A damaged workspace may be the very reason for restoring, so it is kept byte by byte, not read.
Result<> replaceFile(Connection &backup, const QString &workspace, const QString &kept)
{
    for (const QString &suffix : {QString(), u"-wal"_s})
        if (QFile::exists(workspace + suffix) && !QFile::copy(workspace + suffix, kept + suffix))
            return failure(ErrorKind::Storage,
                           tr("The present workspace could not be kept aside; nothing was restored."), kept);
    const QString partial = freeNameBeside(workspace, u".part"_s);
    return copyToNew(backup, partial)
        .and_then([&] {
            for (const QString &suffix : sideSuffixes())
                QFile::remove(workspace + suffix);
            return putInPlace(partial, workspace);
        })
        .transform_error([&](Error error) { return asOf(std::move(error), partial, workspace); });
}

} // namespace

Result<> backUp(Connection &connection, const QString &file, const CopyWatch &goesOn)
{
    const QString target = targetOf(file);
    const QString partial = freeNameBeside(target, u".part"_s);
    return mayBeReplaced(connection, target)
        .and_then([&] { return copyToNew(connection, partial, goesOn); })
        .and_then([&] { return putInPlace(partial, target); })
        .transform_error([&](Error error) { return asOf(std::move(error), partial, file); });
}

Result<QString> restore(const QString &source, const QString &file, BrokenChain broken)
{
    const QString workspace = targetOf(file);
    if (QFileInfo(targetOf(source)) == QFileInfo(workspace))
        return failure(ErrorKind::BadInput, tr("This is the workspace itself. Name the backup to restore."), source);
    auto backup = Connection::open(source, Connection::Mode::ReadOnly);
    if (!backup)
        return std::unexpected(backup.error());
    if (const auto sound = checkBackup(**backup); !sound)
        return std::unexpected(sound.error());
    const auto link = brokenLinkOf(**backup);
    if (!link)
        return std::unexpected(link.error());
    if (!link->isEmpty() && broken == BrokenChain::Refuse)
        return failure(
            ErrorKind::Storage,
            tr("The backup was changed behind Slipway's back and was not restored. %1 Choose another backup; "
               "“slipwayctl workspace restore FILE --force” takes it all the same.")
                .arg(*link),
            source);
    const QString kept = keptName(workspace);
    if (QFileInfo::exists(workspace))
        if (const auto present = Connection::open(workspace, Connection::Mode::ReadWrite);
            present && isReadable(**present))
            return replaceContent(**backup, **present, kept).transform([&] { return *link; });
    return replaceFile(**backup, workspace, kept).transform([&] { return *link; });
}

} // namespace slipway::storage
