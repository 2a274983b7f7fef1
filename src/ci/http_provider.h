// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace slipway::ci {

/// What providers have in common that ask one server over HTTP and answer in JSON.
class HttpProvider : public CiProvider
{
public:
    /// @param credentials headers that prove who asks
    HttpProvider(net::Endpoint endpoint, QList<net::Header> credentials);

    [[nodiscard]] net::HttpClient &http() override { return m_http; }

protected:
    /// A read. @param path below the endpoint, percent-encoded, with its query
    [[nodiscard]] net::Request get(const QByteArray &path) const;
    /// A request with a JSON body. The body is never empty, so that it can be sent exactly once.
    [[nodiscard]] net::Request withJson(net::Method method, const QByteArray &path, const QJsonObject &body,
                                        net::Effect effect) const;
    /// A read that must answer a JSON object.
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> object(QByteArray path);
    /// A read of anything that tells whether and as what this account is known: Finding with the time it took.
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> timed(QString what, QByteArray path, Probe *probe);
    /// An artifact's bytes, streamed to an open device; redirects are followed without credentials.
    [[nodiscard]] QCoro::Task<Result<>> save(net::Request request, QIODevice *to);

private:
    net::HttpClient m_http;
};

/// What to write down of a trigger before sending, as far as every server knows it.
[[nodiscard]] PendingTrigger pendingFrom(const Trigger &trigger, const net::HttpClient &http);

/// Looks for the run of a trigger without an answer among the newest ones: those that came after what there was before and
/// for which `mayBeOurs` holds. One is Found, several are Ambiguous. @param order what ascends: RunSnapshot::id or ::number
[[nodiscard]] Resolution newerThan(const std::vector<RunSnapshot> &runs, const PendingTrigger &pending,
                                   QString RunSnapshot::*order,
                                   const std::function<bool(const RunSnapshot &)> &mayBeOurs);

/// Texts of a JSON object of parameters.
[[nodiscard]] QMap<QString, QString> textsOf(const QJsonObject &object);

/// Whether a run has what was sent, as far as the server tells: a value that it does not show agrees with any.
[[nodiscard]] bool agree(const QMap<QString, QString> &shown, const QMap<QString, QString> &sent);

} // namespace slipway::ci
