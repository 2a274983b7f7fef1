// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace slipway::ci {

/// A file within an archive, in memory.
struct ZipEntry {
    QString path; ///< relative, `/` between, never leads out of its folder
    QByteArray bytes;
};

/// What is taken out of an archive at most.
struct ZipLimits {
    int entries = 20000;
    qint64 bytes = 256LL * 1024 * 1024; ///< of all wanted files together, unpacked
};

/// The files of a zip whose path is wanted, in the archive's order. Nothing is written anywhere.
///
/// @param name of the archive, for the sentence
/// @retval ErrorKind::BadInput no zip, cut off, over the limits, or it has an entry that would lead out of a folder: `..`, a
///         drive letter, a symbolic link. An absolute path is taken below the archive's own root.
[[nodiscard]] Result<std::vector<ZipEntry>> zipEntries(const QByteArray &archive, const QString &name,
                                                       const std::function<bool(const QString &)> &isWanted,
                                                       ZipLimits limits = {});

} // namespace slipway::ci
