// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/jenkins/jenkins_paths.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway::ci::jenkins {

QByteArray jobPath(const QString &fullName)
{
    QByteArray path;
    for (const QString &name : fullName.split(u'/', Qt::SkipEmptyParts))
        path += "/job/" + QUrl::toPercentEncoding(name);
    return path;
}

QString jobOfUrl(const QString &url)
{
    QByteArray path = QUrl(url).path(QUrl::FullyEncoded).toUtf8();
    const qsizetype first = path.indexOf("/job/");
    if (first < 0)
        return {};
    path = path.sliced(first + 5);
    while (path.endsWith('/'))
        path.chop(1);
    QStringList names;
    for (QString encoded = QString::fromUtf8(path); const QString &name : encoded.split(u"/job/"_s))
        names.append(QUrl::fromPercentEncoding(name.toUtf8()));
    return names.join(u'/');
}

QString queueIdOf(const QByteArray &location)
{
    static const QRegularExpression kItem(u"/queue/item/([0-9]+)/?\\z"_s);
    return kItem.match(QString::fromLatin1(location)).captured(1);
}

QByteArray artifactPath(const QString &relativePath)
{
    QByteArrayList segments;
    for (const QString &segment : relativePath.split(u'/'))
        segments.append(QUrl::toPercentEncoding(segment));
    return segments.join('/');
}

} // namespace slipway::ci::jenkins
