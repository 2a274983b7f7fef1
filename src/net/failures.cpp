// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/failures.h"

#include "core/base/tr.h"
#include "net/redaction.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

Error remoteError(const QUrl &url, QString sentence, const QString &detail = {})
{
    return Error{.kind = ErrorKind::Remote,
                 .sentence = std::move(sentence),
                 .where = {},
                 .detail = detail.isEmpty() ? redacted(url) : redacted(url) + u": "_s + redacted(detail)};
}

} // namespace

QString serverName(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

QString wallClock(Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(at));
    const bool isToday = time.date() == QDate::currentDate();
    return isToday ? QLocale().toString(time.time(), QLocale::ShortFormat)
                   : QLocale().toString(time, QLocale::ShortFormat);
}

Error interruptionError(const QUrl &url, const Interruption &interruption)
{
    if (interruption.why() != Interruption::Why::Deadline)
        return remoteError(url, tr("The request to %1 was cancelled.").arg(serverName(url)));
    return timeoutError(url, interruption.deadline());
}

Error timeoutError(const QUrl &url, std::chrono::milliseconds patience)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(patience).count();
    return remoteError(
        url, tr("%1 did not answer within %n second(s). Try again when the server or the network is less busy.",
                nullptr, static_cast<int>(seconds))
                 .arg(serverName(url)));
}

Error networkError(const QUrl &url, QNetworkReply::NetworkError code, const QString &text)
{
    const QString name = serverName(url);
    if (isCertificateRefused(text))
        return Error{.kind = ErrorKind::NotAllowed,
                     .sentence =
                         tr("%1 wants a client certificate that it knows. Name the PEM files of the certificate "
                            "and of its key in the connection.")
                             .arg(name),
                     .where = {},
                     .detail = redacted(url) + u": "_s + redacted(text)};
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return remoteError(
            url, tr("%1 refuses connections. Check that the server runs and that the port is right.").arg(name), text);
    case QNetworkReply::HostNotFoundError:
        return remoteError(url, tr("There is no machine named %1. Check the address and the network.").arg(name), text);
    case QNetworkReply::SslHandshakeFailedError:
        return remoteError(
            url,
            tr("No safe connection to %1: %2 If the server's certificate comes from an authority of your own, name its "
               "PEM file in the connection.")
                .arg(name, redacted(text)),
            text);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return remoteError(url, tr("%1 closed the connection before its answer was complete.").arg(name), text);
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolFailure:
        return remoteError(url, tr("The answer of %1 is broken: %2").arg(name, redacted(text)), text);
    default: return remoteError(url, tr("%1 cannot be reached: %2").arg(name, redacted(text)), text);
    }
}

bool isCertificateRefused(const QString &text)
{
    static const QRegularExpression alert(u"(ssl|tls)\\S* alert .*(certificate|unknown ca)"_s);
    return alert.match(text).hasMatch();
}

bool isBeforeSending(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError: return true;
    default: return false;
    }
}

Error tooLongError(const QUrl &url, qint64 cap)
{
    Error error = remoteError(url, tr("What %1 sends is longer than %2, so it was not read to its end.")
                                       .arg(serverName(url), QLocale().formattedDataSize(cap)));
    error.kind = ErrorKind::BadInput;
    return error;
}

Error waitError(const QUrl &url, Instant freeAt)
{
    return remoteError(
        url, tr("%1 was asked too often and may be asked again at %2.").arg(serverName(url), wallClock(freeAt)));
}

Error plainHttpError(const QUrl &url)
{
    if (url.scheme() != u"http")
        return remoteError(url, tr("The address %1 does not begin with https:.").arg(redacted(url)));
    return remoteError(
        url,
        tr("%1 was not asked: over http: everybody on the way could read the secret. Use https:, or allow plain http "
           "in the connection.")
            .arg(serverName(url)));
}

Error redirectError(const QUrl &from, const QUrl &to)
{
    if (from.scheme() == u"https" && to.scheme() == u"http")
        return remoteError(from, tr("%1 leads from https: to plain http at %2, which is not followed.")
                                     .arg(serverName(from), serverName(to)));
    return remoteError(
        from, tr("%1 leads from one address to the next without end, or to one that is none.").arg(serverName(from)));
}

Error noEventsError(const QUrl &url)
{
    return remoteError(url, tr("%1 has no stream of events at this address.").arg(serverName(url)));
}

} // namespace slipway::net
