// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/parts/evidence_opening.h"

#include "core/base/tr.h"
#include "service/closure/evidence_copy.h"
#include "service/export_file.h"
#include "ui/release/parts/release_desk.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QPointer>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// What programs only show.
bool isHarmless(const QString &file)
{
    static const QStringList kinds{u"text/plain"_s, u"text/csv"_s,         u"text/markdown"_s,   u"text/x-log"_s,
                                   u"image/png"_s,  u"image/jpeg"_s,       u"image/gif"_s,       u"image/webp"_s,
                                   u"image/bmp"_s,  u"application/json"_s, u"application/pdf"_s, u"application/xml"_s};
    return kinds.contains(QMimeDatabase().mimeTypeForFile(file).name());
}

void saveCopy(ReleaseDesk &desk, const QString &file, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Save a copy of the evidence"));
    dialog->setObjectName(u"saveEvidence"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(file).fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, &desk, [&desk, file](const QString &target) {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly)) {
            desk.raise({ErrorKind::NotFound, tr("The file cannot be read: %1.").arg(source.errorString()), file, {}});
            return;
        }
        if (const auto done = service::writeExport(target, source.readAll(), desk.session().file()); !done)
            desk.raise(done.error());
        else
            desk.tell(tr("The copy was saved."), QDir::toNativeSeparators(target));
    });
    dialog->open();
}

} // namespace

void openEvidence(ReleaseDesk &desk, const Evidence &evidence, QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/evidence"_s;
    service::evidenceFile(desk.session(), evidence, folder)
        .then(&desk, [&desk, parent = QPointer(parent)](const Result<QString> &file) {
            if (!file)
                return desk.raise(file.error());
            if (!isHarmless(*file))
                return saveCopy(desk, *file, parent);
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*file)))
                desk.tell(tr("No program opened it. The file is %1").arg(QDir::toNativeSeparators(*file)));
        });
}

} // namespace slipway::ui
