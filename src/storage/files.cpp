// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files.h"

#include "storage/sqlite/connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway::storage {

using namespace Qt::StringLiterals;

const QStringList &sideSuffixes()
{
    static const QStringList suffixes{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return suffixes;
}

void removeWithSideFiles(const QString &file)
{
    QFile::remove(file);
    for (const QString &suffix : sideSuffixes())
        QFile::remove(file + suffix);
}

QString targetOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first{};
    struct stat second{};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0
           && ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev
           && first.st_ino == second.st_ino;
}

bool isWorkspaceFile(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return false;
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) && isWorkspaceHeader(opened.read(kHeaderSize));
}

QString freeNameBeside(const QString &file, const QString &suffix)
{
    for (int i = 0;; ++i) {
        const QString name =
            file + u'.' + QString::number(QCoreApplication::applicationPid()) + u'-' + QString::number(i) + suffix;
        if (!QFileInfo::exists(name))
            return name;
    }
}

bool moveToFreeName(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    // Not every file system knows that call; there the name is looked at first.
    return errno == EINVAL && !QFileInfo::exists(to) && std::rename(source.constData(), target.constData()) == 0;
}

void syncFolderOf(const QString &file)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    (void)::fsync(folder);
    (void)::close(folder);
}

} // namespace slipway::storage
