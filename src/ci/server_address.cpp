// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/server_address.h"

#include "core/base/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ci {

namespace {

bool isThisMachine(const QString &host)
{
    static const QRegularExpression loopback(uR"(^(localhost|\[?::1\]?|127(\.\d{1,3}){3})$)"_s);
    return loopback.match(host).hasMatch();
}

} // namespace

Result<net::Endpoint> endpointOf(const CiConnection &connection)
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
    return net::Endpoint{.base = url.adjusted(QUrl::StripTrailingSlash),
                         .caFile = connection.caFile,
                         .mayUsePlainHttp = connection.mayUsePlainHttp};
}

Result<RepositoryAddress> repositoryOf(const CiConnection &connection, qsizetype count)
{
    Result<net::Endpoint> endpoint = endpointOf(connection);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    RepositoryAddress address{std::move(*endpoint),
                              connection.options[u"repository"].toString().split(u'/', Qt::SkipEmptyParts)};
    if (address.names.size() == count)
        return address;
    QStringList segments = address.endpoint.base.path().split(u'/', Qt::SkipEmptyParts);
    if (!address.names.isEmpty() || segments.size() < count)
        return failure(ErrorKind::BadInput,
                       tr("The address of %1 does not name a repository. Copy it from the repository's own page.")
                           .arg(connection.name),
                       u"url"_s);
    address.names = segments.last(count);
    segments.resize(segments.size() - count);
    address.endpoint.base.setPath(segments.isEmpty() ? QString() : u'/' + segments.join(u'/'));
    return address;
}

QUrl under(const net::Endpoint &endpoint, const QByteArray &encoded)
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

net::Header basicCredentials(const QString &account, const net::Secret &secret)
{
    return {"Authorization", "Basic " + (account.toUtf8() + ':' + secret.reveal()).toBase64()};
}

} // namespace slipway::ci
