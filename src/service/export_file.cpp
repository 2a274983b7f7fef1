// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/export_file.h"

#include "core/base/tr.h"
#include "storage/files.h"

#include <QFileInfo>
#include <QSaveFile>

namespace slipway::service {

namespace {

/// The file, and the workspace it would stand beside by its name.
QStringList workspacesMeant(const QString &target)
{
    QStringList files{target};
    for (const QString &suffix : storage::sideSuffixes())
        if (target.endsWith(suffix))
            files += target.chopped(suffix.size());
    return files;
}

/// A device or a pipe is written to; a file that is put in its place would take it from everybody.
Result<> writeInto(const QString &name, const QByteArray &bytes)
{
    QFile device(name);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::ExistingOnly)
        || device.write(bytes) != bytes.size())
        return failure(ErrorKind::BadInput, tr("The file cannot be written: %1").arg(device.errorString()), name);
    return {};
}

} // namespace

Result<> writeExport(const QString &name, const QByteArray &bytes, const QString &openWorkspace)
{
    if (name.isEmpty() || QFileInfo(name).isDir())
        return failure(ErrorKind::BadInput, tr("This is a folder. Name a file to write."), name);
    for (const QString &file : workspacesMeant(storage::targetOf(name)))
        if (storage::isSameFile(file, openWorkspace) || storage::isWorkspaceFile(file))
            return failure(ErrorKind::BadInput,
                           tr("This is a Slipway workspace, or a file that belongs to one; it was not touched. Choose "
                              "another name for the export."),
                           name);
    const QFileInfo target(storage::targetOf(name));
    if (target.exists() && !target.isFile())
        return writeInto(name, bytes);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::BadInput, tr("The file cannot be written: %1").arg(file.errorString()), name);
    return {};
}

} // namespace slipway::service
