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
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::BadInput, tr("The file cannot be written: %1").arg(file.errorString()), name);
    return {};
}

} // namespace slipway::service
