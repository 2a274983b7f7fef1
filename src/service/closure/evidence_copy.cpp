// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/evidence_copy.h"

#include "core/base/tr.h"
#include "service/session.h"
#include "storage/archive/release_rows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

/// SHA-256, hex; empty: it cannot be read.
QString hashOfFile(const QString &name)
{
    QFile file(name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

/// The last part of a path of whatever system, harmless as the name of a file.
QString plainName(const QString &location)
{
    QString name;
    for (const QChar each : location.section(u'/', -1).section(u'\\', -1).right(100))
        name += each.isLetterOrNumber() || each == u'.' || each == u'-' || each == u'_' ? each : QChar(u'-');
    while (name.startsWith(u'.'))
        name.removeFirst();
    return name.isEmpty() ? u"evidence"_s : name;
}

Result<QString> writtenCopy(const QByteArray &bytes, const QString &folder, const QString &name)
{
    const QString place = folder + u'/' + name;
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::BadInput, tr("The folder for copies of evidence cannot be made."), folder);
    QFile::remove(place);
    QFile file(place);
    if (!file.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorKind::BadInput, tr("The copy cannot be written: %1.").arg(file.errorString()), place);
    file.close();
    file.setPermissions(QFileDevice::ReadOwner);
    return place;
}

} // namespace

QFuture<Result<QString>> evidenceFile(const Session &session, Evidence evidence, QString folder)
{
    return QtConcurrent::run(
        [workspace = session.file(), evidence = std::move(evidence), folder = std::move(folder)]() -> Result<QString> {
            const QString there = hashOfFile(evidence.location);
            if (!there.isEmpty() && (evidence.sha256.isEmpty() || there == evidence.sha256))
                return evidence.location;
            const auto reader = storage::Reader::open(workspace);
            if (!reader)
                return std::unexpected(reader.error());
            const auto kept = storage::archivedFile(**reader, evidence.sha256);
            if (!kept)
                return std::unexpected(kept.error());
            if (*kept)
                return writtenCopy(**kept, folder + u'/' + evidence.sha256.left(16), plainName(evidence.location));
            return failure(ErrorKind::NotFound,
                           there.isEmpty() ? tr("The file is not there any more.")
                                           : tr("The file was changed since it was added as evidence."),
                           evidence.location);
        });
}

} // namespace slipway::service
