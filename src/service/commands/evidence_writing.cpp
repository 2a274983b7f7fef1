// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/evidence_writing.h"

#include "core/base/tr.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace slipway::service {

Result<Evidence> makeEvidence(CommandContext &context, ReleaseId release, const Uuid &about, const NewEvidence &given)
{
    const QString location = given.location.trimmed();
    if (location.isEmpty())
        return failure(ErrorKind::BadInput, tr("The evidence is empty: give a link, a file or a sentence."));
    Evidence evidence{context.newId<Evidence>(), release,      about, EvidenceKind::Text, location, given.title, {},
                      context.actorId(),         context.now()};
    const QUrl url(location, QUrl::StrictMode);
    if (url.isValid() && (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"))
        && !url.host().isEmpty())
    {
        evidence.kind = EvidenceKind::Link;
        return evidence;
    }
    const QString path = url.isLocalFile() ? url.toLocalFile() : location;
    if (!QFileInfo(path).isFile())
        return evidence;
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorKind::BadInput, tr("The file cannot be read: %1").arg(file.errorString()), path);
    evidence.kind = EvidenceKind::File;
    evidence.location = QFileInfo(path).absoluteFilePath();
    evidence.sha256 = QString::fromLatin1(hash.result().toHex());
    if (evidence.title.isEmpty())
        evidence.title = QFileInfo(path).fileName();
    return evidence;
}

} // namespace slipway::service
