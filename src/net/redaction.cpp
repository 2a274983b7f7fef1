// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::net {

QString redacted(QString text)
{
    static const QRegularExpression headers(
        uR"(\b((?:proxy-)?authorization|private-token|circle-token|set-cookie|cookie|x-[\w-]*token)(["']?\s*[:=]\s*)[^\r\n]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression values(
        uR"(\b((?:[\w-]*token|sig|signature|x-amz-signature|password|secret)=)[^&\s"']+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(uR"(([a-z][a-z0-9+.-]*://)[^/\s@]+@)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    text.replace(headers, u"\\1\\2…"_s);
    text.replace(values, u"\\1…"_s);
    text.replace(userInfo, u"\\1…@"_s);
    return text;
}

QString redacted(const QUrl &url)
{
    QUrl bare = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (bare.hasQuery())
        bare.setQuery(u"…"_s);
    return bare.toDisplayString();
}

} // namespace slipway::net
