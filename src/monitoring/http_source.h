// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/source.h"
#include "net/secret.h"
#include "net/server_address.h"

#include <QJsonDocument>

namespace slipway::monitoring {

/// Where requests of a connection go and how they prove who asks.
struct Access {
    net::Endpoint endpoint;
    QList<net::Header> credentials;
};
/// @retval ErrorKind::BadInput the address, an extra header or the account is wrong; the sentence says which and why
[[nodiscard]] Result<Access> accessOf(const MonitoringConnection &connection, const net::Secret &secret);

/// What sources have in common that ask one server over HTTP.
class HttpSource : public Source
{
public:
    explicit HttpSource(Access access);
    /// The client it talks through.
    [[nodiscard]] net::HttpClient &http() { return m_http; }

protected:
    using Fields = QList<std::pair<QString, QString>>;

    /// A read. @param path below the endpoint, percent-encoded
    [[nodiscard]] net::Request get(const QByteArray &path, const Fields &query = {}) const;
    /// A read too long for an address.
    [[nodiscard]] net::Request postForm(const QByteArray &path, const Fields &fields) const;
    /// A request with a JSON body.
    [[nodiscard]] net::Request postJson(const QByteArray &path, const QJsonDocument &body, net::Effect effect) const;
    /// Measures what a read of the probe took and says how it went.
    [[nodiscard]] QCoro::Task<Result<QJsonDocument>> timed(QString what, net::Request request, Probe *probe);

private:
    net::HttpClient m_http;
};

} // namespace slipway::monitoring
