// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitlab/trace_cursor.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace slipway::ci::gitlab {

namespace {

constexpr qsizetype kTail = 4096;

QString tailDigest(const QByteArray &trace, qsizetype shown)
{
    const qsizetype from = std::max<qsizetype>(0, shown - kTail);
    const QByteArrayView tail = QByteArrayView(trace).sliced(from, shown - from);
    return QString::fromLatin1(QCryptographicHash::hash(tail, QCryptographicHash::Sha256).toHex());
}

/// Bytes without those of a UTF-8 letter that has not arrived wholly.
qsizetype wholeLetters(const QByteArray &trace)
{
    for (qsizetype back = 1; back <= 3 && back <= trace.size(); ++back) {
        const auto byte = static_cast<unsigned char>(trace[trace.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? trace.size() - back : trace.size();
    }
    return trace.size();
}

} // namespace

LogPart newIn(const QByteArray &trace, const LogCursor &cursor, bool isComplete)
{
    const qsizetype shown = cursor.state[u"shown"].toInteger();
    const qsizetype end = isComplete ? trace.size() : wholeLetters(trace);
    const bool hasGrown = shown <= end && tailDigest(trace, shown) == cursor.state[u"tail"].toString();
    LogPart part;
    part.isReplaced = shown > 0 && !hasGrown;
    const qsizetype from = shown > 0 && hasGrown ? shown : 0;
    part.bytes = trace.sliced(from, end - from);
    part.isComplete = isComplete;
    part.next.state = QJsonObject{{u"shown"_s, end}, {u"tail"_s, tailDigest(trace, end)}};
    return part;
}

} // namespace slipway::ci::gitlab
