// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client_core.h"
#include "net/failures.h"
#include "net/limits.h"
#include "net/one_shot_upload.h"

#include "core/base/tr.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

struct ReplyEnd {
    void operator()(QNetworkReply *reply) const
    {
        reply->disconnect();
        reply->abort();
        reply->deleteLater();
    }
};
using Reply = std::unique_ptr<QNetworkReply, ReplyEnd>;

QByteArray verbOf(Method method)
{
    switch (method) {
    case Method::Get: return "GET";
    case Method::Head: return "HEAD";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Patch: return "PATCH";
    case Method::Delete: return "DELETE";
    }
    Q_UNREACHABLE_RETURN("GET");
}

bool isRead(Method method)
{
    return method == Method::Get || method == Method::Head;
}

/// What travels as the body. A request that must not be sent twice has one even where the server wants none, because Qt repeats
/// those without; what is the same when it comes again, as a cancel, has none.
QByteArray bodyOf(const Request &request)
{
    const bool needsOne =
        request.method != Method::Delete && !isRead(request.method) && request.effect != Effect::Converging;
    return request.body.isEmpty() && needsOne ? "{}"_ba : request.body;
}

struct Started {
    Reply reply;
    const OneShotUpload *upload = nullptr; ///< the reply's; none: there is no body

    /// False: the server cannot have a whole request.
    [[nodiscard]] bool mayHaveLeft() const { return !upload || upload->mayHaveLeft(); }
};

Started start(QNetworkAccessManager &manager, QNetworkRequest made, const Request &request)
{
    if (request.method == Method::Get)
        return {.reply = Reply(manager.get(made))};
    if (request.method == Method::Head)
        return {.reply = Reply(manager.head(made))};
    const QByteArray body = bodyOf(request);
    if (!body.isEmpty())
        made.setRawHeader("Content-Type", request.contentType.isEmpty() ? "application/json"_ba : request.contentType);
    made.setRawHeader("Content-Length", QByteArray::number(body.size()));
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *const upload = new OneShotUpload(body, nullptr);
    Reply reply(manager.sendCustomRequest(made, verbOf(request.method), upload));
    upload->setParent(reply.get());
    return {.reply = std::move(reply), .upload = upload};
}

/// Whether a reply has an answer, whatever its status; otherwise it broke on the way.
bool isAnswered(const QNetworkReply &reply, int status)
{
    const auto error = reply.error();
    if (status >= 300 && status < 400 && error == QNetworkReply::ContentReSendError)
        return true; // 307 and 308 of a request with a body, which Qt would have to send again
    if (status < 400)
        return status > 0 && error == QNetworkReply::NoError;
    return error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError
           && error != QNetworkReply::ProtocolFailure;
}

class Reception
{
public:
    Reception(QNetworkReply &reply, const Request &request, Interruption &interruption, Sink *sink)
        : m_reply(reply),
          m_isHead(request.method == Method::Head),
          m_cap(request.maxBytes),
          m_interruption(interruption),
          m_sink(sink)
    {}

    /// Takes what has arrived. @return false: no more of it is wanted
    bool take()
    {
        const QByteArray piece = m_reply.readAll();
        m_received += piece.size();
        if (m_received > m_cap || (!m_isHead && announced() > m_cap)) {
            m_problem = tooLongError(m_reply.url(), m_cap);
            return false;
        }
        if (!isStreamed()) {
            body += piece;
            return true;
        }
        m_interruption.extend();
        return piece.isEmpty() || store(piece);
    }
    [[nodiscard]] int status() const { return m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    QByteArray body;

private:
    [[nodiscard]] qint64 announced() const
    {
        const QVariant length = m_reply.header(QNetworkRequest::ContentLengthHeader);
        return length.isValid() ? length.toLongLong() : -1;
    }
    [[nodiscard]] bool isStreamed() const { return m_sink && status() >= 200 && status() < 300; }

    bool store(const QByteArray &piece)
    {
        m_sink->hash.addData(piece);
        if (m_sink->to->write(piece) != piece.size()) {
            m_problem = Error{.kind = ErrorKind::Storage,
                              .sentence = tr("What was downloaded cannot be kept: %1").arg(m_sink->to->errorString()),
                              .where = {},
                              .detail = {}};
            return false;
        }
        m_sink->written += piece.size();
        if (m_sink->progress)
            m_sink->progress(m_sink->written, announced());
        return true;
    }

    QNetworkReply &m_reply;
    bool m_isHead;
    qint64 m_cap;
    qint64 m_received = 0;
    Interruption &m_interruption;
    Sink *m_sink;
    std::optional<Error> m_problem;
};

Response responseOf(const QNetworkReply &reply, const QUrl &url, QByteArray body)
{
    Response response{.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      .headers = {},
                      .body = std::move(body),
                      .url = url,
                      .serverTime = fromHttpDate(reply.rawHeader("Date"))};
    for (const auto &[name, value] : reply.rawHeaderPairs())
        if (name.compare("set-cookie", Qt::CaseInsensitive) != 0)
            response.headers.append({name, value});
    return response;
}

QCoro::Task<Exchange> transferred(ClientCore *core, QUrl url, const Request *request, Interruption *interruption,
                                  Sink *sink)
{
    const Started started = start(core->manager, core->networkRequest(*request, url), *request);
    const QNetworkReply *const reply = started.reply.get();
    Reception reception(*started.reply, *request, *interruption, sink);
    Pause pause(*interruption);
    const QObject arrivals; // what is queued for it goes with it
    const auto takeOrStop = [&] {
        if (!reception.take())
            pause.wake();
    };
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &arrivals, takeOrStop, Qt::QueuedConnection);
    QObject::connect(reply, &QNetworkReply::readyRead, &arrivals, takeOrStop, Qt::QueuedConnection);
    QObject::connect(reply, &QNetworkReply::finished, &arrivals, [&] { pause.wake(); }, Qt::QueuedConnection);
    co_await pause;

    if (interruption->happened())
        co_return std::unexpected(Failure{interruptionError(url, *interruption),
                                          started.mayHaveLeft() ? Delivery::Unknown : Delivery::NotSent});
    if (reception.problem() || !reception.take())
        co_return std::unexpected(Failure{*reception.problem(), Delivery::Unknown});
    if (!isAnswered(*reply, reception.status())) {
        const bool isRefused = isCertificateRefused(reply->errorString());
        const bool isUnsent = isBeforeSending(reply->error()) || isRefused || !started.mayHaveLeft();
        co_return std::unexpected(
            Failure{.error = networkError(url, reply->error(), reply->errorString()),
                    .delivery = isUnsent ? Delivery::NotSent : Delivery::Unknown,
                    .isPassing = !isRefused && reply->error() != QNetworkReply::SslHandshakeFailedError});
    }
    Response response = responseOf(*reply, url, std::move(reception.body));
    if (response.status >= 400)
        response.body = core->withoutCredentials(std::move(response.body));
    if (core->isOwn(url))
        core->learn(response);
    co_return response;
}

} // namespace

QCoro::Task<Exchange> transfer(ClientCore *core, QUrl url, const Request *request, Interruption *interruption,
                               Sink *sink)
{
    return transferred(core, std::move(url), request, interruption, sink);
}

} // namespace slipway::net
