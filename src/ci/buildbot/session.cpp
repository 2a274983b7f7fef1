// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/session.h"

#include "ci/server_address.h"
#include "core/base/tr.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway::ci::buildbot {

Session::Session(net::HttpClient &http, QString account, net::Secret secret)
    : m_http(http),
      m_account(std::move(account)),
      m_secret(std::move(secret))
{}

void Session::begin()
{
    if (!m_account.isEmpty() || m_secret.isEmpty())
        return;
    const QByteArray given = m_secret.reveal().trimmed();
    m_http.setCredentials({{"Cookie", given.contains('=') ? given : "TWISTED_SESSION=" + given}});
}

// A master answers a good login with a redirect to its start page, whose address may be one that only others can reach.
QCoro::Task<Result<>> Session::signIn(std::stop_token stop)
{
    const net::Exchange answer = co_await m_http.send(net::Request{.url = under(m_http.endpoint(), "/auth/login"),
                                                                   .accept = "*/*",
                                                                   .headers = {basicCredentials(m_account, m_secret)},
                                                                   .withCredentials = false,
                                                                   .followsRedirects = false},
                                                      stop);
    if (!answer)
        co_return std::unexpected(answer.error().error);
    if (answer->status == 401 || answer->status == 403)
        co_return failure(
            ErrorKind::NotAllowed,
            tr("Buildbot refused the user name or password of %1. Correct them in Settings → Connections.")
                .arg(m_account));
    if (answer->status >= 500)
        co_return std::unexpected(net::statusError(*answer, net::saidBy(*answer)));
    const Result<QJsonObject> known = co_await configuration(stop);
    if (answer->status >= 400 || (known && userIn(*known).isEmpty()))
        co_return failure(
            ErrorKind::NotAllowed,
            tr("Buildbot takes no user name and password here. Remove the account, or paste the session cookie of a browser as the secret."));
    co_return {};
}

QCoro::Task<Result<>> Session::ensure(std::stop_token stop)
{
    if (!hasAccount())
        co_return {};
    const Result<QJsonObject> known = co_await configuration(stop);
    if (known && !userIn(*known).isEmpty())
        co_return {};
    if (!known && known.error().kind == ErrorKind::Remote)
        co_return std::unexpected(known.error());
    co_return co_await signIn(stop);
}

QCoro::Task<Result<QJsonObject>> Session::configuration(std::stop_token stop)
{
    const Result<QJsonDocument> answer =
        co_await m_http.readJson(net::Request{.url = under(m_http.endpoint(), "/config")}, stop);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return answer->object();
}

QString userIn(const QJsonObject &configuration)
{
    const QJsonObject user = configuration.value(u"user"_s).toObject();
    for (const QString &key : {u"email"_s, u"username"_s, u"full_name"_s})
        if (const QString name = user.value(key).toString(); !name.isEmpty())
            return name;
    return {};
}

QString versionIn(const QJsonObject &configuration)
{
    for (const QJsonValue &version : configuration.value(u"versions"_s).toArray())
        if (version.toArray().at(0).toString() == u"Buildbot")
            return version.toArray().at(1).toString();
    return {};
}

} // namespace slipway::ci::buildbot
