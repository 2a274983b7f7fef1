// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"
#include "net/interruption.h"
#include "net/scheduler.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>

namespace slipway::net {

/// What a client's exchanges share; they hold on to it, so that it outlives the client until the last of them has ended.
class ClientCore
{
public:
    explicit ClientCore(Endpoint endpoint);

    Endpoint endpoint;
    QList<Header> credentials;
    Scheduler scheduler;
    QNetworkAccessManager manager;
    std::chrono::milliseconds clockOffset{0};
    std::set<Interruption *> running;
    std::function<void()> onRefusedCredentials;
    bool isGone = false;
    int askedByPeople = 0; ///< how many hold HttpClient::forAPerson()

    /// Why this address is not asked, before anything is sent.
    [[nodiscard]] std::optional<Error> refusalOf(const QUrl &url);
    [[nodiscard]] bool isOwn(const QUrl &url) const;
    /// The network's request: headers, credentials for our own origin only, no redirect followed by Qt.
    [[nodiscard]] QNetworkRequest networkRequest(const Request &request, const QUrl &url) const;
    /// Learns time and budget from an answer of the endpoint itself.
    void learn(Response &response);
    /// Tells whom it concerns when credentials that were sent are not accepted.
    void noteRefusal(const Response &response, const Request &request) const;
    /// The text without what proves who we are.
    [[nodiscard]] QByteArray withoutCredentials(QByteArray text) const;

private:
    [[nodiscard]] std::optional<Error> loadCertificates();

    std::optional<QSslConfiguration> m_ownCertificates;
    int m_limitedInARow = 0;
};

/// Where the body of a successful answer goes when it is not held in memory.
struct Sink {
    QIODevice *to = nullptr;
    std::function<void(qint64 received, qint64 expected)> progress;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 written = 0;
};

/// One request on the wire and its answer, whatever its status. No repeats, no redirects.
[[nodiscard]] QCoro::Task<Exchange> transfer(ClientCore *core, QUrl url, const Request *request,
                                             Interruption *interruption, Sink *sink);
/// The whole exchange: place among the others, redirects, repeats. @param sink outlives it
[[nodiscard]] QCoro::Task<Exchange> exchange(std::shared_ptr<ClientCore> core, Request request, std::stop_token stop,
                                             Sink *sink);

} // namespace slipway::net
