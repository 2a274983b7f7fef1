// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client_core.h"

#include "core/base/tr.h"
#include "net/failures.h"
#include "net/limits.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

QSslKey privateKeyIn(const QString &path, const QByteArray &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.readAll();
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

Error unreadable(const QString &sentence, const QString &file)
{
    return Error{.kind = ErrorKind::BadInput, .sentence = sentence.arg(file), .where = file, .detail = {}};
}

Error noCertificateIn(const QString &file)
{
    return unreadable(tr("There is no certificate in %1. It must be a PEM file that this user may read."), file);
}

Error noKeyIn(const QString &file)
{
    return unreadable(tr("There is no private key in %1. It must be a PEM file that this user may read; if it is "
                         "encrypted, the secret of the connection is its passphrase."),
                      file);
}

} // namespace

ClientCore::ClientCore(Endpoint at) : endpoint(std::move(at))
{
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

bool ClientCore::isOwn(const QUrl &url) const
{
    return isSameOrigin(url, endpoint.base);
}

std::optional<Error> ClientCore::refusalOf(const QUrl &url)
{
    const bool isPlain = url.scheme() == u"http";
    if (url.host().isEmpty() || (url.scheme() != u"https" && !isPlain))
        return plainHttpError(url);
    if (isPlain && !isLoopback(url) && !endpoint.mayUsePlainHttp)
        return plainHttpError(url);
    return isPlain || !isOwn(url) ? std::nullopt : loadCertificates();
}

std::optional<Error> ClientCore::loadCertificates()
{
    if ((endpoint.caFile.isEmpty() && endpoint.certificateFile.isEmpty()) || m_ownCertificates)
        return {};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!endpoint.caFile.isEmpty()) {
        const auto authorities = QSslCertificate::fromPath(endpoint.caFile, QSsl::Pem);
        if (authorities.isEmpty())
            return noCertificateIn(endpoint.caFile);
        configuration.setCaCertificates(authorities);
    }
    if (!endpoint.certificateFile.isEmpty()) {
        const auto chain = QSslCertificate::fromPath(endpoint.certificateFile, QSsl::Pem);
        if (chain.isEmpty())
            return noCertificateIn(endpoint.certificateFile);
        const QString keyFile = endpoint.keyFile.isEmpty() ? endpoint.certificateFile : endpoint.keyFile;
        const QSslKey key = privateKeyIn(keyFile, endpoint.keyPassphrase);
        if (key.isNull())
            return noKeyIn(keyFile);
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(key);
    }
    m_ownCertificates = configuration;
    return {};
}

QNetworkRequest ClientCore::networkRequest(const Request &request, const QUrl &url) const
{
    const bool ours = isOwn(url);
    QNetworkRequest made(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // The ways in which Qt repeats a request by itself are known of HTTP/1.1 alone.
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setDecompressedSafetyCheckThreshold(-1);
    made.setRawHeader("User-Agent", "Slipway/" + QCoreApplication::applicationVersion().toUtf8());
    if (!request.accept.isEmpty())
        made.setRawHeader("Accept", request.accept);
    if (isSameOrigin(url, request.url))
        for (const auto &[name, value] : request.headers)
            made.setRawHeader(name, value);
    if (!ours) {
        made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        return made;
    }
    if (m_ownCertificates)
        made.setSslConfiguration(*m_ownCertificates);
    for (const auto &[name, value] : endpoint.fixedHeaders)
        made.setRawHeader(name, value);
    if (request.withCredentials)
        for (const auto &[name, value] : credentials)
            made.setRawHeader(name, value);
    return made;
}

void ClientCore::learn(Response &response)
{
    const Instant now = systemNow();
    if (!isLimited(response))
        m_limitedInARow = 0;
    else if (m_limitedInARow == 0 || scheduler.budget.nextFree(true, now) <= now) // those in flight together count once
        ++m_limitedInARow;
    response.limitedInARow = m_limitedInARow;
    if (response.serverTime) // a Date is cut to the second
        clockOffset = *response.serverTime + std::chrono::milliseconds(500) - now;
    if (const auto limit = rateLimit(response, now))
        scheduler.budget.note(limit->remaining, limit->limit, limit->resetsAt, now);
    if (const auto at = isLimited(response) || response.status == 503 ? freeAgain(response, now) : std::nullopt)
        scheduler.budget.blockUntil(*at);
}

void ClientCore::noteRefusal(const Response &response, const Request &request) const
{
    if (response.status == 401 && request.withCredentials && !credentials.isEmpty() && isOwn(response.url)
        && onRefusedCredentials)
        onRefusedCredentials();
}

QByteArray ClientCore::withoutCredentials(QByteArray text) const
{
    for (const auto &[name, value] : credentials) {
        const QByteArray word = value.mid(value.indexOf(' ') + 1);
        QList<QByteArray> secrets{word};
        if (value.startsWith("Basic "))
            secrets += QByteArray::fromBase64(word).mid(QByteArray::fromBase64(word).indexOf(':') + 1);
        for (const QByteArray &secret : secrets)
            if (secret.size() > 3)
                text.replace(secret, "…"_ba);
    }
    return text;
}

} // namespace slipway::net
