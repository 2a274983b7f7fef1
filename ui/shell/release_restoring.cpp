// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_strip.h"
#include "ui/shell/workspace_menu.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::ui {

void WorkspaceMenu::restoreRelease(const QString &file)
{
    const auto control = std::make_shared<service::JobControl>();
    const QString name = QFileInfo(file).fileName();
    const int job = m_jobs->begin(tr("Reading %1").arg(name), control);
    service::readArchiveFile(file, control)
        .then(this, [this, job, name, control](const Result<service::ArchivePtr> &archive) {
            m_jobs->finish(job);
            if (!archive)
                return tellJob(*control, std::unexpected(archive.error()));
            const auto writing = std::make_shared<service::JobControl>();
            restoreRelease(*archive, name, writing, m_jobs->begin(tr("Restoring %1").arg(name), writing));
        });
}

void WorkspaceMenu::restoreRelease(const service::ArchivePtr &archive, const QString &name,
                                   const service::JobControlPtr &control, int job)
{
    m_session.start(service::RestoreRelease{archive}, control)
        .then(this, [this, job, name, control](const Result<service::RestoredRelease> &done) {
            m_jobs->finish(job);
            if (!done)
                return tellJob(*control, std::unexpected(done.error()));
            QString what = tr("%n row(s)", nullptr, done->rows) + u", "_s
                           + tr("%n thing(s) it names were here already", nullptr, done->known);
            if (done->isSealed)
                what += u". "_s + tr("Its seal is whole.");
            const QStringList warnings = service::warningsOf(*done);
            const auto kind = warnings.isEmpty() ? Notice::Kind::Done : Notice::Kind::Warning;
            Q_EMIT noticeRaised({kind, tr("The release of %1 was restored.").arg(name),
                                 (QStringList{what} + warnings).join(u'\n'), tr("Show the release"),
                                 [this, release = done->release] {
                                     Q_EMIT routeRequested({.page = u"releases"_s, .release = release});
                                 }});
        });
}

} // namespace slipway::ui
