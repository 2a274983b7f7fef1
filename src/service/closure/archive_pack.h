// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "service/job_control.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

/// The file of a release archive: a zip with a manifest that lists every other file with its size and SHA-256. The same
/// contents make the same bytes.
namespace slipway::service {

/// Contents by name, without the manifest.
using ArchiveFiles = QMap<QString, QByteArray>;

/// What an archive takes at most, packed and unpacked.
struct ArchiveLimits {
    qint64 packedBytes = 512LL * 1024 * 1024;
    qint64 bytes = 1024LL * 1024 * 1024;
    int files = 20'000;
};

struct UnpackedArchive {
    QJsonObject manifest; ///< without the list of files
    ArchiveFiles files;
    QString contentHash; ///< SHA-256, hex, of names and hashes of all files
};

/// SHA-256, hex, over names and hashes.
[[nodiscard]] QString contentHashOf(const ArchiveFiles &files);

/// Makes and reads files of archives. May be used on any thread.
class ArchivePacker
{
public:
    ArchivePacker() = default;
    virtual ~ArchivePacker() = default;
    Q_DISABLE_COPY_MOVE(ArchivePacker)

    /// See packArchive().
    [[nodiscard]] virtual Result<QByteArray> packed(const QJsonObject &manifest, const ArchiveFiles &files,
                                                    JobControl *control) = 0;
    /// See unpackArchive().
    [[nodiscard]] virtual Result<UnpackedArchive> unpacked(const QByteArray &bytes, const QString &name,
                                                           ArchiveLimits limits, JobControl *control) = 0;
};
/// That of KArchive.
[[nodiscard]] ArchivePacker &linkedArchivePacker();
/// That of the program: linkedArchivePacker() unless it defines this function itself, to load the library when it is needed.
[[nodiscard]] ArchivePacker &archivePacker();

/// @param manifest what it says besides the files
[[nodiscard]] Result<QByteArray> packArchive(const QJsonObject &manifest, const ArchiveFiles &files,
                                             JobControl *control = nullptr);

/// Nothing is written anywhere.
/// @param name of the file, for sentences
/// @retval ErrorKind::BadInput no archive of ours, cut off, over the limits, a file that is not listed, is missing or was
///         changed, or a name that would lead out of the archive
[[nodiscard]] Result<UnpackedArchive> unpackArchive(const QByteArray &bytes, const QString &name,
                                                    ArchiveLimits limits = {}, JobControl *control = nullptr);

} // namespace slipway::service
