// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"

#include <QByteArray>
#include <QObject>

#include <cstdint>
#include <memory>

namespace slipway::net {

/// One event of a stream, as the server dispatched it.
struct ServerEvent {
    QByteArray name = "message"; ///< its `event` field
    QByteArray data;             ///< its `data` lines, joined by line feeds
    QByteArray id;               ///< the last `id` seen; empty: none yet
};

/// How a stream tells its events apart.
enum class EventFraming : std::uint8_t {
    ServerSentEvents, ///< `text/event-stream` (WHATWG HTML, "Server-sent events")
    JsonLines,        ///< one JSON value a line; the line is the event's data
};

/// Reads the events of one address as they come, with the client's credentials and cookies.
///
/// Takes none of the client's four places. Does not reconnect: what to read again after a gap is for the caller to know.
/// The request's deadline counts until the stream has begun; its `maxBytes` is for one event. Ends with this object or with
/// its client, without a signal then.
class EventStream : public QObject
{
    Q_OBJECT

public:
    /// @param request a GET, or a POST with a body that asks for the stream
    EventStream(HttpClient &client, Request request, QObject *parent = nullptr,
                EventFraming framing = EventFraming::ServerSentEvents);
    ~EventStream() override;

    /// Asks for the stream; once.
    void open();

Q_SIGNALS:
    /// The server said yes; events follow.
    void opened();
    void received(const slipway::net::ServerEvent &event);
    /// It is over: no connection, a refusal, or the server closed it. Comes once.
    void ended(const slipway::Error &why);

private:
    void begin();
    void take();
    void finish();
    void drop();
    void end(const Error &why);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::net
