// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/manifest.h"

#include "core/base/tr.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace slipway {

using namespace Qt::StringLiterals;

QJsonObject manifestOf(const ManifestParts &parts)
{
    return {{u"manifest"_s, 1},
            {u"product"_s, parts.product},
            {u"version"_s, parts.version},
            {u"repository"_s, parts.repository},
            {u"from"_s, QJsonObject{{u"name"_s, parts.fromName}, {u"commit"_s, parts.fromCommit}}},
            {u"to"_s, parts.toName},
            {u"head"_s, parts.head},
            {u"commits"_s, parts.commits.size()},
            {u"commits_sha256"_s, commitsDigest(parts.commits)},
            {u"paths"_s, QJsonArray::fromStringList(parts.paths)},
            {u"artifacts"_s, parts.artifacts},
            {u"configuration"_s, parts.configuration},
            {u"submodules"_s, parts.submodules}};
}

QString commitsDigest(QStringList commits)
{
    commits.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &each : commits) {
        hash.addData(each.toLatin1());
        hash.addData("\n");
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString manifestHash(const QJsonObject &manifest)
{
    const QByteArray bytes = QJsonDocument(manifest).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QString> artifactDigest(const QString &text)
{
    static const QRegularExpression form(uR"(^(?:sha256:)?([0-9a-fA-F]{64})$)"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return failure(ErrorKind::BadInput, tr("“%1” is no SHA-256: it has 64 hexadecimal digits.").arg(text.left(80)),
                       text);
    return u"sha256:"_s + match.captured(1).toLower();
}

} // namespace slipway
