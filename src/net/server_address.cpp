// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server_address.h"

namespace slipway::net {

QUrl under(const Endpoint &endpoint, const QByteArray &encoded)
{
    QByteArray base = endpoint.base.toEncoded();
    while (base.endsWith('/'))
        base.chop(1);
    return QUrl::fromEncoded(base + encoded, QUrl::StrictMode);
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray formBody(const QList<std::pair<QString, QString>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(encoded(name) + '=' + encoded(value));
    return parts.join('&');
}

Header basicCredentials(const QString &account, const Secret &secret)
{
    return {"Authorization", "Basic " + (account.toUtf8() + ':' + secret.reveal()).toBase64()};
}

} // namespace slipway::net
