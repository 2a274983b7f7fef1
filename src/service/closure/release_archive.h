// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/closure/archive_pack.h"
#include "service/commands/command.h"
#include "service/job_control.h"

#include <QStringList>

#include <memory>

/// Everything about one release in one file, and back into another workspace.
namespace slipway::service {

/// What an archive holds.
struct ArchiveSummary {
    QString title; ///< "Payments 4.2"
    QString contentHash;
    int rows = 0;
    int files = 0;
    qint64 bytes = 0;    ///< packed
    QStringList missing; ///< titles of evidence whose file is not there any more, or is another one
};

/// Rows of all its entities and of what they name, kept samples, files of evidence, the audit trail about it, a manifest with
/// the hash of each. The same workspace makes the same bytes.
/// @param summary filled in
/// @retval ErrorKind::NotFound there is no such release @retval ErrorKind::BadInput it is larger than an archive may be
[[nodiscard]] Result<QByteArray> archiveOfRelease(const QString &workspace, ReleaseId release, ArchiveSummary *summary,
                                                  const JobControlPtr &control = {});

/// Reads and checks a file. @retval ErrorKind::BadInput as unpackArchive(), or there is no such file
[[nodiscard]] Result<UnpackedArchive> readArchive(const QString &file, const JobControlPtr &control = {});

/// What restoring came to.
struct RestoredRelease {
    ReleaseId release;
    int rows = 0;          ///< written
    int known = 0;         ///< things it names that were here already, people also by e-mail; left as they are
    bool isSealed = false; ///< it was closed, and the hash kept then is that of what was restored
    QStringList renamed;   ///< new names of what it names and whose name was taken, as a train
    QStringList namesakes; ///< people it brought who are called as somebody here, with another e-mail or none
};

/// What somebody who restored has to know beside, a sentence each.
[[nodiscard]] QStringList warningsOf(const RestoredRelease &restored);

/// Writes an archived release into this workspace, with what it names where that is not here.
struct RestoreRelease {
    static constexpr const char *kWord = "release.restore";
    static constexpr bool kIsUndoable = false;
    using Answer = RestoredRelease;

    std::shared_ptr<const UnpackedArchive> archive;

    [[nodiscard]] Uuid subject() const;
    /// @retval ErrorKind::Conflict the release is here already, or another product or environment of a name it needs, or it
    ///         cannot be told which person here is one it names
    /// @retval ErrorKind::BadInput the archive holds rows that do not belong to its release, or its seal is broken
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
