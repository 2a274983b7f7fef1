// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/http_source.h"

#include "core/base/tr.h"
#include "core/pipeline/connection_address.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::monitoring {

namespace {

bool isHeader(const QString &name, const QString &value)
{
    static const QRegularExpression token(uR"(^[A-Za-z0-9!#$%&'*+.^_`|~-]+$)"_s);
    static const QRegularExpression control(uR"([\x00-\x1f\x7f])"_s);
    return token.match(name).hasMatch() && !control.match(value).hasMatch();
}

Result<QList<net::Header>> credentialsOf(const MonitoringConnection &connection, const net::Secret &secret)
{
    switch (connection.auth) {
    case MonitoringAuth::None: break;
    case MonitoringAuth::Basic:
        if (connection.account.isEmpty() || connection.account.contains(u':'))
            return failure(ErrorKind::BadInput,
                           slipway::tr("%1 needs a user name without a colon.").arg(connection.name), u"account"_s);
        return QList{net::basicCredentials(connection.account, secret)};
    case MonitoringAuth::Bearer:
        if (secret.isEmpty())
            return failure(ErrorKind::BadInput, slipway::tr("%1 needs a token as its secret.").arg(connection.name),
                           u"secret"_s);
        return QList{net::Header("Authorization", "Bearer " + secret.reveal())};
    }
    return QList<net::Header>{};
}

} // namespace

Result<Access> accessOf(const MonitoringConnection &connection, const net::Secret &secret)
{
    CiConnection address; // addresses of all kinds of servers are checked by the same rules
    address.name = connection.name;
    address.url = connection.url;
    address.mayUsePlainHttp = connection.mayUsePlainHttp;
    const Result<QUrl> base = serverAddress(address);
    if (!base)
        return std::unexpected(base.error());
    Result<QList<net::Header>> credentials = credentialsOf(connection, secret);
    if (!credentials)
        return std::unexpected(credentials.error());
    QList<net::Header> fixed;
    for (const auto &[name, value] : connection.headers.asKeyValueRange()) {
        if (!isHeader(name, value))
            return failure(ErrorKind::BadInput,
                           slipway::tr("%1 has a header “%2” that cannot be sent: its name has letters, digits and "
                                       "dashes, its value stands on one line.")
                               .arg(connection.name, name),
                           u"headers"_s);
        fixed.append({name.toLatin1(), value.toUtf8()});
    }
    Access access{.endpoint = {.base = *base,
                               .caFile = connection.caFile,
                               .mayUsePlainHttp = connection.mayUsePlainHttp,
                               .fixedHeaders = fixed,
                               .certificateFile = connection.certificateFile,
                               .keyFile = connection.keyFile},
                  .credentials = std::move(*credentials)};
    if (connection.auth == MonitoringAuth::None)
        access.endpoint.keyPassphrase = secret.reveal();
    return access;
}

HttpSource::HttpSource(Access access) : m_http(std::move(access.endpoint))
{
    m_http.setCredentials(std::move(access.credentials));
}

net::Request HttpSource::get(const QByteArray &path, const Fields &query) const
{
    const QByteArray asked = query.isEmpty() ? path : path + '?' + net::formBody(query);
    return net::Request{.url = net::under(m_http.endpoint(), asked)};
}

net::Request HttpSource::postForm(const QByteArray &path, const Fields &fields) const
{
    return net::Request{.method = net::Method::Post,
                        .url = net::under(m_http.endpoint(), path),
                        .body = net::formBody(fields),
                        .contentType = "application/x-www-form-urlencoded"};
}

net::Request HttpSource::postJson(const QByteArray &path, const QJsonDocument &body, net::Effect effect) const
{
    return net::Request{.method = net::Method::Post,
                        .url = net::under(m_http.endpoint(), path),
                        .body = body.toJson(QJsonDocument::Compact),
                        .contentType = "application/json",
                        .effect = effect};
}

QCoro::Task<Result<QJsonDocument>> HttpSource::timed(QString what, net::Request request, Probe *probe)
{
    QElapsedTimer timer;
    timer.start();
    Result<QJsonDocument> answer = co_await m_http.readJson(std::move(request));
    probe->findings.push_back({.mark = answer ? Probe::Finding::Mark::Good : Probe::Finding::Mark::Bad,
                               .what = what,
                               .found = answer ? QString() : answer.error().sentence,
                               .took = std::chrono::milliseconds(timer.elapsed())});
    co_return answer;
}

} // namespace slipway::monitoring
