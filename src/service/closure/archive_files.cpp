// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/archive_files.h"

#include "service/export_file.h"
#include "service/session.h"

#include <QtConcurrentRun>

namespace slipway::service {

QFuture<Result<ArchiveSummary>> writeArchive(Session &session, ReleaseId release, QString file, JobControlPtr control)
{
    return QtConcurrent::run([workspace = session.file(), release, file = std::move(file),
                              control = std::move(control)]() -> Result<ArchiveSummary> {
        ArchiveSummary summary;
        const auto written =
            archiveOfRelease(workspace, release, &summary, control).and_then([&](const QByteArray &bytes) -> Result<> {
                if (control->isCancelled())
                    return std::unexpected(cancelled());
                return writeExport(file, bytes, workspace);
            });
        control->finish();
        return written.transform([&] { return summary; });
    });
}

QFuture<Result<ArchivePtr>> readArchiveFile(QString file, JobControlPtr control)
{
    return QtConcurrent::run([file = std::move(file), control = std::move(control)]() -> Result<ArchivePtr> {
        auto read = readArchive(file, control);
        control->finish();
        return std::move(read).transform([](UnpackedArchive &&archive) -> ArchivePtr {
            return std::make_shared<const UnpackedArchive>(std::move(archive));
        });
    });
}

} // namespace slipway::service
