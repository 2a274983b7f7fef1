// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/closure/release_archive.h"

#include <QFuture>

/// Archives in files, read and written on a thread of their own.
namespace slipway::service {

class Session;

using ArchivePtr = std::shared_ptr<const UnpackedArchive>;

/// Writes the archive of a release, whole or not at all. @param control tells how far it is and cancels it
/// @retval ErrorKind::BadInput as archiveOfRelease() or writeExport()
[[nodiscard]] QFuture<Result<ArchiveSummary>> writeArchive(Session &session, ReleaseId release, QString file,
                                                           JobControlPtr control);
/// See readArchive().
[[nodiscard]] QFuture<Result<ArchivePtr>> readArchiveFile(QString file, JobControlPtr control);

} // namespace slipway::service
