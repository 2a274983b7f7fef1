// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/connection_address.h"

#include "core/base/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

bool isThisMachine(const QString &host)
{
    static const QRegularExpression loopback(uR"(^(localhost|\[?::1\]?|127(\.\d{1,3}){3})$)"_s);
    return loopback.match(host).hasMatch();
}

} // namespace

Result<QUrl> serverAddress(const CiConnection &connection)
{
    const QUrl url(connection.url.trimmed(), QUrl::StrictMode);
    const auto wrong = [&](const QString &sentence) { return failure(ErrorKind::BadInput, sentence, u"url"_s); };
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s))
        return wrong(tr("The address of %1 is not a web address. It begins with https://.").arg(connection.name));
    if (!url.userInfo().isEmpty())
        return wrong(
            tr("The address of %1 holds a user name or password. Give the account and the secret in their own fields.")
                .arg(connection.name));
    if (url.hasQuery() || url.hasFragment())
        return wrong(tr("The address of %1 ends before the first “?” or “#”.").arg(connection.name));
    if (url.scheme() == u"http"_s && !isThisMachine(url.host()) && !connection.mayUsePlainHttp)
        return wrong(tr("The address of %1 is not encrypted. Use https://, or allow plain http for this connection.")
                         .arg(connection.name));
    return url.adjusted(QUrl::StripTrailingSlash);
}

} // namespace slipway
