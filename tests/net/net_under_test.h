// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"
#include "support/server_process.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace slipway::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway::net;

inline const QByteArray kToken = "tok-8c1f00d5"_ba;

/// A server, and the proxy with its faults in front of it.
struct Servers {
    ServerProcess origin{u"fake_origin.py"_s};
    ServerProcess proxy{u"fault_proxy.py"_s, {u"--to"_s, QString::number(origin.port())}};
};

/// A client with credentials that knows only the proxy, and what arrived since it began.
struct Net {
    const Servers &servers;
    HttpClient client{Endpoint{.base = QUrl(servers.proxy.url()), .caFile = {}}};
    QJsonObject before = servers.proxy.get(u"/_counters"_s);
    int createdBefore = std::max(servers.origin.counter(u"created"_s), 0);

    explicit Net(const Servers &started) : servers(started)
    {
        fault({{u"kind"_s, u"clear"_s}});
        client.setCredentials({{"Authorization", "Bearer " + kToken}, {"PRIVATE-TOKEN", "private-77aa"}});
    }

    [[nodiscard]] QUrl at(const QString &path) const { return QUrl(servers.proxy.url() + path); }
    void fault(const QJsonObject &what) const { servers.proxy.post(u"/_fault"_s, what); }
    void script(const QString &name, const QJsonArray &answers) const
    {
        servers.origin.post(u"/_test/script"_s, {{u"name"_s, name}, {u"answers"_s, answers}});
    }
    /// How often that request arrived at the proxy.
    [[nodiscard]] int arrived(const QString &request) const
    {
        const auto count = [&](const QJsonObject &counters) {
            return counters.value(u"requests"_s).toObject().value(request).toInt();
        };
        return count(servers.proxy.get(u"/_counters"_s)) - count(before);
    }
    [[nodiscard]] int created() const { return std::max(servers.origin.counter(u"created"_s), 0) - createdBefore; }
    [[nodiscard]] Request get(const QString &path) const { return Request{.url = at(path)}; }
    [[nodiscard]] Request create(const QByteArray &body = "{}") const
    {
        return Request{.method = Method::Post,
                       .url = at(u"/create"_s),
                       .body = body,
                       .contentType = "application/json",
                       .effect = Effect::Creating,
                       .deadline = 5s};
    }
    /// Requests and credentials that came to the other origin since the servers were started.
    [[nodiscard]] QJsonObject elsewhere() const
    {
        return servers.proxy.get(u"/_counters"_s).value(u"elsewhere"_s).toObject();
    }
};

inline QString textOf(const Error &error)
{
    return error.sentence + u'|' + error.where + u'|' + error.detail;
}

} // namespace slipway::test
