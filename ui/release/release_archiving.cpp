// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/archive_files.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_tab.h"
#include "ui/release/parts/release_text.h"
#include "ui/release/release_detail_page.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace slipway::ui {

void ReleaseDetailPage::chooseArchive()
{
    QString name = release_text::oneLine(m_desk->page().title, 80);
    for (QChar &each : name)
        each = each.isLetterOrNumber() || each == u'.' || each == u'-' ? each : QChar(u'-');
    auto *dialog = new QFileDialog(this, tr("Archive the release"), {}, tr("Release archives (*.slipway-archive)"));
    dialog->setObjectName(u"archiveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"slipway-archive"_s);
    dialog->selectFile(name + u".slipway-archive"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReleaseDetailPage::archiveTo);
    dialog->open();
}

void ReleaseDetailPage::archiveTo(const QString &file)
{
    currentTab()->flush();
    const auto control = std::make_shared<service::JobControl>();
    Q_EMIT jobBegun(tr("Archiving %1").arg(release_text::oneLine(m_desk->page().title, 80)), control);
    service::writeArchive(session(), m_desk->release(), file, control)
        .then(this, [this, control, file](const Result<service::ArchiveSummary> &done) {
            if (!done)
                return raiseOf(*control, done.error());
            QStringList lines{tr("%1: %n row(s)", nullptr, done->rows).arg(QDir::toNativeSeparators(file))};
            for (const QString &each : done->missing)
                lines += tr("The file of the evidence “%1” is not there any more; the archive has its hash only.")
                             .arg(release_text::oneLine(each, 120));
            const auto kind = done->missing.isEmpty() ? Notice::Kind::Done : Notice::Kind::Warning;
            Q_EMIT noticeRaised({kind, tr("%1 was archived.").arg(done->title), lines.join(u'\n')});
        });
}

} // namespace slipway::ui
