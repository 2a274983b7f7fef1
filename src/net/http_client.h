// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_message.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace slipway::net {

/// What a client needs to know of a server.
struct Endpoint {
    QUrl base;                    ///< origin that credentials may go to
    QString caFile;               ///< PEM; empty: the system's authorities
    bool mayUsePlainHttp = false; ///< beyond loopback, where it always may
    QList<Header> fixedHeaders{}; ///< with every request, e.g. an API version
    QString certificateFile{};    ///< PEM; shown to a server that asks for one; empty: none
    QString keyFile{};            ///< PEM; the certificate's private key; empty: it stands in the certificate's file
    QByteArray keyPassphrase{};   ///< of an encrypted key
};

class ClientCore;

/// Talks HTTP to one server as one account; cookies and connections are its own.
///
/// One scheduler: at most four requests in flight and one of them writing, a budget filled from rate headers, an answer's
/// `Retry-After` before everything else. Redirects are followed by a new request that carries credentials only to the same
/// origin, never from https to http, and only for reads by GET and HEAD. Credentials, and what looks like them, are not in
/// any error or log. Lives on the thread that made it; its end ends what is in flight with a Failure, before the destructor
/// returns.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(Endpoint endpoint, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Headers that prove who asks; sent to the endpoint's origin alone.
    void setCredentials(QList<Header> headers);
    [[nodiscard]] const Endpoint &endpoint() const;

    /// One exchange. A status of 400 and more is an answer, not a failure.
    [[nodiscard]] QCoro::Task<Exchange> send(Request request, std::stop_token stop = {});

    /// For reads: the answer, or an Error that says in the server's words what is wrong (401, 403, 404, 5xx …).
    /// A 304 is an answer. @retval ErrorKind::Remote @retval ErrorKind::NotAllowed 401, 403 @retval ErrorKind::NotFound 404
    [[nodiscard]] QCoro::Task<Result<Response>> read(Request request, std::stop_token stop = {});
    /// As read(), parsed; over 256 KiB on a pool thread. @retval ErrorKind::Remote the answer is not JSON
    [[nodiscard]] QCoro::Task<Result<QJsonDocument>> readJson(Request request, std::stop_token stop = {});

    /// While it is held, what is read counts as asked for by a person (Request::isUrgent).
    [[nodiscard]] std::shared_ptr<void> forAPerson();
    /// The server's clock minus ours, from its Date headers.
    [[nodiscard]] std::chrono::milliseconds clockOffset() const;
    /// When the budget allows the next request that nobody waits for; the past: now.
    [[nodiscard]] Instant nextFree() const;
    /// Tells the budget what only the server's own headers say, e.g. GitHub's `x-ratelimit-…` (read here already) or other ones.
    void noteBudget(int remaining, int limit, Instant resetsAt);

    /// How many requests are in flight now; for tests and benches.
    [[nodiscard]] int inFlight() const;
    /// For what streams, in this room.
    [[nodiscard]] std::shared_ptr<ClientCore> core() const;

Q_SIGNALS:
    /// A 401 came back although credentials were sent: they were revoked. Polling should pause.
    void credentialsRefused();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The JSON of an answer, its bytes that are no UTF-8 replaced; over 256 KiB read on a pool thread. Null: there is none.
/// @retval ErrorKind::Remote it is not JSON
[[nodiscard]] QCoro::Task<Result<QJsonDocument>> jsonOf(Response response);

/// What a status of 400 and more means, as an Error in words of the server and ours. `said`: its own message, plain text.
[[nodiscard]] Error statusError(const Response &response, const QString &said = {});
/// The human part of an error body: JSON `message`, `error`, `errors`, `detail`; the text of an HTML page's title; empty otherwise.
[[nodiscard]] QString saidBy(const Response &response);

} // namespace slipway::net
