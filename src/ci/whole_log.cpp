// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/whole_log.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci {

namespace {

constexpr qsizetype kComparedEnd = 4096;

QString endChecksum(QByteArrayView known)
{
    const QByteArrayView end = known.last(std::min(known.size(), kComparedEnd));
    return QString::fromLatin1(QCryptographicHash::hash(end, QCryptographicHash::Sha256).toHex());
}

} // namespace

LogPart grownPart(const QByteArray &whole, const LogCursor &cursor, bool isComplete)
{
    const qsizetype known = cursor.state[u"bytes"].toInteger();
    LogPart part;
    part.isReplaced =
        known > whole.size()
        || (known > 0 && endChecksum(QByteArrayView(whole).first(known)) != cursor.state[u"end"].toString());
    part.bytes = part.isReplaced ? whole : whole.sliced(known);
    part.next.state = {{u"bytes"_s, qint64(whole.size())}, {u"end"_s, endChecksum(whole)}};
    part.isComplete = isComplete;
    return part;
}

} // namespace slipway::ci
