// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/event_stream.h"

#include "core/base/tr.h"
#include "net/client_core.h"
#include "net/event_reader.h"
#include "net/failures.h"

#include <QNetworkReply>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace slipway::net {

class EventStream::Private
{
public:
    Private(std::shared_ptr<ClientCore> of, Request wanted, EventFraming how)
        : core(std::move(of)),
          request(std::move(wanted)),
          kind(how == EventFraming::JsonLines ? "application/json" : "text/event-stream"),
          reader(request.maxBytes, how)
    {}

    std::shared_ptr<ClientCore> core;
    Request request;
    QByteArray kind; ///< of the content
    QPointer<QNetworkReply> reply;
    QTimer patience;
    EventReader reader;
    bool isOpen = false;
    bool isOver = false;
};

EventStream::EventStream(HttpClient &client, Request request, QObject *parent, EventFraming framing)
    : QObject(parent),
      d(std::make_unique<Private>(client.core(), std::move(request), framing))
{
    d->request.accept = d->kind;
    d->patience.setSingleShot(true);
    connect(&client, &QObject::destroyed, this, &EventStream::drop);
    connect(&d->patience, &QTimer::timeout, this, [this] { end(timeoutError(d->request.url, d->request.deadline)); });
}

EventStream::~EventStream()
{
    drop();
}

void EventStream::drop()
{
    d->isOver = true;
    d->patience.stop();
    if (!d->reply)
        return;
    d->reply->disconnect(this);
    d->reply->abort();
    d->reply->deleteLater();
    d->reply.clear();
}

void EventStream::end(const Error &why)
{
    if (d->isOver)
        return;
    drop();
    Q_EMIT ended(why);
}

void EventStream::open()
{
    if (const auto refusal = d->core->refusalOf(d->request.url)) {
        QMetaObject::invokeMethod(this, [this, why = *refusal] { end(why); }, Qt::QueuedConnection);
        return;
    }
    QNetworkRequest made = d->core->networkRequest(d->request, d->request.url);
    made.setRawHeader("Accept-Encoding", "identity");
    if (d->request.method == Method::Post) {
        made.setHeader(QNetworkRequest::ContentTypeHeader, d->request.contentType);
        d->reply = d->core->manager.post(made, d->request.body);
    } else {
        d->reply = d->core->manager.get(made);
    }
    d->patience.start(d->request.deadline);
    connect(d->reply, &QNetworkReply::metaDataChanged, this, &EventStream::begin, Qt::QueuedConnection);
    connect(d->reply, &QNetworkReply::readyRead, this, &EventStream::take, Qt::QueuedConnection);
    connect(d->reply, &QNetworkReply::finished, this, &EventStream::finish, Qt::QueuedConnection);
}

void EventStream::begin()
{
    if (d->isOver || d->isOpen || !d->reply)
        return;
    const QByteArray kind = d->reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (d->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200 || !kind.startsWith(d->kind))
        return;
    d->isOpen = true;
    d->patience.stop();
    Q_EMIT opened();
}

void EventStream::take()
{
    begin();
    const QPointer<EventStream> self = this;
    if (d->isOver || !d->isOpen || !d->reply)
        return;
    for (const ServerEvent &event : d->reader.feed(d->reply->readAll())) {
        Q_EMIT received(event);
        if (!self || d->isOver)
            return;
    }
    if (d->reader.isTooLong())
        end(tooLongError(d->request.url, d->request.maxBytes));
}

void EventStream::finish()
{
    const QPointer<EventStream> self = this;
    take();
    if (!self || d->isOver || !d->reply)
        return;
    const int status = d->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 400) {
        Response answer{.status = status, .headers = {}, .body = {}, .url = d->request.url, .serverTime = {}};
        answer.body = d->core->withoutCredentials(d->reply->readAll());
        d->core->noteRefusal(answer, d->request);
        return end(statusError(answer, saidBy(answer)));
    }
    if (d->isOpen || d->reply->error() != QNetworkReply::NoError)
        return end(networkError(d->request.url, d->isOpen ? QNetworkReply::RemoteHostClosedError : d->reply->error(),
                                d->reply->errorString()));
    end(noEventsError(d->request.url));
}

} // namespace slipway::net
