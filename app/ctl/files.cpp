// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/files.h"

#include "app/ctl/text.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace slipway::ctl {

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;

/// Reads up to the limit, so that an endless device ends too.
Result<QByteArray> readWhole(QFile &file, const QString &name)
{
    QByteArray bytes;
    while (bytes.size() <= kMostBytes) {
        const QByteArray more = file.read(std::min<qint64>(kMostBytes, 1024 * 1024));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::BadInput, tr("The file cannot be read: %1").arg(file.errorString()), name);
    if (bytes.size() > kMostBytes)
        return failure(ErrorKind::BadInput, tr("The file is larger than 64 MB."), name);
    return bytes;
}

} // namespace

QString nameInSentences(const QString &name)
{
    return name == kStandardStream ? tr("standard input") : name;
}

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (name == kStandardStream) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return failure(ErrorKind::BadInput, tr("Standard input cannot be read."));
        return readWhole(file, nameInSentences(name));
    }
    const QFileInfo info(name);
    if (name.isEmpty() || !info.exists())
        return failure(ErrorKind::BadInput, tr("There is no such file."), name);
    if (info.isDir())
        return failure(ErrorKind::BadInput, tr("This is a folder, not a file."), name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::BadInput, tr("The file cannot be read: %1").arg(file.errorString()), name);
    return readWhole(file, name);
}

} // namespace slipway::ctl
